import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Voice, VoicesPage } from '../../../shared/schemas/voice.ts'
import {
  asMember,
  errorOf,
  type Member,
  newMember,
  newProduct,
  newShop,
  type StoredReview,
  sent,
  store,
} from '../factories.ts'
import { env, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

async function voices(member: Member, shop: string, query = ''): Promise<VoicesPage> {
  const answer = await asMember(member, shop, 'GET', `/voices${query}`)
  expect(answer.status).toBe(200)
  return (await answer.json()) as VoicesPage
}
async function all(member: Member, shop: string, view: string): Promise<string[]> {
  const ids: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: VoicesPage = await voices(member, shop, `?view=${view}${cursor && `&cursor=${cursor}`}`)
    ids.push(...page.voices.map(({ id }) => id))
    cursor = page.cursor
    if (ids.length > 1_000) throw new Error('The cursor goes round in circles')
  }
  return ids
}

async function shopWith(
  reviews: Partial<StoredReview>[],
): Promise<{ shop: string; member: Member; ids: string[] }> {
  const shop = await newShop()
  const ids = await store(shop, await newProduct(shop), reviews)
  return { shop, member: await newMember(shop, 'viewer'), ids }
}

test('a voice is all that the team needs to decide, and no address', async () => {
  const shop = await newShop()
  const member = await newMember(shop)
  const id = await sent(shop, { email: 'anna@mail.example', body: 'See www.example.com', locale: 'it' })
  const time = expect.stringMatching(/Z$/)
  const voice: Voice = {
    id,
    version: 1,
    status: 'pending',
    reason: null,
    rating: 4,
    title: null,
    body: 'See www.example.com',
    language: 'it',
    name: 'Anna B.',
    proof: 'none',
    incentive: 'none',
    relationship: 'none',
    channel: 'web',
    product: { id: 'mug-blue', title: 'Blue mug, 350 ml', url: 'https://shop.example/mug-blue' },
    signals: ['link'],
    createdAt: time,
    publishedAt: null,
    dueAt: null,
    reply: null,
  }
  expect(await voices(member, shop)).toEqual({ voices: [voice], cursor: null })
  expect(await (await asMember(member, shop, 'GET', `/voices/${id}`)).json()).toEqual(voice)
})

test('who has waited longest is decided first, whatever the stars', async () => {
  const { shop, member, ids } = await shopWith(
    Array.from({ length: 60 }, (_, at) => ({
      status: at % 6 === 0 ? 'published' : 'pending',
      rating: 1 + (at % 5),
      created_at: 1_000 - Math.floor(at / 7),
    })),
  )
  const pending = ids.map((id, at) => ({ id, at })).filter(({ at }) => at % 6 !== 0)
  pending.sort((a, b) => Math.floor(b.at / 7) - Math.floor(a.at / 7) || a.at - b.at)
  expect(await all(member, shop, 'to_decide')).toEqual(pending.map(({ id }) => id))
  expect(await all(member, shop, 'all')).toEqual(
    ids
      .map((id, at) => ({ id, at }))
      .sort((a, b) => Math.floor(a.at / 7) - Math.floor(b.at / 7) || b.at - a.at)
      .map(({ id }) => id),
  )
})

test('to be answered is what is published with words and has no answer; the unhappy first', async () => {
  const { shop, member, ids } = await shopWith([
    { rating: 5, published_at: 1 },
    { rating: 1, published_at: 9 },
    { rating: 1, published_at: 3 },
    { rating: 1, body: null, proof: 'order' },
    { rating: 1, status: 'pending' },
    { rating: 2 },
  ])
  await env.DB.prepare(
    "INSERT INTO replies (review_id, shop_id, body, created_at) VALUES (?, ?, 'Thanks', 1)",
  )
    .bind(ids[5], shop)
    .run()
  expect(await all(member, shop, 'to_answer')).toEqual([ids[2], ids[1], ids[0]])
  expect(await (await asMember(member, shop, 'GET', '/voices/counts')).json()).toEqual({
    toDecide: 1,
    toAnswer: 3,
  })
})

test.each([25, 26, 50, 51])('%i voices of one moment are each shown once', async (n) => {
  const { shop, member, ids } = await shopWith(Array(n).fill({ status: 'pending', published_at: null }))
  expect(await all(member, shop, 'to_decide')).toEqual(ids)
  expect(await all(member, shop, 'all')).toEqual(ids.toReversed())
})

test('a cursor of another shop, or none of ours, shows nothing', async () => {
  const { shop, member } = await shopWith([{}, {}])
  const other = await shopWith([{}])
  for (const cursor of [other.ids[0], 'x', '%00'])
    expect(await voices(member, shop, `?view=all&cursor=${cursor}`)).toEqual({ voices: [], cursor: null })
})

test.each([
  ['view=mine', 'view', 'not_allowed'],
  [`cursor=${'x'.repeat(201)}`, 'cursor', 'too_long'],
])('asked for with %s says what is wrong', async (query, path, code) => {
  const { shop, member } = await shopWith([])
  const answer = await asMember(member, shop, 'GET', `/voices?${query}`)
  expect([answer.status, (await errorOf(answer)).fields]).toEqual([422, [{ path, code }]])
})
