import type { Status } from '../../shared/schemas/review.ts'
import type { Signal } from '../../shared/schemas/voice.ts'
import { MINUTE } from '../platform/time.ts'
import { proofOf } from './invitation-store.ts'
import { spend, unspend } from './spend-store.ts'

/** So long an answer can be taken back without trace; as long as it waits before it is published. */
export const TAKE_BACK_MS = 30 * MINUTE

/** What was answered about one product of an invitation. Times in milliseconds. */
export interface Answer {
  product: string
  id: string
  rating: number
  body: string | null
  authorName: string | null
  status: Status
  /** Whether an order proves it: then its stars count alone. */
  isProven: boolean
  createdAt: number
}

/** The answers of an invitation, one for each product at the most. */
export async function answersOf(db: D1Database, shop: string, invitation: string): Promise<Answer[]> {
  const { results } = await db
    .prepare(
      `SELECT p.id AS product, r.id, r.rating, r.body, r.author_name AS authorName, r.status, r.proof = 'order' AS isProven,
         r.created_at AS createdAt
       FROM reviews r INDEXED BY reviews_of_invitation JOIN products p ON p.seq = r.product
       WHERE r.shop_id = ? AND r.invitation_id = ?`,
    )
    .bind(shop, invitation)
    .all<Omit<Answer, 'isProven'> & { isProven: number }>()
  return results.map((row) => ({ ...row, isProven: row.isProven === 1 }))
}

/** One product of an invitation, which whoever has its link may answer. */
export interface Asked {
  shop: string
  invitation: string
  product: string
}

/** What was changed for everyone to see, and the events to hand over. */
export interface Written {
  changed: boolean
  events: number[]
}

const MINE = `shop_id = ?1 AND invitation_id = ?2
  AND product = (SELECT seq FROM products WHERE shop_id = ?1 AND id = ?3)
  AND EXISTS (SELECT 1 FROM invitations WHERE shop_id = ?1 AND id = ?2 AND (expires_at IS NULL OR expires_at > ?4))`

/**
 * A tap on a star: writes a rating without words and spends the product, or changes the stars of what is there. However
 * many come at once, one review stands in the end, with the stars of the last. Who only ticked a box has proven an address
 * and no order, so their stars count once there are words.
 */
export async function tap(
  db: D1Database,
  { shop, invitation, product }: Asked,
  given: { id: string; submissionHash: string; rating: number; channel: 'mail' | 'qr'; now: number },
): Promise<Written> {
  const { id, submissionHash, rating, channel, now } = given
  const asked = [shop, invitation, product, now]
  const answers = await db.batch<{ seq: number }>([
    ...spend(db, shop, invitation, product, now),
    db
      .prepare(
        `INSERT INTO reviews (id, shop_id, subject, product, pool, person_id, invitation_id, submission, digest, rating,
           proof, channel, place, variant, gift, test, experienced_at, created_at)
         SELECT ?5, v.shop_id, iif(p.id = '~shop', 'shop', 'product'), p.seq, p.pool, v.person_id, v.id, ?6, '', ?7,
           ${proofOf('o.source', 'p.seq')}, ?8, nullif(o.place, ''), nullif(i.variant, ''), v.gift, o.test, o.delivered_at, ?4
         FROM invitations v
         JOIN products p ON p.shop_id = v.shop_id AND p.id = ?3
         JOIN invitation_items i ON i.shop_id = v.shop_id AND i.invitation_id = v.id AND i.product = p.seq
         JOIN orders o ON o.shop_id = i.shop_id AND o.id = i.order_id
         WHERE v.shop_id = ?1 AND v.id = ?2 AND i.spent_at = ?4 ON CONFLICT DO NOTHING`,
      )
      .bind(...asked, id, submissionHash, rating, channel),
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, at)
         SELECT shop_id, 'review.received', id, 'author', ?2 FROM reviews WHERE shop_id = ?1 AND id = ?3 RETURNING seq`,
      )
      .bind(shop, now, id),
    db
      .prepare(
        `UPDATE reviews SET rating = ?5, version = version + 1, edited_at = iif(status = 'published', ?4, edited_at)
         WHERE ${MINE} AND status IN ('pending', 'published') AND rating <> ?5 RETURNING seq`,
      )
      .bind(...asked, rating),
  ])
  return {
    changed: answers.at(-1)!.results.length > 0,
    events: answers.at(-2)!.results.map(({ seq }) => seq),
  }
}

/**
 * Takes an answer back: it is gone, and the product can be answered again. What is left is an event with its id; one of
 * the first half hour tells as much, and no more.
 */
export async function takeBack(
  db: D1Database,
  { shop, invitation, product }: Asked,
  now: number,
): Promise<Written> {
  const asked = [shop, invitation, product, now]
  const mine = `${MINE} AND status IN ('pending', 'published')`
  const [noted, gone] = await db.batch<{ seq: number }>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, at)
         SELECT shop_id, iif(created_at > ?4 - ${TAKE_BACK_MS}, 'review.taken_back', 'review.withdrawn'), id, 'author', ?4
         FROM reviews WHERE ${mine} RETURNING seq`,
      )
      .bind(...asked),
    db.prepare(`DELETE FROM reviews WHERE ${mine} RETURNING seq`).bind(...asked),
    unspend(db, shop, invitation, product),
  ])
  return { changed: gone!.results.length > 0, events: noted!.results.map(({ seq }) => seq) }
}

/**
 * Puts words to stars, or other words while nobody has read the first. They are checked before they are seen, so stars
 * that were on the page wait with them. Words that are on the page already stay; the same ones again change nothing.
 */
export async function addWords(
  db: D1Database,
  { shop, invitation, product }: Asked,
  words: { body: string; authorName: string | null; language: string; signals: Signal[]; now: number },
): Promise<Written> {
  const { body, authorName, language, signals, now } = words
  const values = [shop, invitation, product, now, body, authorName]
  const open = `${MINE} AND (status = 'pending' OR (status = 'published' AND body IS NULL))
    AND (body IS NOT ?5 OR author_name IS NOT ?6)`
  const [noted, changed] = await db.batch<{ seq: number }>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, at)
         SELECT shop_id, 'review.edited', id, 'author', ?4 FROM reviews WHERE ${open} RETURNING seq`,
      )
      .bind(...values),
    db
      .prepare(
        `UPDATE reviews SET body = ?5, author_name = ?6, language = ?7, signals = ?8, status = 'pending', due_at = NULL,
           profane = NULL, hidden = NULL, shown_body = NULL, version = version + 1
         WHERE ${open} RETURNING seq`,
      )
      .bind(...values, language, JSON.stringify(signals)),
  ])
  return { changed: changed!.results.length > 0, events: noted!.results.map(({ seq }) => seq) }
}
