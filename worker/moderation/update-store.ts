import type { UpdateDecision } from '../../shared/schemas/update.ts'
import type { VoiceUpdate } from '../../shared/schemas/voice.ts'
import type { Actor } from '../platform/env.ts'
import { type Decided, decided } from '../reviews/decided-rules.ts'

type State = VoiceUpdate['status']

export type UpdateOutcome = Decided<State>

const TO = { publish: 'published', reject: 'rejected' } as const satisfies Record<
  UpdateDecision['decision'],
  State
>

/**
 * Decides what an author added, if it still is as the moderator saw it. The same decision of the same person sent again is
 * answered as done; of two different ones the first wins. `origin` is where the links of the author's mail lead.
 */
export async function decideUpdate(
  db: D1Database,
  shop: string,
  id: string,
  input: UpdateDecision,
  actor: Actor,
  now: number,
  origin: string,
): Promise<UpdateOutcome> {
  const to = TO[input.decision]
  const [reason, facts] = input.decision === 'reject' ? [input.reason, input.facts ?? null] : [null, null]
  const guard = "shop_id = ?1 AND id = ?2 AND status = ?3 AND status <> ?4 AND status <> 'withdrawn'"
  const bound = [shop, id, input.was, to]
  const [event, , , state] = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT shop_id, ?5, review_id, ?6, json_object('update', id, 'reason', ?7), CAST(?8 AS INTEGER)
         FROM review_updates WHERE ${guard} RETURNING seq`,
      )
      .bind(...bound, `update.${to}`, actor.id, reason, now),
    db
      .prepare(
        `INSERT INTO statements (event, shop_id, review_id, reason, facts, at, origin)
         SELECT (SELECT max(seq) FROM events WHERE subject = review_id), shop_id, review_id, ?5, ?6, ?7, ?8
         FROM review_updates WHERE ${guard} AND ?5 IS NOT NULL`,
      )
      .bind(...bound, reason, facts, now, origin),
    db
      .prepare(
        `UPDATE review_updates SET status = ?4, reason = ?5, facts = ?6, decided_by = ?7, due_at = NULL,
           published_at = iif(?4 = 'published', coalesce(published_at, ?8), published_at) WHERE ${guard}`,
      )
      .bind(...bound, reason, facts, actor.id, now),
    db
      .prepare(
        `SELECT u.status, u.reason, u.decided_by AS decidedBy, p.id AS product FROM review_updates u
         JOIN reviews r ON r.id = u.review_id JOIN products p ON p.seq = r.product WHERE u.shop_id = ? AND u.id = ?`,
      )
      .bind(shop, id),
  ])
  return decided<State>(event!, state!, { status: to, reason, decidedBy: actor.id })
}
