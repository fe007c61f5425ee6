import type { OneReview, PublishedReview } from '../../shared/schemas/review.ts'
import type { Place } from '../dom/place.ts'

const LINK = /^#voce-r-([\w-]+)$/

/** The review that the page's address links to, if any. */
export const linkedId = (): string | undefined => LINK.exec(location.hash)?.[1]

/** Reads one review of this product; undefined where there is none to show. */
export async function readLinked(place: Place, id: string): Promise<PublishedReview | undefined> {
  try {
    const answer = await fetch(`${place.api}/reviews/${id}`, { credentials: 'omit', signal: place.signal })
    const { product, review } = (await answer.json()) as OneReview
    return product === place.product ? review : undefined
  } catch {
    return undefined
  }
}
