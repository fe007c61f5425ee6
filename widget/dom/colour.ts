/** sRGB from 0 to 1, and the opacity where it is not full. */
export type Colour = readonly number[]

/** Any CSS colour, as it comes out at the root: the browser converts it. */
export function resolve(colour: string, root: HTMLElement): Colour {
  // What most pages have is plain already, and each question makes the browser compute.
  if (colour.startsWith('rgb')) return numbersIn(colour).map((part, at) => (at < 3 ? part / 255 : part))
  root.style.outlineColor = `color-mix(in srgb, ${colour}, ${colour})`
  const computed = getComputedStyle(root).outlineColor
  root.style.outlineColor = ''
  // Colours beyond what a screen shows come with parts below 0 or above 1.
  return numbersIn(computed).map((part) => Math.min(1, Math.max(0, part)))
}

const numbersIn = (colour: string): number[] => colour.match(/-?[\d.]+(e-\d+)?/g)!.map(Number)

/** What is seen of a colour on paper; its own opacity unless a share is given. */
export const mix = (colour: Colour, paper: Colour, share = colour[3] ?? 1): Colour =>
  [0, 1, 2].map((index) => colour[index]! * share + paper[index]! * (1 - share))

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** Contrast of two opaque colours as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
