import type { DecisionInput, DecisionsInput } from '../../shared/schemas/decision.ts'
import type { Status } from '../../shared/schemas/review.ts'
import { TRANSITIONS } from '../../shared/transitions.ts'
import type { Actor } from '../platform/env.ts'
import type { EventType } from '../platform/events.ts'

/** What came of a guarded change: done (also when it had been done before), or why not. */
export type ChangeOutcome =
  | { kind: 'done'; status: Status; version: number; product: string; events: number[] }
  | { kind: 'review_not_found' | 'stale_version' | 'not_possible' }

const EVENT_TYPE = {
  publish: 'review.published',
  reject: 'review.rejected',
  remove: 'review.removed',
  restore: 'review.restored',
} as const satisfies Record<DecisionInput['decision'], EventType>

interface Stored {
  status: Status
  version: number
  reason: string | null
  decidedBy: string | null
  product: string
}

/** The reports that a decision closes or turns round; ?2 the review, ?5 what becomes of it. */
const REPORTS = `o.subject_id = ?2 AND o.shop_id = ?1 AND o.subject = 'review'
  AND o.state = iif(?5 = 'published', 'upheld', 'open')`

interface Decided {
  statements: D1PreparedStatement[]
  outcome: (results: D1Result<Record<string, unknown>>[]) => ChangeOutcome
}

function decision(
  db: D1Database,
  shop: string,
  id: string,
  input: DecisionInput,
  actor: Actor,
  now: number,
  origin = '',
): Decided {
  const { from, to } = TRANSITIONS[input.decision]
  const [reason, facts] = 'reason' in input ? [input.reason, input.facts ?? null] : [null, null]
  // Both writing statements ask the same before either changes anything.
  const guard = `shop_id = ?1 AND id = ?2 AND version = ?3 AND test = 0
    AND status IN (SELECT value FROM json_each(?4))`
  const bound = [shop, id, input.expectedVersion, JSON.stringify(from)]

  const statements = [
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT shop_id, ?5, id, ?6, json_object('reason', ?7, 'blind', json(?8), 'was', reason), CAST(?9 AS INTEGER)
         FROM reviews WHERE ${guard} RETURNING seq`,
      )
      .bind(...bound, EVENT_TYPE[input.decision], actor.id, reason, String(input.blind), now),
    // What the author is told: the free part of it, and whether a reader had reported it.
    db
      .prepare(
        `INSERT INTO statements (event, shop_id, review_id, reason, facts, notice, at, origin)
         SELECT (SELECT max(seq) FROM events WHERE subject = id), shop_id, id, ?5, ?6, reported > 0, ?7, ?8
         FROM reviews WHERE ${guard} AND ?5 IS NOT NULL`,
      )
      .bind(...bound, reason, facts, now, origin),
    // Readers who reported it have their answer with it, and another one where it comes back.
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT o.shop_id, iif(?5 = 'published', 'report.dismissed', 'report.upheld'), o.subject_id, ?6,
           json_object('report', o.id), CAST(?7 AS INTEGER)
         FROM reports o INDEXED BY reports_of_subject WHERE ${REPORTS} AND EXISTS (SELECT 1 FROM reviews WHERE ${guard})
         RETURNING seq`,
      )
      .bind(...bound, to, actor.id, now),
    db
      .prepare(
        `UPDATE reports AS o SET state = iif(?5 = 'published', 'dismissed', 'upheld'), decided_by = ?6, decided_at = ?7
         WHERE ${REPORTS} AND EXISTS (SELECT 1 FROM reviews WHERE ${guard})`,
      )
      .bind(...bound, to, actor.id, now),
    db
      .prepare(
        `UPDATE reviews SET status = ?5, reason = ?6, version = version + 1, due_at = NULL, decided_by = ?7,
           published_at = iif(?5 = 'published', coalesce(published_at, ?8), published_at)
         WHERE ${guard}`,
      )
      .bind(...bound, to, reason, actor.id, now),
    db
      .prepare(
        `SELECT r.status, r.version, r.reason, r.decided_by AS decidedBy, p.id AS product
         FROM reviews r JOIN products p ON p.seq = r.product WHERE r.shop_id = ? AND r.id = ?`,
      )
      .bind(shop, id),
  ]
  return { statements, outcome: (results) => outcomeOf(results, input, to, reason, actor) }
}

function outcomeOf(
  results: D1Result<Record<string, unknown>>[],
  input: DecisionInput,
  to: Status,
  reason: string | null,
  actor: Actor,
): ChangeOutcome {
  const events = [results[0]!, results[2]!].flatMap((one) => one.results.map((row) => row.seq as number))
  const stored = results.at(-1)!.results[0] as Stored | undefined
  if (!stored) return { kind: 'review_not_found' }
  const isAsDecided =
    stored.status === to &&
    stored.reason === reason &&
    stored.decidedBy === actor.id &&
    stored.version === input.expectedVersion + 1
  if (events.length > 0 || isAsDecided) {
    const { status, version, product } = stored
    return { kind: 'done', status, version, product, events }
  }
  return { kind: stored.version === input.expectedVersion ? 'not_possible' : 'stale_version' }
}

/**
 * Takes a decision if the review is still what the moderator saw. The same decision sent again by the same person is
 * answered as done; of two different ones at once the first wins and the second is stale. `origin` is where the links of the
 * author's mail lead.
 */
export async function decide(
  db: D1Database,
  shop: string,
  id: string,
  input: DecisionInput,
  actor: Actor,
  now: number,
  origin = '',
): Promise<ChangeOutcome> {
  const { statements, outcome } = decision(db, shop, id, input, actor, now, origin)
  return outcome(await db.batch<Record<string, unknown>>(statements))
}

/** Takes one decision about many reviews, each by itself: one that is stale stops no other. */
export async function decideAll(
  db: D1Database,
  shop: string,
  reviews: DecisionsInput['reviews'],
  input: Omit<DecisionsInput, 'reviews'>,
  actor: Actor,
  now: number,
  origin = '',
): Promise<Array<{ id: string; outcome: ChangeOutcome }>> {
  const decisions = reviews.map(({ id, expectedVersion }) => ({
    id,
    ...decision(db, shop, id, { ...input, expectedVersion } as DecisionInput, actor, now, origin),
  }))
  const results = await db.batch<Record<string, unknown>>(decisions.flatMap(({ statements }) => statements))
  let at = 0
  return decisions.map(({ id, statements, outcome }) => {
    at += statements.length
    return { id, outcome: outcome(results.slice(at - statements.length, at)) }
  })
}
