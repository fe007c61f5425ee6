import { once } from '../../shared/once.ts'
import type { Decision } from '../../shared/schemas/decision.ts'
import type { Proof, Status } from '../../shared/schemas/review.ts'
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

// Every repetition has a bound (of RFC 1035 §2.3.4 and RFC 5321 §4.5.3.1 where there is one): without it a long text
// takes the square of its length.

// Built when first needed: expressions over all of Unicode take a noticeable part of an isolate's start.
const patterns = once(() => ({
  email_address: /[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}/gu,
  // Nine digits or more with nothing but the usual separators between them: longer than prices, dates and sizes.
  phone_number: /(?:\+|\b)\d(?:[\s./()-]{0,2}\d){8,14}\b/u,
  // Common endings only: "in.the" after a forgotten space must not look like a link.
  link: /\bhttps?:\/\/\S|\bwww\.\S|\b[\p{L}\d-]{2,}\.(?:com|net|org|info|biz|io|shop|store|online|site|xyz|top|de|it|fr|es|nl|pl|ru|co\.uk)\b/iu,
}))

/** What a person should look at in what somebody wrote. */
export function noticeSignals(...texts: Array<string | null | undefined>): Signal[] {
  const { email_address, phone_number, link } = patterns()
  const text = texts.filter(Boolean).join('\n')
  // The part of an address after the @ is no link of its own.
  const withoutAddresses = text.replace(email_address, ' ')
  const signals: Array<[Signal, boolean]> = [
    ['email_address', withoutAddresses !== text],
    ['phone_number', phone_number.test(text)],
    ['link', link.test(withoutAddresses)],
  ]
  return signals.filter(([, found]) => found).map(([signal]) => signal)
}

const PERSONAL_DATA: readonly Signal[] = ['email_address', 'phone_number']

/**
 * When a pending review publishes itself if nobody decides, in milliseconds since it was received; null where only a
 * person may publish it. Proof of an order takes half an hour, a confirmed address a day; whatever else waits for a
 * person does so for two weeks at the most.
 */
export function publishesAfter({ proof, signals }: Judged): number | null {
  if (signals.some((signal) => PERSONAL_DATA.includes(signal))) return null
  if (signals.length > 0 || proof === 'none') return 14 * DAY
  return proof === 'order' ? 30 * MINUTE : 24 * HOUR
}

/** From which states a decision leads where. */
export const TRANSITIONS: Record<Decision, { from: readonly Status[]; to: Status }> = {
  publish: { from: ['pending', 'spam'], to: 'published' },
  reject: { from: ['pending'], to: 'rejected' },
  remove: { from: ['published'], to: 'removed' },
  restore: { from: ['rejected', 'removed'], to: 'published' },
}
