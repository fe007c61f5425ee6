import { MINUTE } from './time.ts'

/** One thing that has to go out because of an event, taken to be sent now. */
export interface Delivery {
  event: number
  /** The kind and, where one event tells several, whom: `mail:author`, `mail:member <id>`, `hook:tool`. */
  target: string
  shop: string
  /** What happened, to what, and the codes and ids that belong to it. */
  type: string
  subject: string
  data: string
  /** When it happened. */
  at: number
  /** Tries before this one. */
  attempts: number
}

/** What came of a try: it went out, it was not taken this time or for good, or it has nothing to tell any more. */
export type DeliveryOutcome = 'sent' | 'refused' | 'failed' | 'dropped'

/** With the pauses below they reach over 40 hours: a provider that is down for a day costs no mail. */
export const TRIES_MAX = 18
const PAUSE_MAX = 240
const SWEEP_MAX = 50

/**
 * Takes what is due of one carrier, each for this caller alone: the time of the next try moves on before anything is sent, doubling from
 * a minute to four hours. What a sender dies over is tried again then, and given up after the last try like anything else.
 */
export async function takeDue(db: D1Database, carrier: 'mail' | 'hook', now: number): Promise<Delivery[]> {
  const due = `SELECT event, target FROM deliveries INDEXED BY deliveries_due
    WHERE state = 'waiting' AND next_at <= ?1 AND substr(target, 1, 4) = '${carrier}' ORDER BY next_at LIMIT ${SWEEP_MAX}`
  const [taken] = await db.batch<Delivery>([
    db
      .prepare(
        `SELECT d.event, d.target, d.shop_id AS shop, e.type, e.subject, e.data, e.at, d.attempts
         FROM (${due}) x JOIN deliveries d ON d.event = x.event AND d.target = x.target
         JOIN events e ON e.seq = d.event WHERE d.attempts < ${TRIES_MAX}`,
      )
      .bind(now),
    db
      .prepare(
        `UPDATE deliveries SET attempts = attempts + 1, next_at = ?1 + ${MINUTE} * min(1 << attempts, ${PAUSE_MAX}),
           state = iif(attempts < ${TRIES_MAX}, state, 'failed') WHERE (event, target) IN (${due})`,
      )
      .bind(now),
  ])
  return taken!.results
}

/** What a try leaves behind: the last refusal is a failure. */
export const settled = ({ attempts }: Pick<Delivery, 'attempts'>, outcome: DeliveryOutcome) =>
  outcome === 'refused' ? (attempts + 1 >= TRIES_MAX ? 'failed' : 'waiting') : outcome

/** Puts a delivery off until a time that suits whom it is for; that was no try. */
export async function putOff(db: D1Database, { event, target }: Delivery, until: number): Promise<void> {
  await db
    .prepare('UPDATE deliveries SET next_at = ?, attempts = attempts - 1 WHERE event = ? AND target = ?')
    .bind(until, event, target)
    .run()
}

/** Records what became of a try, what was in the way, and `also` what follows from it, in one batch. */
export async function recordDelivery(
  db: D1Database,
  delivery: Delivery,
  outcome: DeliveryOutcome,
  trouble: string | null = null,
  also: D1PreparedStatement[] = [],
): Promise<void> {
  await db.batch([
    db
      .prepare('UPDATE deliveries SET state = ?, trouble = ? WHERE event = ? AND target = ?')
      .bind(settled(delivery, outcome), trouble, delivery.event, delivery.target),
    ...also,
  ])
}
