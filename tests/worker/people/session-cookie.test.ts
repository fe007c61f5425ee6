import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { endSession, giveSession, readSession } from '../../../worker/people/session-cookie.ts'
import type { AppEnv } from '../../../worker/platform/env.ts'

// In Node, because the local server in front of workerd speaks http only.
const app = new Hono<AppEnv>()
  .get('/in', (c) => {
    giveSession(c, 'token', 14 * 86_400_000)
    return c.body(null)
  })
  .get('/out', (c) => {
    endSession(c)
    return c.body(null)
  })
  .get('/read', (c) => c.text(readSession(c) ?? 'none'))
const cookie = async (url: string) => (await app.request(url)).headers.get('Set-Cookie')
const read = async (url: string, value: string) =>
  (await app.request(url, { headers: { Cookie: value } })).text()

test('over https the cookie is bound to this host and to https', async () => {
  expect(await cookie('https://voce.test/in')).toBe(
    '__Host-voce=token; Max-Age=1209600; Path=/; HttpOnly; Secure; SameSite=Strict',
  )
  expect(await cookie('https://voce.test/out')).toBe('__Host-voce=; Max-Age=0; Path=/; Secure')
})

test('over plain http, as in development, it has a name that browsers take there', async () => {
  expect(await cookie('http://localhost:8787/in')).toBe(
    'voce=token; Max-Age=1209600; Path=/; HttpOnly; SameSite=Strict',
  )
})

test('the plain name is not taken over https: a page of a subdomain could have set it', async () => {
  expect(await read('https://voce.test/read', 'voce=token')).toBe('none')
  expect(await read('https://voce.test/read', '__Host-voce=token')).toBe('token')
})
