import type { Reason } from '../../shared/schemas/decision.ts'
import type { PhotoStatus } from '../../shared/schemas/photo.ts'
import type { Status } from '../../shared/schemas/review.ts'
import { STANDS } from '../moderation/contested-store.ts'
import { DAY, HOUR, MINUTE } from '../platform/time.ts'

/** A person of a shop, as their own page speaks to them. */
export interface Me {
  shop: string
  shopName: string
  formality: 'familiar' | 'polite'
  person: string
  email: string | null
  emailHash: string | null
  name: string | null
  locale: string
}

const PERSON = `SELECT p.shop_id AS shop, s.name AS shopName, s.formality, p.id AS person, p.email,
  p.email_hmac AS emailHash, p.name, coalesce(p.locale, s.locale) AS locale
  FROM people p JOIN shops s ON s.id = p.shop_id`

/** The person of a link; null once they are erased. */
export const meOf = (db: D1Database, shop: string, person: string): Promise<Me | null> =>
  db.prepare(`${PERSON} WHERE p.shop_id = ? AND p.id = ?`).bind(shop, person).first<Me>()

/** A review with all that its author may know of it. Times in milliseconds. */
export interface MyReview {
  id: string
  version: number
  product: string
  productTitle: string | null
  url: string | null
  rating: number
  title: string | null
  body: string | null
  name: string | null
  status: Status
  reason: Reason | null
  /** What the shop told about the decision. */
  facts: string | null
  createdAt: number
  publishedAt: number | null
  photos: Array<{ id: string; status: PhotoStatus; reason: Reason | null }>
  reply: { body: string; name: string | null; helped: boolean | null } | null
  privateAnswers: Array<{ body: string; name: string | null; at: number }>
  updates: Array<{
    id: string
    body: string
    at: number
    status: string
    reason: Reason | null
    facts: string | null
  }>
}

/** Whether a photo came from a person, in whatever state it is. */
export const isMyPhoto = async (
  db: D1Database,
  { shop, person }: Pick<Me, 'shop' | 'person'>,
  photo: string,
): Promise<boolean> =>
  (await db
    .prepare(
      `SELECT 1 FROM photos f JOIN reviews r ON r.id = f.review_id AND r.shop_id = f.shop_id
       WHERE f.shop_id = ? AND f.id = ? AND r.person_id = ?`,
    )
    .bind(shop, photo, person)
    .first()) !== null

const REVIEWS_MAX = 200

/** What a person has written, the newest first. */
export async function myReviews(db: D1Database, shop: string, person: string): Promise<MyReview[]> {
  const { results } = await db
    .prepare(
      `SELECT r.id, r.version, t.id AS product, t.title AS productTitle, t.url, r.rating, r.title, r.body,
         r.author_name AS name, r.status, r.reason, r.created_at AS createdAt, r.published_at AS publishedAt,
         (SELECT x.facts FROM statements x JOIN events e ON e.seq = x.event
          WHERE x.review_id = r.id AND e.type LIKE 'review.%' ORDER BY x.event DESC LIMIT 1) AS facts,
         (SELECT json_group_array(json_object('id', id, 'status', status, 'reason', reason))
          FROM (SELECT * FROM photos WHERE review_id = r.id ORDER BY place, id)) AS photos,
         (SELECT json_object('body', a.body, 'name', a.name, 'helped', a.helped) FROM replies a WHERE a.review_id = r.id) AS reply,
         (SELECT json_group_array(json_object('body', body, 'name', name, 'at', created_at))
          FROM (SELECT * FROM private_answers WHERE review_id = r.id ORDER BY created_at)) AS privateAnswers,
         (SELECT json_group_array(json_object('id', id, 'body', body, 'at', created_at, 'status', status,
            'reason', reason, 'facts', facts))
          FROM (SELECT * FROM review_updates WHERE review_id = r.id ORDER BY created_at)) AS updates
       FROM reviews r INDEXED BY reviews_of_person JOIN products t ON t.seq = r.product
       WHERE r.shop_id = ?1 AND r.person_id = ?2 ORDER BY r.created_at DESC, r.seq DESC LIMIT ${REVIEWS_MAX}`,
    )
    .bind(shop, person)
    .all<
      Omit<MyReview, 'photos' | 'reply' | 'privateAnswers' | 'updates'> &
        Record<'photos' | 'reply' | 'privateAnswers' | 'updates', string>
    >()
  return results.map(({ photos, reply, privateAnswers, updates, ...row }) => {
    const answer = reply === null ? null : JSON.parse(reply)
    return {
      ...row,
      photos: JSON.parse(photos),
      reply: answer && { ...answer, helped: answer.helped === null ? null : answer.helped === 1 },
      privateAnswers: JSON.parse(privateAnswers),
      updates: JSON.parse(updates),
    }
  })
}

/**
 * The decisions against what a person sent that stand and were not objected to, the newest of each: by the id of the review,
 * of the photo or of the addition.
 */
export async function myDecisions(
  db: D1Database,
  shop: string,
  person: string,
): Promise<Map<string, number>> {
  const { results } = await db
    .prepare(
      `SELECT coalesce(e.data ->> 'update', e.data ->> 'photo', r.id) AS about, max(x.event) AS event
       FROM reviews r INDEXED BY reviews_of_person JOIN statements x ON x.review_id = r.id JOIN events e ON e.seq = x.event
         LEFT JOIN objections o ON o.event = x.event
       WHERE r.shop_id = ?1 AND r.person_id = ?2 AND ${STANDS} IN ('rejected', 'removed')
       GROUP BY about HAVING max(x.event) <> coalesce(max(o.event), 0) LIMIT ${REVIEWS_MAX}`,
    )
    .bind(shop, person)
    .all<{ about: string; event: number }>()
  return new Map(results.map(({ about, event }) => [about, event]))
}

/** What else is kept about a person, for their download: orders and when they were asked. */
export async function myOrders(db: D1Database, shop: string, person: string): Promise<unknown[]> {
  const { results } = await db
    .prepare(
      `SELECT o.number, o.country, o.locale, o.timezone, o.consent_basis AS consentBasis, o.consent_statement AS consentStatement,
         o.ordered_at AS orderedAt, o.shipped_at AS shippedAt, o.delivered_at AS deliveredAt, v.state AS asked, v.reason,
         v.sent_at AS sentAt, v.visited_at AS visitedAt, v.answered_at AS answeredAt,
         (SELECT json_group_array(t.id) FROM order_items i JOIN products t ON t.seq = i.product
          WHERE i.shop_id = o.shop_id AND i.order_id = o.id) AS products
       FROM orders o LEFT JOIN invitations v ON v.shop_id = o.shop_id AND v.order_id = o.id
       WHERE o.shop_id = ?1 AND o.person_id = ?2`,
    )
    .bind(shop, person)
    .all<{ products: string }>()
  return results.map((row) => ({ ...row, products: JSON.parse(row.products) }))
}

/** What the team wrote down about a person's reviews, and what the person held against decisions. */
export async function myNotes(
  db: D1Database,
  shop: string,
  person: string,
): Promise<Record<string, unknown[]>> {
  const of = (table: string, columns: string) =>
    db
      .prepare(
        `SELECT x.review_id AS review, ${columns}, x.created_at AS at FROM reviews r INDEXED BY reviews_of_person
         JOIN ${table} x ON x.review_id = r.id WHERE r.shop_id = ?1 AND r.person_id = ?2`,
      )
      .bind(shop, person)
  const [notes, objections] = await db.batch([of('notes', 'x.body'), of('objections', 'x.body, x.state')])
  return { notes: notes!.results, objections: objections!.results }
}

const CODE_LIFETIME = 10 * MINUTE
const TRIES_MAX = 5
const PER_HOUR = 5

/** Keeps a new code in place of the one before; true when it may be mailed: five an hour, and there is an address. */
export async function issuePersonCode(
  db: D1Database,
  { shop, person }: Pick<Me, 'shop' | 'person'>,
  codeHash: string,
  now: number,
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `INSERT INTO person_codes (shop_id, person_id, code, window_at, expires_at)
       SELECT shop_id, id, ?3, ?4, ?5 FROM people WHERE shop_id = ?1 AND id = ?2 AND email IS NOT NULL
       ON CONFLICT DO UPDATE SET code = excluded.code, expires_at = excluded.expires_at, tries = 0,
         asked = iif(window_at > ?4 - ${HOUR}, asked + 1, 1), window_at = iif(window_at > ?4 - ${HOUR}, window_at, ?4)
       WHERE asked < ${PER_HOUR} OR window_at <= ?4 - ${HOUR}`,
    )
    .bind(shop, person, codeHash, now, now + CODE_LIFETIME)
    .run()
  return meta.changes > 0
}

/** Spends a code; true when it was right, in time and not guessed at more than five times. Of parallel tries one succeeds. */
export async function spendPersonCode(
  db: D1Database,
  { shop, person }: Pick<Me, 'shop' | 'person'>,
  codeHash: string,
  now: number,
): Promise<boolean> {
  const [, spent] = await db.batch([
    db
      .prepare('UPDATE person_codes SET tries = tries + 1 WHERE shop_id = ? AND person_id = ?')
      .bind(shop, person),
    // The row stays for the count of the hour; its code is none that can be typed.
    db
      .prepare(
        `UPDATE person_codes SET code = '' WHERE shop_id = ? AND person_id = ? AND code = ? AND tries <= ${TRIES_MAX}
           AND expires_at > ?`,
      )
      .bind(shop, person, codeHash, now),
  ])
  return spent!.meta.changes > 0
}

/** Whom a lost link belongs to; null for unknown addresses, and after three in an hour. Every address costs the same. */
export async function findLost(
  db: D1Database,
  shop: string,
  emailHash: string,
  now: number,
): Promise<Me | null> {
  const [counted, found] = await db.batch<Me>([
    db
      .prepare(
        `INSERT INTO lost_links (shop_id, email_hmac, window_at) SELECT id, ?2, ?3 FROM shops WHERE id = ?1
         ON CONFLICT DO UPDATE SET asked = iif(window_at > ?3 - ${HOUR}, asked + 1, 1),
           window_at = iif(window_at > ?3 - ${HOUR}, window_at, ?3)
         WHERE asked < 3 OR window_at <= ?3 - ${HOUR}`,
      )
      .bind(shop, emailHash, now),
    db.prepare(`${PERSON} WHERE p.shop_id = ? AND p.email_hmac = ?`).bind(shop, emailHash),
  ])
  return counted!.meta.changes > 0 ? (found!.results[0] ?? null) : null
}

/** Gives a person another address; false where it belongs to somebody else in the shop. */
export async function changeAddress(
  db: D1Database,
  { shop, person }: Pick<Me, 'shop' | 'person'>,
  email: string,
  emailHash: string,
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE people SET email = ?3, email_hmac = ?4 WHERE shop_id = ?1 AND id = ?2 AND NOT EXISTS (
         SELECT 1 FROM people WHERE shop_id = ?1 AND email_hmac = ?4 AND id <> ?2
       )`,
    )
    .bind(shop, person, email, emailHash)
    .run()
  return meta.changes > 0
}

const KEEP_ADDRESS = 180 * DAY

/**
 * Forgets codes that are over, and wipes the addresses of people who have waited for nothing since 180 days: their hash
 * stays, so that a refusal still holds.
 */
export async function sweepPeople(db: D1Database, now: number): Promise<void> {
  await db.batch([
    db.prepare('DELETE FROM person_codes WHERE expires_at < ?').bind(now - HOUR),
    db.prepare('DELETE FROM lost_links WHERE window_at < ?').bind(now - HOUR),
    db
      .prepare(
        `UPDATE people SET email = NULL WHERE (shop_id, id) IN (
           SELECT p.shop_id, p.id FROM people p INDEXED BY people_with_address
           WHERE p.email IS NOT NULL AND p.created_at < ?1
             AND NOT EXISTS (
               SELECT 1 FROM reviews r WHERE r.shop_id = p.shop_id AND r.person_id = p.id
                 AND (r.status = 'pending' OR max(r.created_at, coalesce(r.published_at, 0), coalesce(r.replied_at, 0)) >= ?1)
             )
             AND NOT EXISTS (
               SELECT 1 FROM orders o WHERE o.shop_id = p.shop_id AND o.person_id = p.id AND o.created_at >= ?1
             ) LIMIT 500
         )`,
      )
      .bind(now - KEEP_ADDRESS),
  ])
}
