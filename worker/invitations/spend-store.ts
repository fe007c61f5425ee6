/**
 * Spends one product of an invitation and, where it was the first, ends the asking. To stand in the batch that writes the
 * review, *before* the insert. The first statement changes one row, once.
 */
export const spend = (
  db: D1Database,
  shop: string,
  id: string,
  product: string,
  now: number,
): D1PreparedStatement[] => [
  db
    .prepare(
      `UPDATE invitation_items SET spent_at = ?4 WHERE shop_id = ?1 AND invitation_id = ?2 AND spent_at IS NULL
         AND product = (SELECT seq FROM products WHERE shop_id = ?1 AND id = ?3)
         AND EXISTS (SELECT 1 FROM invitations WHERE shop_id = ?1 AND id = ?2 AND (expires_at IS NULL OR expires_at > ?4))`,
    )
    .bind(shop, id, product, now),
  db
    .prepare(
      `UPDATE invitations SET state = 'answered', answered_at = coalesce(answered_at, ?3), next_at = NULL,
         version = version + 1
       WHERE shop_id = ?1 AND id = ?2 AND state <> 'answered' AND EXISTS (
         SELECT 1 FROM invitation_items WHERE shop_id = ?1 AND invitation_id = ?2 AND spent_at = ?3
       )`,
    )
    .bind(shop, id, now),
]

/** Gives one product back, after its answer was taken back; one whose answer is still there stays spent. */
export const unspend = (db: D1Database, shop: string, id: string, product: string): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE invitation_items SET spent_at = NULL WHERE shop_id = ?1 AND invitation_id = ?2
         AND product = (SELECT seq FROM products WHERE shop_id = ?1 AND id = ?3)
         AND NOT EXISTS (SELECT 1 FROM reviews r WHERE r.shop_id = ?1 AND r.invitation_id = ?2
           AND r.product = invitation_items.product)`,
    )
    .bind(shop, id, product)
