const SWEEP_MAX = 200

/** The reviews that are due; binds ?1 now. */
const DUE = `SELECT seq FROM reviews INDEXED BY reviews_due
  WHERE status = 'pending' AND due_at IS NOT NULL AND due_at <= ?1 AND test = 0 ORDER BY due_at LIMIT ${SWEEP_MAX}`

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
