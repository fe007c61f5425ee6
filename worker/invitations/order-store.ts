import { SHOP_PRODUCT } from '../../shared/limits.ts'
import type { AskingSettings } from '../../shared/schemas/asking-settings.ts'
import type { ConsentBasis, OrderGiven, OrderOutcome } from '../../shared/schemas/order.ts'
import { type Item, itemsOf, type Milestones, milestones } from './order-rules.ts'
import { type Plan, planOrder } from './planning-rules.ts'
import { readSettings } from './settings.ts'

export type OrderSource = 'api' | 'csv' | 'shopify' | 'woocommerce' | 'link' | 'ask'

/** An order to be written, with the ids it takes where it is a new one. */
export interface OrderToTake {
  given: OrderGiven
  orderId: string
  invitationId: string
  person: { id: string; email: string; emailHash: string } | null
}

interface Stored extends Milestones {
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

interface Known {
  settings: AskingSettings
  orders: Map<string, Stored>
  refusals: Map<string, 'opted_out' | 'erased' | 'blocked'>
  /** Per address, the products that it has reviewed. */
  reviewed: Map<string, Set<string>>
  categories: Map<string, string>
}

/** All that has to be known of these orders, in one trip. */
async function known(db: D1Database, shop: string, orders: OrderToTake[]): Promise<Known> {
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

interface Written extends Milestones {
  id: string
  number: string
  /** The version it was planned from; 0 for a new one. */
  before: number
  source: OrderSource
  emailHash: string | null
  country: string | null
  locale: string | null
  timezone: string | null
  channel: string
  place: string | null
  consentBasis: ConsentBasis | null
  consentStatement: string | null
  test: number
  invitationId: string
  plan: PlanColumns
}

/** How a plan stands in the columns of `invitations`. */
export interface PlanColumns {
  state: 'not_asked' | 'waiting' | 'planned'
  reason: string | null
  basis: string | null
  statement: string | null
  countedFrom: string | null
  days: number | null
  category: string | null
  at: number | null
}

export const planColumns = (plan: Plan): PlanColumns => ({
  state: plan.kind,
  reason: plan.kind === 'not_asked' ? plan.reason : null,
  basis: plan.kind === 'planned' ? plan.basis.basis : null,
  statement: plan.kind === 'planned' ? plan.basis.statement : null,
  countedFrom: plan.kind === 'planned' ? plan.countedFrom : null,
  days: plan.kind === 'planned' ? plan.days : null,
  category: plan.kind === 'planned' ? plan.category : null,
  at: plan.kind === 'planned' ? plan.at : null,
})

function written(order: OrderToTake, source: OrderSource, know: Known, now: number): Written | null {
  const { given, person } = order
  const stored = know.orders.get(given.id)
  const items = itemsOf(given)
  const times = milestones(given, stored ?? null, now)
  const storedItems = stored
    ? (JSON.parse(stored.items) as Array<{ product: string; category: string | null }>)
    : []
  const categoryOf = (item: Item) => item.category ?? know.categories.get(item.product) ?? null
  const all = new Map([
    ...storedItems.map(({ product, category }) => [product, category] as const),
    ...items.map((item) => [item.product, categoryOf(item)] as const),
  ])
  // What asks about nothing else asks about the shop.
  if (items.length > 0) all.delete(SHOP_PRODUCT)
  const emailHash = person?.emailHash ?? stored?.emailHash ?? null
  const reviewed = (emailHash !== null && know.reviewed.get(emailHash)) || new Set<string>()
  const refusal = emailHash === null ? null : (know.refusals.get(emailHash) ?? null)
  const facts = {
    country: given.customer.country ?? stored?.country ?? null,
    consentBasis: given.consent?.basis ?? stored?.consentBasis ?? null,
    consentStatement: given.consent?.statement ?? stored?.consentStatement ?? null,
    test: given.test || stored?.test === 1,
    hasAddress: person !== null || stored?.hasAddress === 1,
  }
  const row: Written = {
    ...times,
    id: stored?.id ?? order.orderId,
    number: given.id,
    before: stored?.version ?? 0,
    source: stored?.source ?? source,
    emailHash,
    country: facts.country,
    locale: given.customer.locale ?? stored?.locale ?? null,
    timezone: given.customer.timeZone ?? stored?.timezone ?? null,
    channel: given.channel,
    place: given.place ?? stored?.place ?? null,
    consentBasis: facts.consentBasis,
    consentStatement: facts.consentStatement,
    test: facts.test ? 1 : 0,
    invitationId: order.invitationId,
    plan: planColumns(
      planOrder(
        {
          ...facts,
          ...times,
          refusal,
          answered: all.size > 0 && [...all.keys()].every((product) => reviewed.has(product)),
          askedAt: (stored?.source ?? source) === 'ask' ? (stored?.createdAt ?? now) : null,
          categories: [...all.values()],
        },
        know.settings,
      ),
    ),
  }
  const after = new Set(all.size > 0 ? all.keys() : [SHOP_PRODUCT])
  const before = new Set(storedItems.map(({ product }) => product))
  return stored && same(stored, row) && before.symmetricDifference(after).size === 0 ? null : row
}

const COMPARED = [
  ...['orderedAt', 'paidAt', 'shippedAt', 'deliveredAt', 'cancelledAt', 'returnedAt', 'refundedAt'],
  ...['emailHash', 'country', 'locale', 'timezone', 'place', 'consentBasis', 'consentStatement', 'test'],
] as const
const same = (stored: Stored, row: Written): boolean =>
  COMPARED.every((name) => stored[name as keyof Stored] === row[name as keyof Written])

/**
 * Writes orders with their people, products and plans, up to a hundred in one batch. What is no news is not written. Hands
 * back what became of each by its number; one that somebody else changed in between is missing, to be tried again.
 */
export async function takeOrders(
  db: D1Database,
  shop: string,
  source: OrderSource,
  orders: OrderToTake[],
  now: number,
): Promise<Map<string, OrderOutcome['outcome']>> {
  const know = await known(db, shop, orders)
  const outcomes = new Map<string, OrderOutcome['outcome']>()
  const rows: Written[] = []
  const changed: OrderToTake[] = []
  for (const order of orders) {
    const row = written(order, source, know, now)
    if (!row) outcomes.set(order.given.id, 'unchanged')
    else {
      rows.push(row)
      changed.push(order)
    }
  }
  if (rows.length === 0) return outcomes
  const answers = await db.batch<{ number: string; version: number }>([
    ...peopleAndProducts(db, shop, changed, now),
    orderStatement(db, shop, rows, now),
    ...itemStatements(db, shop, rows, changed),
    invitationStatement(db, shop, rows, now),
    invitationItemsStatement(db, shop, rows),
  ])
  for (const { number, version } of answers.flatMap(({ results }) => results))
    outcomes.set(number, version === 1 ? 'created' : 'changed')
  return outcomes
}

function peopleAndProducts(db: D1Database, shop: string, orders: OrderToTake[], now: number) {
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
           name = coalesce(people.name, excluded.name), locale = coalesce(excluded.locale, people.locale)`,
      )
      .bind(shop, JSON.stringify(people), now),
    db
      .prepare(
        `INSERT INTO products (shop_id, id, title, url, image_url, gtin, mpn, sku, brand, category, created_at)
         SELECT ?1, value ->> 'product', value ->> 'title', value ->> 'url', value ->> 'image', value ->> 'gtin',
           value ->> 'mpn', value ->> 'sku', value ->> 'brand', value ->> 'category', ?3 FROM json_each(?2) WHERE TRUE
         ON CONFLICT (shop_id, id) DO UPDATE SET title = coalesce(products.title, excluded.title),
           url = coalesce(products.url, excluded.url), image_url = coalesce(products.image_url, excluded.image_url),
           gtin = coalesce(products.gtin, excluded.gtin), mpn = coalesce(products.mpn, excluded.mpn),
           sku = coalesce(products.sku, excluded.sku), brand = coalesce(products.brand, excluded.brand),
           category = coalesce(products.category, excluded.category)`,
      )
      .bind(shop, JSON.stringify(items), now),
    db
      .prepare('INSERT INTO products (shop_id, id, created_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING')
      .bind(shop, SHOP_PRODUCT, now),
  ]
}

const orderStatement = (db: D1Database, shop: string, rows: Written[], now: number) =>
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
function itemStatements(db: D1Database, shop: string, rows: Written[], orders: OrderToTake[]) {
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
const invitationStatement = (db: D1Database, shop: string, rows: Written[], now: number) =>
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

const invitationItemsStatement = (db: D1Database, shop: string, rows: Written[]) =>
  db
    .prepare(
      `INSERT INTO invitation_items (shop_id, invitation_id, product, order_id, variant)
       SELECT ?1, coalesce(v.merged_into, v.id), i.product, i.order_id, i.variant FROM json_each(?2)
       CROSS JOIN invitations v ON v.shop_id = ?1 AND v.order_id = value ->> 'id'
       JOIN order_items i ON i.shop_id = ?1 AND i.order_id = v.order_id WHERE TRUE
       ON CONFLICT DO NOTHING`,
    )
    .bind(shop, JSON.stringify(rows))
