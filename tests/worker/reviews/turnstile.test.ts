import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { FormAnswer } from '../../../shared/schemas/review.ts'
import { askBy, turnstileMistake, turnstileOf } from '../../../worker/platform/turnstile.ts'
import { mintFormToken } from '../../../worker/reviews/form-token.ts'
import { newKey, newShop, send, storedValue, submission } from '../factories.ts'
import { PEPPER, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

// The tests' Worker takes a sign that is the origin of the page it was made for; with the header it finds Turnstile in use.
const TEST_SECRET = '1x0000000000000000000000000000000AA'
const IN_USE = { 'X-Test-Turnstile': '1' }
const signalsOf = async (answer: Response): Promise<string[]> => {
  expect(answer.status).toBe(201)
  const { id } = (await answer.json()) as { id: string }
  expect(await storedValue(id, 'status')).toBe('pending')
  return JSON.parse(await storedValue<string>(id, 'signals'))
}
const written = async (shop: string, changes: object = {}) =>
  submission({ form: await mintFormToken(PEPPER, shop, 'mug-blue', Date.now() - 60_000), ...changes })
const formOf = async (shop: string, headers: Record<string, string> = {}) =>
  (await (await request(`/v1/shops/${shop}/products/mug-blue/form`, { headers })).json()) as FormAnswer

describe('Turnstile', () => {
  test('is off unless whoever runs this Voce wants it: no form hears of it, no review waits for it', async () => {
    const shop = await newShop()
    expect(await formOf(shop)).not.toHaveProperty('turnstile')
    expect(await signalsOf(await send(shop, await written(shop)))).toEqual([])
    expect((await request('/challenge')).status).toBe(404)
  })

  test.each<[Parameters<typeof turnstileMistake>[0], RegExp]>([
    [{ TURNSTILE_SITE_KEY: 'site' }, /^TURNSTILE_SITE_KEY is set and TURNSTILE_SECRET is not/],
    [
      { TURNSTILE_SITE_KEY: 'site', TURNSTILE_SECRET: '' },
      /^TURNSTILE_SITE_KEY is set and TURNSTILE_SECRET is not/,
    ],
    [{ TURNSTILE_SECRET: 'secret' }, /^TURNSTILE_SECRET is set and TURNSTILE_SITE_KEY is not/],
  ])('is off with one setting alone, and the mistake is named: %j', (settings, says) => {
    expect(turnstileOf(settings)).toBeUndefined()
    expect(turnstileMistake(settings)).toMatch(says)
  })

  test('has no mistake in it with both settings or none, but for the secret that everybody has', () => {
    const both = { TURNSTILE_SITE_KEY: 'site', TURNSTILE_SECRET: 'secret' }
    expect([turnstileMistake({}), turnstileMistake(both)]).toEqual([undefined, undefined])
    expect(turnstileMistake({ ...both, TURNSTILE_SECRET: TEST_SECRET })).toMatch(/keeps nobody away/)
  })

  test('where it is used, tells the form so, and has a page that asks Cloudflare alone', async () => {
    expect(await formOf(await newShop(), IN_USE)).toMatchObject({ turnstile: true })
    const answer = await request('/challenge', { headers: IN_USE })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('data-key="site"')
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'sha256-[^ ]+' https:\/\/challenges\.cloudflare\.com; frame-src https:\/\/challenges\.cloudflare\.com;/,
    )
  })

  test.each([
    ['a good sign of this page', 'https://shop.example', []],
    ['a good sign of another page', 'https://elsewhere.example', ['challenge']],
    ['a sign that is not good', 'nothing', ['challenge']],
    ['no sign: blocked, offline, or expired', undefined, ['challenge']],
    ['more than a sign can be', `${'x'.repeat(2_049)}.example`, ['challenge']],
  ])('never refuses a review with %s', async (_, turnstile, signals) => {
    const shop = await newShop()
    expect(await signalsOf(await send(shop, await written(shop, { turnstile }), IN_USE))).toEqual(signals)
  })

  test('asks once more about a review that is sent again, which stays the one it was', async () => {
    const shop = await newShop()
    const body = await written(shop, { turnstile: 'https://shop.example' })
    const first = await send(shop, body, IN_USE)
    const { id } = (await first.json()) as { id: string }
    const again = await send(shop, { ...body, turnstile: undefined }, IN_USE)
    expect([first.status, again.status, await again.json()]).toMatchObject([201, 200, { id }])
    expect(await storedValue(id, 'signals')).toBe('[]')
  })

  test('is no matter of a shop’s own system', async () => {
    const shop = await newShop()
    const headers = { ...IN_USE, Authorization: `Bearer ${await newKey(shop)}`, Origin: null }
    expect(await signalsOf(await send(shop, await written(shop), headers))).toEqual([])
  })
})

describe('the question to Cloudflare', () => {
  const sign = {
    token: 'sign',
    submissionId: '0b0f3a52-6f0c-4c58-9d8e-2a1f6f7f7a11',
    origin: 'https://www.shop.example',
    host: 'reviews.example',
  }
  /** What it says of a good sign of this page. */
  const good = {
    success: true,
    hostname: 'reviews.example',
    action: 'review',
    cdata: 'aHR0cHM6Ly93d3cuc2hvcC5leGFtcGxl',
  }
  const saying = (body: unknown) => askBy((async () => Response.json(body)) as unknown as typeof fetch)

  it('carries secret, sign and a mark that every try has, and neither the author’s key nor anything of the person', async () => {
    const sent: Array<[string, unknown]> = []
    const fetcher = (async (url: string, init: RequestInit) => {
      sent.push([url, JSON.parse(init.body as string)])
      return Response.json(good)
    }) as unknown as typeof fetch
    for (let tries = 0; tries < 2; tries += 1) expect(await askBy(fetcher)('secret', sign)).toBe(true)
    const [first, again] = sent
    expect(first).toEqual([
      'https://challenges.cloudflare.com/turnstile/v0/siteverify',
      { secret: 'secret', response: 'sign', idempotency_key: expect.stringMatching(/^[\da-f-]{36}$/) },
    ])
    expect(again).toEqual(first)
    expect(JSON.stringify(sent)).not.toContain(sign.submissionId)
  })

  it.each<[string, object]>([
    ['says no', { success: false, 'error-codes': ['timeout-or-duplicate'] }],
    ['is about something else than a review', { action: 'sign-in' }],
    ['names no action', { action: '' }],
    ['is about a page of another host', { hostname: 'elsewhere.example' }],
    ['is about the form in another page', { cdata: 'aHR0cHM6Ly9lbHNld2hlcmUuZXhhbXBsZQ' }],
    ['is the one for tests, and the secret is none', { hostname: 'example.com', action: '', cdata: '' }],
  ])('is no yes where the answer %s', async (_, changes) => {
    expect(await saying({ ...good, ...changes })('secret', sign)).toBe(false)
  })

  it.each([
    ['is no JSON', async () => new Response('<h1>502</h1>', { status: 502 })],
    [
      'does not come',
      async () => {
        throw new TypeError('network')
      },
    ],
  ])('is no yes where the answer %s', async (_, answer) => {
    expect(await askBy(answer as typeof fetch)('secret', sign)).toBe(false)
  })

  it('can be tried with Cloudflare’s own secret for tests, which answers for a page of Cloudflare’s', async () => {
    const answer = { success: true, hostname: 'example.com', metadata: { result_with_testing_key: true } }
    expect(await saying(answer)(TEST_SECRET, sign)).toBe(true)
    expect(await saying({ ...answer, success: false })(TEST_SECRET, sign)).toBe(false)
    expect(await saying({ ...answer, hostname: 'elsewhere.example' })(TEST_SECRET, sign)).toBe(false)
  })
})
