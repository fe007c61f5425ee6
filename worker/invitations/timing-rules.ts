import type { AskingSettings } from '../../shared/schemas/asking-settings.ts'
import { DAY, HOUR, MINUTE } from '../platform/time.ts'

/** A parcel that is late or an open request puts a mail off by this much at the most, counted from its first time. */
export const POSTPONE_MAX = 14 * DAY

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The hour and minute on a wall in this time zone. */
export function wallTime(at: number, zone: string): { hour: number; minute: number } {
  let clock = clocks.get(zone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    })
    clocks.set(zone, clock)
  }
  const parts = clock.formatToParts(at)
  const number = (type: string) => Number(parts.find((part) => part.type === type)!.value)
  return { hour: number('hour'), minute: number('minute') }
}

/** The first moment from `at` on that lies within the hours of the person's day: `at` itself, or a full hour later on. */
export function withinHours(at: number, zone: string, hours: AskingSettings['hours']): number {
  let moment = at
  // Hour by hour, so that a clock put forward or back needs no rule of its own; two days hold any such change.
  for (let step = 0; step < 48; step++) {
    const { hour, minute } = wallTime(moment, zone)
    if (hour >= hours.from && hour < hours.to) return moment
    moment = moment - (moment % MINUTE) + HOUR - minute * MINUTE
  }
  return moment
}

export interface Delay {
  days: number
  /** The category whose own time was taken. */
  category: string | null
}

/**
 * Days after delivery: of several things in one parcel, the one that needs most time to be known decides. `categories`
 * of the order's items.
 */
export function delayOf(categories: Array<string | null>, settings: AskingSettings): Delay {
  const own = categories.flatMap((category) => {
    const days = category === null ? undefined : settings.categoryDays[category]
    return days === undefined ? [] : [{ days, category }]
  })
  const usual = categories.length > own.length || own.length === 0
  const known = categories.find((category) => category !== null) ?? null
  const start: Delay = { days: usual ? settings.delayDays : 0, category: known }
  return own.reduce((longest: Delay, one) => (one.days > longest.days ? one : longest), start)
}
