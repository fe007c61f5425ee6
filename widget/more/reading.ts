import type { Language } from '../../shared/language.ts'
import type { Place } from '../dom/place.ts'
import type { LiveKey } from '../i18n/en/live.ts'
import type { MoreKey } from '../i18n/en/more.ts'
import type { ReviewsKey } from '../i18n/en/reviews.ts'

export type ReadingKey = ReviewsKey | LiveKey | MoreKey

/** Where somebody reads, and in which language. */
export interface Reading {
  place: Place
  language: Language<ReadingKey>
}
