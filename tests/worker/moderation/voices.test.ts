import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
import { fullShop } from '../people/foreign-shop.ts'
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
    shownTitle: null,
    shownBody: null,
    assignee: null,
    assignedUntil: null,
    updatesPending: 0,
    test: false,
  }
  expect(await voices(member, shop)).toEqual({ voices: [voice], cursor: null })
  expect(await (await asMember(member, shop, 'GET', `/voices/${id}`)).json()).toMatchObject(voice)
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
    people: 0,
    photos: 0,
    questions: 0,
    mine: 0,
    spam: 0,
    contested: 0,
  })
})

test('people, photos and questions wait too, each once and each in its own shop', async () => {
  const { shop, owner, ids } = await fullShop()
  await fullShop()
  const counts = async () => (await asMember(owner, shop, 'GET', '/voices/counts')).json()
  expect(await counts()).toMatchObject({ people: 1, photos: 1, questions: 1 })
  await env.DB.batch([
    env.DB.prepare("UPDATE contact_requests SET state = 'done', closed_at = 2 WHERE id = ?").bind(
      ids['contact-requests'],
    ),
    env.DB.prepare("UPDATE photos SET status = 'published', decided_at = 2 WHERE id = ?").bind(ids.photos),
    env.DB.prepare("UPDATE answers SET status = 'published', published_at = 2 WHERE id = ?").bind(
      ids.answers,
    ),
    env.DB.prepare("UPDATE questions SET status = 'published', published_at = 2 WHERE id = ?").bind(
      ids.questions,
    ),
  ])
  // Somebody has answered it, but not the shop.
  expect(await counts()).toMatchObject({ people: 0, photos: 0, questions: 1 })
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
  ['view=yours', 'view', 'not_allowed'],
  [`cursor=${'x'.repeat(201)}`, 'cursor', 'too_long'],
])('asked for with %s says what is wrong', async (query, path, code) => {
  const { shop, member } = await shopWith([])
  const answer = await asMember(member, shop, 'GET', `/voices?${query}`)
  expect([answer.status, (await errorOf(answer)).fields]).toEqual([422, [{ path, code }]])
})

describe('filters', () => {
  test.each<[string, string, number[]]>([
    ['all', '&status=rejected', [3]],
    ['all', '&product=mug-blue', [4, 3, 2, 1, 0]],
    ['all', '&product=other', []],
    ['all', '&rating=5', [2, 1]],
    ['all', '&proof=order', [1]],
    ['all', '&status=published&rating=5&proof=order', [1]],
    ['all', '&from=1970-01-01T00:00:00.002Z&to=1970-01-01T00:00:00.004Z', [3, 2]],
    ['all', '&language=it', []],
    ['all', '&channel=import', [4, 3, 2, 1, 0]],
    ['all', '&assignee=none', [4, 3, 2, 1, 0]],
    ['all', '&assignee=me', []],
    ['all', '&signal=link', []],
    ['all', '&photos=1', []],
    ['to_decide', '&photos=1', []],
    ['to_decide', '&proof=none', [0]],
    ['spam', '', [4]],
    ['mine', '', []],
  ])('%s%s', async (view, query, expected) => {
    const { shop, member, ids } = await shopWith([
      { status: 'pending', published_at: null, created_at: 0 },
      { rating: 5, proof: 'order', created_at: 1 },
      { rating: 5, created_at: 2 },
      { status: 'rejected', reason: 'illegal', rating: 1, created_at: 3 },
      { status: 'spam', rating: 1, created_at: 4 },
    ])
    const found = (await voices(member, shop, `?view=${view}${query}`)).voices.map(({ id }) =>
      ids.indexOf(id),
    )
    expect(found).toEqual(expected)
  })

  test('by photos, decided or not', async () => {
    const { shop, member, ids } = await shopWith([
      { created_at: 0, body: 'A glaze' },
      { created_at: 1, body: 'A glaze' },
    ])
    await env.DB.prepare(
      `INSERT INTO photos (id, shop_id, review_id, upload, place, width, height, bytes, colour, created_at)
       VALUES (?, ?, ?, 'u', 0, 10, 10, 10, 0, 0)`,
    )
      .bind(crypto.randomUUID(), shop, ids[0])
      .run()
    for (const query of [
      '?view=all&photos=1',
      '?view=all&photos=1&language=en',
      '?view=all&photos=1&q=glaze',
    ])
      expect((await voices(member, shop, query)).voices.map(({ id }) => id)).toEqual(
        query.includes('language') ? [] : [ids[0]],
      )
  })

  test.each(['view=to_decide&rating=1', 'view=all&status=pending&rating=1'])(
    'by stars are not possible while these are covered: %s',
    async (query) => {
      const { shop, member } = await shopWith([])
      const answer = await asMember(member, shop, 'GET', `/voices?${query}`)
      expect([answer.status, (await errorOf(answer)).fields]).toEqual([
        422,
        [{ path: 'rating', code: 'not_allowed' }],
      ])
    },
  )

  test('find each voice once, however far apart they are', async () => {
    const { shop, member, ids } = await shopWith(
      Array.from({ length: 2_500 }, (_, at) => ({
        created_at: at,
        proof: at % 600 === 7 ? ('order' as const) : 'none',
      })),
    )
    const found: string[] = []
    let pages = 0
    for (let cursor: string | null = ''; cursor !== null; pages += 1) {
      const page: VoicesPage = await voices(
        member,
        shop,
        `?view=all&proof=order${cursor && `&cursor=${cursor}`}`,
      )
      found.push(...page.voices.map(({ id }) => id))
      cursor = page.cursor
    }
    expect(found).toEqual(ids.filter((_, at) => at % 600 === 7).toReversed())
    expect(pages).toBe(3)
  })
})

describe('one voice', () => {
  test('comes with all there is about it', async () => {
    const shop = await newShop()
    const marta = await newMember(shop, 'owner', 'Marta')
    const email = 'anna@mail.example'
    const before = await sent(shop, {
      email,
      product: { id: 'bowl' },
      body: 'The bowl came broken, sadly enough.',
    })
    const id = await sent(shop, { email })
    await asMember(marta, shop, 'POST', `/reviews/${id}/notes`, {
      submissionId: crypto.randomUUID(),
      body: 'Called her.',
    })
    await asMember(marta, shop, 'PUT', `/reviews/${id}/assignment`, { assignee: marta.id, until: null })
    const whole = await (await asMember(marta, shop, 'GET', `/voices/${id}`)).json()
    const who = { kind: 'member', id: marta.id, name: 'Marta' }
    expect(whole).toMatchObject({
      id,
      assignee: marta.id,
      notes: [{ who, body: 'Called her.' }],
      person: { reachable: true, reviews: [{ id: before, rating: null, product: { id: 'bowl' } }] },
      waitingFor: [],
      objections: [],
    })
    const { history, limits, createdAt } = whole as {
      history: Array<{ type: string; who: unknown }>
      limits: { personBy: string }
      createdAt: string
    }
    expect(history.filter(({ type }) => type !== 'review.held')).toMatchObject([
      { type: 'review.received', who: { kind: 'author' } },
      { type: 'review.noted', who },
      { type: 'review.assigned', who },
    ])
    expect(Date.parse(limits.personBy) - Date.parse(createdAt)).toBe(7 * 86_400_000)
    expect(JSON.stringify(whole)).not.toContain(email)
  })
})

describe('a search', () => {
  test('finds words of one shop, in any case and accent, beginnings last, and nothing typed is an operator', async () => {
    const { shop, member, ids } = await shopWith([
      { body: 'Una tazza perché sì', created_at: 1 },
      { body: 'A blue mug, blue as the sea', created_at: 2 },
      { body: 'Blue but chipped', status: 'pending', published_at: null, created_at: 3 },
    ])
    await shopWith([{ body: 'A blue mug of another shop' }])
    const found = async (view: string, q: string) =>
      (await voices(member, shop, `?view=${view}&q=${encodeURIComponent(q)}`)).voices.map(({ id }) =>
        ids.indexOf(id),
      )
    expect(await found('all', 'BLUE')).toEqual([2, 1])
    expect(await found('all', 'perche')).toEqual([0])
    expect(await found('all', 'blue mu')).toEqual([])
    expect(await found('all', 'mug blu')).toEqual([1])
    expect(await found('to_decide', 'blue')).toEqual([2])
    expect(await found('all', 'NOT blue" OR scope:*')).toEqual([])
    expect(await found('all', '"*()')).toHaveLength(3)
    expect(
      (await voices(member, shop, '?view=all&q=blue&status=published')).voices.map(({ id }) => id),
    ).toEqual([ids[1]])
  })

  test('goes on where it stopped', async () => {
    const { shop, member, ids } = await shopWith(
      Array.from({ length: 60 }, (_, at) => ({ body: 'teapot', created_at: at })),
    )
    const found: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: VoicesPage = await voices(
        member,
        shop,
        `?view=all&q=teapot${cursor && `&cursor=${cursor}`}`,
      )
      found.push(...page.voices.map(({ id }) => id))
      cursor = page.cursor
    }
    expect(found).toEqual(ids.toReversed())
  })
})
