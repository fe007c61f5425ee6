import type { ComponentChildren } from 'preact'
import type { Language } from '../../shared/language.ts'
import type { PublishedReview, ReviewPage } from '../../shared/schemas/review.ts'
import type { ReviewsKey } from '../i18n/en/reviews.ts'

/** All that `<voce-reviews>` shows at one moment. What is optional comes with the live part. */
export interface View {
  page: ReviewPage
  language: Language<ReviewsKey>
  /** Whether other reviews are on their way. */
  busy?: boolean
  /** Under the average: how the ratings are spread. */
  spread?: ComponentChildren
  /** In place of the summary, while somebody writes. */
  aside?: ComponentChildren
  /** The form and what became of it. */
  form?: ComponentChildren
  /** Above the list: what chooses and orders it. */
  tools?: ComponentChildren
  /** Under the button: what the average stands on. */
  facts?: ComponentChildren
  /** Above the list: photos of all reviews. */
  strip?: ComponentChildren
  /** Beside the order: what narrows the list. */
  filters?: ComponentChildren
  /** Below these: the public scales to choose by, for products that have such questions. */
  scales?: ComponentChildren
  /** The photos of one review, what its author answered to the public questions, and what can be done with it; their places are kept free. */
  photos?: ((review: PublishedReview) => ComponentChildren) | undefined
  said?: ((review: PublishedReview) => ComponentChildren) | undefined
  extras: ((review: PublishedReview) => ComponentChildren) | null
  /** Below the list. */
  after?: ComponentChildren
  write(): void
}

/** Shows the view with something changed: a few reviews at once, the others in turns; resolves after the last. */
export type Draw = (change: Partial<View>) => Promise<void> | undefined
