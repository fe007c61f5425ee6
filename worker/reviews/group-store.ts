/** How a group changed, or why it did not. */
export type Grouping = 'done' | 'not_found' | 'itself'

// What Voce keeps for itself, the shop as a subject above all, is in no group.
const SEQ = "(SELECT seq FROM products WHERE shop_id = ?1 AND id = ?2 AND id NOT LIKE '~%')"
const POOL = "(SELECT pool FROM products WHERE shop_id = ?1 AND id = ?2 AND id NOT LIKE '~%')"
/** Reviews and questions go where their product goes; triggers move what was counted. */
const FOLLOWERS = ['reviews', 'questions'] as const

/**
 * Lets a product, with all that share its reviews, share those of another one. An id that the widget has seen and nobody
 * knows becomes a product by it. Safe to repeat.
 */
export async function joinGroup(
  db: D1Database,
  shop: string,
  id: string,
  other: string,
  actor: string,
  now: number,
): Promise<Grouping> {
  if (id === other) return 'itself'
  const target = '(SELECT pool FROM products WHERE shop_id = ?1 AND id = ?3)'
  const bound = [shop, id, other]
  const results = await db.batch<{ there: number }>([
    db
      .prepare(
        `INSERT INTO products (shop_id, id, title, category, sector, brand, created_at)
         SELECT b.shop_id, ?2, b.title, b.category, b.sector, b.brand, CAST(?4 AS INTEGER) FROM products b
         WHERE b.shop_id = ?1 AND b.id = ?3 AND EXISTS (SELECT 1 FROM seen WHERE shop_id = ?1 AND product = ?2)
         ON CONFLICT (shop_id, id) DO NOTHING`,
      )
      .bind(...bound, now),
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at, handled_at)
         SELECT ?1, 'product.grouped', ?2, ?4, json_object('with', ?3), ?5, ?5 WHERE ${POOL} <> ${target}`,
      )
      .bind(...bound, actor, now),
    ...FOLLOWERS.map((table) =>
      db
        .prepare(
          `UPDATE ${table} SET pool = ${target} WHERE shop_id = ?1 AND pool <> ${target}
             AND product IN (SELECT seq FROM products WHERE pool = ${POOL})`,
        )
        .bind(...bound),
    ),
    db
      .prepare(
        `UPDATE products SET pool = ${target} WHERE shop_id = ?1 AND pool = ${POOL} AND ${target} IS NOT NULL`,
      )
      .bind(...bound),
    db.prepare(`SELECT ${POOL} IS NOT NULL AND ${target} IS NOT NULL AS there`).bind(...bound),
  ])
  return results.at(-1)!.results[0]!.there ? 'done' : 'not_found'
}

/**
 * Takes a product, with its own reviews, out of its group. Where it was the head, the oldest of the others takes its
 * place. Safe to repeat.
 */
export async function leaveGroup(
  db: D1Database,
  shop: string,
  id: string,
  actor: string,
  now: number,
): Promise<Grouping> {
  const bound = [shop, id]
  // The others' new head, as long as they still are in the pool of the one that leaves.
  const next = `(SELECT min(m.seq) FROM products m WHERE m.pool = ${SEQ} AND m.seq <> ${SEQ})`
  const results = await db.batch<{ there: number }>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at, handled_at)
         SELECT p.shop_id, 'product.ungrouped', p.id, ?3, '{}', ?4, ?4 FROM products p
         WHERE p.shop_id = ?1 AND p.id = ?2
           AND EXISTS (SELECT 1 FROM products m WHERE m.pool = p.pool AND m.seq <> p.seq)`,
      )
      .bind(...bound, actor, now),
    ...FOLLOWERS.flatMap((table) => [
      db
        .prepare(
          `UPDATE ${table} SET pool = ${next} WHERE shop_id = ?1
             AND product IN (SELECT seq FROM products WHERE pool = ${SEQ} AND seq <> ${SEQ})`,
        )
        .bind(...bound),
      db
        .prepare(
          `UPDATE ${table} SET pool = product WHERE shop_id = ?1 AND product = ${SEQ} AND pool <> product`,
        )
        .bind(...bound),
    ]),
    db
      .prepare(`UPDATE products SET pool = ${next} WHERE shop_id = ?1 AND pool = ${SEQ} AND seq <> ${SEQ}`)
      .bind(...bound),
    db.prepare(`UPDATE products SET pool = seq WHERE shop_id = ?1 AND seq = ${SEQ}`).bind(...bound),
    db.prepare(`SELECT ${SEQ} IS NOT NULL AS there`).bind(...bound),
  ])
  return results.at(-1)!.results[0]!.there ? 'done' : 'not_found'
}
