/** The product of a shop's newest published review, whose page is the liveliest one to show; null where there is none. */
export const productToShow = async (db: D1Database, shop: string): Promise<string | null> =>
  (
    await db
      .prepare(
        `SELECT p.id FROM reviews r INDEXED BY inbox_all JOIN products p ON p.seq = r.pool
         WHERE r.shop_id = ? AND r.status = 'published' AND r.body IS NOT NULL
         ORDER BY r.created_at DESC LIMIT 1`,
      )
      .bind(shop)
      .first<{ id: string }>()
  )?.id ?? null
