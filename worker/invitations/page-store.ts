/** What a page behind a link shows of the shop and the parcel. Times in milliseconds. */
export interface PageShop {
  name: string
  formality: 'familiar' | 'polite'
  timezone: string
  /** JSON as it is stored; null where nothing is set. */
  look: string | null
  contact: string | null
  logo: string | null
  /** `feeling` or `ladder`, whichever the shop asks. */
  asks: string | null
  deliveredAt: number | null
}

/** The shop that an invitation comes from, with the day on which the things came. */
export const pageShop = (db: D1Database, shop: string, invitation: string): Promise<PageShop | null> =>
  db
    .prepare(
      `SELECT s.name, s.formality, s.timezone, s.settings ->> '$.look' AS look, s.settings ->> '$.contact' AS contact,
         s.settings ->> '$.logo' AS logo, s.settings ->> '$.experience' AS asks, o.delivered_at AS deliveredAt
       FROM shops s LEFT JOIN invitations v ON v.shop_id = s.id AND v.id = ?2
       LEFT JOIN orders o ON o.shop_id = v.shop_id AND o.id = v.order_id
       WHERE s.id = ?1`,
    )
    .bind(shop, invitation)
    .first<PageShop>()

/** It was no gift after all. */
export const unmarkGift = (db: D1Database, shop: string, id: string): D1PreparedStatement =>
  db.prepare('UPDATE invitations SET gift = 0 WHERE shop_id = ?1 AND id = ?2').bind(shop, id)

/** Mail may come again, after the person has changed their mind; a block and an erasure stay. */
export const allowAgain = (db: D1Database, shop: string, emailHash: string): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE addresses_asked SET refusal = NULL, refused_at = NULL
       WHERE shop_id = ?1 AND email_hmac = ?2 AND refusal = 'opted_out'`,
    )
    .bind(shop, emailHash)
