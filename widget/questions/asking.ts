import type { Language } from '../../shared/language.ts'
import type { ReviewPage } from '../../shared/schemas/review.ts'
import type { Place } from '../dom/place.ts'
import type { Tools } from '../form/index.tsx'
import type { QuestionsKey } from '../i18n/en/questions.ts'

/** Where questions are read and asked, about what, and in which language. */
export interface Asking {
  place: Place
  shop: ReviewPage['shop']
  language: Language<QuestionsKey>
  /** Brings what writing needs, when somebody is about to. */
  writing(): Promise<Tools>
}
