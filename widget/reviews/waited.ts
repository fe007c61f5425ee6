import type { Language } from '../../shared/language.ts'
import type { ReviewsKey } from '../i18n/en/reviews.ts'

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** How much later, in the largest unit that fits: "5 hours later". Both times are ISO 8601. */
export function waited(from: string, to: string, language: Language<ReviewsKey>): string {
  const span = Math.max(60_000, Date.parse(to) - Date.parse(from))
  const [unit, length] = UNITS.find(([, size]) => span >= size)!
  const time = language.number(Math.floor(span / length), { style: 'unit', unit, unitDisplay: 'long' })
  return language.say('later', { time })
}
