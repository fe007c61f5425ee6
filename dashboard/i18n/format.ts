const UNITS: ReadonlyArray<[Intl.RelativeTimeFormatUnit, number]> = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** How far `iso` is from `now`, in words: "3 days ago", "in 6 days", "now" below one minute. */
export function relativeTime(iso: string, locale: string, now: number): string {
  const distance = Date.parse(iso) - now
  const [unit, size] = UNITS.find(([, ms]) => Math.abs(distance) >= ms) ?? [
    'second',
    Number.POSITIVE_INFINITY,
  ]
  const words = new Intl.RelativeTimeFormat(locale, { numeric: unit === 'second' ? 'auto' : 'always' })
  return words.format(Math.trunc(distance / size), unit)
}

/** Day and time in the reader's time zone: "18 November 2026 at 14:02". */
export const fullTime = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso))

/** Counts stop at a hundred: "99+" from there. */
export const shownCount = (count: number): string => (count > 99 ? '99+' : String(Math.max(0, count)))

/** The day in the reader's time zone: "18 November 2026". */
export const fullDay = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(iso))
