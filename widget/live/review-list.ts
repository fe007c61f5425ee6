import type { PublishedReview, ReviewPage, Sort } from '../../shared/schemas/review.ts'
import type { Place } from '../dom/place.ts'
import { reviewsAddress } from '../loader/reviews-address.ts'
import { readPage } from '../reviews/read-page.ts'

/** Which reviews, in which order. */
export interface Choice {
  sort: Sort
  /** Only those with so many stars. */
  rating: number | undefined
  /** Only those with photos, of a proven order, in one language, with these words; left out where all are wanted. */
  photos?: '1' | undefined
  proof?: 'order' | undefined
  language?: string | undefined
  q?: string | undefined
  /** Only those who chose this step of a public scale, by its place in the sector's list. */
  scale_1?: number | undefined
  scale_2?: number | undefined
  scale_3?: number | undefined
}

/** The reviews shown so far. */
export interface Shown {
  choice: Choice
  reviews: PublishedReview[]
  /** Hands back the next page; null where there is none. */
  cursor: string | null
  state: 'ready' | 'loading' | 'failed'
  /** Where those begin that "Load more" brought; 0 where the list began anew. */
  newFrom: number
  /** Whether anything was chosen since the page was loaded. */
  touched: boolean
}

/** The ways to see other reviews. The last wish wins: the answer to an earlier one is dropped. */
export interface ReviewList {
  /** Resolves when the answer is shown, or is no longer wanted. */
  choose(change: Partial<Choice>): Promise<void>
  /** Shows all again, in the order that is chosen. */
  clear(): void
  loadMore(): void
  /** Shows a review before the others, wherever it stands in their order. */
  putFirst(review: PublishedReview): void
  /** Does again what failed. */
  retry(): void
}

/** Keeps what is shown of a product's reviews; `changed` is called at once and with every change. */
export function createReviewList(
  place: Place,
  first: ReviewPage,
  changed: (shown: Shown, list: ReviewList) => void,
): void {
  let shown: Shown = {
    choice: { sort: 'newest', rating: undefined },
    reviews: first.reviews,
    cursor: first.cursor,
    state: 'ready',
    newFrom: 0,
    touched: false,
  }
  let retry = (): void => {}
  let running = new AbortController()
  const set = (change: Partial<Shown>): void => {
    shown = { ...shown, ...change }
    changed(shown, list)
  }

  const load = async (choice: Choice, earlier: PublishedReview[], from: string | null): Promise<void> => {
    retry = () => load(choice, earlier, from)
    running.abort()
    running = new AbortController()
    const signal = AbortSignal.any([running.signal, place.signal])
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries({ ...choice, cursor: from }))
      if (value) query.set(name, `${value}`)
    set({ choice, state: 'loading', touched: true })
    try {
      const page = await readPage(fetch(`${reviewsAddress(place)}?${query}`, { credentials: 'omit', signal }))
      if (signal.aborted) return
      const reviews = [...earlier, ...page.reviews]
      set({ reviews, cursor: page.cursor, state: 'ready', newFrom: earlier.length })
    } catch {
      if (!signal.aborted) set({ state: 'failed' })
    }
  }

  const list: ReviewList = {
    choose: (change) => load({ ...shown.choice, ...change }, [], null),
    clear: () => load({ sort: shown.choice.sort, rating: undefined }, [], null),
    loadMore: () => load(shown.choice, shown.reviews, shown.cursor),
    putFirst: (review) => set({ reviews: [review, ...shown.reviews.filter(({ id }) => id !== review.id)] }),
    retry: () => retry(),
  }
  changed(shown, list)
}
