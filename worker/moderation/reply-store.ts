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
  input: ReplyInput & { form?: string },
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
        `INSERT INTO replies (review_id, shop_id, body, user_id, name, created_at, form)
         SELECT r.id, r.shop_id, ?4, (SELECT id FROM users WHERE id = ?5), ?6, ?7, ?8 FROM reviews r WHERE ${guard}
         ON CONFLICT (review_id) DO UPDATE SET
           body = excluded.body, form = excluded.form, user_id = excluded.user_id, name = excluded.name, edited_at = excluded.created_at`,
      )
      .bind(...bound, input.body, actor.id, actor.displayName, now, input.form || null),
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

/** Takes the public answer off the page, if the review is still what the member saw. Safe to repeat. */
export async function removeAnswer(
  db: D1Database,
  shop: string,
  id: string,
  expectedVersion: number,
  actor: Actor,
  now: number,
): Promise<ChangeOutcome> {
  const guard = 'r.shop_id = ?1 AND r.id = ?2 AND r.version = ?3 AND r.replied_at IS NOT NULL'
  const bound = [shop, id, expectedVersion]
  const [event, , , state] = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, at)
         SELECT r.shop_id, 'reply.removed', r.id, ?4, ?5 FROM reviews r WHERE ${guard} RETURNING seq`,
      )
      .bind(...bound, actor.id, now),
    db.prepare(`UPDATE reviews AS r SET version = version + 1 WHERE ${guard}`).bind(...bound),
    // The version says now that this was it.
    db
      .prepare(
        `DELETE FROM replies WHERE review_id = (
           SELECT id FROM reviews WHERE shop_id = ?1 AND id = ?2 AND version = ?3 + 1
         ) AND EXISTS (
           SELECT 1 FROM events WHERE subject = ?2 AND type = 'reply.removed' AND actor = ?4 AND at = ?5
         )`,
      )
      .bind(...bound, actor.id, now),
    db
      .prepare(
        `SELECT r.status, r.version, r.replied_at AS repliedAt, p.id AS product
         FROM reviews r JOIN products p ON p.seq = r.product WHERE r.shop_id = ? AND r.id = ?`,
      )
      .bind(shop, id),
  ])
  const stored = state!.results[0] as
    | { status: Status; version: number; repliedAt: number | null; product: string }
    | undefined
  if (!stored) return { kind: 'review_not_found' }
  const events = event!.results.map((row) => row.seq as number)
  const isGone = stored.repliedAt === null && stored.version === expectedVersion + 1
  if (events.length > 0 || isGone) {
    const { status, version, product } = stored
    return { kind: 'done', status, version, product, events }
  }
  return { kind: stored.version === expectedVersion ? 'not_possible' : 'stale_version' }
}
