import type { Reason } from '../../shared/schemas/decision.ts'
import { UNDO_MINUTES } from '../moderation/statement-store.ts'
import { NAMED } from '../people/mail-settings-store.ts'
import { firstNameOf } from '../platform/address.ts'
import type { StoredEvent } from '../platform/events.ts'
import { MINUTE } from '../platform/time.ts'
import type { QuestionLetter } from './question-mail.ts'

const AGAINST = ['question.rejected', 'question.removed', 'answer.rejected', 'answer.removed']

/**
 * Notes the mails that events about questions bring about. Who asked is told of the first answer, once; not of one that
 * no person of the shop has read, because the address was never proven. Whose words were decided against is told why,
 * after ten minutes, so that undoing can win.
 */
export function noteQuestionLetters(
  db: D1Database,
  events: StoredEvent[],
  now: number,
): D1PreparedStatement[] {
  const seqs = (types: string[]) =>
    JSON.stringify(events.filter(({ type }) => types.includes(type)).map(({ seq }) => seq))
  const [answered, against] = [seqs(['answer.published', 'answer.restored']), seqs(AGAINST)]
  if (answered === '[]' && against === '[]') return []
  const told = `FROM events e JOIN answers a ON a.id = e.subject AND a.shop_id = e.shop_id
    JOIN questions q ON q.id = a.question_id AND q.told_at IS NULL
    JOIN people p ON p.shop_id = q.shop_id AND p.id = q.person_id AND p.email IS NOT NULL
    WHERE e.seq IN (SELECT value FROM json_each(?1)) AND e.actor <> 'voce'
      AND NOT (a.by_shop = 0 AND a.person_id IS q.person_id)`
  return [
    db
      .prepare(
        `INSERT INTO deliveries (event, target, shop_id, next_at)
         SELECT min(e.seq), 'mail:asker', e.shop_id, ?2 ${told} GROUP BY q.id ON CONFLICT DO NOTHING`,
      )
      .bind(answered, now),
    db.prepare(`UPDATE questions SET told_at = ?2 WHERE id IN (SELECT q.id ${told})`).bind(answered, now),
    db
      .prepare(
        `INSERT INTO deliveries (event, target, shop_id, next_at)
         SELECT e.seq, 'mail:asker', e.shop_id, e.at + ${UNDO_MINUTES * MINUTE}
         FROM events e JOIN people p ON p.shop_id = e.shop_id AND p.email IS NOT NULL AND p.id = coalesce(
           (SELECT person_id FROM questions WHERE id = e.subject AND shop_id = e.shop_id),
           (SELECT person_id FROM answers WHERE id = e.subject AND shop_id = e.shop_id))
         WHERE e.seq IN (SELECT value FROM json_each(?1)) ON CONFLICT DO NOTHING`,
      )
      .bind(against),
  ]
}

/** What a mail about a question tells; null where it has come to another end since, or the address is gone. */
export async function questionLetterOf(
  db: D1Database,
  shop: string,
  event: number,
): Promise<QuestionLetter | null> {
  const row = await db
    .prepare(
      `SELECT p.email AS "to", coalesce(p.locale, s.locale) AS locale, s.formality, p.name, s.name AS shop,
         coalesce(t.title, t.id) AS product, ${NAMED} AS named, t.url, e.type, coalesce(x.body, q.body) AS words, q.body AS question,
         coalesce(a.shown_body, a.body) AS answer, a.author_name AS by, a.by_shop AS byShop,
         coalesce(x.status, q.status) AS status, iif(x.id IS NULL, q.reason, x.reason) AS reason,
         iif(x.id IS NULL, q.facts, x.facts) AS facts
       FROM events e JOIN shops s ON s.id = e.shop_id
       LEFT JOIN answers a ON a.id = e.subject AND a.shop_id = e.shop_id
       LEFT JOIN answers x ON x.id = a.id AND e.type IN ('answer.rejected', 'answer.removed')
       JOIN questions q ON q.shop_id = e.shop_id AND q.id = coalesce(a.question_id, e.subject)
       JOIN products t ON t.seq = q.product
       JOIN people p ON p.shop_id = e.shop_id AND p.email IS NOT NULL
         AND p.id = iif(x.id IS NULL, q.person_id, x.person_id)
       WHERE e.seq = ? AND e.shop_id = ?`,
    )
    .bind(event, shop)
    .first<Row>()
  if (!row) return null
  const { to, locale, formality, shop: from, product, named, url, question, words, type, reason } = row
  const head = { to, locale, formality, name: firstNameOf(row.name), shop: from, product, named, url }
  if (AGAINST.includes(type)) {
    if (reason === null || row.status !== type.split('.')[1]) return null
    return { ...head, about: { kind: 'against', words, reason, facts: row.facts } }
  }
  if (row.status !== 'published' || row.answer === null) return null
  const by = row.by ?? (row.byShop === 1 ? from : null)
  return { ...head, about: { kind: 'answered', question, answer: row.answer, by } }
}

interface Row {
  to: string
  locale: string
  formality: 'familiar' | 'polite'
  name: string | null
  shop: string
  product: string
  named: string | null
  url: string | null
  type: string
  words: string
  question: string
  answer: string | null
  by: string | null
  byShop: 0 | 1 | null
  status: string
  reason: Reason | null
  facts: string | null
}
