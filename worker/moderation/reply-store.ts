import type { ReplyInput } from '../../shared/schemas/reply.ts'
import type { Status } from '../../shared/schemas/review.ts'
import type { Actor } from '../platform/env.ts'
import type { ChangeOutcome } from './decision-store.ts'

interface Stored {
  status: Status
  version: number
  body: string | null
  product: string
}

/**
 * Writes or replaces the public answer to a published review, if the review is still what the member saw. Safe to
 * repeat.
 */
export async function answer(
  db: D1Database,
  shop: string,
  id: string,
  input: ReplyInput,
  actor: Actor,
  now: number,
): Promise<ChangeOutcome> {
  // All writing statements ask the same before any changes what it asks about.
  const guard = `r.shop_id = ?1 AND r.id = ?2 AND r.version = ?3 AND r.status = 'published'`
  const bound = [shop, id, input.expectedVersion]

  const [event, , , state] = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, at)
         SELECT r.shop_id, iif(r.replied_at IS NULL, 'reply.created', 'reply.edited'), r.id, ?4, ?5
         FROM reviews r WHERE ${guard} RETURNING seq`,
      )
      .bind(...bound, actor.id, now),
    db
      .prepare(
        `INSERT INTO replies (review_id, shop_id, body, user_id, name, created_at)
         SELECT r.id, r.shop_id, ?4, (SELECT id FROM users WHERE id = ?5), ?6, ?7 FROM reviews r WHERE ${guard}
         ON CONFLICT (review_id) DO UPDATE SET
           body = excluded.body, user_id = excluded.user_id, name = excluded.name, edited_at = excluded.created_at`,
      )
      .bind(...bound, input.body, actor.id, actor.displayName, now),
    db.prepare(`UPDATE reviews AS r SET version = version + 1 WHERE ${guard}`).bind(...bound),
    db
      .prepare(
        `SELECT r.status, r.version, r.reply ->> '$.body' AS body, p.id AS product
         FROM reviews r JOIN products p ON p.seq = r.product WHERE r.shop_id = ? AND r.id = ?`,
      )
      .bind(shop, id),
  ])
  const events = event!.results.map((row) => row.seq as number)
  const stored = state!.results[0] as Stored | undefined
  if (!stored) return { kind: 'review_not_found' }
  const isAsSent =
    stored.status === 'published' &&
    stored.version === input.expectedVersion + 1 &&
    stored.body === input.body
  if (events.length > 0 || isAsSent) {
    const { status, version, product } = stored
    return { kind: 'done', status, version, product, events }
  }
  return { kind: stored.version === input.expectedVersion ? 'not_possible' : 'stale_version' }
}
