import type { Proof } from '../../shared/schemas/review.ts'
import type { Signal } from '../../shared/schemas/voice.ts'
import type { StoredEvent } from '../platform/events.ts'
import { publishesAfter } from './rules.ts'

interface Received {
  seq: number
  proof: Proof
  signals: string
  createdAt: number
}

/** For events that say a review was received: the statements that set when it publishes itself. */
export async function scheduleReceived(
  db: D1Database,
  events: StoredEvent[],
): Promise<D1PreparedStatement[]> {
  const ids = events.filter(({ type }) => type === 'review.received').map(({ subject }) => subject)
  if (ids.length === 0) return []
  const { results } = await db
    .prepare(
      `SELECT seq, proof, signals, created_at AS createdAt FROM reviews
       WHERE id IN (SELECT value FROM json_each(?)) AND status = 'pending' AND due_at IS NULL`,
    )
    .bind(JSON.stringify(ids))
    .all<Received>()
  const due = results.flatMap(({ seq, proof, signals, createdAt }) => {
    const after = publishesAfter({ proof, signals: JSON.parse(signals) as Signal[] })
    return after === null ? [] : [{ seq, at: createdAt + after }]
  })
  if (due.length === 0) return []
  return [
    db
      .prepare(
        `UPDATE reviews SET due_at = d.value ->> 'at' FROM json_each(?) d
         WHERE reviews.seq = d.value ->> 'seq' AND status = 'pending'`,
      )
      .bind(JSON.stringify(due)),
  ]
}

const SWEEP_MAX = 200

/** Publishes what is due and that nobody has decided, with an event each; returns what it changed. */
export async function publishDue(
  db: D1Database,
  now: number,
): Promise<Array<{ shop: string; product: string }>> {
  const due = `SELECT seq FROM reviews INDEXED BY reviews_due
    WHERE status = 'pending' AND due_at IS NOT NULL AND due_at <= ?1 ORDER BY due_at LIMIT ${SWEEP_MAX}`
  const [published] = await db.batch<{ shop: string; product: string }>([
    db
      .prepare(
        `SELECT r.shop_id AS shop, p.id AS product FROM reviews r JOIN products p ON p.seq = r.product
         WHERE r.seq IN (${due})`,
      )
      .bind(now),
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, at)
         SELECT shop_id, 'review.published', id, 'voce', ?1 FROM reviews WHERE seq IN (${due})`,
      )
      .bind(now),
    db
      .prepare(
        `UPDATE reviews SET status = 'published', published_at = ?1, version = version + 1, due_at = NULL
         WHERE seq IN (${due})`,
      )
      .bind(now),
  ])
  return published!.results
}
