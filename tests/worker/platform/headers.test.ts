import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ErrorBody } from '../../../shared/errors.ts'
import { newMember, newShop, send, submission } from '../factories.ts'
import { OWN_ORIGIN, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

let shop: string
let cookie: string
beforeAll(async () => {
  shop = await newShop()
  cookie = (await newMember(shop)).cookie
})

type Ask = () => Promise<Response>
const PUBLIC: Array<[string, Ask, number]> = [
  ['reviews', () => request(`/v1/shops/${shop}/products/mug/reviews`), 200],
  [
    'reviews known already',
    async () => {
      const { headers } = await request(`/v1/shops/${shop}/products/mug/reviews`)
      return request(`/v1/shops/${shop}/products/mug/reviews`, {
        headers: { 'If-None-Match': headers.get('ETag')! },
      })
    },
    304,
  ],
  ['reviews once more, from memory', () => request(`/v1/shops/${shop}/products/mug/reviews`), 200],
  [
    'only the headers of reviews',
    () => request(`/v1/shops/${shop}/products/mug/reviews`, { method: 'HEAD' }),
    200,
  ],
  ['stars', () => request(`/v1/shops/${shop}/ratings?product=mug`), 200],
  ['stars of nothing', () => request(`/v1/shops/${shop}/ratings`), 422],
  ['an unknown shop', () => request('/v1/shops/nobody/ratings?product=mug'), 404],
  ['an unknown path below a shop', () => request(`/v1/shops/${shop}/nothing`), 404],
  ['another method', () => request(`/v1/shops/${shop}/reviews`, { method: 'PUT', body: '{}' }), 404],
  ['a submission', () => send(shop, submission()), 201],
  ['no JSON', () => send(shop, 'x'), 400],
  ['a mistake', () => send(shop, {}), 422],
  ['another website', () => send(shop, submission(), { Origin: 'https://evil.example' }), 403],
  ['a wrong key', () => send(shop, submission(), { Authorization: 'x' }), 401],
  ['too much', () => send(shop, 'x'.repeat(70_000)), 413],
  ['a preflight', () => request(`/v1/shops/${shop}/reviews`, { method: 'OPTIONS' }), 204],
]
const PRIVATE: Array<[string, Ask, number]> = [
  ['voices', () => request(`/v1/merchant/${shop}/voices`, { headers: { Cookie: cookie } }), 200],
  ['voices without a session', () => request(`/v1/merchant/${shop}/voices`), 401],
  [
    'an unknown path of the merchant',
    () => request(`/v1/merchant/${shop}/nothing`, { headers: { Cookie: cookie } }),
    404,
  ],
  [
    'a preflight for the merchant',
    () =>
      request(`/v1/merchant/${shop}/voices`, {
        method: 'OPTIONS',
        headers: { Origin: 'https://evil.example' },
      }),
    403,
  ],
  ['a session', () => request('/v1/session', { headers: { Cookie: cookie } }), 200],
  ['no session', () => request('/v1/session'), 401],
  [
    'signing in',
    () =>
      request('/v1/sign-in/codes', {
        method: 'POST',
        headers: { Origin: OWN_ORIGIN },
        body: '{"email":"x@y.example"}',
      }),
    202,
  ],
  ['signing in from elsewhere', () => request('/v1/sign-in/codes', { method: 'POST', body: '{}' }), 403],
  ['an unknown path', () => request('/v1/nothing'), 404],
  ['an unknown page', () => request('/nothing'), 404],
]

describe.each([...PUBLIC, ...PRIVATE])('the answer to %s', (_, ask, status) => {
  test('is data: not to be sniffed, framed or run, and carries its id', async () => {
    const answer = await ask()
    expect(answer.status).toBe(status)
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(answer.headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(answer.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/)
    if (status < 400) return
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const { error } = (await answer.json()) as ErrorBody
    expect(Object.keys(error).filter((key) => key !== 'fields')).toEqual(['code', 'message', 'requestId'])
    expect(error.requestId).toBe(answer.headers.get('X-Request-Id'))
    expect(error.message).toMatch(/^[A-Z`].*\.$/)
  })
})

test.each(PUBLIC)('%s may be read by every website, without credentials', async (_, ask) => {
  const { headers } = await ask()
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(headers.get('Access-Control-Allow-Credentials')).toBeNull()
  expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
  expect(headers.get('Set-Cookie')).toBeNull()
})

test.each(PRIVATE)('%s is for no other website, and kept by nobody', async (_, ask) => {
  const { headers } = await ask()
  expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
  expect(headers.get('Cache-Control')).toBe('no-store')
})

test('a preflight allows what the widget and a shop’s system send, for a day', async () => {
  const { headers } = await request(`/v1/shops/${shop}/reviews`, {
    method: 'OPTIONS',
    headers: { Origin: 'https://shop.example', 'Access-Control-Request-Method': 'POST' },
  })
  expect(headers.get('Access-Control-Allow-Methods')).toContain('POST')
  expect(headers.get('Access-Control-Allow-Headers')).toMatch(/Content-Type.*Authorization/)
  expect(headers.get('Access-Control-Max-Age')).toBe('86400')
})

test('the dashboard runs only its own files and cannot be framed', async () => {
  const { headers } = await request('/dashboard/voices')
  const policy = headers.get('Content-Security-Policy')!
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ])
    expect(policy).toContain(part)
  expect(policy).not.toMatch(/unsafe/)
})
