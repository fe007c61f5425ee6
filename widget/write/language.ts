import type { Language } from '../../shared/language.ts'
import type { FormKey } from '../i18n/en/form.ts'
import type { LiveKey } from '../i18n/en/live.ts'
import type { ReviewsKey } from '../i18n/en/reviews.ts'
import type { WriteKey } from '../i18n/en/write.ts'

/** Whatever makes writing easier knows the words of what is around it. */
export type WriteLanguage = Language<FormKey | ReviewsKey | LiveKey | WriteKey>
