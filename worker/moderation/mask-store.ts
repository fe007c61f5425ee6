import type { Range } from '../../shared/ranges.ts'
import type { Status } from '../../shared/schemas/review.ts'
import type { Actor } from '../platform/env.ts'
import type { ChangeOutcome } from './decision-store.ts'

/** What has to be known to hide a part of a review. */
export interface Maskable {
  title: string | null
  body: string | null
  language: string | null
  profane: Record<'title' | 'body', Range[]>
}

/** The texts of a review as they were written; null where this shop has none of that id. */
export async function maskable(db: D1Database, shop: string, id: string): Promise<Maskable | null> {
  const row = await db
    .prepare(
      `SELECT r.title, r.body, coalesce(r.language, s.locale) AS language, r.profane
       FROM reviews r JOIN shops s ON s.id = r.shop_id WHERE r.id = ? AND r.shop_id = ?`,
    )
    .bind(id, shop)
    .first<Omit<Maskable, 'profane'> & { profane: string | null }>()
  return row && { ...row, profane: row.profane ? JSON.parse(row.profane) : { title: [], body: [] } }
}

/** What a moderator hides, and how the review reads then. */
export interface Masked {
  hidden: Record<'title' | 'body', Range[]>
  shownTitle: string | null
  shownBody: string | null
  /** What is searched in place of what is shown, where that cannot be searched as it is. */
  search: string | null
}

/**
 * Hides parts of a review's texts, or shows them again, if the review is still what the moderator saw. The texts stay as
 * they were written, and are searched as they are shown. Safe to repeat.
 */
export async function hide(
  db: D1Database,
  shop: string,
  id: string,
  masked: Masked,
  expectedVersion: number,
  actor: Actor,
  now: number,
): Promise<ChangeOutcome> {
  const guard = 'r.shop_id = ?1 AND r.id = ?2 AND r.version = ?3'
  const bound = [shop, id, expectedVersion]
  const parts = masked.hidden.title.length + masked.hidden.body.length
  const hidden = parts === 0 ? null : JSON.stringify(masked.hidden)
  const [event, , state] = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT r.shop_id, 'review.masked', r.id, ?4, json_object('parts', CAST(?5 AS INTEGER)), CAST(?6 AS INTEGER)
         FROM reviews r WHERE ${guard} RETURNING seq`,
      )
      .bind(...bound, actor.id, parts, now),
    db
      .prepare(
        `UPDATE reviews AS r SET version = version + 1, hidden = ?4, shown_title = ?5, shown_body = ?6, search = ?7
         WHERE ${guard}`,
      )
      .bind(...bound, hidden, masked.shownTitle, masked.shownBody, masked.search),
    db
      .prepare(
        `SELECT r.status, r.version, r.hidden, p.id AS product FROM reviews r JOIN products p ON p.seq = r.product
         WHERE r.shop_id = ? AND r.id = ?`,
      )
      .bind(shop, id),
  ])
  const stored = state!.results[0] as
    | { status: Status; version: number; hidden: string | null; product: string }
    | undefined
  if (!stored) return { kind: 'review_not_found' }
  const events = event!.results.map((row) => row.seq as number)
  const isAsSent = stored.version === expectedVersion + 1 && stored.hidden === hidden
  if (events.length === 0 && !isAsSent) return { kind: 'stale_version' }
  return { kind: 'done', status: stored.status, version: stored.version, product: stored.product, events }
}
