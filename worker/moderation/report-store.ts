import type { ReportInput, ReportReceipt } from '../../shared/schemas/report.ts'
import type { Actor } from '../platform/env.ts'
import { HOUR } from '../platform/time.ts'

/** A report with all that was derived from it. */
export interface NewReport {
  id: string
  shop: string
  review: string
  input: ReportInput
  /** SHA-256 of the client's id. */
  submission: string
  /** The hash of the sender's address under the key of the day. */
  sender: string
  /** The website it was sent from; null for one of Voce's own pages. */
  origin: string | null
  now: number
}

export type ReportOutcome =
  | { kind: 'created' | 'replayed'; receipt: ReportReceipt; events: number[] }
  | { kind: 'shop_not_found' | 'review_not_found' | 'origin_not_allowed' | 'rate_limited' }

/** From one connection, in an hour. */
const PER_HOUR = 5

/** Writes a reader's report of a published review, once for each submission. */
export async function submitReport(db: D1Database, report: NewReport): Promise<ReportOutcome> {
  const { input, now } = report
  const isAllowed = '(?3 IS NULL OR EXISTS (SELECT 1 FROM json_each(s.origins) WHERE value = ?3))'
  const mayMore = `(SELECT count(*) FROM reports o INDEXED BY reports_of_sender
    WHERE o.sender = ?5 AND o.shop_id = ?1 AND o.created_at > ?6 - ${HOUR}) < ${PER_HOUR}`
  const isNew = `s.id = ?1 AND r.id = ?2 AND r.status = 'published' AND ${isAllowed} AND ${mayMore}
    AND NOT EXISTS (SELECT 1 FROM reports WHERE shop_id = ?1 AND submission = ?4)`
  const from = 'FROM shops s JOIN reviews r ON r.shop_id = s.id'
  const bound = [report.shop, report.review, report.origin, report.submission, report.sender, now]
  const [event, , state] = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT ?1, 'report.received', r.id, 'reader', json_object('report', ?7, 'reason', ?8), CAST(?6 AS INTEGER)
         ${from} WHERE ${isNew} RETURNING seq`,
      )
      .bind(...bound, report.id, input.reason),
    db
      .prepare(
        `INSERT INTO reports (id, shop_id, submission, subject, subject_id, reason, explanation, name, email, locale,
           sender, created_at)
         SELECT ?7, ?1, ?4, 'review', r.id, ?8, ?9, ?10, ?11, ?12, ?5, ?6 ${from} WHERE ${isNew}`,
      )
      .bind(
        ...bound,
        report.id,
        input.reason,
        input.explanation,
        input.name ?? null,
        input.email ?? null,
        input.locale ?? null,
      ),
    db
      .prepare(
        `SELECT r.id AS review, ${isAllowed} AS allowed, ${mayMore} AS mayMore, o.id, o.state
         FROM shops s LEFT JOIN reviews r ON r.shop_id = s.id AND r.id = ?2 AND r.status = 'published'
         LEFT JOIN reports o ON o.shop_id = s.id AND o.submission = ?4 WHERE s.id = ?1`,
      )
      .bind(...bound),
  ])
  const stored = state!.results[0] as
    | {
        review: string | null
        allowed: number
        mayMore: number
        id: string | null
        state: ReportReceipt['state']
      }
    | undefined
  if (!stored) return { kind: 'shop_not_found' }
  if (!stored.allowed) return { kind: 'origin_not_allowed' }
  if (stored.id === null) return { kind: stored.review === null ? 'review_not_found' : 'rate_limited' }
  return {
    kind: stored.id === report.id ? 'created' : 'replayed',
    receipt: { id: stored.id, state: stored.state },
    events: event!.results.map(({ seq }) => seq as number),
  }
}

/** Keeps what was reported and closes the report; null where the shop has none of that id. Safe to repeat. */
export async function dismissReport(
  db: D1Database,
  shop: string,
  id: string,
  actor: Actor,
  now: number,
): Promise<{ receipt: ReportReceipt; events: number[] } | null> {
  const [event, , state] = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT shop_id, 'report.dismissed', subject_id, ?3, json_object('report', id), CAST(?4 AS INTEGER)
         FROM reports WHERE id = ?1 AND shop_id = ?2 AND state = 'open' RETURNING seq`,
      )
      .bind(id, shop, actor.id, now),
    db
      .prepare(
        `UPDATE reports SET state = 'dismissed', decided_by = ?3, decided_at = ?4
         WHERE id = ?1 AND shop_id = ?2 AND state = 'open'`,
      )
      .bind(id, shop, actor.id, now),
    db.prepare('SELECT id, state FROM reports WHERE id = ? AND shop_id = ?').bind(id, shop),
  ])
  const stored = state!.results[0] as ReportReceipt | undefined
  return stored ? { receipt: stored, events: event!.results.map(({ seq }) => seq as number) } : null
}
