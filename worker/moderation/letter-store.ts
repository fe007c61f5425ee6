import { NAMED } from '../people/mail-settings-store.ts'
import { firstNameOf } from '../platform/address.ts'
import type { StoredEvent } from '../platform/events.ts'
import { DAY, MINUTE } from '../platform/time.ts'
import { contestedBy } from './contested-rules.ts'
import type { LetterParts } from './letter-mail.ts'
import { UNDO_MINUTES } from './statement-store.ts'

/** The decisions that their author is given reasons for. */
export const STATEMENTS: string[] = ['review.rejected', 'review.removed', 'photo.rejected', 'update.rejected']
const LETTERS = [...STATEMENTS, 'objection.upheld', 'objection.dismissed', 'reply.sent_privately']

/**
 * Notes a letter for each event that an author should hear of, where an address is known; a decision against after ten
 * minutes, so that undoing it can win. A review that comes back and was never on the page has its own mail.
 */
export function noteLetters(db: D1Database, events: StoredEvent[], now: number): D1PreparedStatement[] {
  const told = events.filter(({ type }) => LETTERS.includes(type)).map(({ seq }) => seq)
  if (told.length === 0) return []
  return [
    db
      .prepare(
        `INSERT INTO deliveries (event, target, shop_id, next_at)
         SELECT e.seq, 'mail:author', e.shop_id, iif(e.type IN (SELECT value FROM json_each(?3)), e.at + ${UNDO_MINUTES * MINUTE}, ?2)
         FROM events e JOIN reviews r ON r.id = e.subject AND r.shop_id = e.shop_id
         JOIN people p ON p.shop_id = r.shop_id AND p.id = r.person_id AND p.email IS NOT NULL
         WHERE e.seq IN (SELECT value FROM json_each(?1)) AND (e.type <> 'objection.upheld' OR EXISTS (
           SELECT 1 FROM events b WHERE b.subject = e.subject AND b.type = 'review.published'
         ) OR EXISTS (
           SELECT 1 FROM objections o JOIN events b ON b.seq = o.event
           WHERE o.id = e.data ->> 'objection' AND b.type IN ('photo.rejected', 'update.rejected')
         ))
         ON CONFLICT DO NOTHING`,
      )
      .bind(JSON.stringify(told), now, JSON.stringify(STATEMENTS)),
  ]
}

/** "Your report has arrived", to one address in a day: anybody can type that of somebody else. */
const RECEIPTS_A_DAY = 3

/** Notes a letter for each event that a reader should hear of who left an address; what was taken down after ten minutes. */
export function noteReportLetters(db: D1Database, events: StoredEvent[], now: number): D1PreparedStatement[] {
  const told = events.filter(({ type }) => type.startsWith('report.')).map(({ seq }) => seq)
  if (told.length === 0) return []
  return [
    db
      .prepare(
        `INSERT INTO deliveries (event, target, shop_id, next_at)
         SELECT e.seq, 'mail:reporter', e.shop_id, iif(e.type = 'report.received', ?2, e.at + ${UNDO_MINUTES * MINUTE})
         FROM events e JOIN reports o ON o.id = e.data ->> 'report' AND o.shop_id = e.shop_id AND o.email IS NOT NULL
         WHERE e.seq IN (SELECT value FROM json_each(?1)) AND (e.type <> 'report.received' OR ${RECEIPTS_A_DAY} > (
           SELECT count(*) FROM reports b INDEXED BY reports_of_shop
           WHERE b.shop_id = o.shop_id AND b.created_at BETWEEN o.created_at - ${DAY} AND o.created_at
             AND b.email = o.email AND b.id < o.id
         )) ON CONFLICT DO NOTHING`,
      )
      .bind(JSON.stringify(told), now),
  ]
}

/** What a letter to a reader tells; null where the report has come to another end since, or the address is gone. */
export async function reportLetterOf(
  db: D1Database,
  shop: string,
  event: number,
): Promise<LetterParts | null> {
  const row = await db
    .prepare(
      `SELECT o.email AS "to", coalesce(o.locale, s.locale) AS locale, s.formality, o.name, s.name AS shop,
         coalesce(t.title, t.id) AS product, ${NAMED} AS named, e.type, o.state
       FROM events e JOIN reports o ON o.id = e.data ->> 'report' AND o.shop_id = e.shop_id AND o.email IS NOT NULL
       JOIN shops s ON s.id = e.shop_id
       LEFT JOIN reviews r ON o.subject = 'review' AND r.id = o.subject_id AND r.shop_id = o.shop_id
       LEFT JOIN answers a ON o.subject = 'answer' AND a.id = o.subject_id AND a.shop_id = o.shop_id
       LEFT JOIN questions q ON q.id = iif(o.subject = 'question', o.subject_id, a.question_id) AND q.shop_id = o.shop_id
       JOIN products t ON t.seq = coalesce(r.product, q.product)
       WHERE e.seq = ? AND e.shop_id = ?`,
    )
    .bind(event, shop)
    .first<Omit<LetterParts, 'about'> & { type: string; state: string }>()
  if (!row) return null
  const { type, state, ...rest } = row
  const outcome = type === 'report.received' ? 'received' : type === 'report.upheld' ? 'upheld' : 'dismissed'
  if (outcome !== 'received' && outcome !== state) return null
  return {
    ...rest,
    name: firstNameOf(rest.name),
    about: { kind: 'report', outcome },
  }
}

/** What a letter to an author tells; null where it has come to another end since, or nobody can be told any more. */
export async function letterOf(db: D1Database, shop: string, event: number): Promise<LetterParts | null> {
  const row = await db
    .prepare(
      `SELECT p.email AS "to", coalesce(p.locale, r.language, s.locale) AS locale, s.formality,
         coalesce(p.name, r.author_name) AS name, s.name AS shop, coalesce(t.title, t.id) AS product, ${NAMED} AS named, e.type, a.body,
         a.name AS by, b.type AS against
       FROM events e JOIN reviews r ON r.id = e.subject AND r.shop_id = e.shop_id
       JOIN shops s ON s.id = r.shop_id JOIN products t ON t.seq = r.product
       JOIN people p ON p.shop_id = r.shop_id AND p.id = r.person_id AND p.email IS NOT NULL
       LEFT JOIN private_answers a ON a.id = e.data ->> 'answer' AND a.shop_id = e.shop_id
       LEFT JOIN objections o ON o.id = e.data ->> 'objection' AND o.shop_id = e.shop_id
       LEFT JOIN events b ON b.seq = o.event
       WHERE e.seq = ? AND e.shop_id = ?`,
    )
    .bind(event, shop)
    .first<Row>()
  if (!row) return null
  const { to, locale, formality, name, shop: from, product, named } = row
  const about = aboutOf(row)
  return (
    about && {
      to,
      locale,
      formality,
      name: firstNameOf(name),
      shop: from,
      product,
      named,
      about,
    }
  )
}

type Row = Omit<LetterParts, 'about'> & {
  type: string
  body: string | null
  by: string | null
  /** The decision that was objected to. */
  against: string | null
}

function aboutOf({ type, body, by, against }: Row): LetterParts['about'] | null {
  if (type === 'reply.sent_privately') return body === null ? null : { kind: 'private_answer', body, by }
  if (against === null) return null
  const outcome = type === 'objection.upheld' ? 'upheld' : 'dismissed'
  return { kind: 'objection', outcome, to: contestedBy(against) }
}
