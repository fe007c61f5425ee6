import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Passkey, PasskeyRequest } from '../../../shared/schemas/passkey.ts'
import { errorOf, mailsTo, newAddress, newMember, newShop } from '../factories.ts'
import { env, OWN_ORIGIN, request, ring, server, startServer } from '../server.ts'
import { type Algorithm, Authenticator, type Fault } from './authenticator.ts'

beforeAll(startServer)
afterAll(() => server.close())

const MINUTE = 60_000
const FIREFOX = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0'

const call = (cookie: string, method: string, path: string, body?: unknown) =>
  request(`/v1/${path}`, {
    method,
    headers: { Origin: OWN_ORIGIN, Cookie: cookie, 'CF-Connecting-IP': newAddress(), 'User-Agent': FIREFOX },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
const codeOf = async (answer: Response) => [answer.status, (await errorOf(answer)).code]

const member = async () => newMember(await newShop(), 'owner')
const ownChallenge = async (cookie: string) =>
  (await (await call(cookie, 'POST', 'session/passkey-challenges')).json()) as PasskeyRequest
const challenge = async () =>
  ((await (await call('', 'POST', 'sign-in/passkey-challenges')).json()) as { challenge: string }).challenge
const listOf = async (cookie: string) =>
  ((await (await call(cookie, 'GET', 'session/passkeys')).json()) as { passkeys: Passkey[] }).passkeys

/** Somebody who has a passkey. */
async function withPasskey(algorithm: Algorithm = -7) {
  const person = await member()
  const key = new Authenticator(OWN_ORIGIN, algorithm)
  const { challenge } = await ownChallenge(person.cookie)
  const answer = await call(person.cookie, 'POST', 'session/passkeys', key.make(challenge))
  expect(answer.status).toBe(201)
  return { ...person, key }
}
const signIn = (body: unknown) => call('', 'POST', 'sign-in/passkeys', body)

describe('a passkey', () => {
  test.each([
    ['ES256', -7],
    ['EdDSA', -8],
    ['RS256', -257],
  ] as const)('of %s is made once, and opens sessions from then on', async (_, algorithm) => {
    const { id, email, key } = await withPasskey(algorithm)
    for (let time = 0; time < 3; time++) {
      const answer = await signIn(key.sign(await challenge(), id))
      expect(answer.status).toBe(201)
      const cookie = answer.headers.get('Set-Cookie')!
      expect(cookie).toMatch(/^voce=[\w-]{43}; .*HttpOnly.*SameSite=Strict/)
      expect(await (await call(cookie.split(';')[0]!, 'GET', 'session')).json()).toMatchObject({ email })
    }
  })

  test('is listed with its name, renamed, and removed for good', async () => {
    const { id, cookie, key } = await withPasskey()
    const [made] = await listOf(cookie)
    expect(made).toMatchObject({ name: 'Firefox on macOS', synced: true, usedAt: null })
    expect(JSON.stringify(made)).not.toContain(key.credential)
    await signIn(key.sign(await challenge(), id))
    expect((await listOf(cookie))[0]!.usedAt).not.toBeNull()
    expect((await call(cookie, 'PATCH', `session/passkeys/${made!.id}`, { name: ' My phone ' })).status).toBe(
      200,
    )
    expect((await call(cookie, 'PATCH', `session/passkeys/${made!.id}`, { name: ' ' })).status).toBe(422)
    expect((await listOf(cookie))[0]!.name).toBe('My phone')
    expect((await call(cookie, 'DELETE', `session/passkeys/${made!.id}`)).status).toBe(200)
    expect((await call(cookie, 'DELETE', `session/passkeys/${made!.id}`)).status).toBe(404)
    expect(await codeOf(await signIn(key.sign(await challenge(), id)))).toEqual([401, 'passkey_not_valid'])
  })

  test('is announced by mail, so that nobody adds one in secret', async () => {
    const { email } = await withPasskey()
    expect(await mailsTo(email)).toMatchObject([{ subject: 'A new passkey for Voce' }])
  })

  test('of somebody else is out of reach', async () => {
    const { cookie } = await withPasskey()
    const [theirs] = await listOf(cookie)
    const stranger = await member()
    for (const answer of [
      await call(stranger.cookie, 'PATCH', `session/passkeys/${theirs!.id}`, { name: 'Mine' }),
      await call(stranger.cookie, 'DELETE', `session/passkeys/${theirs!.id}`),
    ])
      expect(answer.status).toBe(404)
    expect(await listOf(stranger.cookie)).toEqual([])
    expect(await listOf(cookie)).toMatchObject([{ name: 'Firefox on macOS' }])
  })

  test('is refused a second time, and named so that no authenticator tries', async () => {
    const { id, cookie, key } = await withPasskey()
    const asked = await ownChallenge(cookie)
    expect(asked).toMatchObject({ rpId: 'voce.test', user: { id }, known: [key.credential] })
    const stranger = await member()
    for (const who of [cookie, stranger.cookie]) {
      const { challenge } = await ownChallenge(who)
      expect(await codeOf(await call(who, 'POST', 'session/passkeys', key.make(challenge)))).toEqual([
        409,
        'not_possible',
      ])
    }
  })

  test.each(['GET session/passkeys', 'POST session/passkey-challenges', 'POST session/passkeys'])(
    'wants somebody who is signed in: %s',
    async (route) => {
      const [method, path] = route.split(' ') as [string, string]
      const body = method === 'POST' ? new Authenticator(OWN_ORIGIN).make('x') : undefined
      for (const cookie of ['', 'voce=nonsense'])
        expect(await codeOf(await call(cookie, method, path, body))).toEqual([401, 'unauthenticated'])
    },
  )
})

const FAULTS: Array<[string, Fault]> = [
  ['another website', { origin: 'https://evil.example' }],
  ['another port', { origin: `${OWN_ORIGIN}:8080` }],
  ['another host', { rpId: 'evil.example' }],
  ['the other ceremony', { type: 'webauthn.other' }],
  ['a frame of another website', { crossOrigin: true }],
  ['nobody who was verified', { userVerified: false }],
  ['nobody at all', { userPresent: false }],
]

describe('what a passkey says', () => {
  test.each(FAULTS)('counts for nothing from %s', async (_, fault) => {
    const { id, key, cookie } = await withPasskey()
    const answer = await signIn(key.sign(await challenge(), id, fault))
    expect(await codeOf(answer)).toEqual([401, 'passkey_not_valid'])
    expect(answer.headers.get('Set-Cookie')).toBeNull()
    const made = new Authenticator(OWN_ORIGIN).make((await ownChallenge(cookie)).challenge, fault)
    expect(await codeOf(await call(cookie, 'POST', 'session/passkeys', made))).toEqual([
      401,
      'passkey_not_valid',
    ])
  })

  test('counts once, also when it is sent twenty times at once', async () => {
    const { id, key } = await withPasskey()
    const body = key.sign(await challenge(), id)
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn(body)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  })

  test('counts for ten minutes', async () => {
    const { id, key } = await withPasskey()
    const one = await challenge()
    await env.DB.prepare('UPDATE passkey_challenges SET expires_at = expires_at - ? WHERE challenge = ?')
      .bind(10 * MINUTE, one)
      .run()
    expect((await signIn(key.sign(one, id))).status).toBe(401)
    await ring(Date.now() + MINUTE)
    const left = env.DB.prepare('SELECT count(*) AS n FROM passkey_challenges WHERE challenge = ?').bind(one)
    expect(await left.first('n')).toBe(0)
  })

  test('answers a challenge of its own kind', async () => {
    const { id, key, cookie } = await withPasskey()
    const { challenge: forMaking } = await ownChallenge(cookie)
    expect((await signIn(key.sign(forMaking, id))).status).toBe(401)
    expect((await signIn(key.sign('never-given', id))).status).toBe(401)
    const stranger = await member()
    const other = new Authenticator(OWN_ORIGIN)
    for (const wrong of [await challenge(), (await ownChallenge(stranger.cookie)).challenge])
      expect((await call(cookie, 'POST', 'session/passkeys', other.make(wrong))).status).toBe(401)
  })

  test('is for its own person', async () => {
    const { key } = await withPasskey()
    const { id } = await member()
    expect((await signIn(key.sign(await challenge(), id))).status).toBe(401)
  })

  test('is not taken with another signature, or with what it has not signed', async () => {
    const { id, key } = await withPasskey()
    const other = await withPasskey()
    const signed = key.sign(await challenge(), id)
    const { signature } = other.key.sign(await challenge(), id)
    expect((await signIn({ ...signed, signature })).status).toBe(401)
    const next = key.sign(await challenge(), id)
    expect((await signIn({ ...next, clientData: key.sign(await challenge(), id).clientData })).status).toBe(
      401,
    )
    expect((await signIn({ ...key.sign(await challenge(), id), signature: 'AAAA' })).status).toBe(401)
    expect((await signIn({ ...key.sign(await challenge(), id), authenticatorData: 'AAAA' })).status).toBe(401)
    expect((await signIn({ ...key.sign(await challenge(), id), clientData: 'AAAA' })).status).toBe(401)
  })

  test('is refused where its counter goes back: there is a copy', async () => {
    const { id, key } = await withPasskey()
    expect((await signIn(key.sign(await challenge(), id, { counter: 7 }))).status).toBe(201)
    for (const counter of [7, 6, 0])
      expect((await signIn(key.sign(await challenge(), id, { counter }))).status).toBe(401)
    expect((await signIn(key.sign(await challenge(), id, { counter: 8 }))).status).toBe(201)
  })

  test('holds with a signature whose numbers begin with zeros', async () => {
    const { id, key } = await withPasskey()
    const one = await challenge()
    let signed = key.sign(one, id)
    // One in a hundred or so is this short.
    while (Buffer.from(signed.signature, 'base64url').length >= 70) signed = key.sign(one, id)
    expect((await signIn(signed)).status).toBe(201)
  })

  test('is asked for only so often from one address', async () => {
    const { id, key } = await withPasskey()
    const from = { Origin: OWN_ORIGIN, 'CF-Connecting-IP': newAddress() }
    const body = JSON.stringify(key.sign('never-given', id))
    const statuses = []
    for (let n = 0; n < 21; n += 1)
      statuses.push((await request('/v1/sign-in/passkeys', { method: 'POST', headers: from, body })).status)
    // The minute may end in between, once.
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401))
    expect(statuses).toContain(429)
  })

  test('is read with care: nothing that can be sent is a fault of ours', async () => {
    const { id, key } = await withPasskey()
    for (const body of [{}, { credential: 1 }, { ...key.sign(await challenge(), id), credential: 'ä' }])
      expect((await signIn(body)).status).toBe(422)
    const { cookie } = await member()
    const made = new Authenticator(OWN_ORIGIN).make((await ownChallenge(cookie)).challenge)
    const junk = { ...made, publicKey: 'AAAA' }
    expect((await call(cookie, 'POST', 'session/passkeys', junk)).status).toBe(401)
    expect((await call(cookie, 'POST', 'session/passkeys', { ...made, algorithm: -37 })).status).toBe(422)
  })
})
