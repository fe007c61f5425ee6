import type { AskingSettings } from '../../shared/schemas/asking-settings.ts'
import { DAY, HOUR } from '../platform/time.ts'
import { withinHours } from './timing-rules.ts'

/** An invitation whose time has come. Times in milliseconds. */
export interface DueInvitation {
  /** `planned`: nothing went yet; `snoozed`: the person asked for a later one; else a reminder is due. */
  state: 'planned' | 'snoozed' | 'sent' | 'visited'
  nextAt: number
  /** The time zone of the person, else of the shop. */
  zone: string
  /** When this address was last asked about anything. */
  lastMailAt: number | null
  refusal: 'opted_out' | 'erased' | 'blocked' | null
  hasAddress: boolean
  /** When its links end; null before the first mail. */
  expiresAt: number | null
}

export type Sending =
  | { kind: 'send' }
  | { kind: 'postpone'; until: number; why: 'quiet_hours' | 'cap' }
  | { kind: 'not_asked'; reason: 'opted_out' | 'erased' | 'blocked' | 'too_late' }
  /** A reminder that has become pointless. */
  | { kind: 'no_reminder' }

/** What to do at `now` with an invitation that is due. */
export function sendingOf(due: DueInvitation, settings: AskingSettings, now: number): Sending {
  const reminds = due.state === 'sent' || due.state === 'visited'
  const refusal = due.refusal ?? (due.hasAddress || settings.sender === 'mine' ? null : 'erased')
  if (refusal) return reminds ? { kind: 'no_reminder' } : { kind: 'not_asked', reason: refusal }
  if (due.expiresAt !== null && now >= due.expiresAt - DAY) return { kind: 'no_reminder' }
  if (now - due.nextAt > settings.latestDays * DAY)
    return reminds ? { kind: 'no_reminder' } : { kind: 'not_asked', reason: 'too_late' }
  // Who asked to be asked later has named the day: the cap is for mail that nobody asked for.
  const free =
    due.lastMailAt === null || due.state === 'snoozed' ? now : due.lastMailAt + settings.capDays * DAY
  if (free > now) return { kind: 'postpone', until: withinHours(free, due.zone, settings.hours), why: 'cap' }
  const open = withinHours(now, due.zone, settings.hours)
  return open > now ? { kind: 'postpone', until: open, why: 'quiet_hours' } : { kind: 'send' }
}

/** When the one reminder goes; null where none does. `mails` that went before, this one included. */
export const reminderAt = (mails: number, settings: AskingSettings, now: number): number | null =>
  settings.reminder && mails === 1 ? now + settings.reminderDays * DAY : null

/**
 * How many more mails a shop may hand over, having handed over `mails` in this hour. Those that no provider has taken yet
 * count too: while one is down no more than an hour's worth pile up, and none of them come as a flood when it is back.
 */
export const roomInHour = (mails: number, untaken: number, settings: AskingSettings): number =>
  Math.max(0, settings.hourlyCap - mails - untaken)

/** The number of an hour since 1970. */
export const hourOf = (now: number): number => Math.floor(now / HOUR)
