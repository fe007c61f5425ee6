import { VOICES_PAGE_SIZE } from '../../shared/limits.ts'
import type {
  DeskQuestion,
  DeskQuestions,
  DeskText,
  QuestionCounts,
  QuestionView,
} from '../../shared/schemas/question.ts'
import { isoTime } from '../platform/time.ts'

const VIEWS: Record<QuestionView, { index: string; where: string; newestFirst?: true }> = {
  to_answer: {
    index: 'questions_to_answer',
    where: "q.status IN ('pending', 'published') AND q.shop_answered_at IS NULL",
  },
  to_decide: { index: 'questions_waiting', where: 'q.waiting > 0' },
  all: { index: 'questions_all', where: "q.status <> 'spam'", newestFirst: true },
}

const reportsOf = (kind: 'question' | 'answer', id: string) => `(SELECT json_group_array(json_object(
    'id', o.id, 'reason', o.reason, 'explanation', o.explanation))
  FROM reports o INDEXED BY reports_of_subject
  WHERE o.subject_id = ${id} AND o.shop_id = ?1 AND o.subject = '${kind}' AND o.state = 'open')`

/** The statement for a page of questions; binds ?1 shop, ?2 cursor. Exported for its query plan. */
export function deskStatement(view: QuestionView, cursor: boolean): string {
  const { index, where, newestFirst } = VIEWS[view]
  const [order, beyond] = newestFirst ? ['DESC', '<'] : ['ASC', '>']
  return `SELECT q.id, q.version, q.status, q.reason, q.body, q.shown_body AS shownBody, q.language, q.author_name AS name, q.signals,
      q.created_at AS createdAt, q.due_at AS dueAt, ${reportsOf('question', 'q.id')} AS reports,
      json_object('id', p.id, 'title', p.title, 'url', p.url) AS product, w.email IS NOT NULL AS reachable,
      (SELECT json_group_array(json_object(
          'id', a.id, 'version', a.version, 'status', a.status, 'reason', a.reason, 'body', a.body, 'shownBody', a.shown_body,
          'language', a.language,
          'name', a.author_name, 'signals', json(a.signals), 'createdAt', a.created_at, 'dueAt', a.due_at,
          'byShop', a.by_shop, 'reports', json(${reportsOf('answer', 'a.id')})))
        FROM (SELECT * FROM answers INDEXED BY answers_of_question
          WHERE question_id = q.id AND status <> 'spam' ORDER BY seq LIMIT 100) a) AS answers
    FROM questions q INDEXED BY ${index} JOIN products p ON p.seq = q.product
    LEFT JOIN people w ON w.shop_id = q.shop_id AND w.id = q.person_id
    WHERE q.shop_id = ?1 AND ${where}
      ${cursor ? `AND (q.created_at, q.ordinal) ${beyond} (SELECT +created_at, +ordinal FROM questions WHERE id = ?2 AND shop_id = ?1)` : ''}
    ORDER BY q.created_at ${order}, q.ordinal ${order} LIMIT ${VOICES_PAGE_SIZE + 1}`
}

type Stored = Omit<DeskText, 'signals' | 'createdAt' | 'dueAt' | 'reports'> & {
  createdAt: number
  dueAt: number | null
}
type Row = Stored & Record<'signals' | 'reports' | 'product' | 'answers', string> & { reachable: 0 | 1 }
type StoredAnswer = Stored & Pick<DeskText, 'signals' | 'reports'> & { byShop: 0 | 1 }

const dated = <T extends { createdAt: number; dueAt: number | null }>(text: T) => ({
  ...text,
  createdAt: isoTime(text.createdAt),
  dueAt: isoTime(text.dueAt),
})

const deskQuestion = (row: Row): DeskQuestion => ({
  ...dated(row),
  signals: JSON.parse(row.signals),
  reports: JSON.parse(row.reports),
  product: JSON.parse(row.product),
  reachable: row.reachable === 1,
  answers: (JSON.parse(row.answers) as StoredAnswer[]).map((answer) => ({
    ...dated(answer),
    byShop: answer.byShop === 1,
  })),
})

/** A page of a shop's questions with all their answers: what waits oldest first, all of them newest first. */
export async function deskQuestions(
  db: D1Database,
  shop: string,
  view: QuestionView,
  cursor: string | undefined,
): Promise<DeskQuestions> {
  const { results } = await db
    .prepare(deskStatement(view, cursor !== undefined))
    .bind(shop, ...(cursor === undefined ? [] : [cursor]))
    .all<Row>()
  const shown = results.slice(0, VOICES_PAGE_SIZE)
  return {
    questions: shown.map(deskQuestion),
    cursor: results.length > VOICES_PAGE_SIZE ? shown.at(-1)!.id : null,
  }
}

const COUNT_MAX = 100

/** How many questions wait for an answer and how many for a decision, counted up to a hundred. */
export async function questionCounts(db: D1Database, shop: string): Promise<QuestionCounts> {
  const count = ({ index, where }: { index: string; where: string }) =>
    `(SELECT count(*) FROM (SELECT 1 FROM questions q INDEXED BY ${index}
      WHERE q.shop_id = ?1 AND ${where} LIMIT ${COUNT_MAX}))`
  return (await db
    .prepare(`SELECT ${count(VIEWS.to_answer)} AS toAnswer, ${count(VIEWS.to_decide)} AS toDecide`)
    .bind(shop)
    .first<QuestionCounts>())!
}
