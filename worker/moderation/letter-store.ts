import type { StoredEvent } from '../platform/events.ts'
import { MINUTE } from '../platform/time.ts'
import type { LetterParts } from './letter-mail.ts'
import { UNDO_MINUTES } from './statement-store.ts'

const STATEMENTS = ['review.rejected', 'review.removed']
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
         ))
         ON CONFLICT DO NOTHING`,
      )
      .bind(JSON.stringify(told), now, JSON.stringify(STATEMENTS)),
  ]
}

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
         WHERE e.seq IN (SELECT value FROM json_each(?1)) ON CONFLICT DO NOTHING`,
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
         coalesce(t.title, t.id) AS product, e.type, o.state
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
  return { ...rest, name: rest.name?.split(/\s/u)[0] ?? null, about: { kind: 'report', outcome } }
}

/** What a letter about an objection or a private answer tells; null where nobody can be told any more. */
export async function letterOf(db: D1Database, shop: string, event: number): Promise<LetterParts | null> {
  const row = await db
    .prepare(
      `SELECT p.email AS "to", coalesce(p.locale, r.language, s.locale) AS locale, s.formality,
         coalesce(p.name, r.author_name) AS name, s.name AS shop, coalesce(t.title, t.id) AS product, e.type, a.body, a.name AS by
       FROM events e JOIN reviews r ON r.id = e.subject AND r.shop_id = e.shop_id
       JOIN shops s ON s.id = r.shop_id JOIN products t ON t.seq = r.product
       JOIN people p ON p.shop_id = r.shop_id AND p.id = r.person_id AND p.email IS NOT NULL
       LEFT JOIN private_answers a ON a.id = e.data ->> 'answer' AND a.shop_id = e.shop_id
       WHERE e.seq = ? AND e.shop_id = ?`,
    )
    .bind(event, shop)
    .first<Omit<LetterParts, 'about'> & { type: string; body: string | null; by: string | null }>()
  if (!row) return null
  const { type, body, by, ...rest } = row
  const parts = { ...rest, name: rest.name?.split(/\s/u)[0] ?? null }
  if (type !== 'reply.sent_privately')
    return {
      ...parts,
      about: { kind: 'objection', outcome: type === 'objection.upheld' ? 'upheld' : 'dismissed' },
    }
  return body === null ? null : { ...parts, about: { kind: 'private_answer', body, by } }
}
