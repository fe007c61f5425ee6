import type { ReasonNotToAsk } from '../../shared/schemas/invitation.ts'

/** The invitation of an order, by the merchant's own id of that. */
export async function invitationIdOf(db: D1Database, shop: string, number: string): Promise<string | null> {
  const row = await db
    .prepare(
      `SELECT v.id FROM orders o JOIN invitations v ON v.shop_id = o.shop_id AND v.order_id = o.id
       WHERE o.shop_id = ?1 AND o.number = ?2`,
    )
    .bind(shop, number)
    .first<{ id: string }>()
  return row?.id ?? null
}

export interface Linkable {
  order: string
  /** The invitation that asks about it; null where nobody may be asked, or the order is unknown. */
  id: string | null
  reason: ReasonNotToAsk | 'unknown_order' | null
}

/** For each of these orders, in their order, the invitation to link to. */
export async function linkable(db: D1Database, shop: string, numbers: string[]): Promise<Linkable[]> {
  const { results } = await db
    .prepare(
      `SELECT n.value AS "order", iif(v.state IN ('not_asked', 'cancelled'), NULL, coalesce(v.merged_into, v.id)) AS id,
         iif(o.id IS NULL, 'unknown_order', v.reason) AS reason
       FROM json_each(?2) n LEFT JOIN orders o ON o.shop_id = ?1 AND o.number = n.value
       LEFT JOIN invitations v ON v.shop_id = ?1 AND v.order_id = o.id ORDER BY n.key`,
    )
    .bind(shop, JSON.stringify(numbers))
    .all<Linkable>()
  return results
}
