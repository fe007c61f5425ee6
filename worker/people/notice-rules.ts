import type { Rhythm } from '../../shared/schemas/notices.ts'
import { DAY, HOUR, MINUTE } from '../platform/time.ts'

/** The hour on the shop's wall at which daily and weekly letters are written. */
export const LETTER_HOUR = 8
/** How long "at once" gathers what comes, so that ten reviews are one mail. */
const AT_ONCE = 15 * MINUTE

/** What a clock and a calendar on the shop's wall say: the hour, the minutes past it, and the weekday (`Mon`). */
function wall(at: number, zone: string): { hour: number; minute: number; weekday: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: 'numeric',
    minute: 'numeric',
    weekday: 'short',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)!.value
  return { hour: Number(part('hour')), minute: Number(part('minute')), weekday: part('weekday') }
}

/** When to look again after `now`: in a quarter of an hour, at eight, on Monday at eight; null for never. */
export function nextLook(rhythm: Rhythm, now: number, zone: string): number | null {
  if (rhythm === 'never') return null
  if (rhythm === 'at_once') return now + AT_ONCE
  // The next full hour there, and then hour by hour: a clock put forward or back needs no rule of its own.
  const toTheMinute = now - (now % MINUTE)
  const first = toTheMinute + HOUR - wall(now, zone).minute * MINUTE
  for (let at = first; at < first + 8 * DAY; at += HOUR) {
    const { hour, weekday } = wall(at, zone)
    if (hour === LETTER_HOUR && (rhythm === 'daily' || weekday === 'Mon')) return at
  }
  return now + DAY
}

/** Where counts stop: reading on would cost as much as there are reviews. */
export const COUNTED_TO = 100

/** What there is to tell a member; counts stop at a hundred. */
export interface Facts {
  /** Who asked to hear from a person, and of those, who waits longer than was promised. */
  contacts: number
  late: number
  toDecide: number
  toAnswer: number
  contested: number
  questions: number
  mine: number
  /** Reviews that came since the member was told last. */
  came: number
  /** Whether any of what waits came since then. */
  isFresh: boolean
  /** The product that most of those reviews are about, if several are; null otherwise. */
  most: { product: string; n: number } | null
}

/** How many wait for somebody. What is on one's own desk is among the rest. */
export const waiting = ({ contacts, toDecide, toAnswer, contested, questions }: Facts): number =>
  contacts + toDecide + toAnswer + contested + questions

/** Whether there is anything to say: at once only what is new, else also what still waits. */
export const isWorthALetter = (rhythm: Rhythm, facts: Facts): boolean =>
  rhythm === 'at_once' ? facts.isFresh : rhythm !== 'never' && (waiting(facts) > 0 || facts.came > 0)
