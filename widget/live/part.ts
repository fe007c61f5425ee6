import type { Language } from '../../shared/language.ts'
import type { ReviewPage } from '../../shared/schemas/review.ts'
import type { Place } from '../dom/place.ts'
import type { LiveKey } from '../i18n/en/live.ts'
import type { ReviewsKey } from '../i18n/en/reviews.ts'
import type { loadPhrases } from '../i18n/load-phrases.ts'

/** Programs that come when they are wanted. */
export interface Later {
  more(): Promise<typeof import('../more/index.tsx')>
  form(): Promise<typeof import('../form/index.tsx')>
  /** Handed on, because what two of them import would be one more request. */
  phrases: typeof loadPhrases
}

/** The program of an element other than the reviews. */
export interface Part {
  /** Draws it until the place's signal is aborted. */
  show(place: Place, page: ReviewPage, language: Language<ReviewsKey | LiveKey>, load: Later): unknown
}
