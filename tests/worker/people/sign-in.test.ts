import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { errorOf, mailsTo, newAddress, newMember, newShop, newUser, sha256, unique } from '../factories.ts'
import { env, OWN_ORIGIN, PEPPER, request, ring, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const MINUTE = 60_000

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  request(`/v1/sign-in/${path}`, {
    method: 'POST',
    headers: { Origin: OWN_ORIGIN, 'CF-Connecting-IP': newAddress(), ...headers },
    body: JSON.stringify(body),
  })
const askFor = (email: string, locale?: string) => post('codes', { email, ...(locale && { locale }) })
const spend = (email: string, code: string) => post('sessions', { email, code })
/** The code of the last mail to an address. */
const codeOf = async (email: string): Promise<string> =>
  (await mailsTo(email)).at(-1)!.subject.match(/\d{6}/)![0]
const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const addressHash = (email: string) => createHmac('sha256', PEPPER).update(`address\n${email}`).digest('hex')
const cookieOf = (answer: Response) => answer.headers.get('Set-Cookie')!.split(';')[0]!

async function member() {
  const user = await newUser()
  await env.DB.prepare(
    "INSERT INTO members (shop_id, user_id, role, display_name, created_at) VALUES (?, ?, 'owner', 'Marta', 1)",
  )
    .bind(await newShop(), user.id)
    .run()
  return user
}
async function signedIn() {
  const { email, id } = await member()
  await askFor(email)
  const answer = await spend(email, await codeOf(email))
  expect(answer.status).toBe(201)
  return { email, id, cookie: cookieOf(answer), answer }
}

describe('a code', () => {
  test('is mailed to who works for a shop, in their language', async () => {
    const { email } = await member()
    expect((await askFor(email, 'it-IT')).status).toBe(202)
    expect((await askFor(email)).status).toBe(202)
    const mails = await mailsTo(email)
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^\d{6} è il tuo codice per Voce$/),
      expect.stringMatching(/^\d{6} is your code for Voce$/),
    ])
    expect(mails[1]!.text).toContain(await codeOf(email))
  })

  test('is not mailed to others, who get the very same answer', async () => {
    const { email } = await member()
    const stranger = `${unique('stranger')}@mail.example`
    const answers = [await askFor(email), await askFor(stranger)]
    const bodies = await Promise.all(answers.map((answer) => answer.text()))
    expect(bodies[0]).toBe(bodies[1])
    const [known, unknown] = answers.map((answer) => [answer.status, [...answer.headers.keys()].sort()])
    expect(known).toEqual(unknown)
    expect(await mailsTo(stranger)).toEqual([])
  })

  test('opens a session, in whatever case and spacing it is typed', async () => {
    const { email } = await member()
    await askFor(email.toUpperCase())
    const code = await codeOf(email)
    const answer = await spend(` ${email.toUpperCase()} `, ` ${code.slice(0, 3)} ${code.slice(3)} `)
    expect([answer.status, await answer.json()]).toEqual([201, { ok: true }])
  })

  test('is kept as a keyed hash, as is the address', async () => {
    const { email } = await member()
    await askFor(email)
    const row = JSON.stringify(
      await env.DB.prepare('SELECT * FROM sign_in_codes WHERE address = ?').bind(addressHash(email)).first(),
    )
    expect(row).toContain(addressHash(email))
    expect(row).not.toContain(email)
    expect(row).not.toContain(`"${await codeOf(email)}"`)
    expect(row).not.toContain(sha256(await codeOf(email)))
  })

  test('works once', async () => {
    const { email } = await signedIn()
    const answer = await spend(email, await codeOf(email))
    expect([answer.status, (await errorOf(answer)).code]).toEqual([401, 'code_not_valid'])
    expect(answer.headers.get('Set-Cookie')).toBeNull()
  })

  test('opens one session when it is spent twenty times at once', async () => {
    const { email, id } = await member()
    await askFor(email)
    const code = await codeOf(email)
    const answers = await Promise.all(Array.from({ length: 20 }, () => spend(email, code)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(19)
    expect(
      await env.DB.prepare('SELECT count(*) AS n FROM sessions WHERE user_id = ?').bind(id).first('n'),
    ).toBe(1)
  })

  test('is good after four wrong guesses, and worthless after five', async () => {
    for (const [guesses, status] of [
      [4, 201],
      [5, 401],
    ] as const) {
      const { email } = await member()
      await askFor(email)
      const code = await codeOf(email)
      for (let guess = 0; guess < guesses; guess += 1)
        expect((await spend(email, other(code))).status).toBe(401)
      expect((await spend(email, code)).status, `${guesses} wrong`).toBe(status)
    }
  })

  test('cannot be guessed by many at once', async () => {
    const { email } = await member()
    await askFor(email)
    const code = await codeOf(email)
    await Promise.all(Array.from({ length: 30 }, () => spend(email, other(code))))
    expect((await spend(email, code)).status).toBe(401)
  })

  test('is over after ten minutes', async () => {
    for (const [left, status] of [
      [60_000, 201],
      [-1, 401],
    ] as const) {
      const { email } = await member()
      await askFor(email)
      const { expires_at } = (await env.DB.prepare('SELECT expires_at FROM sign_in_codes WHERE address = ?')
        .bind(addressHash(email))
        .first()) as { expires_at: number }
      expect(expires_at - Date.now()).toBeGreaterThan(9 * MINUTE)
      expect(expires_at - Date.now()).toBeLessThanOrEqual(10 * MINUTE)
      await env.DB.prepare('UPDATE sign_in_codes SET expires_at = ? WHERE address = ?')
        .bind(Date.now() + left, addressHash(email))
        .run()
      expect((await spend(email, await codeOf(email))).status).toBe(status)
    }
  })

  test('belongs to one address', async () => {
    const [one, two] = [await member(), await member()]
    await askFor(one.email)
    await askFor(two.email)
    expect((await spend(two.email, await codeOf(one.email))).status).toBe(401)
  })

  test('of before is worthless once a new one came', async () => {
    const { email } = await member()
    await askFor(email)
    const first = await codeOf(email)
    await askFor(email)
    if (first !== (await codeOf(email))) expect((await spend(email, first)).status).toBe(401)
    expect((await spend(email, await codeOf(email))).status).toBe(201)
  })

  test('is mailed five times an hour at most; the fifth stays good, and an hour later there is a new one', async () => {
    const { email } = await member()
    for (let n = 0; n < 8; n += 1) expect((await askFor(email)).status).toBe(202)
    expect(await mailsTo(email)).toHaveLength(5)
    await env.DB.prepare('UPDATE sign_in_codes SET window_at = window_at - ?')
      .bind(60 * MINUTE)
      .run()
    await askFor(email)
    expect(await mailsTo(email)).toHaveLength(6)
    expect((await spend(email, await codeOf(email))).status).toBe(201)
  })

  test('opens nothing for an address that nobody works under', async () => {
    const stranger = `${unique('stranger')}@mail.example`
    await askFor(stranger)
    const code = '123456'
    const hash = createHmac('sha256', PEPPER).update(`sign-in code\n${stranger}\n${code}`).digest('hex')
    await env.DB.prepare('UPDATE sign_in_codes SET code = ? WHERE address = ?')
      .bind(hash, addressHash(stranger))
      .run()
    expect((await spend(stranger, code)).status).toBe(401)
  })

  test.each([
    ['codes', { email: 'marta' }, 'email', 'malformed'],
    ['codes', {}, 'email', 'required'],
    ['codes', { email: 'marta@team.example', locale: 'x' }, 'locale', 'malformed'],
    ['sessions', { email: 'marta@team.example' }, 'code', 'required'],
    ['sessions', { email: 'marta@team.example', code: 123456 }, 'code', 'wrong_type'],
    ['sessions', { email: 'marta@team.example', code: '12345' }, 'code', 'malformed'],
    ['sessions', { email: 'marta@team.example', code: '١٢٣٤٥٦' }, 'code', 'malformed'],
  ])('%s with %j is a mistake in `%s`', async (path, body, field, code) => {
    const answer = await post(path, body)
    expect([answer.status, (await errorOf(answer)).fields]).toEqual([422, [{ path: field, code }]])
  })

  test.each([
    ['codes', {}],
    ['sessions', {}],
    // A header that nobody looks at must not open a way round.
    ['codes', { Authorization: 'Bearer voce_0123456789abcdefghij' }],
    ['sessions', { Authorization: 'x' }],
  ])('is asked for only so often from one address: %s %j', async (path, headers) => {
    const from = { 'CF-Connecting-IP': newAddress(), ...headers }
    const statuses = []
    for (let n = 0; n < 21; n += 1) {
      const body = { email: `${unique('x')}@mail.example`, code: '000000' }
      statuses.push((await post(path, body, from)).status)
    }
    // The minute may end in between, once.
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(path === 'codes' ? 202 : 401))
    expect(statuses).toContain(429)
  })
})

describe('a session', () => {
  const whoAmI = (cookie: string) => request('/v1/session', { headers: { Cookie: cookie } })

  test('lives in a cookie that no script and no other site can use', async () => {
    const { answer } = await signedIn()
    expect(answer.headers.get('Set-Cookie')).toMatch(
      /^voce=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Strict$/,
    )
  })

  test('says who it is and for which shops', async () => {
    const { email, id, cookie } = await signedIn()
    const shop = await newShop()
    await env.DB.prepare(
      "INSERT INTO members (shop_id, user_id, role, display_name, created_at) VALUES (?, ?, 'viewer', 'M.', 1)",
    )
      .bind(shop, id)
      .run()
    const who = (await (await whoAmI(cookie)).json()) as { shops: Array<{ id: string }> }
    expect(who).toMatchObject({
      email,
      shops: expect.arrayContaining([
        { id: shop, name: 'Ceramiche Rossi', role: 'viewer', displayName: 'M.', isNamed: true },
      ]),
    })
    expect(who.shops).toHaveLength(2)
  })

  test('of somebody who works for no shop any more is still theirs, and opens none', async () => {
    const { email, id, cookie } = await signedIn()
    await env.DB.prepare('DELETE FROM members WHERE user_id = ?').bind(id).run()
    expect(await (await whoAmI(cookie)).json()).toMatchObject({
      email,
      shops: [],
      invitations: [],
      mayOpen: false,
    })
  })

  test('is kept only as a hash', async () => {
    const { cookie } = await signedIn()
    const token = cookie.replace('voce=', '')
    expect(
      await env.DB.prepare('SELECT count(*) AS n FROM sessions WHERE id = ?').bind(token).first('n'),
    ).toBe(0)
    expect(
      await env.DB.prepare('SELECT count(*) AS n FROM sessions WHERE id = ?').bind(sha256(token)).first('n'),
    ).toBe(1)
  })

  test('ends by itself after a fortnight', async () => {
    const { cookie, id } = await signedIn()
    const { expires_at } = (await env.DB.prepare('SELECT expires_at FROM sessions WHERE user_id = ?')
      .bind(id)
      .first()) as { expires_at: number }
    expect(Math.round((expires_at - Date.now()) / MINUTE)).toBe(14 * 1_440)
    await env.DB.prepare('UPDATE sessions SET expires_at = ? WHERE user_id = ?')
      .bind(Date.now() - 1, id)
      .run()
    expect((await whoAmI(cookie)).status).toBe(401)
  })

  test('ends when its owner signs out, and the cookie goes', async () => {
    const { cookie } = await signedIn()
    const out = () =>
      request('/v1/session', { method: 'DELETE', headers: { Cookie: cookie, Origin: OWN_ORIGIN } })
    const answer = await out()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Set-Cookie')).toMatch(/^voce=; Max-Age=0; Path=\//)
    expect((await whoAmI(cookie)).status).toBe(401)
    expect((await out()).status).toBe(200)
  })

  test.each(['', 'voce=', 'voce=x', 'voce=%00', 'voce=%', 'other=1', 'voce=" OR 1=1 --'])(
    'is none: %j',
    async (cookie) => {
      const answer = await whoAmI(cookie)
      expect([answer.status, (await errorOf(answer)).code]).toEqual([401, 'unauthenticated'])
    },
  )

  test('and its code are swept away when their time is over', async () => {
    const { id } = await newMember(await newShop())
    const { email } = await member()
    await askFor(email)
    const left = async () => [
      await env.DB.prepare('SELECT count(*) AS n FROM sessions WHERE user_id = ?').bind(id).first('n'),
      await env.DB.prepare('SELECT count(*) AS n FROM sign_in_codes WHERE address = ?')
        .bind(addressHash(email))
        .first('n'),
    ]
    await ring(Date.now() + 60 * MINUTE)
    expect(await left()).toEqual([1, 1])
    await ring(Date.now() + 71 * MINUTE)
    expect(await left()).toEqual([1, 0])
    await ring(Date.now() + 1_001 * 1_440 * MINUTE)
    expect(await left()).toEqual([0, 0])
  })
})
