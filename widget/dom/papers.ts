import { type Colour, mix, resolve } from './colour.ts'

/** What may be behind the reviews. */
export interface Papers {
  /** Every colour: layers that let others through are laid over those, a gradient counts with each of its colours. */
  colours: Colour[]
  /** Whether there is a picture too, of which nothing can be known. */
  picture: boolean
}

/** Looks at the backgrounds from the reviews outwards, as far as one covers all others. */
export function papersBehind(root: HTMLElement): Papers {
  let picture = false
  const layers: Colour[][] = []
  for (let node: Node | null = root; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (!(node instanceof Element)) continue
    const { backgroundColor, backgroundImage } = getComputedStyle(node)
    picture ||= backgroundImage.includes('url(')
    const colours = backgroundImage.match(/(?:rgba?|color|oklch|oklab|lab|lch|hsla?)\([^()]*\)/g) ?? []
    if (colours.length) layers.push(colours.map((colour) => resolve(colour, root)))
    const colour = resolve(backgroundColor, root)
    if (colour[3] === 0) continue
    layers.push([colour])
    if (colour[3] === undefined) break
  }
  const colours = layers
    .reverse()
    .reduce<Colour[]>(
      (below, layer) => below.flatMap((paper) => layer.map((colour) => mix(colour, paper))),
      [resolve('Canvas', root)],
    )
  return { colours, picture }
}
