import { NAMED } from '../people/mail-settings-store.ts'
import type { StoredEvent } from '../platform/events.ts'
import { DAY } from '../platform/time.ts'

/** Letters to one address in a day, however often somebody types it. */
const LETTERS_A_DAY = 3

/**
 * Notes the letter that lets an author prove who they are, for each review that came with an address from a page. It goes
 * to every address alike, known from an order or not: what was answered on the page, and when, tells nothing.
 */
export function noteProofLetters(db: D1Database, events: StoredEvent[], now: number): D1PreparedStatement[] {
  const received = events.filter(({ type }) => type === 'review.received').map(({ seq }) => seq)
  if (received.length === 0) return []
  return [
    db
      .prepare(
        `INSERT INTO deliveries (event, target, shop_id, next_at)
         SELECT e.seq, 'mail:proof', e.shop_id, ?2 FROM events e
         JOIN reviews r ON r.id = e.subject AND r.shop_id = e.shop_id
           AND r.channel = 'qr' AND r.proof = 'none' AND r.status = 'pending' AND r.person_id IS NOT NULL
         WHERE e.seq IN (SELECT value FROM json_each(?1)) AND ${LETTERS_A_DAY} > (
           SELECT count(*) FROM reviews o INDEXED BY reviews_of_person
           WHERE o.shop_id = r.shop_id AND o.person_id = r.person_id AND o.seq < r.seq
             AND o.channel = 'qr' AND o.created_at > r.created_at - ${DAY}
         ) ON CONFLICT DO NOTHING`,
      )
      .bind(JSON.stringify(received), now),
  ]
}

/** A review whose author may prove themselves. */
export interface Unproven {
  person: string
  to: string
  name: string | null
  locale: string
  product: string
  /** What the subject may call it. */
  named: string
}

// What nobody has bought yet may have got its name from anybody, and a letter to an address that anybody can type must
// carry no words of theirs: then the shop's own name stands there.
const IS_SOLD = `(t.id <> '~shop' AND EXISTS (
  SELECT 1 FROM order_items x INDEXED BY order_items_of_product
  JOIN orders w ON w.shop_id = x.shop_id AND w.id = x.order_id
  WHERE x.product = t.seq AND x.shop_id = r.shop_id AND w.source <> 'ask'
))`

/** Whom the letter about a review goes to; null where it is proven, decided or taken back, or the address is gone. */
export const unproven = (db: D1Database, shop: string, review: string): Promise<Unproven | null> =>
  db
    .prepare(
      `SELECT p.id AS person, p.email AS "to", p.name, coalesce(r.language, p.locale, s.locale) AS locale,
         iif(${IS_SOLD}, coalesce(t.title, t.id), s.name) AS product, iif(${IS_SOLD}, coalesce(${NAMED}, s.name), s.name) AS named
       FROM reviews r JOIN shops s ON s.id = r.shop_id JOIN products t ON t.seq = r.product
       JOIN people p ON p.shop_id = r.shop_id AND p.id = r.person_id AND p.email IS NOT NULL
       WHERE r.shop_id = ? AND r.id = ? AND r.proof = 'none' AND r.status IN ('pending', 'published')`,
    )
    .bind(shop, review)
    .first<Unproven>()

/**
 * SQL for whether a person has an order with a product in it, paid and no test. A box that somebody ticked is none: anybody
 * can tick it. Binds ?1 shop.
 */
export const hasOrderOf = (person: string, product: string): string => `EXISTS (
  SELECT 1 FROM orders w INDEXED BY orders_of_person
  JOIN order_items x ON x.shop_id = w.shop_id AND x.order_id = w.id
  WHERE w.shop_id = ?1 AND w.person_id = ${person} AND w.test = 0 AND w.source <> 'ask'
    AND coalesce(w.paid_at, w.shipped_at, w.delivered_at) IS NOT NULL AND ${product}
)`

/** What a proof has brought about; null where there was nothing to prove any more. */
export type Proven = { proof: 'order' | 'email'; product: string; event: number } | null

/**
 * The link in the letter was used by hand: the review's proof is an order of its author with this product in it, paid and
 * no test, else the address itself. Once; safe to repeat.
 */
export async function prove(
  db: D1Database,
  shop: string,
  { review, person }: { review: string; person: string },
  now: number,
): Promise<Proven> {
  const [changed, noted, about] = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `UPDATE reviews SET version = version + 1, proof = iif(${hasOrderOf('?3', "(x.product = reviews.product OR reviews.subject = 'shop')")}, 'order', 'email')
         WHERE shop_id = ?1 AND id = ?2 AND person_id = ?3 AND proof = 'none' AND status IN ('pending', 'published')
         RETURNING proof`,
      )
      .bind(shop, review, person),
    // Handled now, its half hour or its day begins.
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, at)
         SELECT ?1, 'review.proven', ?2, 'author', ?3 WHERE changes() > 0 RETURNING seq`,
      )
      .bind(shop, review, now),
    db
      .prepare(
        'SELECT t.id AS product FROM reviews r JOIN products t ON t.seq = r.product WHERE r.shop_id = ? AND r.id = ?',
      )
      .bind(shop, review),
  ])
  const proof = changed!.results[0]?.proof
  if (proof !== 'order' && proof !== 'email') return null
  return { proof, product: String(about!.results[0]?.product), event: Number(noted!.results[0]?.seq) }
}
