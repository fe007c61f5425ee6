import { afterAll, beforeAll, expect, test } from 'vitest'
import { PRODUCT_ID_MAX, RATINGS_PER_CALL } from '../../../shared/limits.ts'
import type { RatingsAnswer } from '../../../shared/schemas/review.ts'
import { errorOf, newProduct, newShop, store } from '../factories.ts'
import { request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const ask = (shop: string, products: string[], locale?: string): Promise<Response> =>
  request(
    `/v1/shops/${shop}/ratings?${new URLSearchParams([...products.map((id) => ['product', id]), ...(locale === undefined ? [] : [['locale', locale]])])}`,
  )
const ratings = async (shop: string, products: string[], locale?: string) => {
  const answer = await ask(shop, products, locale)
  expect(answer.status).toBe(200)
  return ((await answer.json()) as RatingsAnswer).ratings
}

test('the stars of many products come in one answer, in the order asked for', async () => {
  const shop = await newShop()
  await store(shop, await newProduct(shop, 'one'), [{ rating: 5 }, { rating: 4 }])
  await store(shop, await newProduct(shop, 'two'), [{ rating: 1 }])
  expect(await ratings(shop, ['two', 'none', 'one'])).toEqual([
    { product: 'two', average: 1, ratings: 1, label: 'Rated 1.0 out of 5, 1 rating' },
    { product: 'none', average: null, ratings: 0, label: '' },
    { product: 'one', average: 4.5, ratings: 2, label: 'Rated 4.5 out of 5, 2 ratings' },
  ])
})

test.each([
  ['en', 'Rated 4.5 out of 5, 2 ratings'],
  ['it', 'Voto medio 4,5 su 5, 2 voti'],
  ['it-CH', 'Voto medio 4.5 su 5, 2 voti'],
  ['fi-FI', 'Rated 4.5 out of 5, 2 ratings'],
  ['ar-u-nu-latn', 'التقييم 4.5 من 5, تقييمان'],
  ['ar-EG', 'التقييم ٤٫٥ من ٥, تقييمان'],
])('a label in %s reads %j', async (locale, label) => {
  const shop = await newShop()
  await store(shop, await newProduct(shop, 'one'), [{ rating: 5 }, { rating: 4 }])
  expect((await ratings(shop, ['one'], locale))[0]!.label).toBe(label)
})

test.each(['it-aa-bb', 'en-aaaa-bb-11', 'italiano', 'it_IT', '../..', ''])(
  'a locale like %j, which is none, is answered in English',
  async (locale) => {
    const shop = await newShop()
    await store(shop, await newProduct(shop, 'one'), [{ rating: 4 }])
    expect((await ratings(shop, ['one'], locale))[0]!.label).toBe('Rated 4.0 out of 5, 1 rating')
  },
)

test('a product asked for twice is answered once', async () => {
  expect((await ratings(await newShop(), ['a', 'b', 'a'])).map(({ product }) => product)).toEqual(['a', 'b'])
})

test('a hundred products are answered, and not one more', async () => {
  const shop = await newShop()
  const ids = Array.from({ length: RATINGS_PER_CALL + 1 }, (_, n) => `product-${n}`)
  expect(await ratings(shop, ids.slice(1))).toHaveLength(RATINGS_PER_CALL)
  const answer = await ask(shop, ids)
  expect([answer.status, (await errorOf(answer)).fields]).toEqual([
    422,
    [{ path: 'product', code: 'too_many' }],
  ])
})

test('no product is a mistake', async () => {
  const answer = await ask(await newShop(), [])
  expect([answer.status, (await errorOf(answer)).fields]).toEqual([
    422,
    [{ path: 'product', code: 'required' }],
  ])
})

test('what is too long to be an id has no ratings, and costs the others nothing', async () => {
  const shop = await newShop()
  await store(shop, await newProduct(shop, 'one'), [{ rating: 4 }])
  const found = await ratings(shop, ['a'.repeat(PRODUCT_ID_MAX + 1), 'one'])
  expect(found.map(({ ratings: n }) => n)).toEqual([0, 1])
})

test('ids are taken to the letter', async () => {
  const shop = await newShop()
  const ids = [
    '__proto__',
    'constructor',
    '%',
    '"',
    "'",
    '\\',
    '[1]',
    'null',
    '12',
    '1e3',
    '日本',
    '😀'.repeat(PRODUCT_ID_MAX),
  ]
  for (const id of ids) await store(shop, await newProduct(shop, id), [{}])
  expect((await ratings(shop, ids)).map(({ product, ratings: n }) => [product, n])).toEqual(
    ids.map((id) => [id, 1]),
  )
})

test("one shop's stars are not another's", async () => {
  const [one, other] = [await newShop(), await newShop()]
  await store(one, await newProduct(one, 'mug'), [{}])
  expect(await ratings(other, ['mug'])).toMatchObject([{ ratings: 0 }])
})
