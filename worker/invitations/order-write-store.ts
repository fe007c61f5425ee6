import { SHOP_PRODUCT } from '../../shared/limits.ts'
import type { OrderSource, OrderToTake } from './order-known-store.ts'
import type { Written } from './order-row.ts'
import { itemsOf } from './order-rules.ts'

// Whether the shop itself has said what a thing is called: in an order before, or in the dashboard. Until then it may have
// its name from anybody, and letters to customers carry it.
const IS_NAMED = `(EXISTS (
    SELECT 1 FROM order_items i INDEXED BY order_items_of_product
    JOIN orders o ON o.shop_id = i.shop_id AND o.id = i.order_id
    WHERE i.product = products.seq AND o.source <> 'ask'
  ) OR EXISTS (
    SELECT 1 FROM events e INDEXED BY events_of_subject
    WHERE e.subject = products.id AND e.shop_id = products.shop_id AND e.type = 'product.changed'
  ))`

/** Who ordered what. A box that somebody ticked changes nothing about people and things that are known: anybody can tick it. */
export function peopleAndProducts(
  db: D1Database,
  shop: string,
  source: OrderSource,
  orders: OrderToTake[],
  now: number,
) {
  const mayCorrect = source === 'ask' ? 'FALSE' : 'TRUE'

  const people = orders.flatMap(({ given, person }) =>
    person ? [{ ...person, name: given.customer.name ?? null, locale: given.customer.locale ?? null }] : [],
  )
  const items = orders.flatMap(({ given }) => itemsOf(given))
  return [
    // Who was erased stays so: an order of theirs brings no address back.
    db
      .prepare(
        `INSERT INTO people (shop_id, id, email, email_hmac, name, locale, created_at)
         SELECT ?1, value ->> 'id', value ->> 'email', value ->> 'emailHash', value ->> 'name', value ->> 'locale', ?3
         FROM json_each(?2) WHERE NOT EXISTS (
           SELECT 1 FROM addresses_asked a
           WHERE a.shop_id = ?1 AND a.email_hmac = value ->> 'emailHash' AND a.refusal = 'erased'
         )
         ON CONFLICT (shop_id, email_hmac) DO UPDATE SET email = excluded.email,
           name = iif(${mayCorrect}, coalesce(people.name, excluded.name), people.name),
           locale = iif(${mayCorrect}, coalesce(excluded.locale, people.locale), people.locale)`,
      )
      .bind(shop, JSON.stringify(people), now),
    db
      .prepare(
        `INSERT INTO products (shop_id, id, title, url, image_url, gtin, mpn, sku, brand, category, created_at)
         SELECT ?1, value ->> 'product', value ->> 'title', value ->> 'url', value ->> 'image', value ->> 'gtin',
           value ->> 'mpn', value ->> 'sku', value ->> 'brand', value ->> 'category', ?3 FROM json_each(?2) WHERE TRUE
         ON CONFLICT (shop_id, id) DO UPDATE SET
           title = iif(${IS_NAMED}, coalesce(products.title, excluded.title), coalesce(excluded.title, products.title)),
           url = iif(${IS_NAMED}, coalesce(products.url, excluded.url), coalesce(excluded.url, products.url)), image_url = coalesce(products.image_url, excluded.image_url),
           gtin = coalesce(products.gtin, excluded.gtin), mpn = coalesce(products.mpn, excluded.mpn),
           sku = coalesce(products.sku, excluded.sku), brand = coalesce(products.brand, excluded.brand),
           category = coalesce(products.category, excluded.category) WHERE ${mayCorrect}`,
      )
      .bind(shop, JSON.stringify(items), now),
    db
      .prepare('INSERT INTO products (shop_id, id, created_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING')
      .bind(shop, SHOP_PRODUCT, now),
  ]
}

export const orderStatement = (db: D1Database, shop: string, rows: Written[], now: number) =>
  db
    .prepare(
      `INSERT INTO orders AS o (shop_id, id, number, person_id, source, country, locale, timezone, channel, place,
         consent_basis, consent_statement, test, ordered_at, paid_at, shipped_at, delivered_at, cancelled_at, returned_at,
         refunded_at, version, created_at)
       SELECT ?1, value ->> 'id', value ->> 'number',
         (SELECT id FROM people WHERE shop_id = ?1 AND email_hmac = value ->> 'emailHash'), value ->> 'source',
         value ->> 'country', value ->> 'locale', value ->> 'timezone', value ->> 'channel', value ->> 'place',
         value ->> 'consentBasis', value ->> 'consentStatement', value ->> 'test', value ->> 'orderedAt', value ->> 'paidAt',
         value ->> 'shippedAt', value ->> 'deliveredAt', value ->> 'cancelledAt', value ->> 'returnedAt',
         value ->> 'refundedAt', (value ->> 'before') + 1, ?3
       FROM json_each(?2) WHERE TRUE
       ON CONFLICT (shop_id, number) DO UPDATE SET person_id = excluded.person_id, country = excluded.country,
         locale = excluded.locale, timezone = excluded.timezone, place = excluded.place,
         consent_basis = excluded.consent_basis, consent_statement = excluded.consent_statement, test = excluded.test,
         ordered_at = excluded.ordered_at, paid_at = excluded.paid_at, shipped_at = excluded.shipped_at,
         delivered_at = excluded.delivered_at, cancelled_at = excluded.cancelled_at, returned_at = excluded.returned_at,
         refunded_at = excluded.refunded_at, version = excluded.version
       WHERE o.version + 1 = excluded.version
       RETURNING number, version`,
    )
    .bind(shop, JSON.stringify(rows), now)

/** Items of the orders that were written as planned; nothing is taken out of an order that was asked about. */
export function itemStatements(db: D1Database, shop: string, rows: Written[], orders: OrderToTake[]) {
  const items = rows.flatMap((row, at) => {
    const named = itemsOf(orders[at]!.given).map(({ product, variant }) => ({ product, variant }))
    const listed = named.length > 0 ? named : [{ product: SHOP_PRODUCT, variant: null }]
    return listed.map((item) => ({ order: row.id, version: row.before + 1, ...item }))
  })
  const named = rows.filter((_, at) => itemsOf(orders[at]!.given).length > 0)
  return [
    db
      .prepare(
        `INSERT INTO order_items (shop_id, order_id, product, variant)
         SELECT ?1, o.id, p.seq, value ->> 'variant' FROM json_each(?2)
         CROSS JOIN orders o ON o.shop_id = ?1 AND o.id = value ->> 'order' AND o.version = value ->> 'version'
         JOIN products p ON p.shop_id = ?1 AND p.id = value ->> 'product'
         WHERE value ->> 'product' <> '${SHOP_PRODUCT}' OR NOT EXISTS (
           SELECT 1 FROM order_items i WHERE i.shop_id = ?1 AND i.order_id = o.id
         )
         ON CONFLICT DO NOTHING`,
      )
      .bind(shop, JSON.stringify(items)),
    // An order that had named nothing, and asked about the shop, now asks about what was bought.
    db
      .prepare(
        `DELETE FROM order_items WHERE shop_id = ?1 AND ${ABOUT_THE_SHOP} AND order_id IN (${WRITTEN})`,
      )
      .bind(shop, JSON.stringify(named)),
    db
      .prepare(
        `DELETE FROM invitation_items WHERE shop_id = ?1 AND ${ABOUT_THE_SHOP} AND spent_at IS NULL
           AND invitation_id IN (
             SELECT v.id FROM invitations v WHERE v.shop_id = ?1 AND v.order_id IN (${WRITTEN})
           )`,
      )
      .bind(shop, JSON.stringify(named)),
  ]
}

const ABOUT_THE_SHOP = `product = (SELECT seq FROM products WHERE shop_id = ?1 AND id = '${SHOP_PRODUCT}')`
/** The orders of ?2 that this batch has written. */
const WRITTEN = `SELECT o.id FROM json_each(?2)
  CROSS JOIN orders o ON o.shop_id = ?1 AND o.id = value ->> 'id' AND o.version = (value ->> 'before') + 1`

/** New plans, and those of invitations that nothing has gone out for yet. */
export const invitationStatement = (db: D1Database, shop: string, rows: Written[], now: number) =>
  db
    .prepare(
      `INSERT INTO invitations AS v (shop_id, id, order_id, person_id, state, reason, basis, basis_statement, counted_from,
         delay_days, category, first_at, next_at, created_at)
       SELECT ?1, value ->> 'invitationId', o.id, o.person_id, value ->> '$.plan.state', value ->> '$.plan.reason',
         value ->> '$.plan.basis', value ->> '$.plan.statement', value ->> '$.plan.countedFrom', value ->> '$.plan.days',
         value ->> '$.plan.category', value ->> '$.plan.at', value ->> '$.plan.at', ?3
       FROM json_each(?2)
       CROSS JOIN orders o ON o.shop_id = ?1 AND o.id = value ->> 'id' AND o.version = (value ->> 'before') + 1
       WHERE TRUE
       ON CONFLICT (shop_id, order_id) DO UPDATE SET person_id = excluded.person_id, state = excluded.state,
         reason = excluded.reason, basis = excluded.basis, basis_statement = excluded.basis_statement,
         counted_from = excluded.counted_from, delay_days = excluded.delay_days, category = excluded.category,
         first_at = excluded.first_at, next_at = excluded.next_at, postponed_for = NULL, version = v.version + 1
       WHERE v.state IN ('waiting', 'planned', 'not_asked') AND v.mails = 0`,
    )
    .bind(shop, JSON.stringify(rows), now)

export const invitationItemsStatement = (db: D1Database, shop: string, rows: Written[]) =>
  db
    .prepare(
      `INSERT INTO invitation_items (shop_id, invitation_id, product, order_id, variant)
       SELECT ?1, coalesce(v.merged_into, v.id), i.product, i.order_id, i.variant FROM json_each(?2)
       CROSS JOIN invitations v ON v.shop_id = ?1 AND v.order_id = value ->> 'id'
       JOIN order_items i ON i.shop_id = ?1 AND i.order_id = v.order_id WHERE TRUE
       ON CONFLICT DO NOTHING`,
    )
    .bind(shop, JSON.stringify(rows))
