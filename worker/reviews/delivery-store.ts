import type { StoredEvent } from '../platform/events.ts'
import { MINUTE } from '../platform/time.ts'
import type { AuthorMail, Occasion } from './author-mail.ts'

const TRIES_MAX = 6
const SWEEP_MAX = 50

/**
 * Notes a mail to the author for each event that they should hear of, where an address is known. An address that nobody
 * has proven is written to only after a person of the shop has read the review: else anybody could have mail sent to
 * anybody. Who heard of the publication does not hear of it again when the review is restored.
 */
export function noteAuthorMails(db: D1Database, events: StoredEvent[], now: number): D1PreparedStatement[] {
  const occasions: readonly string[] = [
    'review.published',
    'review.restored',
    'reply.created',
  ] satisfies Occasion[]
  const told = events.filter(({ type }) => occasions.includes(type)).map(({ seq }) => seq)
  if (told.length === 0) return []
  return [
    db
      .prepare(
        `INSERT INTO deliveries (event, target, shop_id, next_at)
         SELECT e.seq, 'mail:author', e.shop_id, ?2 FROM events e
         JOIN reviews r ON r.id = e.subject AND r.shop_id = e.shop_id
         JOIN people p ON p.shop_id = r.shop_id AND p.id = r.person_id AND p.email IS NOT NULL
         WHERE e.seq IN (SELECT value FROM json_each(?1)) AND (r.proof <> 'none' OR e.actor <> 'voce')
           AND (e.type <> 'review.restored' OR NOT EXISTS (
             SELECT 1 FROM events b WHERE b.subject = e.subject AND b.type = 'review.published'
           ))
         ON CONFLICT DO NOTHING`,
      )
      .bind(JSON.stringify(told), now),
  ]
}

/** A mail that was taken to be sent now. */
export interface TakenDelivery extends Omit<AuthorMail, 'reply'> {
  event: number
  attempts: number
  reply: string | null
}

/**
 * Takes the mails that are due, each for this caller alone: the time of the next try moves on before anything is sent,
 * doubling from a minute. A mail whose sender dies is tried again then, and given up after the sixth try like any other.
 */
export async function takeDue(db: D1Database, now: number): Promise<TakenDelivery[]> {
  const [taken] = await db.batch<TakenDelivery>([
    db
      .prepare(
        `SELECT d.event, d.attempts, e.type AS occasion, p.email AS "to", p.name,
           coalesce(p.locale, s.locale) AS locale, s.name AS shop, coalesce(t.title, t.id) AS product, t.url, r.reply
         FROM deliveries d INDEXED BY deliveries_due
         JOIN events e ON e.seq = d.event JOIN shops s ON s.id = d.shop_id
         JOIN reviews r ON r.id = e.subject AND r.shop_id = d.shop_id
         JOIN people p ON p.shop_id = r.shop_id AND p.id = r.person_id AND p.email IS NOT NULL
         JOIN products t ON t.seq = r.product
         WHERE d.state = 'waiting' AND d.next_at <= ?1 AND d.attempts < ${TRIES_MAX} AND r.status = 'published'
         ORDER BY d.next_at LIMIT ${SWEEP_MAX}`,
      )
      .bind(now),
    // Those that no longer have anything to tell, because the review or the address went in between.
    db
      .prepare(
        `UPDATE deliveries SET state = 'dropped' WHERE state = 'waiting' AND next_at <= ?1 AND NOT EXISTS (
           SELECT 1 FROM events e JOIN reviews r ON r.id = e.subject AND r.shop_id = deliveries.shop_id
           JOIN people p ON p.shop_id = r.shop_id AND p.id = r.person_id AND p.email IS NOT NULL
           WHERE e.seq = deliveries.event AND r.status = 'published'
         )`,
      )
      .bind(now),
    db
      .prepare(
        `UPDATE deliveries SET attempts = attempts + 1, next_at = ?1 + ${MINUTE} * (1 << attempts),
           state = iif(attempts < ${TRIES_MAX}, state, 'failed')
         WHERE (event, target) IN (
           SELECT event, target FROM deliveries INDEXED BY deliveries_due
           WHERE state = 'waiting' AND next_at <= ?1 ORDER BY next_at LIMIT ${SWEEP_MAX}
         )`,
      )
      .bind(now),
  ])
  return taken!.results
}

/** Records what became of a mail; the sixth failure is the last. */
export async function recordDelivery(
  db: D1Database,
  { event, attempts }: TakenDelivery,
  sent: boolean,
): Promise<void> {
  const state = sent ? 'sent' : attempts + 1 >= TRIES_MAX ? 'failed' : 'waiting'
  await db
    .prepare("UPDATE deliveries SET state = ? WHERE event = ? AND target = 'mail:author'")
    .bind(state, event)
    .run()
}
