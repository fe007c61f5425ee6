import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../../worker/app.ts'
import {
  asMember,
  errorOf,
  eventsOf,
  type Member,
  newMember,
  newShop,
  pageOf,
  published,
  storedValue,
} from '../factories.ts'
import { env, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const BODY = 'The courier Luca R., 333 1234567, was kind. 😀'
const AT = { start: BODY.indexOf('Luca'), end: BODY.indexOf(', was') }

let shop: string
let marta: Member
beforeAll(async () => {
  shop = await newShop()
  marta = await newMember(shop)
})
const mask = (id: string, body: object, shopId = shop) =>
  asMember(marta, shopId, 'PUT', `/reviews/${id}/mask`, { expectedVersion: 2, title: [], body: [], ...body })
const bodyOf = async (id: string) => (await pageOf(shop)).reviews.find((review) => review.id === id)!.body

describe('personal data', () => {
  test('is hidden from the page at once and stands untouched behind it, until it is shown again', async () => {
    const id = await published(shop, marta, { body: BODY, locale: 'en' })
    const answer = await mask(id, { body: [AT] })
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'published', version: 3 }])
    expect(await bodyOf(id)).toBe('The courier [removed: personal data], was kind. 😀')
    expect(await storedValue(id, 'body')).toBe(BODY)
    await mask(id, { expectedVersion: 3 })
    expect(await bodyOf(id)).toBe(BODY)
  })

  test('leaves an event without a word of it', async () => {
    const id = await published(shop, marta, { body: BODY })
    await mask(id, { body: [AT] })
    const event = (await eventsOf(shop, id)).at(-1)!
    expect([event.type, event.actor, JSON.parse(event.data)]).toEqual([
      'review.masked',
      marta.id,
      { parts: 1 },
    ])
  })

  test('goes whole: no half of a character is left', async () => {
    const id = await published(shop, marta, { body: BODY })
    const smile = BODY.indexOf('😀')
    await mask(id, { body: [{ start: smile + 1, end: smile + 2 }] })
    expect(await bodyOf(id)).toBe('The courier Luca R., 333 1234567, was kind. [removed: personal data]')
  })

  test.each([
    ['a range beyond the text', { body: [{ start: 9_000, end: 9_010 }] }, 200],
    ['a range that ends before it begins', { body: [{ start: 9, end: 3 }] }, 200],
    ['a range that is none', { body: [{ start: -1, end: 3 }] }, 422],
    ['words instead of places', { body: 'Luca' }, 422],
    ['an old version', { body: [AT], expectedVersion: 1 }, 409],
  ])('%s: answered with %3$s, and nothing breaks', async (_, change, status) => {
    const id = await published(shop, marta, { body: BODY })
    expect((await mask(id, change)).status).toBe(status)
    expect(await bodyOf(id)).toBe(BODY)
  })

  test('of two moderators at once exactly one hides it', async () => {
    const id = await published(shop, marta, { body: BODY })
    const luca = await newMember(shop)
    const other = asMember(luca, shop, 'PUT', `/reviews/${id}/mask`, {
      expectedVersion: 2,
      title: [],
      body: [{ start: 0, end: 3 }],
    })
    const answers = await Promise.all([mask(id, { body: [AT] }), other])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('sent again is done already', async () => {
    const id = await published(shop, marta, { body: BODY })
    const answers = await Promise.all([mask(id, { body: [AT] }), mask(id, { body: [AT] })])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect((await eventsOf(shop, id)).filter(({ type }) => type === 'review.masked')).toHaveLength(1)
  })

  test("of another shop's review cannot be touched", async () => {
    const other = await newShop()
    const id = await published(other, await newMember(other), { body: BODY })
    const answer = await mask(id, { body: [AT] })
    expect([answer.status, (await errorOf(answer)).code]).toEqual([404, 'review_not_found'])
    expect(await storedValue(id, 'hidden')).toBeNull()
  })
})

test('no route of the merchant changes a customer’s words, stars, name or proof', async () => {
  const id = await published(shop, marta, { body: BODY, name: 'Anna Bianchi' })
  const row = () =>
    env.DB.prepare('SELECT rating, title, body, author_name, proof, origin FROM reviews WHERE id = ?')
      .bind(id)
      .first()
  const before = await row()
  const words = { title: 'x', body: 'Words', rating: 5, name: 'Somebody', author_name: 'x', proof: 'order' }
  const rest = { ...words, submissionId: crypto.randomUUID(), expectedVersion: 2, blind: true }
  const routes = createApp({
    sendMail: async () => {},
    callHook: async () => null,
  }).routes.filter(
    ({ method, path }) => path.startsWith('/v1/merchant/:shop/') && !['GET', 'ALL'].includes(method),
  )
  expect(routes.length).toBeGreaterThan(8)
  for (const { method, path } of routes)
    for (const body of [rest, { ...rest, decision: 'publish' }, { ...rest, decision: 'restore' }])
      await request(path.replace(':shop', shop).replace(/:\w+/g, id), {
        method,
        headers: { Cookie: marta.cookie, Origin: 'http://voce.test' },
        body: JSON.stringify(body),
      })
  expect(await row()).toEqual(before)
})
