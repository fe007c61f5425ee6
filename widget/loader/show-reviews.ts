import type { ReviewsChunk } from './contract.ts'
import type { Show } from './define-element.ts'
import { loadChunk } from './load-chunk.ts'
import { reviewsAddress } from './reviews-address.ts'

/** `<voce-reviews product>`, and those that begin with the same answer: fetches data and program when it comes near. */
export const showReviews: Show = async (host, wanted, signal) => {
  await new Promise<void>((resolve) => {
    new IntersectionObserver(
      (entries, observer) => entries.some((entry) => entry.isIntersecting) && resolve(observer.disconnect()),
      { rootMargin: '600px' },
    ).observe(host)
  })
  const first = fetch(reviewsAddress(wanted), { credentials: 'omit', signal })
  // The chunk says so when this fails; until it is there nobody else may complain.
  first.catch(() => {})
  // Also needed for the first sight; the chunk waits for it.
  if (host.matches('[preset],[theme]')) loadChunk(wanted.api, 'looks').catch(() => {})
  const [chunk] = await Promise.all([
    loadChunk<ReviewsChunk>(wanted.api, host.localName === 'voce-reviews' ? 'reviews' : 'live'),
    // A browser's first number or date takes long on a slow phone: now, while everything is on its way.
    (0).toLocaleString(),
  ])
  if (!signal.aborted) await chunk.mount(host, { ...wanted, first, signal })
}
