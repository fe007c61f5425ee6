import type { Proof } from '../../shared/schemas/review.ts'
import type { Signal } from '../../shared/schemas/voice.ts'
import { DAY, HOUR, MINUTE } from '../platform/time.ts'

/**
 * What the rules may look at. There is no rating in it, nor anything it could be told from: no rule can treat praise
 * and criticism differently.
 */
export interface Judged {
  proof: Proof
  signals: readonly Signal[]
}

/**
 * What each signal does. `weight` says how much it takes to hold a review: from `HOLD_FROM` on it waits for a person, and
 * light ones do so only together. What `waits` is only ever published by a person.
 */
const EFFECT: Record<Signal, { weight: number; waits?: true }> = {
  email_address: { weight: 20, waits: true },
  phone_number: { weight: 20, waits: true },
  malicious_link: { weight: 60, waits: true },
  threat: { weight: 60, waits: true },
  slur: { weight: 60, waits: true },
  trap: { weight: 60, waits: true },
  duplicate: { weight: 50, waits: true },
  near_duplicate: { weight: 35, waits: true },
  insider: { weight: 40 },
  disposable_email: { weight: 25 },
  many_from_one_place: { weight: 25 },
  link: { weight: 20 },
  speed: { weight: 20 },
  challenge: { weight: 20 },
  fast: { weight: 15 },
  burst: { weight: 15 },
  alias: { weight: 15 },
}

/** From this weight on a person looks first: one signal that counts, or two light ones together. */
const HOLD_FROM = 20

/** Whether a person should look at a review before it is published. */
export const isHeld = (signals: readonly Signal[]): boolean =>
  signals.reduce((sum, signal) => sum + EFFECT[signal].weight, 0) >= HOLD_FROM

/** The signals for which nothing but a person's decision publishes a review; what the ledger gives as the reason. */
export const waitingFor = (signals: readonly Signal[]): Signal[] =>
  signals.filter((signal) => EFFECT[signal].waits)

/** A held review gets a person by day 7; from day 3 on it is late enough to say so. */
export const PERSON_BY = 7 * DAY
export const ALARM_FROM = 3 * DAY

/**
 * When a pending review publishes itself if nobody decides, in milliseconds since it was received; null where only a
 * person may publish it. Proof of an order takes half an hour, a confirmed address a day; whatever else waits for a
 * person does so for two weeks at the most. No machine ever rejects.
 */
export function publishesAfter({ proof, signals }: Judged): number | null {
  if (waitingFor(signals).length > 0) return null
  if (isHeld(signals) || proof === 'none') return 14 * DAY
  return proof === 'order' ? 30 * MINUTE : 24 * HOUR
}
