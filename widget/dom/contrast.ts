type Colour = readonly number[]

/**
 * Sets the shares of ink so that text of second rank has a contrast of 4.5 and edges of 3 on the paper they are on, and
 * takes ink for stars that would not be seen on it.
 */
export function raiseContrast(root: HTMLElement): void {
  root.style.removeProperty('--star')
  const paper = paperBehind(root)
  const ink = resolve('var(--ink)', root)
  const share = (start: number, wanted: number): string => {
    let percent = start
    while (percent < 100 && contrast(mix(ink, paper, percent / 100), paper) < wanted) percent += 2
    return `${percent}%`
  }
  root.style.setProperty('--share-2', share(72, 4.6))
  root.style.setProperty('--share-edge', share(52, 3.1))
  if (contrast(resolve('var(--star)', root), paper) < 3) root.style.setProperty('--star', 'var(--ink)')
}

/** The first background behind the reviews, as far as it is one colour; else the browser's own. */
function paperBehind(root: HTMLElement): Colour {
  for (let node: Node | null = root; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (!(node instanceof Element)) continue
    const colour = resolve(getComputedStyle(node).backgroundColor, root)
    if (colour[3] === undefined || colour[3] > 0.5) return colour
  }
  return resolve('Canvas', root)
}

/** Any CSS colour as sRGB numbers from 0 to 1, and its opacity if it has one: the browser converts it. */
function resolve(colour: string, root: HTMLElement): Colour {
  root.style.outlineColor = `color-mix(in srgb, ${colour}, ${colour})`
  const computed = getComputedStyle(root).outlineColor
  root.style.outlineColor = ''
  return computed.match(/[\d.]+(e-\d+)?/g)!.map(Number)
}

const mix = (ink: Colour, paper: Colour, share: number): Colour =>
  ink.map((value, index) => value * share + paper[index]! * (1 - share))

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
