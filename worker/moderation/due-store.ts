import type { Proof } from '../../shared/schemas/review.ts'
import type { Signal } from '../../shared/schemas/voice.ts'

/** A review that was received and has no time yet at which it publishes itself. */
export interface Unscheduled {
  seq: number
  proof: Proof
  signals: Signal[]
  createdAt: number
}

/** Those among `ids` that still wait for their time. */
export async function unscheduled(db: D1Database, ids: string[]): Promise<Unscheduled[]> {
  const { results } = await db
    .prepare(
      `SELECT seq, proof, signals, created_at AS createdAt FROM reviews
       WHERE id IN (SELECT value FROM json_each(?)) AND status = 'pending' AND due_at IS NULL`,
    )
    .bind(JSON.stringify(ids))
    .all<Omit<Unscheduled, 'signals'> & { signals: string }>()
  return results.map((row) => ({ ...row, signals: JSON.parse(row.signals) }))
}

/** Sets when pending reviews publish themselves. */
export const schedule = (db: D1Database, due: Array<{ seq: number; at: number }>): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE reviews SET due_at = d.value ->> 'at' FROM json_each(?) d
       WHERE reviews.seq = d.value ->> 'seq' AND status = 'pending'`,
    )
    .bind(JSON.stringify(due))

const SWEEP_MAX = 200

/** The reviews that are due; binds ?1 now. */
const DUE = `SELECT seq FROM reviews INDEXED BY reviews_due
  WHERE status = 'pending' AND due_at IS NOT NULL AND due_at <= ?1 ORDER BY due_at LIMIT ${SWEEP_MAX}`

/** Publishes what is due and that nobody has decided, with an event each; returns the products it changed. */
export async function publishDue(
  db: D1Database,
  now: number,
): Promise<Array<{ shop: string; product: string }>> {
  const [published] = await db.batch<{ shop: string; product: string }>([
    db
      .prepare(
        `SELECT r.shop_id AS shop, p.id AS product FROM reviews r JOIN products p ON p.seq = r.product
         WHERE r.seq IN (${DUE})`,
      )
      .bind(now),
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, at)
         SELECT shop_id, 'review.published', id, 'voce', ?1 FROM reviews WHERE seq IN (${DUE})`,
      )
      .bind(now),
    db
      .prepare(
        `UPDATE reviews SET status = 'published', published_at = ?1, version = version + 1, due_at = NULL
         WHERE seq IN (${DUE})`,
      )
      .bind(now),
  ])
  return published!.results
}
