import type { StarsChunk } from './contract.ts'
import type { Show } from './define-element.ts'
import { loadChunk } from './load-chunk.ts'
import { ratingOf } from './ratings.ts'

/** `<voce-stars product>`: the average as stars; data and what draws it are fetched side by side. */
export const showStars: Show = async (host, wanted, signal) => {
  const [rating, chunk] = await Promise.all([ratingOf(wanted), loadChunk<StarsChunk>(wanted.api, 'stars')])
  if (!signal.aborted) chunk.draw(host.shadowRoot!, rating, wanted.locale)
}
