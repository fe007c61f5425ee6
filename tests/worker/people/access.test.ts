import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../../worker/app.ts'
import { errorOf, newKey, newMember, newProduct, newShop, store } from '../factories.ts'
import { OWN_ORIGIN, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

/** Every route there is, read from the app itself: a new one cannot be forgotten here. */
const routes = [
  ...new Map(
    createApp({ sendMail: async () => {}, callHook: async () => null })
      .routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => [`${method} ${path}`, { method, path }] as const),
  ).values(),
]
const merchant = routes.filter(({ path }) => path.startsWith('/v1/merchant'))
// Hooks are signed by the shop's own system, and pages behind a link know no session: neither has a cookie that another
// website could make use of.
const changing = routes.filter(
  ({ method, path }) => method !== 'GET' && path.startsWith('/v1/') && !/^\/v1\/(shops|hooks)\//.test(path),
)
/** For the owner alone; by the name of the route. */
const OWNERS_ONLY = [
  'PUT /v1/merchant/:shop/asking',
  'GET /v1/merchant/:shop/intake-secrets',
  'POST /v1/merchant/:shop/intake-secrets',
  'GET /v1/merchant/:shop/keys',
  'POST /v1/merchant/:shop/keys',
  'DELETE /v1/merchant/:shop/keys/:id',
  'GET /v1/merchant/:shop/webhook',
  'PUT /v1/merchant/:shop/webhook',
  'DELETE /v1/merchant/:shop/webhook',
  'POST /v1/merchant/:shop/webhook/secrets',
  'POST /v1/merchant/:shop/webhook/tests',
  'POST /v1/merchant/:shop/team/invitations',
  'DELETE /v1/merchant/:shop/team/invitations',
  'PATCH /v1/merchant/:shop/team/:id',
  'DELETE /v1/merchant/:shop/team/:id',
  'PUT /v1/merchant/:shop/mail/settings',
  'PATCH /v1/merchant/:shop/settings',
]
/** A member's own: for each of them, and for no key. */
const OWN = [
  'GET /v1/merchant/:shop/team/me/notices',
  'PUT /v1/merchant/:shop/team/me/notices',
  'PUT /v1/merchant/:shop/team/me',
  'DELETE /v1/merchant/:shop/team/me/name',
]
/** Mails and links of a member's own, for those who may decide: for no key. */
const OWN_WORK = ['POST /v1/merchant/:shop/samples/mail', 'POST /v1/merchant/:shop/samples/walk']
/** Hand over what goes out to people: for those who may decide. */
const WORK_READS = ['GET /v1/merchant/:shop/invitations/due']
/** Change nothing, and come by POST because of what they carry. */
const READS = [
  'POST /v1/merchant/:shop/samples/letter',
  'POST /v1/merchant/:shop/reviews/:id/answer-uses',
  'POST /v1/merchant/:shop/voices/:id/presence',
]
const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`

const call = (
  { method, path }: { method: string; path: string },
  shop: string,
  headers: Record<string, string>,
) =>
  request(path.replace(':shop', shop).replace(/:\w+/g, 'something'), {
    method,
    headers,
    ...(method !== 'GET' && { body: '{}' }),
  })

test('the routes of the merchant and those that change something are known', () => {
  expect(merchant.length).toBeGreaterThanOrEqual(5)
  expect(changing.length).toBeGreaterThanOrEqual(5)
  for (const { path } of merchant) expect(path).toMatch(/^\/v1\/merchant\/:shop\//)
})

describe.each(merchant)('$method $path', (route) => {
  test('wants a session', async () => {
    const shop = await newShop()
    for (const cookie of ['', 'voce=nonsense']) {
      const answer = await call(route, shop, { Origin: OWN_ORIGIN, Cookie: cookie })
      expect([answer.status, (await errorOf(answer)).code]).toEqual([401, 'unauthenticated'])
    }
  })

  test("is not found for another shop's member, as for a shop that does not exist", async () => {
    const stranger = await newMember(await newShop(), 'owner')
    for (const shop of [await newShop(), 'nobody']) {
      const answer = await call(route, shop, { Origin: OWN_ORIGIN, Cookie: stranger.cookie })
      expect([answer.status, (await errorOf(answer)).code]).toEqual([404, 'shop_not_found'])
    }
  })

  test("wants the shop's own key", async () => {
    const shop = await newShop()
    const member = await newMember(shop, 'owner')
    const foreign = `Bearer ${await newKey(await newShop())}`
    for (const Authorization of [foreign, 'Bearer x', 'Basic YTpi', 'Bearer']) {
      // Not even beside a good session.
      const answer = await call(route, shop, { Authorization, Origin: OWN_ORIGIN, Cookie: member.cookie })
      expect([Authorization, answer.status, (await errorOf(answer)).code]).toEqual([
        Authorization,
        401,
        'unauthenticated',
      ])
    }
    const own = await call(route, shop, { Authorization: `Bearer ${await newKey(shop)}` })
    expect([...OWNERS_ONLY, ...OWN, ...OWN_WORK].includes(nameOf(route)) ? [403] : [200, 404, 422]).toContain(
      own.status,
    )
    if (own.status === 404) expect((await errorOf(own)).code).toMatch(/^(review_)?not_found$/)
  })

  test.each(['viewer', 'moderator', 'owner'] as const)(
    'is for a %s as far as their role goes',
    async (role) => {
      const shop = await newShop()
      const member = await newMember(shop, role)
      const answer = await call(route, shop, { Origin: OWN_ORIGIN, Cookie: member.cookie })
      const mayNot =
        (role !== 'owner' && OWNERS_ONLY.includes(nameOf(route))) ||
        (role === 'viewer' &&
          (route.method !== 'GET' || WORK_READS.includes(nameOf(route))) &&
          ![...READS, ...OWN].includes(nameOf(route)))
      if (mayNot) expect([answer.status, (await errorOf(answer)).code]).toEqual([403, 'forbidden'])
      else expect(answer.status).not.toBe(403)
    },
  )

  test('is for nobody else to keep', async () => {
    const shop = await newShop()
    const member = await newMember(shop, 'owner')
    for (const cookie of [member.cookie, '']) {
      const answer = await call(route, shop, { Origin: OWN_ORIGIN, Cookie: cookie })
      expect(answer.headers.get('Cache-Control')).toBe('no-store')
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull()
    }
  })
})

describe.each(changing)('$method $path', (route) => {
  test.each([
    ['another website', { Origin: 'https://evil.example' }],
    ['a sandboxed frame', { Origin: 'null' }],
    ['nobody who says so', {}],
    ['a name that begins alike', { Origin: `${OWN_ORIGIN}.evil.example` }],
  ])('is not taken from %s', async (_, headers) => {
    const shop = await newShop()
    const member = await newMember(shop, 'owner')
    const answer = await call(route, shop, { Cookie: member.cookie, ...headers } as Record<string, string>)
    expect([answer.status, (await errorOf(answer)).code]).toEqual([403, 'origin_not_allowed'])
    // The session is still there.
    expect((await request('/v1/session', { headers: { Cookie: member.cookie } })).status).toBe(200)
  })
})

test('a change by another website leaves everything as it was', async () => {
  const shop = await newShop()
  const member = await newMember(shop, 'owner')
  const [id] = await store(shop, await newProduct(shop), [{ status: 'pending', published_at: null }])
  const answer = await request(`/v1/merchant/${shop}/reviews/${id}/decisions`, {
    method: 'POST',
    headers: { Cookie: member.cookie, Origin: 'https://evil.example', 'Content-Type': 'text/plain' },
    body: JSON.stringify({ decision: 'publish', blind: true, expectedVersion: 1 }),
  })
  expect(answer.status).toBe(403)
  expect(
    await (await request(`/v1/merchant/${shop}/voices/${id}`, { headers: { Cookie: member.cookie } })).json(),
  ).toMatchObject({
    status: 'pending',
    version: 1,
  })
})

test('a sign-out with a key in hand is still refused to another website', async () => {
  const member = await newMember(await newShop(), 'owner')
  const answer = await request('/v1/session', {
    method: 'DELETE',
    headers: { Cookie: member.cookie, Origin: 'https://evil.example', Authorization: 'Bearer x' },
  })
  expect(answer.status).toBe(403)
  expect((await request('/v1/session', { headers: { Cookie: member.cookie } })).status).toBe(200)
})
