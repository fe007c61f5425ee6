import type { ComponentChildren } from 'preact'
import type { Language } from '../../shared/language.ts'
import type { ReviewPage } from '../../shared/schemas/review.ts'
import type { ReviewsKey } from '../i18n/en-reviews.ts'

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
  /** Below the list. */
  after?: ComponentChildren
  write(): void
  /** Called when the form is likely to be wanted soon. */
  prepare?: () => void
}

/** Shows the view with something changed. */
export type Draw = (change: Partial<View>) => void
