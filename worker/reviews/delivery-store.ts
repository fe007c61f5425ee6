import { NAMED } from '../people/mail-settings-store.ts'
import type { StoredEvent } from '../platform/events.ts'
import { DAY } from '../platform/time.ts'
import type { News, Occasion } from './author-mail.ts'

const OCCASIONS = ['review.published', 'review.restored', 'reply.created'] satisfies Occasion[]
const OCCASION_LIST = OCCASIONS.map((type) => `'${type}'`).join(', ')

/** The news for the person of a review `r`, and the mails that carry them. */
const NEWS_OF_PERSON = `reviews o INDEXED BY reviews_of_person
  JOIN events n ON n.subject = o.id AND n.shop_id = o.shop_id AND n.type IN (${OCCASION_LIST})
  JOIN deliveries d ON d.event = n.seq AND d.target = 'mail:author'
  WHERE o.shop_id = r.shop_id AND o.person_id = r.person_id`

/**
 * Notes a mail to the author for each event that they should hear of, where an address is known. An address that nobody
 * has proven is written to only after a person of the shop has read the review: else anybody could have mail sent to
 * anybody. Stars alone are worth no mail. Who heard of the publication does not hear of it again when the review is
 * restored. The first news of a day go at once; what comes within 24 hours after them goes together at their end.
 */
export function noteAuthorMails(db: D1Database, events: StoredEvent[], now: number): D1PreparedStatement[] {
  const told = events.filter(({ type }) => (OCCASIONS as string[]).includes(type)).map(({ seq }) => seq)
  if (told.length === 0) return []
  return [
    db
      .prepare(
        `INSERT INTO deliveries (event, target, shop_id, next_at)
         SELECT e.seq, 'mail:author', e.shop_id, max(?2, coalesce((
           SELECT max(iif(d.state = 'sent', d.next_at + ${DAY}, d.next_at)) FROM ${NEWS_OF_PERSON}
             AND d.state IN ('sent', 'waiting') AND d.next_at > ?2 - ${DAY}
         ), 0)) FROM events e
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

/** Whom news are for, and all that wait to be told in one mail. */
export interface AuthorNews {
  person: string
  to: string
  name: string | null
  /** The person's language, else the shop's. */
  locale: string
  news: News[]
}

/**
 * What a mail to an author tells: of this event, and of the later ones that wait for the same person. Null where an
 * earlier mail tells it, the review is not on the page any more, or the address is gone.
 */
export async function authorNews(db: D1Database, shop: string, event: number): Promise<AuthorNews | null> {
  const { results } = await db
    .prepare(
      `SELECT p.id AS person, p.email AS "to", p.name, coalesce(p.locale, s.locale) AS locale, n.type AS occasion,
         n.seq, coalesce(t.title, t.id) AS product, ${NAMED} AS named, t.url, o.reply
       FROM events e JOIN reviews r ON r.id = e.subject AND r.shop_id = e.shop_id
       JOIN shops s ON s.id = e.shop_id
       JOIN people p ON p.shop_id = r.shop_id AND p.id = r.person_id AND p.email IS NOT NULL
       JOIN reviews o INDEXED BY reviews_of_person
         ON o.shop_id = r.shop_id AND o.person_id = r.person_id AND o.status = 'published'
       JOIN events n ON n.subject = o.id AND n.shop_id = o.shop_id AND n.type IN (${OCCASION_LIST})
       JOIN deliveries d ON d.event = n.seq AND d.target = 'mail:author'
         AND (n.seq = e.seq AND d.state = 'waiting' OR n.seq > e.seq AND d.state IN ('waiting', 'dropped'))
       JOIN products t ON t.seq = o.product
       WHERE e.seq = ?1 AND e.shop_id = ?2 AND NOT EXISTS (
         SELECT 1 FROM ${NEWS_OF_PERSON} AND d.state = 'waiting' AND n.seq < e.seq
       ) ORDER BY n.seq LIMIT 50`,
    )
    .bind(event, shop)
    .all<Omit<AuthorNews, 'news'> & Omit<News, 'reply'> & { seq: number; reply: string | null }>()
  const first = results[0]
  if (!first || first.seq !== event) return null
  const { person, to, name, locale } = first
  const news = results.map(({ occasion, product, named, url, reply }) => ({
    occasion,
    product,
    named,
    url,
    reply: reply === null ? null : JSON.parse(reply),
  }))
  return { person, to, name, locale, news }
}

/** The later news that a mail has told along with its own: they need no mail of their own any more. */
export const takeAlong = (db: D1Database, shop: string, event: number): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE deliveries SET state = 'dropped' WHERE target = 'mail:author' AND state = 'waiting' AND event IN (
         SELECT n.seq FROM events e JOIN reviews r ON r.id = e.subject AND r.shop_id = e.shop_id, ${NEWS_OF_PERSON}
           AND e.seq = ?1 AND e.shop_id = ?2 AND n.seq > e.seq
       )`,
    )
    .bind(event, shop)
