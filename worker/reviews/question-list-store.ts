import { PAGE_SIZE } from '../../shared/limits.ts'
import type { PublishedQuestion, QuestionPage } from '../../shared/schemas/question.ts'
import type { AskEmail, Formality } from '../../shared/schemas/review.ts'
import { isoTime } from '../platform/time.ts'
import { storedAnswers } from './question-rules.ts'
import { storedLook } from './rules.ts'

interface Row {
  shopName: string
  shopLocale: string
  formality: Formality
  askEmail: AskEmail
  look: string | null
  shopVersion: number
  title: string | null
  pool: number | null
  count: number | null
  version: number | null
  id: string | null
  body: string
  language: string | null
  name: string | null
  publishedAt: number
  answers: string
}

/**
 * The statement for questions of a product with an answer, newest first; binds ?1 shop, ?2 product, ?3 cursor. Exported
 * for its query plan.
 */
export const questionsStatement = (cursor: boolean, limit: number): string => `
  SELECT s.name AS shopName, s.locale AS shopLocale, s.formality, coalesce(s.settings ->> '$.askEmail', 'optional') AS askEmail,
    s.settings ->> '$.look' AS look, s.version AS shopVersion, p.title, p.pool, c.shown AS count, c.version, q.id,
    coalesce(q.shown_body, q.body) AS body, q.language, q.author_name AS name, q.published_at AS publishedAt, q.answers
  FROM shops s
  LEFT JOIN products p ON p.shop_id = s.id AND p.id = ?2
  LEFT JOIN question_counts c ON c.pool = p.pool
  LEFT JOIN questions q INDEXED BY questions_shown ON q.pool = p.pool AND q.shown = 1
    ${cursor ? 'AND (q.published_at, q.ordinal) < (SELECT +published_at, +ordinal FROM questions WHERE id = ?3 AND shop_id = ?1)' : ''}
  WHERE s.id = ?1 ORDER BY q.published_at DESC, q.ordinal DESC LIMIT ${limit}`

const published = (row: Row & { id: string }): PublishedQuestion => ({
  id: row.id,
  body: row.body,
  language: row.language,
  name: row.name,
  publishedAt: isoTime(row.publishedAt),
  answers: storedAnswers(row.answers),
})

const isQuestion = (row: Row): row is Row & { id: string } => row.id !== null

/**
 * One page of a product's answered questions in one round trip, with the tag of its version; null for an unknown shop.
 * The cursor is the id of the last one.
 */
export async function questionPage(
  db: D1DatabaseSession,
  shop: string,
  product: string,
  cursor: string | undefined,
): Promise<{ page: QuestionPage; etag: string } | null> {
  const { results } = await db
    .prepare(questionsStatement(cursor !== undefined, PAGE_SIZE + 1))
    .bind(shop, product, ...(cursor === undefined ? [] : [cursor]))
    .all<Row>()
  const head = results[0]
  if (!head) return null
  const found = results.filter(isQuestion)
  const shown = found.slice(0, PAGE_SIZE)
  return {
    page: {
      shop: {
        name: head.shopName,
        locale: head.shopLocale,
        formality: head.formality,
        askEmail: head.askEmail,
        ...storedLook(head.look),
      },
      product: { id: product, title: head.title },
      count: head.count ?? 0,
      questions: shown.map(published),
      cursor: found.length > PAGE_SIZE ? shown.at(-1)!.id : null,
    },
    etag: `${head.shopVersion}-${head.pool ?? 0}-q${head.version ?? 0}`,
  }
}

/** How many of the newest questions are looked through for ones like what is being typed. */
const LOOK_THROUGH = 200

/** The newest answered questions of a product, as far as they are looked through. */
export async function answeredQuestions(
  db: D1DatabaseSession,
  shop: string,
  product: string,
): Promise<PublishedQuestion[]> {
  const { results } = await db.prepare(questionsStatement(false, LOOK_THROUGH)).bind(shop, product).all<Row>()
  return results.filter(isQuestion).map(published)
}
