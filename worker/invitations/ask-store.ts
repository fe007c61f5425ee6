/** Whether a shop is there, and takes wishes from pages of this origin; `null` is an origin of Voce's own. */
export async function askFrom(
  db: D1Database,
  shop: string,
  origin: string | null,
): Promise<{ allowed: boolean } | null> {
  const row = await db
    .prepare(
      `SELECT ?2 IS NULL OR EXISTS (SELECT 1 FROM json_each(s.origins) WHERE value = ?2) AS allowed
       FROM shops s WHERE s.id = ?1`,
    )
    .bind(shop, origin)
    .first<{ allowed: number }>()
  return row && { allowed: row.allowed === 1 }
}

/**
 * Notes the mail in which somebody confirms that it was they who asked to be asked: once for each wish, and for none that
 * has been confirmed. Safe to repeat.
 */
export async function noteAsk(db: D1Database, shop: string, number: string, now: number): Promise<void> {
  await db.batch([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, at)
         SELECT v.shop_id, 'ask.received', v.id, 'author', ?3 FROM orders o
         JOIN invitations v ON v.shop_id = o.shop_id AND v.order_id = o.id
         WHERE o.shop_id = ?1 AND o.number = ?2 AND v.reason = 'no_basis'
           AND NOT EXISTS (SELECT 1 FROM events e WHERE e.subject = v.id AND e.type = 'ask.received')`,
      )
      .bind(shop, number, now),
    db
      .prepare(
        `INSERT INTO deliveries (event, target, shop_id, next_at)
         SELECT e.seq, 'mail:asking', e.shop_id, ?3 FROM orders o
         JOIN invitations v ON v.shop_id = o.shop_id AND v.order_id = o.id
         JOIN events e ON e.subject = v.id AND e.type = 'ask.received'
         WHERE o.shop_id = ?1 AND o.number = ?2 ON CONFLICT DO NOTHING`,
      )
      .bind(shop, number, now),
  ])
}
