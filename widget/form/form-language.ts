import type { Language } from '../../shared/language.ts'
import type { FormKey } from '../i18n/en/form.ts'
import type { LiveKey } from '../i18n/en/live.ts'
import type { ReviewsKey } from '../i18n/en/reviews.ts'

/** The form also knows the words of what is around it. */
export type FormLanguage = Language<ReviewsKey | LiveKey | FormKey>
