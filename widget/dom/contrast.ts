import { type Colour, contrast, mix, resolve } from './colour.ts'
import { papersBehind } from './papers.ts'

/** A little over what WCAG 2.2 asks for, because browsers round colours to 1/255. */
const TEXT = 4.6
const SHAPE = 3.1

const BLACK: Colour = [0, 0, 0]
const WHITE: Colour = [1, 1, 1]

/**
 * Sets what has to change for everything to be seen on what is behind it: ink that is too pale goes darker (or lighter
 * on dark paper), text of second rank has a contrast of 4.5 and edges of 3, stars of a colour that is hard to see get a
 * rim, a button's text is one that can be read on it, a wash that leaves too little goes, and what the browser draws
 * itself suits the paper.
 */
export function raiseContrast(root: HTMLElement): void {
  const { style } = root
  const set = ['--ink', '--wash', '--share-2', '--share-edge', '--rim', '--voce-button-text', 'color-scheme']
  for (const name of set) style.removeProperty(name)
  // Colours that people set for themselves are theirs, and cover all others.
  if (matchMedia('(forced-colors: active)').matches) return
  const { colours: papers, picture } = papersBehind(root)
  const worst = (colour: Colour, on: Colour[] = papers): number =>
    Math.min(...on.map((paper) => contrast(mix(colour, paper), paper)))
  /** Black or white, whichever is seen better. */
  const better = (on: Colour[]): Colour => (worst(BLACK, on) > worst(WHITE, on) ? BLACK : WHITE)
  /** The colour itself or, where it is not seen well enough, the first on the way to black or white that is. */
  const towards = (start: Colour, wanted: number): Colour => {
    const end = better(papers)
    let found = start
    for (let step = 1; step <= 20 && worst(found) < wanted; step++) found = mix(end, start, step / 20)
    return found
  }

  let ink = resolve('var(--ink)', root)
  if (worst(ink) < TEXT) {
    ink = towards(ink, TEXT)
    style.setProperty('--ink', css(ink))
  }
  // The answer stands on a wash, where less contrast is left.
  let washes = papers.map((paper) => mix(resolve('var(--wash)', root), paper))
  if (worst(ink, washes) < TEXT) {
    style.setProperty('--wash', 'transparent')
    washes = []
  }
  const share = (start: number, wanted: number): string => {
    // On a picture nothing less than full ink will do.
    let percent = picture ? 100 : start
    const faint = (): Colour => [...ink.slice(0, 3), ((ink[3] ?? 1) * percent) / 100]
    while (percent < 100 && worst(faint(), [...papers, ...washes]) < wanted) percent += 2
    return `${percent}%`
  }
  const star = resolve('var(--star)', root)
  if (picture) style.setProperty('--rim', 'var(--ink)')
  else if (worst(star) < SHAPE) style.setProperty('--rim', css(towards(star.slice(0, 3), SHAPE)))

  const button = papers.map((paper) => mix(resolve('var(--button)', root), paper))
  const text = root.querySelector('.primary')
  if (text && worst(resolve(getComputedStyle(text).color, root), button) < TEXT)
    style.setProperty('--voce-button-text', css(better(button)))

  // Last, after all that is read: what comes in between would have the browser go over every element once more.
  style.setProperty('--share-2', share(72, TEXT))
  style.setProperty('--share-edge', share(52, SHAPE))
  // Boxes, fields and scroll bars that the browser draws.
  style.colorScheme = better(papers) === WHITE ? 'dark' : 'light'
}

const css = (colour: Colour): string => `color(srgb ${colour.slice(0, 3).join(' ')})`
