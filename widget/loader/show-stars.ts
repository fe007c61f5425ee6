import { CELL, starPath } from '../dom/star-path.ts'
import type { Show } from './define-element.ts'
import { ratingOf } from './ratings.ts'

/** `<voce-stars product>`: the average as stars with the number of ratings; nothing where there is none. */
export const showStars: Show = async (host, wanted, signal) => {
  const rating = await ratingOf(wanted)
  if (signal.aborted) return
  const image = document.createElement('span')
  if (rating?.average) {
    image.role = 'img'
    image.ariaLabel = rating.label
    const stars = draw('path', 'd', starPath(5))
    // An inner <svg> cuts off what is wider than itself.
    const filled = draw('svg', 'width', `${rating.average * CELL}`, stars.cloneNode())
    image.append(
      draw('svg', 'viewBox', `0 0 ${5 * CELL} ${CELL}`, stars, filled),
      ` (${rating.ratings.toLocaleString(wanted.locale)})`,
    )
  }
  host.shadowRoot!.replaceChildren(image)
}

function draw(name: string, attribute: string, value: string, ...children: Node[]): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  element.setAttribute(attribute, value)
  element.append(...children)
  return element
}
