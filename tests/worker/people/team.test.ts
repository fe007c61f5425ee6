import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ApiKey } from '../../../shared/schemas/api-key.ts'
import type { SignedIn } from '../../../shared/schemas/sign-in.ts'
import type { Session, Team } from '../../../shared/schemas/team.ts'
import { agentName } from '../../../worker/people/agent-rules.ts'
import {
  asMember,
  errorOf,
  mailsTo,
  newAddress,
  newMember,
  newShop,
  pageOf,
  published,
  sha256,
  unique,
} from '../factories.ts'
import { env, OWN_ORIGIN, request, ring, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const DAY = 86_400_000
const FIREFOX = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0'

const call = (cookie: string, method: string, path: string, body?: unknown) =>
  request(path, {
    method,
    headers: { Origin: OWN_ORIGIN, Cookie: cookie, 'CF-Connecting-IP': newAddress(), 'User-Agent': FIREFOX },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

/** Signs in by mail; the cookie, or what was answered instead. */
async function signIn(email: string): Promise<string> {
  await call('', 'POST', '/v1/sign-in/codes', { email })
  const code = (await mailsTo(email)).at(-1)!.subject.match(/\d{6}/)![0]
  const answer = await call('', 'POST', '/v1/sign-in/sessions', { email, code })
  expect(answer.status).toBe(201)
  return answer.headers.get('Set-Cookie')!.split(';')[0]!
}

async function ownedShop() {
  const shop = await newShop()
  const owner = await newMember(shop, 'owner')
  const api = (method: string, path: string, body?: unknown) =>
    call(owner.cookie, method, `/v1/merchant/${shop}/${path}`, body)
  const team = async () => (await (await api('GET', 'team')).json()) as Team
  return { shop, owner, api, team }
}

describe('an invitation to the team', () => {
  test('comes by mail, and makes who signs in a member', async () => {
    const { shop, api, team } = await ownedShop()
    const email = `${unique('luca')}@team.example`
    expect((await api('POST', 'team/invitations', { email, role: 'moderator', locale: 'it' })).status).toBe(
      202,
    )
    const mail = (await mailsTo(email))[0]!
    expect(mail.subject).toMatch(/^Un invito nella squadra di /)
    expect(mail.text).toContain(`/dashboard/${shop}`)
    expect((await team()).invitations).toMatchObject([{ email, role: 'moderator' }])

    const who = await (await call(await signIn(email), 'GET', '/v1/session')).json()
    expect(who).toMatchObject({
      email,
      shops: [{ id: shop, role: 'moderator', displayName: 'Ceramiche Rossi', isNamed: false }],
    })
    expect((await team()).invitations).toEqual([])
    expect((await team()).members.find((one) => one.email === email)?.role).toBe('moderator')
  })

  test.each([
    ['a name of their own', 'Luca', 'Luca'],
    ['the shop’s name, as it is by now', 'Ceramiche Rossi', 'Vetri Blu'],
  ])('whoever came by it is asked once, and takes %s', async (_, chosen, later) => {
    const { shop, api, team } = await ownedShop()
    const email = `${unique('luca')}@team.example`
    await api('POST', 'team/invitations', { email, role: 'moderator' })
    const cookie = await signIn(email)
    const own = async () => {
      const { shops } = (await (await call(cookie, 'GET', '/v1/session')).json()) as SignedIn
      return shops.map(({ displayName, isNamed }) => ({ displayName, isNamed }))
    }
    expect(await own()).toEqual([{ displayName: 'Ceramiche Rossi', isNamed: false }])
    const answer = await call(cookie, 'PUT', `/v1/merchant/${shop}/team/me`, { displayName: chosen })
    expect(answer.status).toBe(200)
    expect(await own()).toEqual([{ displayName: chosen, isNamed: true }])
    expect((await api('PATCH', 'settings', { expectedVersion: 1, name: 'Vetri Blu' })).status).toBe(200)
    expect(await own()).toEqual([{ displayName: later, isNamed: true }])
    expect((await team()).members.map(({ displayName }) => displayName).sort()).toEqual(
      ['Marta', later].sort(),
    )
  })

  test('waits while the code is guessed wrong', async () => {
    const { api, team } = await ownedShop()
    const email = `${unique('luca')}@team.example`
    await api('POST', 'team/invitations', { email, role: 'viewer' })
    expect((await call('', 'POST', '/v1/sign-in/sessions', { email, code: '000000' })).status).toBe(401)
    expect((await team()).invitations).toHaveLength(1)
    expect((await team()).members).toHaveLength(1)
  })

  test('is sent again, with another role, and withdrawn', async () => {
    const { api, team } = await ownedShop()
    const email = `${unique('luca')}@team.example`
    await api('POST', 'team/invitations', { email, role: 'viewer' })
    await api('POST', 'team/invitations', { email, role: 'owner' })
    expect(await mailsTo(email)).toHaveLength(2)
    expect((await team()).invitations).toMatchObject([{ email, role: 'owner' }])
    expect((await api('DELETE', 'team/invitations', { email })).status).toBe(200)
    expect((await api('DELETE', 'team/invitations', { email })).status).toBe(404)
    await call('', 'POST', '/v1/sign-in/codes', { email })
    expect(await mailsTo(email)).toHaveLength(2)
  })

  test('goes to one address three times a day at the most, from whichever shop; taken back it counts all the same', async () => {
    const [one, other] = [await ownedShop(), await ownedShop()]
    const email = `${unique('luca')}@team.example`
    const invite = ({ api }: typeof one) => api('POST', 'team/invitations', { email, role: 'viewer' })
    expect((await invite(one)).status).toBe(202)
    expect((await invite(one)).status).toBe(202)
    await one.api('DELETE', 'team/invitations', { email })
    expect((await invite(other)).status).toBe(202)
    for (const each of [one, other]) {
      const answer = await invite(each)
      expect([answer.status, (await errorOf(answer)).code]).toEqual([429, 'mailed_today'])
    }
    expect(await mailsTo(email)).toHaveLength(3)
    expect((await one.team()).invitations).toEqual([])
    expect((await other.team()).invitations).toHaveLength(1)
    await env.DB.prepare('UPDATE team_mails SET window_at = window_at - ?').bind(DAY).run()
    expect((await invite(one)).status).toBe(202)
    expect(await mailsTo(email)).toHaveLength(4)
    // What is counted is forgotten with its day.
    await ring(Date.now() + DAY + 60_000)
    expect(await env.DB.prepare('SELECT count(*) AS n FROM team_mails').first('n')).toBe(0)
  })

  test('says when its mail was not taken, stands all the same, and counts as no mail', async () => {
    const { api, team } = await ownedShop()
    const email = `refused-${unique('luca')}@team.example`
    for (let times = 0; times < 4; times += 1) {
      const answer = await api('POST', 'team/invitations', { email, role: 'viewer' })
      expect([answer.status, await answer.json()]).toEqual([202, { isMailed: false }])
    }
    expect((await team()).invitations).toMatchObject([{ email }])
  })

  test('is worthless after two weeks', async () => {
    const { shop, api, team } = await ownedShop()
    const email = `${unique('luca')}@team.example`
    await api('POST', 'team/invitations', { email, role: 'viewer' })
    await env.DB.prepare('UPDATE team_invitations SET expires_at = expires_at - ? WHERE shop_id = ?')
      .bind(14 * DAY, shop)
      .run()
    await call('', 'POST', '/v1/sign-in/codes', { email })
    expect(await mailsTo(email)).toHaveLength(1)
    expect((await team()).invitations).toEqual([])
  })

  test('is not for who is a member already', async () => {
    const { api, owner } = await ownedShop()
    const answer = await api('POST', 'team/invitations', { email: owner.email, role: 'viewer' })
    expect([answer.status, (await errorOf(answer)).code]).toEqual([409, 'not_possible'])
    expect(await mailsTo(owner.email)).toEqual([])
  })
})

describe('a member', () => {
  test('is given another role, and removed; the last owner stays owner', async () => {
    const { shop, owner, api, team } = await ownedShop()
    const other = await newMember(shop, 'viewer')
    for (const attempt of [
      await api('PATCH', `team/${owner.id}`, { role: 'viewer' }),
      await api('DELETE', `team/${owner.id}`),
    ])
      expect([attempt.status, (await errorOf(attempt)).code]).toEqual([409, 'not_possible'])
    expect((await api('PATCH', `team/${other.id}`, { role: 'owner' })).status).toBe(200)
    expect((await api('PATCH', `team/${other.id}`, { role: 'moderator' })).status).toBe(200)
    expect((await api('DELETE', `team/${other.id}`)).status).toBe(200)
    expect((await team()).members.map(({ id }) => id)).toEqual([owner.id])
    expect((await call(other.cookie, 'GET', `/v1/merchant/${shop}/team`)).status).toBe(404)
  })

  test('of another shop is out of reach', async () => {
    const { api } = await ownedShop()
    const elsewhere = await newShop()
    const stranger = await newMember(elsewhere, 'viewer')
    expect((await api('PATCH', `team/${stranger.id}`, { role: 'owner' })).status).toBe(404)
    expect((await api('DELETE', `team/${stranger.id}`)).status).toBe(404)
    expect((await call(stranger.cookie, 'GET', `/v1/merchant/${elsewhere}/team`)).status).toBe(200)
  })

  test('chooses the name that answers are signed with', async () => {
    const { api, team } = await ownedShop()
    expect((await api('PUT', 'team/me', { displayName: '  Marta R. ' })).status).toBe(200)
    expect((await team()).members[0]!.displayName).toBe('Marta R.')
    expect((await api('PUT', 'team/me', { displayName: ' ' })).status).toBe(422)
  })
})

describe("a member's name", () => {
  test('comes off past answers of this shop alone, and the shop signs them', async () => {
    const { shop, owner, api } = await ownedShop()
    const id = await published(shop, owner)
    const colleague = await newMember(shop, 'moderator', 'Luca')
    const other = await published(shop, colleague)
    for (const [who, review] of [
      [owner, id],
      [colleague, other],
    ] as const) {
      const body = { body: 'Thank you, Anna.', expectedVersion: 2 }
      expect((await asMember(who, shop, 'PUT', `/reviews/${review}/reply`, body)).status).toBe(200)
    }
    const question = await env.DB.prepare(
      `INSERT INTO questions (id, shop_id, product, pool, submission, digest, body, created_at)
       SELECT ?1, shop_id, seq, pool, ?1, '', 'Does it go in the oven?', 1 FROM products WHERE shop_id = ?2 AND id = 'mug-blue'
       RETURNING id`,
    )
      .bind(unique('question'), shop)
      .first<{ id: string }>()
    await env.DB.prepare(
      `INSERT INTO answers (id, shop_id, question_id, by_shop, user_id, body, author_name, created_at)
       VALUES (?, ?, ?, 1, ?, 'Yes, up to 200 degrees.', 'Marta', 1)`,
    )
      .bind(unique('answer'), shop, question!.id, owner.id)
      .run()
    const named = async () =>
      (await pageOf(shop)).reviews.map(({ reply }) => (reply as { name: string | null }).name).sort()
    expect(await named()).toEqual(['Luca', 'Marta'])
    const before = await pageOf(shop)

    expect(await (await api('DELETE', 'team/me/name')).json()).toEqual({ answers: 2 })
    expect(await (await api('DELETE', 'team/me/name')).json()).toEqual({ answers: 0 })
    expect(await named()).toEqual(['Luca', null])
    expect(before).not.toEqual(await pageOf(shop))
    expect(
      await env.DB.prepare('SELECT author_name FROM answers WHERE question_id = ?')
        .bind(question!.id)
        .first('author_name'),
    ).toBeNull()
  })

  test('elsewhere is untouched', async () => {
    const { owner, api } = await ownedShop()
    const elsewhere = await newShop()
    const stranger = await newMember(elsewhere, 'owner', 'Paolo')
    const id = await published(elsewhere, stranger)
    await asMember(stranger, elsewhere, 'PUT', `/reviews/${id}/reply`, {
      body: 'Thanks.',
      expectedVersion: 2,
    })
    await env.DB.prepare('UPDATE replies SET user_id = ? WHERE review_id = ?').bind(owner.id, id).run()
    expect(await (await api('DELETE', 'team/me/name')).json()).toEqual({ answers: 0 })
    expect((await pageOf(elsewhere)).reviews[0]!.reply).toMatchObject({ name: 'Paolo' })
  })
})

describe("a person's sessions", () => {
  test('are listed without more than they need, and ended one by one or all', async () => {
    const shop = await newShop()
    const { email } = await newMember(shop, 'viewer')
    const [one, two] = [await signIn(email), await signIn(email)]
    const all = async (cookie: string) =>
      ((await (await call(cookie, 'GET', '/v1/session/all')).json()) as { sessions: Session[] }).sessions
    const sessions = await all(one)
    expect(sessions).toHaveLength(3)
    expect(sessions.filter(({ isThis }) => isThis)).toMatchObject([{ agent: 'Firefox on macOS' }])
    const second = (await all(two)).find(({ isThis }) => isThis)!
    expect((await call(one, 'DELETE', `/v1/session/others/${second.id}`)).status).toBe(200)
    expect((await call(two, 'GET', '/v1/session')).status).toBe(401)
    expect(await (await call(one, 'DELETE', '/v1/session/others')).json()).toEqual({ ended: 1 })
    expect(await all(one)).toHaveLength(1)
  })

  test("of somebody else stay; and one's own does not end as another", async () => {
    const { owner } = await ownedShop()
    const stranger = await newMember(await newShop())
    const [foreign] = (
      (await (await call(stranger.cookie, 'GET', '/v1/session/all')).json()) as { sessions: Session[] }
    ).sessions
    expect((await call(owner.cookie, 'DELETE', `/v1/session/others/${foreign!.id}`)).status).toBe(404)
    expect((await call(stranger.cookie, 'DELETE', `/v1/session/others/${foreign!.id}`)).status).toBe(404)
    expect((await call(stranger.cookie, 'GET', '/v1/session')).status).toBe(200)
  })

  test('are over after three days without use', async () => {
    const { shop, owner } = await ownedShop()
    const age = (seen: number) =>
      env.DB.prepare('UPDATE sessions SET seen_at = ? WHERE id = ?')
        .bind(seen, sha256(owner.cookie.split('=')[1]!))
        .run()
    await age(Date.now() - 3 * DAY + 60_000)
    expect((await call(owner.cookie, 'GET', `/v1/merchant/${shop}/team`)).status).toBe(200)
    await age(Date.now() - 3 * DAY)
    expect((await call(owner.cookie, 'GET', `/v1/merchant/${shop}/team`)).status).toBe(401)
    expect((await call(owner.cookie, 'GET', '/v1/session')).status).toBe(401)
  })

  test.each([
    [FIREFOX, 'Firefox on macOS'],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge on Windows',
    ],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1', 'Safari on iPhone'],
    ['curl/8.0', null],
    [undefined, null],
  ])('are named after the browser: %s', (agent, name) => expect(agentName(agent)).toBe(name))
})

describe("a shop's key", () => {
  test('is shown once, listed by its first characters, and ends at once', async () => {
    const { shop, api } = await ownedShop()
    const made = await api('POST', 'keys', { name: 'Till' })
    expect(made.status).toBe(201)
    const { id, key } = (await made.json()) as { id: string; key: string }
    const list = async () => {
      const answer = await (await api('GET', 'keys')).text()
      expect(answer).not.toContain(key)
      return (JSON.parse(answer) as { keys: ApiKey[] }).keys
    }
    expect(await list()).toMatchObject([{ id, name: 'Till', start: key.slice(0, 10), usedOn: null }])
    const use = () => request(`/v1/merchant/${shop}/team`, { headers: { Authorization: `Bearer ${key}` } })
    expect((await use()).status).toBe(200)
    await expect.poll(async () => (await list())[0]!.usedOn).toBe(new Date().toISOString().slice(0, 10))
    const elsewhere = await ownedShop()
    expect((await elsewhere.api('DELETE', `keys/${id}`)).status).toBe(404)
    expect((await api('DELETE', `keys/${id}`)).status).toBe(200)
    expect((await use()).status).toBe(401)
    expect(await list()).toEqual([])
  })

  test('has a name', async () => {
    const { api } = await ownedShop()
    expect((await api('POST', 'keys', { name: ' ' })).status).toBe(422)
  })
})
