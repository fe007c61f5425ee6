import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BODY_MAX, TITLE_MAX } from '../../../shared/limits.ts'
import {
  decide,
  errorOf,
  eventsOf,
  newAddress,
  newMember,
  newShop,
  pageOf,
  send,
  storedValue,
  submission,
} from '../factories.ts'
import { env, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

interface Sent {
  shop: string
  id: string
  authorKey: string
}

async function sentReview(changes: Parameters<typeof submission>[0] = {}): Promise<Sent> {
  const shop = await newShop()
  const body = submission(changes)
  const { id } = (await (await send(shop, body)).json()) as { id: string }
  return { shop, id, authorKey: body.submissionId }
}
const ask = (shop: string, method: string, path: string, body: unknown): Promise<Response> =>
  request(`/v1/shops/${shop}/reviews/${path}`, {
    method,
    headers: { 'Content-Type': 'text/plain', 'CF-Connecting-IP': newAddress() },
    body: JSON.stringify(body),
  })
const change = ({ shop, id, authorKey }: Sent, more: object = {}) =>
  ask(shop, 'PATCH', id, { authorKey, rating: 2, body: 'The handle came off.', ...more })
const withdraw = ({ shop, id, authorKey }: Sent) => ask(shop, 'POST', `${id}/withdraw`, { authorKey })

const add = ({ shop, id, authorKey }: Sent, body: string | null = 'A year on it still pours well.') =>
  ask(shop, 'POST', `${id}/updates`, { authorKey, body })
const read = ({ shop, id, authorKey }: Sent) => ask(shop, 'POST', `${id}/own`, { authorKey })

describe('an author with the key of a review', () => {
  test('sees how it stands, and never that it is held for spam', async () => {
    const one = await sentReview({ rating: 4, body: 'Pours well.' })
    const answer = await read(one)
    const stands = { id: one.id, status: 'pending', rating: 4, body: 'Pours well.' }
    expect([answer.status, await answer.json()]).toEqual([200, stands])
    expect(answer.headers.get('cache-control')).toContain('no-store')
    await decide(await newMember(one.shop), one.shop, one.id, { decision: 'publish' })
    expect(await (await read(one)).json()).toEqual({ ...stands, status: 'published' })
    const trapped = await sentReview({ homepage: 'https://cheap.example' })
    expect(await (await read(trapped)).json()).toMatchObject({ status: 'pending' })
  })

  test('adds to it once it is on the page, dated and below the first words, however often that is sent', async () => {
    const one = await sentReview()
    const early = await add(one)
    expect([early.status, (await errorOf(early)).code]).toEqual([409, 'not_possible'])
    await decide(await newMember(one.shop), one.shop, one.id, { decision: 'publish' })
    for (const answer of [await add(one), await add(one)])
      expect([answer.status, await answer.json()]).toEqual([200, { id: one.id, status: 'published' }])
    const { results } = await env.DB.prepare('SELECT body, status FROM review_updates WHERE review_id = ?')
      .bind(one.id)
      .all()
    expect(results).toEqual([{ body: 'A year on it still pours well.', status: 'pending' }])
    expect((await eventsOf(one.shop)).filter(({ type }) => type === 'update.received')).toHaveLength(1)
    const nothing = await add(one, ' ')
    expect([nothing.status, (await errorOf(nothing)).fields]).toEqual([
      422,
      [{ path: 'body', code: 'required' }],
    ])
  })

  test('keeps what is found in their name, whatever words they change', async () => {
    const one = await sentReview({ name: 'anna@mail.example' })
    expect(await storedValue(one.id, 'signals')).toContain('email_address')
    expect((await change(one)).status).toBe(200)
    expect(await storedValue(one.id, 'signals')).toContain('email_address')
  })

  test('changes stars and words until somebody has decided, and they are looked at anew', async () => {
    const one = await sentReview()
    const answer = await change(one)
    expect([answer.status, await answer.json()]).toEqual([200, { id: one.id, status: 'pending' }])
    expect(await storedValue(one.id, 'rating || body || (edited_at > 0)')).toBe('2The handle came off.1')
    expect((await eventsOf(one.shop)).map(({ type }) => type)).toContain('review.edited')
    await expect.poll(() => storedValue(one.id, 'due_at')).not.toBeNull()
    const version = await storedValue<number>(one.id, 'version')
    const member = await newMember(one.shop)
    // Who decides has seen the words that stand now.
    expect((await decide(member, one.shop, one.id, { decision: 'publish' })).status).toBe(409)
    const decision = { decision: 'publish', expectedVersion: version }
    expect((await decide(member, one.shop, one.id, decision)).status).toBe(200)
    expect((await pageOf(one.shop)).reviews).toMatchObject([{ rating: 2, body: 'The handle came off.' }])
    const late = await change(one, { body: 'Too late.' })
    expect([late.status, (await errorOf(late)).code]).toEqual([409, 'not_possible'])
  })

  test('takes it back, on the page or not, however often that is said', async () => {
    const one = await sentReview()
    for (const answer of [await withdraw(one), await withdraw(one)])
      expect([answer.status, await answer.json()]).toEqual([200, { id: one.id, status: 'withdrawn' }])
    expect((await change(one)).status).toBe(409)
    const other = await sentReview()
    await decide(await newMember(other.shop), other.shop, other.id, { decision: 'publish' })
    expect((await withdraw(other)).status).toBe(200)
    expect((await pageOf(other.shop)).reviews).toEqual([])
  })

  test('does not shed by a change what was noticed when it was sent, and stays among the spam', async () => {
    const one = await sentReview({ form: undefined })
    await change(one, { body: 'See www.example.com' })
    expect(JSON.parse(await storedValue(one.id, 'signals'))).toEqual(['link', 'speed'])
    const trapped = await sentReview({ homepage: 'https://cheap.example' })
    const answer = await change(trapped)
    expect(await answer.json()).toEqual({ id: trapped.id, status: 'pending' })
    expect(await storedValue(trapped.id, 'status')).toBe('spam')
  })
})

test.each([
  ['another key', (one: Sent) => ({ ...one, authorKey: randomUUID() })],
  ['the public id for a key', (one: Sent) => ({ ...one, authorKey: one.id })],
  ['another shop', async (one: Sent) => ({ ...one, shop: await newShop() })],
  ['another id', (one: Sent) => ({ ...one, id: randomUUID() })],
])('nobody finds a review with %s', async (_, other) => {
  const one = await sentReview()
  for (const act of [change, withdraw, add, read]) {
    const answer = await act(await other(one))
    expect([answer.status, (await errorOf(answer)).code]).toEqual([404, 'review_not_found'])
  }
  const row = await env.DB.prepare('SELECT status, version FROM reviews WHERE id = ?').bind(one.id).first()
  expect(row).toEqual({ status: 'pending', version: 1 })
})

test.each<[object, string, string]>([
  [{ authorKey: undefined }, 'authorKey', 'required'],
  [{ authorKey: 'mine' }, 'authorKey', 'malformed'],
  [{ rating: undefined }, 'rating', 'required'],
  [{ rating: 0 }, 'rating', 'out_of_range'],
  [{ rating: '5' }, 'rating', 'wrong_type'],
  [{ body: undefined }, 'body', 'required'],
  [{ body: ' \u200b ' }, 'body', 'required'],
  [{ body: 'a'.repeat(BODY_MAX + 1) }, 'body', 'too_long'],
  [{ body: '\ud800' }, 'body', 'unreadable'],
  [{ title: 'a'.repeat(TITLE_MAX + 1) }, 'title', 'too_long'],
])('a change with %j is answered with %s %s', async (wrong, path, code) => {
  const answer = await change(await sentReview(), wrong)
  expect([answer.status, (await errorOf(answer)).fields]).toEqual([422, [{ path, code }]])
})

test('a browser may send it from another website', async () => {
  const answer = await request('/v1/shops/demo/reviews/any', { method: 'OPTIONS' })
  expect(answer.headers.get('Access-Control-Allow-Methods')).toContain('PATCH')
})
