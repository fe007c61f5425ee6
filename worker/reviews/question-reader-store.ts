import type { ReportInput, ReportReceipt } from '../../shared/schemas/report.ts'
import { HOUR } from '../platform/time.ts'
import type { Asked } from './question-decision-store.ts'

/** What a reader does about a published question or answer, and from where. */
export interface Reader {
  shop: string
  /** The id of the question or answer. */
  about: string
  /** The hash of the sender's address under a key of its day. */
  sender: string
  /** The website it was sent from; null for one of Voce's own pages. */
  origin: string | null
  now: number
}

const ALLOWED = '(?3 IS NULL OR EXISTS (SELECT 1 FROM json_each(s.origins) WHERE value = ?3))'
const PER_HOUR = 5

export type QuestionReportOutcome =
  | { kind: 'created' | 'replayed'; receipt: ReportReceipt; events: number[] }
  | { kind: 'shop_not_found' | 'not_found' | 'origin_not_allowed' | 'rate_limited' }

/** Writes a reader's report of a published question or answer, once for each submission. */
export async function reportAsked(
  db: D1Database,
  kind: Asked,
  reader: Reader,
  { id, submission, input }: { id: string; submission: string; input: ReportInput },
): Promise<QuestionReportOutcome> {
  const table = kind === 'question' ? 'questions' : 'answers'
  const mayMore = `(SELECT count(*) FROM reports o INDEXED BY reports_of_sender
    WHERE o.sender = ?5 AND o.shop_id = ?1 AND o.created_at > ?6 - ${HOUR}) < ${PER_HOUR}`
  const from = `FROM shops s JOIN ${table} t ON t.shop_id = s.id`
  const isNew = `s.id = ?1 AND t.id = ?2 AND t.status = 'published' AND ${ALLOWED} AND ${mayMore}
    AND NOT EXISTS (SELECT 1 FROM reports WHERE shop_id = ?1 AND submission = ?4)`
  const bound = [reader.shop, reader.about, reader.origin, submission, reader.sender, reader.now]
  const [event, , state] = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT ?1, 'report.received', t.id, 'reader', json_object('report', ?7, 'reason', ?8), CAST(?6 AS INTEGER)
         ${from} WHERE ${isNew} RETURNING seq`,
      )
      .bind(...bound, id, input.reason),
    db
      .prepare(
        `INSERT INTO reports (id, shop_id, submission, subject, subject_id, reason, explanation, name, email, locale,
           sender, created_at)
         SELECT ?7, ?1, ?4, ?13, t.id, ?8, ?9, ?10, ?11, ?12, ?5, ?6 ${from} WHERE ${isNew}`,
      )
      .bind(
        ...bound,
        id,
        input.reason,
        input.explanation,
        input.name ?? null,
        input.email ?? null,
        input.locale ?? null,
        kind,
      ),
    db
      .prepare(
        `SELECT t.id AS about, ${ALLOWED} AS allowed, ${mayMore} AS mayMore, o.id, o.state
         FROM shops s LEFT JOIN ${table} t ON t.shop_id = s.id AND t.id = ?2 AND t.status = 'published'
         LEFT JOIN reports o ON o.shop_id = s.id AND o.submission = ?4 WHERE s.id = ?1`,
      )
      .bind(...bound),
  ])
  const stored = state!.results[0] as
    | { about: string | null; allowed: number; id: string | null; state: ReportReceipt['state'] }
    | undefined
  if (!stored) return { kind: 'shop_not_found' }
  if (!stored.allowed) return { kind: 'origin_not_allowed' }
  if (stored.id === null) return { kind: stored.about === null ? 'not_found' : 'rate_limited' }
  return {
    kind: stored.id === id ? 'created' : 'replayed',
    receipt: { id: stored.id, state: stored.state },
    events: event!.results.map(({ seq }) => seq as number),
  }
}

/** What became of a vote: how many there are now, and of which product. */
export type VoteOutcome =
  | { kind: 'done'; helpful: number; product: string }
  | { kind: 'shop_not_found' | 'not_found' | 'origin_not_allowed' }

/** Notes that a published answer helped a reader; once for each, however often it is said. */
export async function voteForAnswer(
  db: D1Database,
  { shop, about, sender, origin, now }: Reader,
): Promise<VoteOutcome> {
  const [, state] = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `INSERT INTO answer_votes (answer_id, voter, shop_id, created_at)
         SELECT a.id, ?4, ?1, ?5 FROM shops s JOIN answers a ON a.shop_id = s.id
         WHERE s.id = ?1 AND a.id = ?2 AND a.status = 'published' AND ${ALLOWED} ON CONFLICT DO NOTHING`,
      )
      .bind(shop, about, origin, sender, now),
    db
      .prepare(
        `SELECT ${ALLOWED} AS allowed, a.helpful, p.id AS product FROM shops s
         LEFT JOIN answers a ON a.shop_id = s.id AND a.id = ?2 AND a.status = 'published'
         LEFT JOIN questions q ON q.id = a.question_id LEFT JOIN products p ON p.seq = q.product WHERE s.id = ?1`,
      )
      .bind(shop, about, origin),
  ])
  const stored = state!.results[0] as { allowed: number; helpful: number | null; product: string } | undefined
  if (!stored) return { kind: 'shop_not_found' }
  if (!stored.allowed) return { kind: 'origin_not_allowed' }
  if (stored.helpful === null) return { kind: 'not_found' }
  return { kind: 'done', helpful: stored.helpful, product: stored.product }
}
