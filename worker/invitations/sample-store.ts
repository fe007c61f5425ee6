import type { InvitationItem } from './invitation-store.ts'

/** Things of the shop to show a letter with. */
export async function sampleItems(db: D1Database, shop: string): Promise<InvitationItem[]> {
  const { results } = await db
    .prepare(
      `SELECT id AS product, title, url, image_url AS imageUrl, category FROM products
       WHERE shop_id = ? AND id < '~' ORDER BY id LIMIT 2`,
    )
    .bind(shop)
    .all<Omit<InvitationItem, 'variant' | 'proof' | 'spentAt'>>()
  return results.map((item) => ({ ...item, variant: null, proof: 'order', spentAt: null }))
}

/** The address that a member of a shop signs in with. */
export const memberEmail = (db: D1Database, shop: string, user: string): Promise<string | null> =>
  db
    .prepare(
      'SELECT u.email FROM members m JOIN users u ON u.id = m.user_id WHERE m.shop_id = ? AND m.user_id = ?',
    )
    .bind(shop, user)
    .first<string>('email')
