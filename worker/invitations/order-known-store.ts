import type { AskingSettings } from '../../shared/schemas/asking-settings.ts'
import type { ConsentBasis, OrderGiven } from '../../shared/schemas/order.ts'
import { itemsOf, type Milestones } from './order-rules.ts'
import { readSettings } from './settings.ts'

export type OrderSource = 'api' | 'csv' | 'shopify' | 'woocommerce' | 'link' | 'ask'

/** An order to be written, with the ids it takes where it is a new one. */
export interface OrderToTake {
  given: OrderGiven
  orderId: string
  invitationId: string
  person: { id: string; email: string; emailHash: string } | null
}

/** An order as it is stored. */
export interface Stored extends Milestones {
  id: string
  number: string
  version: number
  source: OrderSource
  createdAt: number
  emailHash: string | null
  hasAddress: number
  country: string | null
  locale: string | null
  timezone: string | null
  place: string | null
  consentBasis: ConsentBasis | null
  consentStatement: string | null
  test: number
  /** JSON: products that the order has, with their categories. */
  items: string
}

const MILESTONES = `o.ordered_at AS orderedAt, o.paid_at AS paidAt, o.shipped_at AS shippedAt,
  o.delivered_at AS deliveredAt, o.cancelled_at AS cancelledAt, o.returned_at AS returnedAt, o.refunded_at AS refundedAt`

/** What decides about orders that come in. */
export interface Known {
  settings: AskingSettings
  orders: Map<string, Stored>
  refusals: Map<string, 'opted_out' | 'erased' | 'blocked'>
  /** Per address, the products that it has reviewed. */
  reviewed: Map<string, Set<string>>
  categories: Map<string, string>
}

/** All that has to be known of these orders, in one trip. */
export async function known(db: D1Database, shop: string, orders: OrderToTake[]): Promise<Known> {
  const numbers = JSON.stringify(orders.map(({ given }) => given.id))
  const hashes = JSON.stringify(orders.flatMap(({ person }) => person?.emailHash ?? []))
  const products = JSON.stringify(orders.flatMap(({ given }) => itemsOf(given).map(({ product }) => product)))
  const [settings, stored, refused, reviewed, categories] = await db.batch<Record<string, unknown>>([
    db.prepare("SELECT settings ->> '$.asking' AS asking FROM shops WHERE id = ?").bind(shop),
    db
      .prepare(
        `SELECT o.id, o.number, o.version, o.source, o.created_at AS createdAt, p.email_hmac AS emailHash,
           p.email IS NOT NULL AS hasAddress, o.country, o.locale, o.timezone, o.place,
           o.consent_basis AS consentBasis, o.consent_statement AS consentStatement, o.test, ${MILESTONES},
           (SELECT json_group_array(json_object('product', pr.id, 'category', pr.category))
            FROM order_items i JOIN products pr ON pr.seq = i.product
            WHERE i.shop_id = o.shop_id AND i.order_id = o.id) AS items
         FROM orders o LEFT JOIN people p ON p.shop_id = o.shop_id AND p.id = o.person_id
         WHERE o.shop_id = ?1 AND o.number IN (SELECT value FROM json_each(?2))`,
      )
      .bind(shop, numbers),
    db
      .prepare(
        `SELECT email_hmac AS emailHash, refusal FROM addresses_asked
         WHERE shop_id = ?1 AND email_hmac IN (SELECT value FROM json_each(?2)) AND refusal IS NOT NULL`,
      )
      .bind(shop, hashes),
    db
      .prepare(
        `SELECT DISTINCT p.email_hmac AS emailHash, pr.id AS product FROM people p
         JOIN reviews r ON r.shop_id = p.shop_id AND r.person_id = p.id JOIN products pr ON pr.seq = r.product
         WHERE p.shop_id = ?1 AND p.email_hmac IN (SELECT value FROM json_each(?2))`,
      )
      .bind(shop, hashes),
    db
      .prepare(
        `SELECT id AS product, category FROM products
         WHERE shop_id = ?1 AND id IN (SELECT value FROM json_each(?2)) AND category IS NOT NULL`,
      )
      .bind(shop, products),
  ])
  const pairs = reviewed!.results as Array<{ emailHash: string; product: string }>
  const byAddress = Map.groupBy(pairs, ({ emailHash }) => emailHash)
  return {
    settings: readSettings(settings!.results[0]?.asking as string | null | undefined),
    orders: new Map((stored!.results as unknown as Stored[]).map((order) => [order.number, order])),
    refusals: new Map(
      (refused!.results as Array<{ emailHash: string; refusal: 'opted_out' }>).map((row) => [
        row.emailHash,
        row.refusal,
      ]),
    ),
    reviewed: new Map(
      [...byAddress].map(([hash, rows]) => [hash, new Set(rows.map(({ product }) => product))]),
    ),
    categories: new Map(
      (categories!.results as Array<{ product: string; category: string }>).map((row) => [
        row.product,
        row.category,
      ]),
    ),
  }
}
