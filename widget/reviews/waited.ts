import type { Language } from '../../shared/language.ts'
import type { ReviewsKey } from '../i18n/en/reviews.ts'

/** How much later, in the largest unit that fits: "5 hours later". Both times are ISO 8601. */
export function waited(from: string, to: string, language: Language<ReviewsKey>): string {
  const hours = (Date.parse(to) - Date.parse(from)) / 3_600_000
  const [unit, span] =
    hours < 1 ? ['minute', Math.max(1, hours * 60)] : hours < 24 ? ['hour', hours] : ['day', hours / 24]
  const time = language.number(Math.trunc(span), { style: 'unit', unit, unitDisplay: 'long' })
  return language.say('later', { time })
}
