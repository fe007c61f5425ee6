import type { RatingsAnswer } from '../../shared/schemas/review.ts'
import { createSheet } from '../dom/sheet.ts'
import { CELL, starPath } from '../dom/star-path.ts'
import type { StarsChunk } from '../loader/contract.ts'
import css from './stars.css?inline'

const sheet = createSheet(css)

/** Five stars, the exact share of them filled, with the number of ratings: one image with a name. */
export const draw: StarsChunk['draw'] = (root, rating, locale) => {
  root.replaceChildren()
  // Without ratings there is nothing to say, and grey stars would say "bad".
  if (!rating?.average) return
  root.adoptedStyleSheets.push(sheet)
  const image = document.createElement('span')
  image.role = 'img'
  image.ariaLabel = rating.label
  image.append(row(rating), ` (${rating.ratings.toLocaleString(locale)})`)
  root.append(image)
}

function row({ average }: RatingsAnswer['ratings'][number]): Element {
  const svg = shape('svg', 'viewBox', `0 0 ${5 * CELL} ${CELL}`)
  // An inner <svg> cuts off what is wider than itself.
  const filled = shape('svg', 'width', `${CELL * average!}`)
  filled.append(shape('path', 'd', starPath(5)))
  svg.append(shape('path', 'd', starPath(5)), filled)
  return svg
}

function shape(name: string, attribute: string, value: string): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  made.setAttribute(attribute, value)
  return made
}
