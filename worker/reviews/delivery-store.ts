import type { StoredEvent } from '../platform/events.ts'
import type { AuthorMail, Occasion } from './author-mail.ts'

/**
 * Notes a mail to the author for each event that they should hear of, where an address is known. An address that nobody
 * has proven is written to only after a person of the shop has read the review: else anybody could have mail sent to
 * anybody. Stars alone are worth no mail. Who heard of the publication does not hear of it again when the review is restored.
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
           AND r.body IS NOT NULL
           AND (e.type <> 'review.restored' OR NOT EXISTS (
             SELECT 1 FROM events b WHERE b.subject = e.subject AND b.type = 'review.published'
           ))
         ON CONFLICT DO NOTHING`,
      )
      .bind(JSON.stringify(told), now),
  ]
}

/** What a mail to an author tells; null where the review is not on the page, or the address is gone. */
export async function authorMailParts(
  db: D1Database,
  shop: string,
  event: number,
): Promise<(Omit<AuthorMail, 'reply'> & { reply: string | null }) | null> {
  return db
    .prepare(
      `SELECT e.type AS occasion, p.email AS "to", p.name, coalesce(p.locale, s.locale) AS locale, s.name AS shop,
         coalesce(t.title, t.id) AS product, t.url, r.reply
       FROM events e JOIN shops s ON s.id = e.shop_id
       JOIN reviews r ON r.id = e.subject AND r.shop_id = e.shop_id AND r.status = 'published'
       JOIN people p ON p.shop_id = r.shop_id AND p.id = r.person_id AND p.email IS NOT NULL
       JOIN products t ON t.seq = r.product
       WHERE e.seq = ? AND e.shop_id = ?`,
    )
    .bind(event, shop)
    .first()
}
