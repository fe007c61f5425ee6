import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { FormAnswer } from '../../../shared/schemas/review.ts'
import { askBy, turnstileKey } from '../../../worker/platform/turnstile.ts'
import { mintFormToken } from '../../../worker/reviews/form-token.ts'
import { newKey, newShop, send, storedValue, submission } from '../factories.ts'
import { PEPPER, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

// The tests' Worker takes a sign that is the name of the host it was made on; with the header it finds Turnstile in use.
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
    expect(turnstileKey({ TURNSTILE_SITE_KEY: 'site' })).toBeUndefined()
    expect(turnstileKey({ TURNSTILE_SECRET: 'secret' })).toBeUndefined()
  })

  test('where it is used, tells the form its site key', async () => {
    expect(await formOf(await newShop(), IN_USE)).toMatchObject({ turnstile: 'site' })
  })

  test.each([
    ['a good sign of this page', 'shop.example', []],
    ['a good sign of another page', 'elsewhere.example', ['challenge']],
    ['a sign that is not good', 'nothing', ['challenge']],
    ['no sign: blocked, offline, or expired', undefined, ['challenge']],
    ['more than a sign can be', `${'x'.repeat(2_049)}.example`, ['challenge']],
  ])('never refuses a review with %s', async (_, turnstile, signals) => {
    const shop = await newShop()
    expect(await signalsOf(await send(shop, await written(shop, { turnstile }), IN_USE))).toEqual(signals)
  })

  test('asks once more about a review that is sent again, which stays the one it was', async () => {
    const shop = await newShop()
    const body = await written(shop, { turnstile: 'shop.example' })
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
  const sign = { token: 'sign', submissionId: '0b0f3a52-6f0c-4c58-9d8e-2a1f6f7f7a11' }

  it('carries secret, sign and a mark that every try has, and neither the author’s key nor anything of the person', async () => {
    const sent: Array<[string, unknown]> = []
    const fetcher = (async (url: string, init: RequestInit) => {
      sent.push([url, JSON.parse(init.body as string)])
      return Response.json({ success: true, hostname: 'shop.example' })
    }) as unknown as typeof fetch
    for (let tries = 0; tries < 2; tries += 1)
      expect(await askBy(fetcher)('secret', sign)).toBe('shop.example')
    const [first, again] = sent
    expect(first).toEqual([
      'https://challenges.cloudflare.com/turnstile/v0/siteverify',
      { secret: 'secret', response: 'sign', idempotency_key: expect.stringMatching(/^[\da-f-]{36}$/) },
    ])
    expect(again).toEqual(first)
    expect(JSON.stringify(sent)).not.toContain(sign.submissionId)
  })

  it.each([
    ['says no', async () => Response.json({ success: false, 'error-codes': ['timeout-or-duplicate'] })],
    ['says yes to no page', async () => Response.json({ success: true })],
    ['is no JSON', async () => new Response('<h1>502</h1>', { status: 502 })],
    [
      'does not come',
      async () => {
        throw new TypeError('network')
      },
    ],
  ])('is no yes where the answer %s', async (_, answer) => {
    expect(await askBy(answer as typeof fetch)('secret', sign)).toBeNull()
  })
})
