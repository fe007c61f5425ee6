import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { bearerKey, sameOrigin } from '../../../worker/platform/access.ts'
import type { AppEnv } from '../../../worker/platform/env.ts'
import { onError } from '../../../worker/platform/errors.ts'

// In Node, because the local server in front of workerd speaks http only, and brings `Origin` in line with that.
const app = new Hono<AppEnv>().use(sameOrigin).all('/', (c) => c.body(null, 204))
app.onError(onError)
const ask = async (method: string, headers: Record<string, string>) =>
  (await app.request('https://voce.test/', { method, headers })).status

describe('a change', () => {
  test.each([
    ['our own page', { Origin: 'https://voce.test' }, 204],
    ['our own name over http', { Origin: 'http://voce.test' }, 403],
    ['another port', { Origin: 'https://voce.test:8443' }, 403],
    ['a subdomain', { Origin: 'https://shop.voce.test' }, 403],
    ['a longer name', { Origin: 'https://voce.test.evil.example' }, 403],
    ['a sandboxed frame', { Origin: 'null' }, 403],
    ['nobody who says so', {}, 403],
    ['another website with a key', { Origin: 'https://evil.example', Authorization: 'Bearer x' }, 403],
  ])('from %s', async (_, headers, status) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(await ask(method, headers as Record<string, string>)).toBe(status)
  })
})

test('reading is left to the browser, which keeps the answer from other websites', async () => {
  expect(await ask('GET', { Origin: 'https://evil.example' })).toBe(204)
})

test.each([
  ['Bearer voce_0123456789abcdefghij', 'voce_0123456789abcdefghij'],
  ['Bearer short', undefined],
  ['bearer voce_0123456789abcdefghij', undefined],
  ['Bearer voce_0123456789abcdefghij x', undefined],
  [`Bearer ${'x'.repeat(201)}`, undefined],
  ['', undefined],
  [undefined, undefined],
])('the key of %j is %s', (header, key) => expect(bearerKey(header)).toBe(key))
