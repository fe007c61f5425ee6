import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../../worker/app.ts'
import { errorOf, newMember, newProduct, newShop, store } from '../factories.ts'
import { OWN_ORIGIN, request, server, startServer } from '../server.ts'
import { fullShop, traceOf } from './foreign-shop.ts'

beforeAll(startServer)
afterAll(() => server.close())

/** Every merchant route that names something beside the shop, read from the app: a new one cannot be forgotten here. */
const routes = [
  ...new Map(
    createApp({ sendMail: async () => {}, callHook: async () => null })
      .routes.filter(({ method, path }) => method !== 'ALL' && /^\/v1\/merchant\/:shop\/.*:/.test(path))
      .map(({ method, path }) => [`${method} ${path}`, { method, path }] as const),
  ).values(),
]

const rejection = { decision: 'reject', reason: 'duplicate', expectedVersion: 1 }
/** What a route takes, where it takes something: right in every way but for whose it is about. */
const BODIES: Record<string, object> = {
  'POST reviews/:id/decisions': { decision: 'remove', reason: 'duplicate', expectedVersion: 1, blind: true },
  'POST reviews/:id/statement': { decision: 'remove', reason: 'duplicate' },
  'PUT reviews/:id/mask': { expectedVersion: 1, title: [], body: [{ start: 0, end: 4 }] },
  'PUT reviews/:id/reply': { body: 'Thank you, Anna.', expectedVersion: 1 },
  'DELETE reviews/:id/reply': { expectedVersion: 1 },
  'POST reviews/:id/notes': { submissionId: randomUUID(), body: 'She called.' },
  'POST reviews/:id/private-answers': { submissionId: randomUUID(), body: 'We are sorry.' },
  'PUT reviews/:id/assignment': { assignee: 'me', until: null },
  'POST reviews/:id/answer-uses': { body: 'Thank you.' },
  'POST reports/:id/decisions': { decision: 'dismiss' },
  'POST objections/:id/decisions': { decision: 'dismiss', expectedVersion: 1, blind: true },
  'POST photos/:id/decisions': { decision: 'publish', was: 'pending' },
  'POST updates/:id/decisions': { decision: 'publish', was: 'pending' },
  'POST questions/:id/decisions': rejection,
  'POST answers/:id/decisions': rejection,
  'PUT questions/:id/answer': { body: 'It does.', expectedVersion: 1 },
  'POST invitations/:id/actions': { action: 'pause' },
  'POST contact-requests/:id/actions': { action: 'take' },
  'PUT saved-answers/:id': { title: 'Thanks', body: 'Thank you so much.' },
  'PATCH team/:id': { role: 'viewer' },
  'PATCH products/:product': { title: 'Blue mug' },
  'PUT products/:product/group': { with: 'mug-blue' },
}

/** Deletes that are safe to repeat, and so answer alike whether or not there was anything. */
const REPEATABLE = ['DELETE saved-answers/:id']

const nameOf = ({ method, path }: (typeof routes)[number]) =>
  `${method} ${path.slice('/v1/merchant/:shop/'.length)}`

async function call(
  route: (typeof routes)[number],
  shop: string,
  { cookie }: { cookie: string },
  ids: Record<string, string>,
): Promise<Response> {
  const path = route.path
    .replace(':shop', shop)
    .replace(/([\w-]+)\/:\w+/g, (_, kind: string) => `${kind}/${ids[kind] ?? 'unknown'}`)
  const body = BODIES[nameOf(route)]
  return request(path, {
    method: route.method,
    headers: { Cookie: cookie, Origin: OWN_ORIGIN },
    ...(body && { body: JSON.stringify(body) }),
  })
}

test('the routes that name something are known', () => {
  expect(routes.length).toBeGreaterThanOrEqual(25)
})

describe.each(routes)('$method $path', (route) => {
  test('finds nothing of another shop, and changes nothing there', async () => {
    const theirs = await fullShop()
    const shop = await newShop()
    const owner = await newMember(shop, 'owner')
    await newProduct(shop)
    const before = await traceOf(theirs.shop)
    const answer = await call(route, shop, owner, theirs.ids)
    expect(await traceOf(theirs.shop)).toBe(before)
    if (REPEATABLE.includes(nameOf(route))) return
    expect(answer.status).toBe(404)
    expect((await errorOf(answer)).code).toMatch(/^(review_)?not_found$/)
  })

  test('finds what is the shop’s own, by the same request', async () => {
    const { shop, owner, ids } = await fullShop()
    const answer = await call(route, shop, owner, ids)
    // A photo without a file, or a reply to what is not published: found all the same.
    const isFound = answer.ok || answer.status === 409
    expect([isFound, answer.status, isFound || (await answer.text())]).toEqual([true, answer.status, true])
  })
})

describe('in what is sent', () => {
  const post = async (shop: string, cookie: string, method: string, path: string, body: object) =>
    request(`/v1/merchant/${shop}/${path}`, {
      method,
      headers: { Cookie: cookie, Origin: OWN_ORIGIN },
      body: JSON.stringify(body),
    })

  test('another shop’s reviews among many are not decided', async () => {
    const theirs = await fullShop()
    const shop = await newShop()
    const owner = await newMember(shop, 'owner')
    const [own] = await store(shop, await newProduct(shop), [{}])
    const before = await traceOf(theirs.shop)
    const answer = await post(shop, owner.cookie, 'POST', 'decisions', {
      decision: 'remove',
      reason: 'duplicate',
      blind: true,
      reviews: [own, theirs.ids.reviews].map((id) => ({ id, expectedVersion: 1 })),
    })
    expect(await answer.json()).toMatchObject({
      outcomes: [
        { id: own, outcome: 'done' },
        { id: theirs.ids.reviews, outcome: 'review_not_found' },
      ],
    })
    expect(await traceOf(theirs.shop)).toBe(before)
  })

  test('another shop’s member is given no task', async () => {
    const theirs = await fullShop()
    const shop = await newShop()
    const owner = await newMember(shop, 'owner')
    const [own] = await store(shop, await newProduct(shop), [{}])
    const answer = await post(shop, owner.cookie, 'PUT', `reviews/${own}/assignment`, {
      assignee: theirs.ids.team,
      until: null,
    })
    expect(await errorOf(answer)).toMatchObject({ code: 'invalid_input', fields: [{ path: 'assignee' }] })
  })
})
