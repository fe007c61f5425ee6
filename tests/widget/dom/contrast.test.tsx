import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Colour, contrast, mix, resolve } from '../../../widget/dom/colour.ts'
import { raiseContrast } from '../../../widget/dom/contrast.ts'
import { createSheet } from '../../../widget/dom/sheet.ts'
import { takeInk } from '../../../widget/dom/theme.ts'
import css from '../../../widget/reviews/reviews.css?inline'

/** What a page may do, as declarations for layers from the outermost to the element. */
interface Page {
  layers: string[]
  element?: string
}

/** A page made of these, with the reviews' root in the innermost, its contrast raised. */
function raised({ layers, element = '' }: Page) {
  const outermost = document.body.appendChild(document.createElement('div'))
  onTestFinished(() => outermost.remove())
  let inner = outermost
  for (const layer of layers) {
    inner.style.cssText = layer
    inner = inner.appendChild(document.createElement('div'))
  }
  inner.style.cssText = element
  const shadow = inner.attachShadow({ mode: 'open' })
  shadow.adoptedStyleSheets = [createSheet(css)]
  const root = shadow.appendChild(document.createElement('div'))
  root.className = 'root'
  const button = root.appendChild(document.createElement('button'))
  button.className = 'primary'
  takeInk(inner, root)
  raiseContrast(root)
  const read = (colour: string): Colour => resolve(colour, root)
  return { root, read, text: () => read(getComputedStyle(button).color), remove: () => outermost.remove() }
}

/** What has to be seen, on every colour that is behind it. */
function expectSeen(page: Page, papers: Colour[]): void {
  const { read, text, root, remove } = raised(page)
  const seen = (colour: Colour, paper: Colour): number => contrast(mix(colour, paper), paper)
  for (const paper of papers) {
    expect(seen(read('var(--ink)'), paper), 'ink').toBeGreaterThanOrEqual(4.5)
    expect(seen(read('var(--ink-2)'), paper), 'second ink').toBeGreaterThanOrEqual(4.5)
    const wash = mix(read('var(--wash)'), paper)
    expect(seen(read('var(--ink-2)'), wash), 'second ink on the answer').toBeGreaterThanOrEqual(4.5)
    expect(seen(read('var(--edge)'), paper), 'edge').toBeGreaterThanOrEqual(3)
    expect(seen(read('var(--rim, var(--star))'), paper), 'star or its rim').toBeGreaterThanOrEqual(3)
    const button = mix(read('var(--button)'), paper)
    expect(seen(text(), button), 'text of a button').toBeGreaterThanOrEqual(4.5)
  }
  expect(root.style.outlineColor).toBe('')
  remove()
}

const part = fc.integer({ min: 0, max: 255 })
const colour = fc.tuple(part, part, part)
const css255 = (parts: number[]): string => `rgb(${parts.join(' ')})`
const asColour = (parts: number[]): Colour => parts.map((value) => value / 255)

describe('contrast', () => {
  it('holds for any ink, paper, star and button that a page and a merchant choose', () => {
    fc.assert(
      fc.property(colour, colour, colour, colour, colour, (ink, paper, star, button, text) => {
        expectSeen(
          {
            layers: [`background: ${css255(paper)}; color: ${css255(ink)}`],
            element: `--voce-star: ${css255(star)}; --voce-button: ${css255(button)}; --voce-button-text: ${css255(text)}`,
          },
          [asColour(paper)],
        )
      }),
      { numRuns: 150 },
    )
  })

  for (const [name, ink, paper] of [
    ['black', '#fff', [0, 0, 0]],
    ['white', '#000', [255, 255, 255]],
    ['white, with the pale ink that is the fashion', '#555', [255, 255, 255]],
    ['white, with an ink that cannot be read', '#bbb', [255, 255, 255]],
    ['middle grey', '#777', [119, 119, 119]],
    ['coloured', '#3c145a', [250, 220, 180]],
  ] as const)
    it(`holds on a page that is ${name}`, () =>
      expectSeen({ layers: [`background: ${css255([...paper])}; color: ${ink}`] }, [asColour([...paper])]))

  it('keeps what a page does well as it is', () => {
    const { root } = raised({ layers: ['background: #fff; color: #1f1f1f'] })
    expect(root.style.getPropertyValue('--ink')).toBe('')
    expect(root.style.getPropertyValue('--rim')).toBe('')
    expect(root.style.getPropertyValue('--voce-button-text')).toBe('')
  })

  it.each([
    ['#fff', 'light'],
    ['#161311', 'dark'],
  ])('has the browser draw its boxes and fields for %s', (paper, scheme) => {
    const { root } = raised({ layers: [`background: ${paper}; color: gray`] })
    expect(getComputedStyle(root).colorScheme).toBe(scheme)
  })

  it('sees through layers that let others through', () => {
    const layers = [
      'background: #000; color: #fff',
      'background: transparent',
      'background: rgb(255 255 255 / 50%)',
    ]
    expectSeen({ layers }, [asColour([127.5, 127.5, 127.5])])
  })

  it('counts every colour of a gradient', () => {
    const layers = ['color: #fff; background: linear-gradient(#000, #333 40%, rgb(80 20 90))']
    expectSeen({ layers }, [asColour([0, 0, 0]), asColour([51, 51, 51]), asColour([80, 20, 90])])
  })

  it('takes full ink on a picture, of which nothing can be known', () => {
    const picture = 'url("data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=")'
    const { root, read } = raised({ layers: [`color: #123; background: #fff ${picture}`] })
    expect(read('var(--ink-2)')).toEqual(read('var(--ink)'))
    expect(root.style.getPropertyValue('--share-edge')).toBe('100%')
    expect(read('var(--rim)')).toEqual(read('var(--ink)'))
  })

  it('understands an ink that lets the paper through', () =>
    expectSeen({ layers: ['background: #fff; color: rgb(0 0 0 / 60%)'] }, [asColour([255, 255, 255])]))

  it('gives the text of a pale button a dark colour, whatever the page’s ink', () => {
    const { text } = raised({ layers: ['background: #fff; color: #111'], element: '--voce-button: #ffe28a' })
    expect(text()).toEqual([0, 0, 0])
  })
})
