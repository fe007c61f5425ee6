import { afterAll, beforeAll, expect, test } from 'vitest'
import { isGtin, type Product, type ProductsPage, type Seen } from '../../../shared/schemas/product.ts'
import { productsStatement } from '../../../worker/reviews/product-store.ts'
import { seenOf, sweepSeen } from '../../../worker/reviews/seen-store.ts'
import {
  errorOf,
  eventsOf,
  type Member,
  newMember,
  newProduct,
  newShop,
  pageOf,
  SHOP_ORIGIN,
  store,
  unique,
} from '../factories.ts'
import { planOf } from '../recorder.ts'
import { env, OWN_ORIGIN, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const DAY = 86_400_000

const call = (member: Pick<Member, 'cookie'>, shop: string, method: string, path: string, body?: unknown) =>
  request(`/v1/merchant/${shop}${path}`, {
    method,
    headers: { Origin: OWN_ORIGIN, Cookie: member.cookie },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
const list = async (member: Pick<Member, 'cookie'>, shop: string, query = '') =>
  (await (await call(member, shop, 'GET', `/products${query}`)).json()) as ProductsPage
const one = async (member: Pick<Member, 'cookie'>, shop: string, id: string): Promise<Product> =>
  (await list(member, shop)).products.find((product) => product.id === id)!
const ratingsOf = async (shop: string, id: string, headers: Record<string, string> = {}) =>
  request(`/v1/shops/${shop}/ratings?product=${id}`, { headers })
const seen = async (member: Pick<Member, 'cookie'>, shop: string) =>
  (await (await call(member, shop, 'GET', '/seen')).json()) as Seen

/** What the triggers kept, and what a recount of the reviews says, by pool. */
async function keptAndRecounted(shop: string) {
  const kept = await env.DB.prepare(
    `SELECT pool, r1, r2, r3, r4, r5, with_words AS w FROM ratings
     WHERE shop_id = ? AND r1 + r2 + r3 + r4 + r5 > 0 ORDER BY pool`,
  )
    .bind(shop)
    .all()
  const recounted = await env.DB.prepare(
    `SELECT pool, sum(rating = 1) AS r1, sum(rating = 2) AS r2, sum(rating = 3) AS r3, sum(rating = 4) AS r4,
       sum(rating = 5) AS r5, sum(body IS NOT NULL) AS w
     FROM reviews WHERE shop_id = ? AND counted GROUP BY pool ORDER BY pool`,
  )
    .bind(shop)
    .all()
  return [kept.results, recounted.results]
}

async function threeMugs() {
  const shop = await newShop()
  const [blue, red, green] = [
    await newProduct(shop, 'mug-blue'),
    await newProduct(shop, 'mug-red'),
    await newProduct(shop, 'mug-green'),
  ]
  await store(shop, blue, [{ rating: 5 }, { rating: 4 }])
  await store(shop, red, [{ rating: 1 }])
  await store(shop, green, [{ rating: 3 }, { rating: 3, status: 'pending', published_at: null }])
  return { shop, member: await newMember(shop) }
}

test('products are listed with what people think of them, the newest first', async () => {
  const { shop, member } = await threeMugs()
  const { products, cursor } = await list(member, shop)
  expect(products.map(({ id }) => id)).toEqual(['mug-green', 'mug-red', 'mug-blue'])
  expect(products[2]).toMatchObject({
    average: 4.5,
    ratings: 2,
    withWords: 2,
    groupSize: 1,
    sharesWith: null,
  })
  expect(cursor).toBeNull()
  expect((await list(member, shop, '?q=MUG-R')).products.map(({ id }) => id)).toEqual(['mug-red'])
})

test('long lists come in pages that neither repeat nor leave out', async () => {
  const shop = await newShop()
  const member = await newMember(shop, 'viewer')
  for (let n = 0; n < 53; n++) await newProduct(shop, `p-${n}`)
  const first = await list(member, shop)
  const second = await list(member, shop, `?cursor=${first.cursor}`)
  expect(first.products).toHaveLength(50)
  expect(second.products.map(({ id }) => id)).toEqual(['p-2', 'p-1', 'p-0'])
  expect(second.cursor).toBeNull()
})

test('each list is one index read in its order', async () => {
  for (const [name, index] of [
    ['all', 'products_of_shop'],
    ['without_gtin', 'products_without_gtin'],
    ['retired', 'products_retired'],
  ] as const) {
    const plan = await planOf({ sql: productsStatement(name), values: ['shop', 9, ''] })
    expect(plan.join('\n')).toContain(`USING INDEX ${index} (shop_id=? AND seq<?)`)
    expect(plan.join('\n')).not.toMatch(/TEMP B-TREE/)
  }
})

test('grouped products share their reviews on every page, and a group is undone without a loss', async () => {
  const { shop, member } = await threeMugs()
  expect((await pageOf(shop, 'mug-red')).summary.ratings).toBe(1)
  expect((await call(member, shop, 'PUT', '/products/mug-red/group', { with: 'mug-blue' })).status).toBe(200)
  expect((await call(member, shop, 'PUT', '/products/mug-green/group', { with: 'mug-red' })).status).toBe(200)
  for (const id of ['mug-blue', 'mug-red', 'mug-green'])
    expect((await pageOf(shop, id)).summary.ratings).toBe(4)
  expect(await one(member, shop, 'mug-red')).toMatchObject({
    groupSize: 3,
    sharesWith: { id: 'mug-blue' },
    ratings: 4,
  })
  let [kept, recounted] = await keptAndRecounted(shop)
  expect(kept).toEqual(recounted)

  // The head leaves: the others stay together.
  expect((await call(member, shop, 'DELETE', '/products/mug-blue/group')).status).toBe(200)
  expect((await pageOf(shop, 'mug-blue')).summary.ratings).toBe(2)
  expect((await pageOf(shop, 'mug-green')).summary.ratings).toBe(2)
  expect((await call(member, shop, 'DELETE', '/products/mug-green/group')).status).toBe(200)
  expect((await pageOf(shop, 'mug-red')).summary.ratings).toBe(1)
  ;[kept, recounted] = await keptAndRecounted(shop)
  expect(kept).toEqual(recounted)
  expect((await eventsOf(shop)).map(({ type }) => type)).toEqual([
    'product.grouped',
    'product.grouped',
    'product.ungrouped',
    'product.ungrouped',
  ])
})

test('grouping twice is grouping once; with itself, with nothing, and from another shop it is refused', async () => {
  const { shop, member } = await threeMugs()
  for (let n = 0; n < 2; n++) await call(member, shop, 'PUT', '/products/mug-red/group', { with: 'mug-blue' })
  expect(await eventsOf(shop)).toHaveLength(1)
  const itself = await call(member, shop, 'PUT', '/products/mug-red/group', { with: 'mug-red' })
  expect((await errorOf(itself)).fields).toEqual([{ path: 'with', code: 'not_allowed' }])
  expect((await call(member, shop, 'PUT', '/products/mug-red/group', { with: 'none' })).status).toBe(404)
  const elsewhere = await threeMugs()
  await newProduct(elsewhere.shop, 'only-there')
  expect((await call(member, shop, 'PUT', '/products/only-there/group', { with: 'mug-blue' })).status).toBe(
    404,
  )
  expect((await call(member, shop, 'DELETE', '/products/only-there/group')).status).toBe(404)
  expect((await one(member, shop, 'mug-red')).groupSize).toBe(2)
})

test('a product is renamed, gets its GTIN and its sector, and is retired', async () => {
  const { shop, member } = await threeMugs()
  const change = {
    title: 'Blue mug',
    gtin: '4006381 333931',
    sector: 'home',
    category: 'Mugs',
    retired: true,
  }
  expect((await call(member, shop, 'PATCH', '/products/mug-blue', change)).status).toBe(200)
  expect(await one(member, shop, 'mug-blue')).toMatchObject({ ...change, gtin: '4006381333931' })
  expect((await pageOf(shop)).product).toMatchObject({ title: 'Blue mug', sector: 'home' })
  expect((await list(member, shop, '?list=retired')).products.map(({ id }) => id)).toEqual(['mug-blue'])
  expect((await list(member, shop, '?list=without_gtin')).products.map(({ id }) => id)).toEqual([
    'mug-green',
    'mug-red',
  ])
  await call(member, shop, 'PATCH', '/products/mug-blue', { gtin: null, retired: false })
  expect(await one(member, shop, 'mug-blue')).toMatchObject({ gtin: null, retired: false, title: 'Blue mug' })
})

test.each([
  ['title', { title: ' ' }],
  ['gtin', { gtin: '4006381333930' }],
  ['sector', { sector: 'weapons' }],
  ['retired', { retired: 'yes' }],
])('what is wrong with %s is said there', async (path, change) => {
  const { shop, member } = await threeMugs()
  const answer = await call(member, shop, 'PATCH', '/products/mug-blue', change)
  expect(answer.status).toBe(422)
  expect((await errorOf(answer)).fields).toMatchObject([{ path }])
})

test('GTINs of every length are known by their check digit', () => {
  for (const good of ['96385074', '036000291452', '4006381333931', '10614141000415'])
    expect(isGtin(good)).toBe(true)
  for (const bad of ['96385075', '123', '40063813339310', '', 'abcdefgh']) expect(isGtin(bad)).toBe(false)
})

test('ids that the shop’s pages ask for and nobody knows show for a week, and become a product by "same as"', async () => {
  const { shop, member } = await threeMugs()
  const sku = unique('sku')
  await ratingsOf(shop, 'mug-blue', { Origin: SHOP_ORIGIN })
  await ratingsOf(shop, sku, { Origin: SHOP_ORIGIN })
  await ratingsOf(shop, unique('invented'), { Origin: 'https://elsewhere.example' })
  await expect.poll(async () => (await seen(member, shop)).unknown.map(({ id }) => id)).toEqual([sku])
  expect((await seen(member, shop)).websites.map(({ origin }) => origin)).toEqual([SHOP_ORIGIN])

  expect((await call(member, shop, 'PUT', `/products/${sku}/group`, { with: 'mug-blue' })).status).toBe(200)
  expect((await pageOf(shop, sku)).summary.ratings).toBe(2)
  expect((await seen(member, shop)).unknown).toEqual([])

  expect((await seenOf(env.DB, shop, Date.now() + 8 * DAY)).websites).toEqual([])
  await sweepSeen(env.DB, Date.now() + 8 * DAY)
  expect((await seen(member, shop)).websites).toEqual([])
})
