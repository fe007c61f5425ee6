import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TodayAnswer } from '../../../shared/schemas/today.ts'
import { DAY } from '../../../worker/platform/time.ts'
import { asMember, newMember, newProduct, newShop, store } from '../factories.ts'
import { fullShop } from '../people/foreign-shop.ts'
import { env, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const todayOf = async (member: Parameters<typeof asMember>[0], shop: string): Promise<TodayAnswer> => {
  const answer = await asMember(member, shop, 'GET', '/today')
  expect(answer.status).toBe(200)
  return (await answer.json()) as TodayAnswer
}

describe('Today', () => {
  test('shows a new shop that nothing waits, and what is to do first', async () => {
    const shop = await newShop()
    const viewer = await newMember(shop, 'viewer')
    expect(await todayOf(viewer, shop)).toEqual({
      counts: { toDecide: 0, toAnswer: 0, people: 0, photos: 0, questions: 0, mine: 0, contested: 0 },
      oldestAt: null,
      people: [],
      insight: null,
      week: { received: 0, published: 0, byItself: 0 },
      mailTroubles: 0,
      steps: { widget: false, order: false, team: false, answer: false },
    })
  })

  test('names who waits for a person, without their number or address, and only in this shop', async () => {
    const { shop, owner, ids } = await fullShop()
    await fullShop()
    const { counts, people } = await todayOf(owner, shop)
    expect(counts).toMatchObject({ people: 1, photos: 1, questions: 1 })
    expect(people).toEqual([
      {
        id: ids['contact-requests'],
        name: null,
        way: 'write',
        need: 'help',
        dueAt: '2286-11-20T17:46:39.999Z',
        owner: null,
      },
    ])
    await asMember(owner, shop, 'POST', `/contact-requests/${ids['contact-requests']}/actions`, {
      action: 'take',
    })
    expect((await todayOf(owner, shop)).people).toMatchObject([{ owner: 'Marta' }])
  })

  test('says what stands out among the reviews of four weeks', async () => {
    const shop = await newShop()
    const owner = await newMember(shop, 'owner')
    const now = Date.now()
    const at = (days: number) => ({ created_at: now - days * DAY, published_at: now - days * DAY })
    const product = await newProduct(shop)
    await store(shop, product, [
      ...[1, 2, 2, 5, 5].map((rating) => ({ rating, ...at(3) })),
      // What is older, held, or of another website says nothing of the shop now.
      ...[5, 5, 5].map((rating) => ({ rating, ...at(40) })),
      { rating: 1, status: 'pending' as const, published_at: null, created_at: now },
      { rating: 1, origin: 'elsewhere', ...at(1) },
    ])
    expect((await todayOf(owner, shop)).insight).toEqual({
      kind: 'unhappy',
      product: { id: 'mug-blue', title: null },
      low: 3,
      of: 5,
    })
    await env.DB.prepare('UPDATE reviews SET rating = 5 WHERE shop_id = ?').bind(shop).run()
    expect((await todayOf(owner, shop)).insight).toMatchObject({ kind: 'loved', of: 5 })
  })
})
