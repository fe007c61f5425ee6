import type { OwnReview, Proof, Status } from '../../shared/schemas/review.ts'
import type { Signal } from '../../shared/schemas/voice.ts'

/** A review of the person who acts, and who acts. Each statement below changes nothing for anybody else. */
export interface Own {
  shop: string
  /** Somebody who is known; or who holds the author's key, by its SHA-256. */
  author: { person: string } | { keyHash: string }
  review: string
}

/** That the review ?3 of the shop ?1 is the author's, and what ?2 is then. */
const mine = ({ author }: Own): { where: string; who: string } =>
  'person' in author
    ? { where: 'shop_id = ?1 AND id = ?3 AND person_id = ?2', who: author.person }
    : { where: 'shop_id = ?1 AND id = ?3 AND submission = ?2', who: author.keyHash }

const event = (db: D1Database, { shop, review }: Own, type: string, now: number, where: string) =>
  db
    .prepare(
      `INSERT INTO events (shop_id, type, subject, actor, at)
       SELECT ?1, ?2, ?3, 'author', ?4 WHERE ${where} RETURNING seq`,
    )
    .bind(shop, type, review, now)

/** The numbers of the events, and the product whose page has changed; null where nothing was possible. */
export type AuthorOutcome = { events: number[]; product: string } | null

async function outcome(
  db: D1Database,
  { shop, review }: Own,
  statements: D1PreparedStatement[],
): Promise<AuthorOutcome> {
  const answers = await db.batch<{ seq?: number; product?: string }>([
    ...statements,
    db
      .prepare(
        'SELECT t.id AS product FROM reviews r JOIN products t ON t.seq = r.product WHERE r.id = ? AND r.shop_id = ?',
      )
      .bind(review, shop),
  ])
  if (answers[0]!.meta.changes === 0) return null
  const events = answers.slice(1, -1).flatMap(({ results }) => results.flatMap(({ seq }) => seq ?? []))
  const product = answers.at(-1)!.results[0]?.product
  return product === undefined ? null : { events, product }
}

/**
 * Replaces stars and words of a review that is not on the page, if it is still as its author saw it. It is looked at anew;
 * one that was refused comes back and waits for a person, whom its first text has kept waiting already. How it was sent the
 * first time still counts. Without `expectedVersion` the last word of its author wins.
 */
export function changeReview(
  db: D1Database,
  own: Own,
  text: { rating: number; title: string | null; body: string | null; signals: Signal[] },
  expectedVersion: number | null,
  now: number,
): Promise<AuthorOutcome> {
  const { shop, review } = own
  const { where, who } = mine(own)
  return outcome(db, own, [
    db
      .prepare(
        `UPDATE reviews SET rating = ?4, title = ?5, body = ?6, edited_at = ?8,
           signals = (SELECT json_group_array(value) FROM (
             SELECT value FROM json_each(?7)
             UNION ALL SELECT value FROM json_each(signals) WHERE value IN ('speed', 'trap', 'challenge')
           )), version = version + 1, due_at = NULL,
           status = iif(status = 'spam', status, 'pending'), reason = NULL, decided_by = NULL
         WHERE ${where} AND status IN ('pending', 'rejected', 'spam') AND coalesce(?9, version) = version`,
      )
      .bind(
        shop,
        who,
        review,
        text.rating,
        text.title,
        text.body,
        JSON.stringify(text.signals),
        now,
        expectedVersion,
      ),
    // What it is compared by belonged to the text before.
    db
      .prepare(
        'DELETE FROM fingerprints WHERE changes() > 0 AND review = (SELECT seq FROM reviews WHERE id = ? AND shop_id = ?)',
      )
      .bind(review, shop),
    event(
      db,
      own,
      'review.edited',
      now,
      'EXISTS (SELECT 1 FROM reviews WHERE id = ?3 AND shop_id = ?1 AND edited_at = ?4)',
    ),
  ])
}

/** Takes a review back, with its photos and the answer. Safe to repeat. */
export function withdrawReview(db: D1Database, own: Own, now: number): Promise<AuthorOutcome> {
  const { shop, review } = own
  const { where, who } = mine(own)
  return outcome(db, own, [
    db
      .prepare(
        `UPDATE reviews SET status = 'withdrawn', due_at = NULL, version = version + 1
         WHERE ${where} AND status IN ('pending', 'published', 'rejected', 'removed', 'spam')`,
      )
      .bind(shop, who, review),
    event(db, own, 'review.withdrawn', now, 'changes() > 0'),
    db
      .prepare(
        `DELETE FROM photos WHERE review_id = (SELECT id FROM reviews WHERE ${where} AND status = 'withdrawn')`,
      )
      .bind(shop, who, review),
  ])
}

/** What its author adds to a review. */
export interface NewUpdate {
  id: string
  submission: string
  body: string
  signals: Signal[]
  /** When it publishes itself by the proof of the review; null where a person has to look first. */
  dueAt: Record<Proof, number | null>
}

/** Adds to a review that is on the page. Safe to repeat with the same `submission`. */
export function addUpdate(db: D1Database, own: Own, update: NewUpdate, now: number): Promise<AuthorOutcome> {
  const { shop, review } = own
  const { where, who } = mine(own)
  const { id, submission, body, signals, dueAt } = update
  return outcome(db, own, [
    db
      .prepare(
        `INSERT INTO review_updates (id, shop_id, review_id, submission, body, signals, due_at, created_at)
         SELECT ?4, shop_id, id, ?5, ?6, ?7, ?8 ->> ('$.' || proof), ?9 FROM reviews WHERE ${where} AND status = 'published'
         ON CONFLICT DO NOTHING`,
      )
      .bind(shop, who, review, id, submission, body, JSON.stringify(signals), JSON.stringify(dueAt), now),
    event(db, own, 'update.received', now, 'changes() > 0'),
  ])
}

/** Publishes the additions that are due; returns the products whose pages have changed. */
export async function publishUpdates(
  db: D1Database,
  now: number,
): Promise<Array<{ shop: string; product: string }>> {
  const { results } = await db
    .prepare(
      `UPDATE review_updates SET status = 'published', published_at = ?1 WHERE id IN (
         SELECT id FROM review_updates INDEXED BY review_updates_due
         WHERE status = 'pending' AND due_at IS NOT NULL AND due_at <= ?1 LIMIT 200
       ) RETURNING shop_id AS shop, (
         SELECT t.id FROM reviews r JOIN products t ON t.seq = r.product WHERE r.id = review_id
       ) AS product`,
    )
    .bind(now)
    .all<{ shop: string; product: string }>()
  return results
}

/** Keeps whether the answer helped its author. Safe to repeat; the last word counts. */
export function noteHelped(db: D1Database, own: Own, helped: boolean, now: number): Promise<AuthorOutcome> {
  const { shop, review } = own
  const { where, who } = mine(own)
  return outcome(db, own, [
    db
      .prepare(
        `UPDATE replies SET helped = ?4 WHERE review_id IN (SELECT id FROM reviews WHERE ${where}) AND helped IS NOT ?4`,
      )
      .bind(shop, who, review, helped ? 1 : 0),
    event(db, own, helped ? 'reply.helped' : 'reply.not_helped', now, 'changes() > 0'),
  ])
}

/** A review as it stands, for its author, to whom spam is as good as waiting; null where they have none such. */
export function ownReview(db: D1Database, own: Own): Promise<OwnReview | null> {
  const { where, who } = mine(own)
  return db
    .prepare(
      `SELECT id, iif(status = 'spam', 'pending', status) AS status, rating, body FROM reviews WHERE ${where}`,
    )
    .bind(own.shop, who, own.review)
    .first<OwnReview>()
}

/** The name that a review of its author's is shown under; null where there is none. */
export function authorNameOf(db: D1Database, own: Own): Promise<string | null> {
  const { where, who } = mine(own)
  return db
    .prepare(`SELECT author_name FROM reviews WHERE ${where}`)
    .bind(own.shop, who, own.review)
    .first<string>('author_name')
}

/** The state of a review; null where its author has none such. */
export function statusOf(db: D1Database, own: Own): Promise<Status | null> {
  const { where, who } = mine(own)
  return db
    .prepare(`SELECT status FROM reviews WHERE ${where}`)
    .bind(own.shop, who, own.review)
    .first('status')
}
