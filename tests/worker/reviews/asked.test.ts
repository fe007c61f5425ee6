import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReviewInput } from '../../../shared/schemas/review.ts'
import { QUESTIONS, SECTORS, type Sector } from '../../../shared/sectors.ts'
import {
  errorOf,
  newMember,
  newShop,
  pageOf,
  published,
  send,
  storedValue,
  submission,
} from '../factories.ts'
import { env, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const formOf = (shop: string, product = 'mug-blue') =>
  request(`/v1/shops/${shop}/products/${product}/form`, { headers: { Origin: 'https://shop.example' } })

async function knownProduct(shop: string, id: string, sector: Sector | null): Promise<void> {
  await env.DB.prepare('INSERT INTO products (shop_id, id, sector, created_at) VALUES (?, ?, ?, 1)')
    .bind(shop, id, sector)
    .run()
}

const answers = { sector: 'home', motive: 'gift', scales: [3, null, 5] } as const
const asked = (change: Partial<ReviewInput> = {}) =>
  submission({ ...answers, scales: [3, null, 5], ...change })

describe('the form of a product', () => {
  test('asks what fits the product, else what the shop has chosen, else nothing', async () => {
    const shop = await newShop({ sector: 'home' })
    await knownProduct(shop, 'tea', 'food')
    await knownProduct(shop, 'bowl', null)
    const sectors = await Promise.all(
      ['tea', 'bowl', 'unknown', '~shop'].map(async (product) => (await formOf(shop, product)).json()),
    )
    expect(sectors).toMatchObject([
      { sector: 'food' },
      { sector: 'home' },
      { sector: 'home' },
      { sector: null },
    ])
    expect((await pageOf(shop, '~shop')).product.sector).toBeNull()
    expect(await (await formOf(await newShop())).json()).toMatchObject({ sector: null })
  })

  test('is never kept, may be read by any page, and is not there without a shop', async () => {
    const answer = await formOf(await newShop())
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
    const missing = await formOf('nobody')
    expect([missing.status, (await errorOf(missing)).code]).toEqual([404, 'shop_not_found'])
  })
})

describe('answers to the public questions', () => {
  test('come with the review, are shown with it, and counted once it is published', async () => {
    const shop = await newShop({ sector: 'home' })
    const member = await newMember(shop)
    await published(shop, member, { ...answers, scales: [3, null, 5] })
    await published(shop, member, { sector: 'home', scales: [1] })
    const { product, reviews, summary } = await pageOf(shop)
    expect(product.sector).toBe('home')
    expect(reviews).toMatchObject([
      { sector: 'home', motive: null, scales: [1, null, null] },
      { sector: 'home', motive: 'gift', scales: [3, null, 5] },
    ])
    expect(summary.scales).toEqual([
      { answers: 2, sum: 4 },
      { answers: 0, sum: 0 },
      { answers: 1, sum: 5 },
    ])
  })

  test('may be left out one by one, and all of them', async () => {
    const shop = await newShop({ sector: 'home' })
    for (const change of [
      { sector: undefined, motive: undefined, scales: undefined },
      { sector: undefined, motive: '', scales: [null, null, null] },
      { motive: undefined },
      { scales: [] },
      { scales: [null, 2] },
    ])
      expect((await send(shop, asked(change as Partial<ReviewInput>))).status).toBe(201)
  })

  test('make one review however often they are sent, and another one where they differ', async () => {
    const shop = await newShop({ sector: 'home' })
    const body = asked()
    const first = await send(shop, body)
    const again = await send(shop, body)
    expect([first.status, again.status]).toEqual([201, 200])
    expect(await again.json()).toEqual(await first.json())
    for (const change of [{ motive: 'everyday' }, { scales: [3, null, 4] }]) {
      const altered = await send(shop, { ...body, ...change })
      expect([altered.status, (await errorOf(altered)).code]).toEqual([409, 'submission_conflict'])
    }
  })

  test('are received once, whatever is asked by then', async () => {
    const shop = await newShop({ sector: 'home' })
    const body = asked()
    await send(shop, body)
    await env.DB.prepare("UPDATE shops SET settings = '{}' WHERE id = ?").bind(shop).run()
    expect((await send(shop, body)).status).toBe(200)
  })

  test('are refused about the shop itself, of which none are asked', async () => {
    const shop = await newShop({ sector: 'home' })
    const answer = await send(shop, asked({ product: { id: '~shop' } }))
    expect([answer.status, await errorOf(answer)]).toMatchObject([
      422,
      { fields: [{ path: 'sector', code: 'not_allowed' }] },
    ])
    expect((await send(shop, submission({ product: { id: '~shop' } }))).status).toBe(201)
  })

  test.each([
    ['another set is asked', { sector: 'home' }, 'food'],
    ['none is asked', {}, null],
  ])('are refused where %s of this product, and nothing is written', async (_, settings, sector) => {
    const shop = await newShop(settings)
    await knownProduct(shop, 'mug-blue', sector as Sector | null)
    const answer = await send(shop, asked())
    expect([answer.status, await errorOf(answer)]).toMatchObject([
      422,
      { code: 'invalid_input', fields: [{ path: 'sector', code: 'not_allowed' }] },
    ])
    const { results } = await env.DB.prepare(
      'SELECT seq FROM events WHERE shop_id = ?1 UNION ALL SELECT seq FROM reviews WHERE shop_id = ?1',
    )
      .bind(shop)
      .all()
    expect(results).toEqual([])
  })

  test.each(SECTORS)('are taken for each motive of %s, and for none of another set', async (sector) => {
    const shop = await newShop({ sector })
    const { motives } = QUESTIONS[sector]
    for (const motive of motives) {
      const answer = await send(shop, submission({ sector, motive }))
      expect([motive, answer.status]).toEqual([motive, 201])
      const { id } = (await answer.json()) as { id: string }
      expect(await storedValue(id, 'motive')).toBe(motive)
    }
    const all = Object.values(QUESTIONS).flatMap((set) => set.motives)
    for (const motive of new Set([...all, 'toString', 'x'.repeat(300)])) {
      if (motives.includes(motive)) continue
      const answer = await send(shop, submission({ sector, motive }))
      expect([answer.status, (await errorOf(answer)).fields]).toEqual([
        422,
        [{ path: 'motive', code: 'not_allowed' }],
      ])
    }
  })

  test.each<[object, string, string]>([
    [{ sector: undefined }, 'sector', 'required'],
    [{ sector: undefined, motive: undefined }, 'sector', 'required'],
    [{ sector: 'cars' }, 'sector', 'not_allowed'],
    [{ sector: 5 }, 'sector', 'not_allowed'],
    [{ sector: '__proto__' }, 'sector', 'not_allowed'],
    [{ motive: 5 }, 'motive', 'wrong_type'],
    [{ scales: 3 }, 'scales', 'wrong_type'],
    [{ scales: { 0: 3 } }, 'scales', 'wrong_type'],
    [{ scales: [3, 3, 3, 3] }, 'scales', 'too_many'],
    [{ scales: [0] }, 'scales.0', 'out_of_range'],
    [{ scales: [1, 6] }, 'scales.1', 'out_of_range'],
    [{ scales: [1, 2, 2.5] }, 'scales.2', 'wrong_type'],
    [{ scales: ['3'] }, 'scales.0', 'wrong_type'],
  ])('%j is answered with %s %s', async (change, path, code) => {
    const shop = await newShop({ sector: 'home' })
    const answer = await send(shop, { ...asked(), submissionId: randomUUID(), ...change })
    expect([answer.status, (await errorOf(answer)).fields]).toEqual([422, [{ path, code }]])
  })
})
