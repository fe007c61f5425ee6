import type { ReviewInput } from '../../shared/schemas/review.ts'
import { newId } from '../dom/new-id.ts'
import type { Place } from '../dom/place.ts'
import { baseLocale } from '../i18n/locale.ts'
import { productOnPage } from './product-on-page.ts'

/** What stands in the form. */
export interface Values {
  /** Made once for each filled form: what makes sending it safe to repeat. */
  submissionId: string
  /** 0 until a star is chosen. */
  rating: number
  body: string
  name: string
  email: string
  /** Whether the line about gifts and acquaintance is ticked, and what was ticked below it. */
  disclosed?: boolean
  reward?: boolean
  staff?: boolean
  friend?: boolean
  /** What was answered to the public questions, and the set they belong to. */
  sector?: ReviewInput['sector']
  motive?: string | undefined
  scales?: ReviewInput['scales']
  /** Whether the last part is open. */
  continued?: boolean
}

export const emptyValues = (): Values => ({
  submissionId: newId(),
  rating: 0,
  body: '',
  name: '',
  email: '',
})

/** Whether the script's own tag says that somebody only tries the form. */
export const isTest = (): boolean => !!document.querySelector('script[data-test][src*="/voce.js"]')

/** The review as it is sent. */
export function toReview(values: Values, place: Place): ReviewInput {
  const { disclosed, reward, staff, friend, continued, ...written } = values
  return {
    ...written,
    product: { id: place.product, ...productOnPage(place.host) },
    incentive: disclosed && reward ? 'reward' : 'none',
    relationship: disclosed && staff ? 'staff' : disclosed && friend ? 'friend' : 'none',
    locale: baseLocale(place.locale),
    test: isTest(),
  }
}
