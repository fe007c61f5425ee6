import type { QuestionChanged, QuestionDecision, QuestionStatus } from '../../shared/schemas/question.ts'
import { TRANSITIONS } from '../../shared/transitions.ts'
import type { Actor } from '../platform/env.ts'
import type { EventType } from '../platform/events.ts'

/** What decisions can be about. */
export type Asked = 'question' | 'answer'

/** What came of a guarded change: done (also when it had been done before), or why not. */
export type QuestionOutcome =
  | { kind: 'done'; changed: QuestionChanged; product: string; events: number[] }
  | { kind: 'not_found' | 'stale_version' | 'not_possible' }

const PAST = { publish: 'published', reject: 'rejected', remove: 'removed', restore: 'restored' } as const

interface Stored {
  id: string
  status: QuestionStatus
  version: number
  reason: string | null
  decidedBy: string | null
  product: string
}

const FROM = {
  question: 'FROM questions t JOIN products p ON p.seq = t.product',
  answer: 'FROM answers t JOIN questions q ON q.id = t.question_id JOIN products p ON p.seq = q.product',
} as const

/**
 * Takes a decision about a question or an answer if it is still what the moderator saw. The same one sent again by the
 * same person is answered as done. Taking something down answers its reports as well.
 */
export async function decideAsked(
  db: D1Database,
  kind: Asked,
  shop: string,
  id: string,
  input: QuestionDecision,
  actor: Actor,
  now: number,
): Promise<QuestionOutcome> {
  const { from, to } = TRANSITIONS[input.decision]
  const [reason, facts] = 'reason' in input ? [input.reason, input.facts ?? null] : [null, null]
  const table = kind === 'question' ? 'questions' : 'answers'
  const guard = 'shop_id = ?1 AND id = ?2 AND version = ?3 AND status IN (SELECT value FROM json_each(?4))'
  const bound = [shop, id, input.expectedVersion, JSON.stringify(from)]
  const type: EventType = `${kind}.${PAST[input.decision]}`
  // Readers who reported it have their answer with it, and another one where it comes back.
  const reports = `o.subject_id = ?2 AND o.shop_id = ?1 AND o.subject = ?5
    AND o.state = iif(?6 = 'published', 'upheld', 'open') AND EXISTS (SELECT 1 FROM ${table} WHERE ${guard})`
  const results = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT shop_id, ?5, id, ?6, json_object('reason', ?7), CAST(?8 AS INTEGER) FROM ${table} WHERE ${guard} RETURNING seq`,
      )
      .bind(...bound, type, actor.id, reason, now),
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT o.shop_id, iif(?6 = 'published', 'report.dismissed', 'report.upheld'), o.subject_id, ?7,
           json_object('report', o.id), CAST(?8 AS INTEGER)
         FROM reports o INDEXED BY reports_of_subject WHERE ${reports} RETURNING seq`,
      )
      .bind(...bound, kind, to, actor.id, now),
    db
      .prepare(`UPDATE reports AS o SET state = iif(?6 = 'published', 'dismissed', 'upheld'), decided_by = ?7, decided_at = ?8
         WHERE ${reports}`)
      .bind(...bound, kind, to, actor.id, now),
    db
      .prepare(
        `UPDATE ${table} SET status = ?5, reason = ?6, facts = ?7, version = version + 1, due_at = NULL, decided_by = ?8,
           published_at = iif(?5 = 'published', coalesce(published_at, ?9), published_at)
         WHERE ${guard}`,
      )
      .bind(...bound, to, reason, facts, actor.id, now),
    db
      .prepare(
        `SELECT t.id, t.status, t.version, t.reason, t.decided_by AS decidedBy, p.id AS product ${FROM[kind]}
         WHERE t.shop_id = ? AND t.id = ?`,
      )
      .bind(shop, id),
  ])
  const events = [results[0]!, results[1]!].flatMap((one) => one.results.map(({ seq }) => seq as number))
  const stored = results.at(-1)!.results[0] as Stored | undefined
  if (!stored) return { kind: 'not_found' }
  const { status, version, product } = stored
  const isAsDecided =
    status === to &&
    stored.reason === reason &&
    stored.decidedBy === actor.id &&
    version === input.expectedVersion + 1
  if (events.length > 0 || isAsDecided)
    return { kind: 'done', changed: { id, status, version }, product, events }
  return { kind: version === input.expectedVersion ? 'not_possible' : 'stale_version' }
}

/**
 * Writes the shop's one answer to a question, which publishes a question that waited; sent again, it replaces the text
 * and dates the change. `expectedVersion` is the question's, `id` that of a first answer.
 */
export async function answerAsShop(
  db: D1Database,
  { shop, question, id, body, expectedVersion, actor, now }: ShopAnswer,
): Promise<QuestionOutcome> {
  const guard = `q.shop_id = ?1 AND q.id = ?2 AND q.version = ?3 AND q.status IN ('pending', 'published')`
  const bound = [shop, question, expectedVersion]
  const results = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, at)
         SELECT q.shop_id, 'question.published', q.id, ?4, CAST(?5 AS INTEGER) FROM questions q
         WHERE ${guard} AND q.status = 'pending' RETURNING seq`,
      )
      .bind(...bound, actor.id, now),
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, at)
         SELECT q.shop_id, iif(a.status = 'published', 'answer.edited', 'answer.published'), coalesce(a.id, ?4), ?5,
           CAST(?6 AS INTEGER)
         FROM questions q LEFT JOIN answers a ON a.question_id = q.id AND a.by_shop = 1
         WHERE ${guard} AND NOT (a.body IS ?7 AND a.status IS 'published') RETURNING seq`,
      )
      .bind(...bound, id, actor.id, now, body),
    db
      .prepare(
        `INSERT INTO answers (id, shop_id, question_id, by_shop, user_id, author_name, body, status, decided_by, created_at,
           published_at)
         SELECT ?4, q.shop_id, q.id, 1, (SELECT id FROM users WHERE id = ?5), ?6, ?7, 'published', ?5, ?8, ?8
         FROM questions q WHERE ${guard}
         ON CONFLICT (question_id) WHERE by_shop = 1 DO UPDATE SET
           edited_at = iif(status = 'published' AND body <> excluded.body, excluded.created_at, edited_at),
           version = version + 1, body = excluded.body, user_id = excluded.user_id, author_name = excluded.author_name,
           status = 'published', reason = NULL, facts = NULL, decided_by = excluded.decided_by`,
      )
      .bind(...bound, id, actor.id, actor.displayName, body, now),
    db
      .prepare(
        `UPDATE questions AS q SET status = 'published', version = version + 1, due_at = NULL, decided_by = ?4,
           published_at = coalesce(published_at, ?5) WHERE ${guard}`,
      )
      .bind(...bound, actor.id, now),
    db
      .prepare(
        `SELECT q.id, q.status, q.version, a.body AS answer, a.status AS answerStatus, p.id AS product
         FROM questions q JOIN products p ON p.seq = q.product
         LEFT JOIN answers a ON a.question_id = q.id AND a.by_shop = 1 WHERE q.shop_id = ? AND q.id = ?`,
      )
      .bind(shop, question),
  ])
  const events = [results[0]!, results[1]!].flatMap((one) => one.results.map(({ seq }) => seq as number))
  const stored = results.at(-1)!.results[0] as
    | (Stored & { answer: string | null; answerStatus: QuestionStatus | null })
    | undefined
  if (!stored) return { kind: 'not_found' }
  const { status, version, product } = stored
  const isAsSent =
    version === expectedVersion + 1 && stored.answer === body && stored.answerStatus === 'published'
  if (events.length > 0 || isAsSent)
    return { kind: 'done', changed: { id: question, status, version }, product, events }
  return { kind: version === expectedVersion ? 'not_possible' : 'stale_version' }
}

/** What a person of the shop answers. */
export interface ShopAnswer {
  shop: string
  question: string
  id: string
  body: string
  expectedVersion: number
  actor: Actor
  now: number
}
