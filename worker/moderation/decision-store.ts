import type { DecisionInput } from '../../shared/schemas/decision.ts'
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

/**
 * Takes a decision if the review is still what the moderator saw. The same decision sent again by the same person is
 * answered as done; of two different ones at once the first wins and the second is stale.
 */
export async function decide(
  db: D1Database,
  shop: string,
  id: string,
  input: DecisionInput,
  actor: Actor,
  now: number,
): Promise<ChangeOutcome> {
  const { from, to } = TRANSITIONS[input.decision]
  const reason = 'reason' in input ? input.reason : null
  // Both writing statements ask the same before either changes anything.
  const guard = `shop_id = ?1 AND id = ?2 AND version = ?3 AND status IN (SELECT value FROM json_each(?4))`
  const bound = [shop, id, input.expectedVersion, JSON.stringify(from)]

  const [event, , state] = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT shop_id, ?5, id, ?6, ?7, ?8 FROM reviews WHERE ${guard} RETURNING seq`,
      )
      .bind(
        ...bound,
        EVENT_TYPE[input.decision],
        actor.id,
        JSON.stringify({ reason, blind: input.blind }),
        now,
      ),
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
  ])
  const events = event!.results.map((row) => row.seq as number)
  const stored = state!.results[0] as Stored | undefined
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
