import { type ContactSettings, contactSettings } from '../../shared/schemas/contact-request.ts'
import { DAY, HOUR } from '../platform/time.ts'

/** How a shop gets back to people; what is stored and makes no sense counts as not set. */
export function readContact(stored: string | null): ContactSettings {
  const { data } = contactSettings().safeParse(JSON.parse(stored ?? '{}'))
  return data ?? contactSettings().parse({})
}

/**
 * When a person is to have heard from somebody: so many hours from `now`, in milliseconds, of which those of Saturdays and
 * Sundays (UTC) do not count.
 */
export function promisedBy(now: number, withinHours: number): number {
  let at = now
  for (let left = withinHours * HOUR; left > 0; ) {
    const nextDay = (Math.floor(at / DAY) + 1) * DAY
    // 1 January 1970 was a Thursday.
    const isWeekend = [2, 3].includes(Math.floor(at / DAY) % 7)
    const step = isWeekend ? nextDay - at : Math.min(left, nextDay - at)
    at += step
    if (!isWeekend) left -= step
  }
  return at
}
