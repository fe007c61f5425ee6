import type { LedgerAnswer, LedgerFigure, LedgerQuery } from '../../shared/schemas/trust.ts'
import { DAY, isoTime } from '../platform/time.ts'
import { nameOf, whoOf } from './who.ts'

const DECISIONS = ['review.published', 'review.rejected', 'review.removed'] as const

/** Which events a figure counts, as `noteFairness` does. */
const COUNTED: Record<LedgerFigure, { types: readonly string[]; where?: string }> = {
  received: { types: ['review.received'] },
  held: { types: ['review.held'] },
  published: { types: ['review.published'] },
  rejected: { types: ['review.rejected'] },
  removed: { types: ['review.removed'] },
  restored: { types: ['review.restored'] },
  decided: { types: DECISIONS, where: "e.actor <> 'voce'" },
  blind: { types: DECISIONS, where: "e.actor <> 'voce' AND e.data ->> 'blind' IS 1" },
}

const PAGE = 50
/** How far filters look before they hand back a cursor. */
const SCAN_MAX = 1_000

/** The statement for a page of events behind a figure, and what it binds. Exported for its plan. */
export function ledgerStatement(shop: string, query: LedgerQuery, now: number) {
  const { types, where } = COUNTED[query.figure]
  // Figures are kept by the day.
  const since = Math.floor((now - query.days * DAY) / DAY) * DAY
  const values: unknown[] = [since, shop]
  const bind = (value: unknown): string => `?${values.push(value)}`
  const after = query.cursor
    ? `AND (at, seq) < (SELECT +at, +seq FROM events WHERE seq = CAST(${bind(query.cursor)} AS INTEGER) AND shop_id = ?2)`
    : ''
  const hits = types.map(
    (type) => `SELECT * FROM (SELECT seq, type, subject, actor, data, at FROM events INDEXED BY events_of_shop
      WHERE shop_id = ?2 AND type = '${type}' AND at >= ?1 ${after} ORDER BY at DESC, seq DESC LIMIT ${SCAN_MAX})`,
  )
  const filters = [where ?? 'true']
  // By stars only what is decided: the others would no longer be decided blind.
  if (query.rating !== undefined)
    filters.push(`r.rating = CAST(${bind(query.rating)} AS INTEGER) AND r.status <> 'pending'`)
  if (query.signal !== undefined)
    filters.push(`EXISTS (SELECT 1 FROM json_each(r.signals) WHERE value = ${bind(query.signal)})`)
  const matches = filters.join(' AND ')
  const sql = `SELECT e.seq, e.type, e.at, e.actor, ${nameOf('e.actor')} AS actorName, e.data ->> 'reason' AS reason,
      e.data ->> 'blind' AS blind, r.id AS review, r.status, r.author_name AS name, p.title AS product, (${matches}) AS matches, e.place
    FROM (
      SELECT *, row_number() OVER (ORDER BY at DESC, seq DESC) AS place FROM (${hits.join(' UNION ALL ')})
      ORDER BY place LIMIT ${SCAN_MAX}
    ) e CROSS JOIN reviews r ON r.id = e.subject AND r.shop_id = ?2 JOIN products p ON p.seq = r.product
    WHERE (${matches}) OR e.place = ${SCAN_MAX} ORDER BY e.place LIMIT ${PAGE + 1}`
  return { sql, values }
}

interface LedgerRow {
  seq: number
  type: string
  at: number
  actor: string
  actorName: string | null
  reason: string | null
  blind: number | null
  review: string
  status: LedgerAnswer['entries'][number]['status']
  name: string | null
  product: string | null
  matches: number
  place: number
}

/** A page of the events behind a figure of Trust, newest first. */
export async function ledgerPage(
  db: D1Database,
  shop: string,
  query: LedgerQuery,
  now: number,
): Promise<LedgerAnswer> {
  const { sql, values } = ledgerStatement(shop, query, now)
  const { results } = await db
    .prepare(sql)
    .bind(...values)
    .all<LedgerRow>()
  const found = results.filter(({ matches }) => matches === 1)
  const shown = found.slice(0, PAGE)
  const last = found.length > PAGE ? shown.at(-1) : results.find(({ place }) => place === SCAN_MAX)
  return {
    entries: shown.map((row) => ({
      seq: row.seq,
      type: row.type,
      at: isoTime(row.at),
      who: whoOf(row),
      reason: row.reason as LedgerAnswer['entries'][number]['reason'],
      blind: row.blind === null ? null : row.blind === 1,
      review: row.review,
      status: row.status,
      name: row.name,
      product: row.product,
    })),
    cursor: last ? String(last.seq) : null,
  }
}
