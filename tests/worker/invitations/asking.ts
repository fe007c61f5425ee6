import { newKey, newShop } from '../factories.ts'
import { env, request } from '../server.ts'

/** A shop with settings of how it asks, and a key of its systems. */
export async function newShopWithKey(asking: object = {}): Promise<{ shop: string; key: string }> {
  const shop = await newShop({ asking })
  return { shop, key: await newKey(shop) }
}

/** An order that is asked about on 8 November 2026, with changes. */
export const order = (changes: object = {}) => ({
  id: '1001',
  status: 'delivered',
  orderedAt: '2026-10-28',
  paidAt: '2026-10-28',
  deliveredAt: '2026-11-01',
  customer: { email: 'anna@mail.example', name: 'Anna Bianchi', country: 'DE', locale: 'de' },
  consent: { basis: 'soft_opt_in', statement: 'Notice below the address field' },
  items: [{ id: 'mug-blue', title: 'Blue mug, 350 ml', category: 'Mugs' }],
  ...changes,
})

/** Sends one order or a list of them with a key. */
export const sendOrders = (shop: string, key: string, body: object): Promise<Response> =>
  request(`/v1/merchant/${shop}/orders`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}` },
    body: JSON.stringify(body),
  })

export interface StoredInvitation {
  id: string
  state: string
  reason: string | null
  next_at: number | null
  mails: number
  products: string
}

/** The invitation of an order, with its products as JSON. */
export const invitationOf = async (shop: string, number: string): Promise<StoredInvitation> =>
  (await env.DB.prepare(
    `SELECT v.*, (SELECT json_group_array(p.id) FROM invitation_items i JOIN products p ON p.seq = i.product
       WHERE i.shop_id = v.shop_id AND i.invitation_id = v.id) AS products
     FROM invitations v JOIN orders o ON o.shop_id = v.shop_id AND o.id = v.order_id
     WHERE v.shop_id = ? AND o.number = ?`,
  )
    .bind(shop, number)
    .first<StoredInvitation>())!
