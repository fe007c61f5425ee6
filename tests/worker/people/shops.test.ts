import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SignedIn } from '../../../shared/schemas/sign-in.ts'
import { errorOf, mailsTo, newAddress, newMember, newShop, newUser, sent, unique } from '../factories.ts'
import { env, OWN_ORIGIN, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const call = (cookie: string, method: string, path: string, body?: unknown, signUp = 'open') =>
  request(`/v1/${path}`, {
    method,
    headers: {
      Origin: OWN_ORIGIN,
      Cookie: cookie,
      'CF-Connecting-IP': newAddress(),
      'X-Test-Sign-Up': signUp,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
const codeOf = async (answer: Response) => [answer.status, (await errorOf(answer)).code]

const shopCalled = (id: string, more: object = {}) => ({
  id,
  name: 'Vetri Blu',
  ownName: 'Anna',
  locale: 'it',
  origin: 'www.vetri-blu.example/shop',
  timezone: 'Europe/Rome',
  ...more,
})

/** Somebody nobody knew, signed in by mail. */
async function stranger() {
  const email = `${unique('anna')}@new.example`
  await call('', 'POST', 'sign-in/codes', { email })
  const code = (await mailsTo(email))[0]!.subject.slice(0, 6)
  const answer = await call('', 'POST', 'sign-in/sessions', { email, code })
  expect(answer.status).toBe(201)
  return { email, cookie: answer.headers.get('Set-Cookie')!.split(';')[0]! }
}
const whoIs = async (cookie: string) => (await (await call(cookie, 'GET', 'session')).json()) as SignedIn

describe('sign-up', () => {
  test('leads from an address nobody knew to a shop of one’s own that takes reviews', async () => {
    const { email, cookie } = await stranger()
    expect(await whoIs(cookie)).toMatchObject({ email, shops: [], mayOpen: true })
    const id = unique('vetri')
    expect((await call(cookie, 'POST', 'session/shops', shopCalled(id))).status).toBe(201)
    expect((await whoIs(cookie)).shops).toEqual([
      { id, name: 'Vetri Blu', role: 'owner', displayName: 'Anna', isNamed: true },
    ])
    expect(
      await env.DB.prepare('SELECT locale, origins, timezone FROM shops WHERE id = ?').bind(id).first(),
    ).toEqual({ locale: 'it', origins: '["https://www.vetri-blu.example"]', timezone: 'Europe/Rome' })
    expect((await call(cookie, 'GET', `merchant/${id}/today`)).status).toBe(200)
    await env.DB.prepare('UPDATE shops SET origins = ? WHERE id = ?')
      .bind('["https://shop.example"]', id)
      .run()
    expect(await sent(id)).toMatch(/\S/)
  })

  test('is closed unless the operator says otherwise', async () => {
    const email = `${unique('anna')}@new.example`
    for (const closed of ['closed', '', 'yes']) {
      expect(await (await call('', 'GET', 'sign-in', undefined, closed)).json()).toEqual({ signUp: false })
      expect((await call('', 'POST', 'sign-in/codes', { email }, closed)).status).toBe(202)
    }
    expect(await mailsTo(email)).toEqual([])
    const member = await newMember(await newShop(), 'owner')
    const answer = await call(member.cookie, 'POST', 'session/shops', shopCalled(unique('vetri')), 'closed')
    expect(await codeOf(answer)).toEqual([403, 'forbidden'])
  })

  test('does not let a code of before in once it has closed', async () => {
    const email = `${unique('anna')}@new.example`
    await call('', 'POST', 'sign-in/codes', { email })
    const code = (await mailsTo(email))[0]!.subject.slice(0, 6)
    expect((await call('', 'POST', 'sign-in/sessions', { email, code }, 'closed')).status).toBe(401)
  })
})

describe('a new shop', () => {
  test('is opened once, however often it is sent', async () => {
    const { cookie } = await stranger()
    const shop = shopCalled(unique('vetri'))
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => call(cookie, 'POST', 'session/shops', shop)),
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
    expect((await whoIs(cookie)).shops).toHaveLength(1)
  })

  test('gets an id that nobody has, and takes no shop of another', async () => {
    const { cookie } = await stranger()
    const taken = await newShop()
    expect(await (await call('', 'GET', `sign-in/shops/${taken}`)).json()).toEqual({ free: false })
    const answer = await call(cookie, 'POST', 'session/shops', shopCalled(taken))
    expect(await errorOf(answer)).toMatchObject({
      code: 'invalid_input',
      fields: [{ path: 'id', code: 'not_allowed' }],
    })
    expect((await whoIs(cookie)).shops).toEqual([])
    expect((await call(cookie, 'GET', `merchant/${taken}/today`)).status).toBe(404)
  })

  test('goes to one of two who want its id at once', async () => {
    const people = [await stranger(), await stranger()]
    const id = unique('vetri')
    const answers = await Promise.all(
      people.map(({ cookie }) => call(cookie, 'POST', 'session/shops', shopCalled(id))),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422])
    const owned = await Promise.all(people.map(async ({ cookie }) => (await whoIs(cookie)).shops.length))
    expect(owned.sort()).toEqual([0, 1])
  })

  test('is one of ten at the most', async () => {
    const { cookie } = await stranger()
    for (let n = 0; n < 10; n++)
      expect((await call(cookie, 'POST', 'session/shops', shopCalled(unique('vetri')))).status).toBe(201)
    const answer = await call(cookie, 'POST', 'session/shops', shopCalled(unique('vetri')))
    expect(await codeOf(answer)).toEqual([409, 'not_possible'])
  })

  test.each([
    ['id', 'Vetri Blu', 'malformed'],
    ['id', '-vetri', 'malformed'],
    ['id', 'x'.repeat(41), 'too_long'],
    ['id', 'new', 'not_allowed'],
    ['name', ' ', 'too_short'],
    ['locale', 'italiano!', 'malformed'],
    ['origin', 'nowhere', 'malformed'],
    ['origin', 'javascript:alert(1)', 'malformed'],
    ['timezone', 'Mars/Olympus', 'not_allowed'],
  ])('has a good %s: not "%s"', async (field, value, code) => {
    const { cookie } = await stranger()
    const answer = await call(cookie, 'POST', 'session/shops', shopCalled('vetri-blu', { [field]: value }))
    expect(await errorOf(answer)).toMatchObject({ code: 'invalid_input', fields: [{ path: field, code }] })
  })

  test('wants somebody who is signed in', async () => {
    for (const cookie of ['', 'voce=nonsense'])
      expect(await codeOf(await call(cookie, 'POST', 'session/shops', shopCalled(unique('vetri'))))).toEqual([
        401,
        'unauthenticated',
      ])
  })
})

describe('an invitation, for who is signed in already', () => {
  async function invited() {
    const shop = await newShop()
    const owner = await newMember(shop, 'owner')
    const person = await newMember(await newShop(), 'viewer')
    const body = { email: person.email, role: 'moderator' }
    expect((await call(owner.cookie, 'POST', `merchant/${shop}/team/invitations`, body)).status).toBe(202)
    return { shop, person }
  }
  const rolesOf = async (cookie: string, shop: string) =>
    (await whoIs(cookie)).shops.filter(({ id }) => id === shop).map(({ role }) => role)

  test('is shown, and accepted once', async () => {
    const { shop, person } = await invited()
    expect((await whoIs(person.cookie)).invitations).toEqual([
      { shop, name: 'Ceramiche Rossi', role: 'moderator' },
    ])
    for (let time = 0; time < 2; time++)
      expect((await call(person.cookie, 'POST', `session/invitations/${shop}`)).status).toBe(200)
    expect((await whoIs(person.cookie)).invitations).toEqual([])
    expect(await rolesOf(person.cookie, shop)).toEqual(['moderator'])
  })

  test('is declined', async () => {
    const { shop, person } = await invited()
    expect((await call(person.cookie, 'DELETE', `session/invitations/${shop}`)).status).toBe(200)
    expect((await call(person.cookie, 'DELETE', `session/invitations/${shop}`)).status).toBe(404)
    expect((await call(person.cookie, 'POST', `session/invitations/${shop}`)).status).toBe(404)
    expect(await rolesOf(person.cookie, shop)).toEqual([])
  })

  test('is for its own person, and in time', async () => {
    const { shop, person } = await invited()
    const other = await newMember(await newShop(), 'owner')
    expect((await call(other.cookie, 'POST', `session/invitations/${shop}`)).status).toBe(404)
    expect((await call(other.cookie, 'DELETE', `session/invitations/${shop}`)).status).toBe(404)
    expect((await call('', 'POST', `session/invitations/${shop}`)).status).toBe(401)
    await env.DB.prepare('UPDATE team_invitations SET expires_at = 1 WHERE shop_id = ?').bind(shop).run()
    expect((await whoIs(person.cookie)).invitations).toEqual([])
    expect((await call(person.cookie, 'POST', `session/invitations/${shop}`)).status).toBe(404)
    expect(await rolesOf(person.cookie, shop)).toEqual([])
  })
})

test('a person without a shop is told so', async () => {
  const { email } = await newUser()
  await call('', 'POST', 'sign-in/codes', { email }, 'closed')
  const code = (await mailsTo(email))[0]!.subject.slice(0, 6)
  const answer = await call('', 'POST', 'sign-in/sessions', { email, code }, 'closed')
  const cookie = answer.headers.get('Set-Cookie')!.split(';')[0]!
  expect(await (await call(cookie, 'GET', 'session', undefined, 'closed')).json()).toEqual({
    email,
    shops: [],
    invitations: [],
    mayOpen: false,
    origin: OWN_ORIGIN,
  })
})
