import { afterAll, beforeAll, expect, test } from 'vitest'
import { REPLY_MAX } from '../../../shared/limits.ts'
import {
  asMember,
  decide,
  errorOf,
  eventsOf,
  type Member,
  newKey,
  newMember,
  newProduct,
  newShop,
  pageOf,
  store,
  storedValue,
} from '../factories.ts'
import { request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

let shop: string
let marta: Member
let product: number
beforeAll(async () => {
  shop = await newShop()
  product = await newProduct(shop)
  marta = await newMember(shop, 'moderator', 'Marta from Ceramiche Rossi')
})

const review = async () => (await store(shop, product, [{}]))[0]!
const reply = (id: string, body: unknown, expectedVersion: unknown = 1, member: Member = marta) =>
  asMember(member, shop, 'PUT', `/reviews/${id}/reply`, { body, expectedVersion })
const shown = async (id: string) => (await pageOf(shop)).reviews.find((one) => one.id === id)!.reply

test('an answer is shown with the name of who wrote it', async () => {
  const id = await review()
  const answer = await reply(id, 'Thank you, Anna!\nSee you soon.')
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'published', version: 2 }])
  expect(await shown(id)).toEqual({
    body: 'Thank you, Anna!\nSee you soon.',
    name: 'Marta from Ceramiche Rossi',
    at: expect.any(String),
    editedAt: null,
  })
  expect((await eventsOf(shop, id)).map(({ type, actor, data }) => [type, actor, data])).toEqual([
    ['reply.created', marta.id, '{}'],
  ])
})

test('an answer that is changed keeps its day, and says when it was changed and by whom', async () => {
  const id = await review()
  const luca = await newMember(shop, 'owner', 'Luca')
  await reply(id, 'Thanks')
  const first = (await shown(id))!
  await reply(id, 'Thank you', 2, luca)
  expect(await shown(id)).toEqual({
    body: 'Thank you',
    name: 'Luca',
    at: first.at,
    editedAt: expect.any(String),
  })
  expect((await eventsOf(shop, id)).map(({ type }) => type)).toEqual(['reply.created', 'reply.edited'])
})

test('an answer sent ten times is written once', async () => {
  const id = await review()
  const answers = await Promise.all(Array.from({ length: 10 }, () => reply(id, 'Thanks')))
  for (const answer of answers)
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'published', version: 2 }])
  expect(await eventsOf(shop, id)).toHaveLength(1)
})

test('of two different answers at once one wins', async () => {
  const id = await review()
  const answers = await Promise.all([reply(id, 'One'), reply(id, 'Two')])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect((await shown(id))!.body).toBe(answers[0]!.status === 200 ? 'One' : 'Two')
  expect(await eventsOf(shop, id)).toHaveLength(1)
})

test('an answer to an old version is stale', async () => {
  const id = await review()
  await reply(id, 'Thanks')
  const answer = await reply(id, 'Something else')
  expect([answer.status, (await errorOf(answer)).code]).toEqual([409, 'stale_version'])
})

test.each(['pending', 'rejected', 'removed', 'withdrawn', 'spam'] as const)(
  'what is %s cannot be answered',
  async (status) => {
    const [id] = await store(shop, product, [{ status, reason: 'illegal' }])
    const answer = await reply(id!, 'Thanks')
    expect([answer.status, (await errorOf(answer)).code]).toEqual([409, 'not_possible'])
    expect(await storedValue(id!, 'reply')).toBeNull()
  },
)

test('the same answer is not called done once the review was taken down', async () => {
  const id = await review()
  await reply(id, 'Thanks')
  await decide(marta, shop, id, { decision: 'remove', reason: 'illegal', expectedVersion: 2 })
  expect((await reply(id, 'Thanks', 2)).status).toBe(409)
})

test.each([
  ['', 1, 'body', 'required'],
  [' \n ', 1, 'body', 'required'],
  ['\u200b', 1, 'body', 'required'],
  [undefined, 1, 'body', 'required'],
  [null, 1, 'body', 'wrong_type'],
  ['😀'.repeat(REPLY_MAX + 1), 1, 'body', 'too_long'],
  ['half \ud800', 1, 'body', 'unreadable'],
  ['Thanks', undefined, 'expectedVersion', 'required'],
  ['Thanks', 1.5, 'expectedVersion', 'wrong_type'],
])('the answer %j to version %s is a mistake in `%s`', async (body, version, path, code) => {
  const answer = await asMember(marta, shop, 'PUT', `/reviews/${await review()}/reply`, {
    body,
    expectedVersion: version,
  })
  expect(answer.status).toBe(422)
  expect((await errorOf(answer)).fields).toEqual([{ path, code }])
})

test('the longest answer is taken', async () => {
  const id = await review()
  expect((await reply(id, '😀'.repeat(REPLY_MAX))).status).toBe(200)
})

test('an answer by a key carries no name', async () => {
  const id = await review()
  const answer = await request(`/v1/merchant/${shop}/reviews/${id}/reply`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${await newKey(shop)}` },
    body: JSON.stringify({ body: 'Thanks', expectedVersion: 1 }),
  })
  expect(answer.status).toBe(200)
  expect(await shown(id)).toMatchObject({ body: 'Thanks', name: null })
})

test('a viewer may not answer', async () => {
  expect((await reply(await review(), 'Thanks', 1, await newMember(shop, 'viewer'))).status).toBe(403)
})
