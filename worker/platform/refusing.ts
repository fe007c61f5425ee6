/** Whether mail came back from an address for good, or its owner called it spam: then nothing more goes there. */
export const isRefusing = async (db: D1Database, shop: string, emailHash: string): Promise<boolean> =>
  (await db
    .prepare('SELECT 1 FROM addresses_refusing WHERE shop_id = ? AND email_hmac = ?')
    .bind(shop, emailHash)
    .first()) !== null

/** Notes that an address takes no mail of this shop. Safe to repeat; the first reason stays. */
export const noteRefusing = (
  db: D1Database,
  shop: string,
  emailHash: string,
  why: 'bounced' | 'complained',
  now: number,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO addresses_refusing (shop_id, email_hmac, why, at)
       SELECT id, ?2, ?3, ?4 FROM shops WHERE id = ?1 ON CONFLICT DO NOTHING`,
    )
    .bind(shop, emailHash, why, now)
