import { createHmac, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invitationByToken, linkTo } from '../../../worker/invitations/invitation-token.ts'
import { spend } from '../../../worker/invitations/spend-store.ts'
import { asMember, newMember } from '../factories.ts'
import { env, PEPPER, request, server, startServer } from '../server.ts'
import { invitationOf, newShopWithKey, order, sendOrders } from './asking.ts'

beforeAll(startServer)
afterAll(() => server.close())

const DAY = 86_400_000
const open = (token: string, now = Date.now()) => invitationByToken({ DB: env.DB, PEPPER }, token, now)
const tokenOf = (link: string) => link.split('/r/')[1]!

/** A shop with one order and a link to its invitation. */
async function invited(changes: object = {}) {
  const { shop, key } = await newShopWithKey()
  await sendOrders(shop, key, order(changes))
  const { id } = await invitationOf(shop, '1001')
  return { shop, key, id, token: tokenOf(await linkTo(PEPPER, shop, id, Date.now())) }
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (secret: string, header: object, claims: object) => {
  const body = `${part({ alg: 'HS256', typ: 'JWT', ...header })}.${part(claims)}`
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`
}
const inDays = (days: number) => Math.floor(Date.now() / 1000) + days * 86_400

/** A shop whose own server signs links. */
async function signing() {
  const { shop } = await newShopWithKey()
  const owner = await newMember(shop, 'owner')
  const answer = await asMember(owner, shop, 'POST', '/intake-secrets', { kind: 'link' })
  expect(answer.status).toBe(201)
  return { shop, owner, ...((await answer.json()) as { id: string; secret: string }) }
}
const { customer: _, ...bare } = order()

describe('a link of Voce’s own', () => {
  it('opens its invitation, however often', async () => {
    const { token, id } = await invited()
    for (let n = 0; n < 3; n++)
      expect(await open(token)).toMatchObject({
        kind: 'found',
        invitation: { id, order: '1001', items: [{ product: 'mug-blue', spentAt: null }] },
      })
  })

  it('says nothing of its person in clear', async () => {
    const { token } = await invited()
    expect(Buffer.from(token.split('.')[1]!, 'base64url').toString()).not.toMatch(/anna|bianchi|@/i)
  })

  it('ends after 90 days, give or take a minute between clocks', async () => {
    const { token } = await invited()
    expect((await open(token, Date.now() + 90 * DAY + 30_000)).kind).toBe('found')
    expect((await open(token, Date.now() + 90 * DAY + 120_000)).kind).toBe('expired')
    expect((await open(token, Date.now() - 30_000)).kind).toBe('found')
  })

  it('forged, altered or of another kind opens nothing', async () => {
    const { shop, id, token } = await invited()
    const [head, claims, signature] = token.split('.') as [string, string, string]
    const body = { aud: 'invitation', iss: shop, sub: id, exp: inDays(5) }
    for (const wrong of [
      '',
      'abc',
      'x'.repeat(5_000),
      `${head}.${claims}.${signature.slice(0, -2)}AA`,
      `${head}.${part({ ...body, sub: randomUUID() })}.${signature}`,
      `${part({ alg: 'none', typ: 'JWT', kid: 'voce1' })}.${claims}.`,
      jwt('', { kid: 'voce1' }, body),
      jwt(PEPPER, { kid: 'voce1' }, body),
    ])
      expect(await open(wrong)).toEqual({ kind: 'not_valid' })
  })

  it('of another shop does not open this one’s', async () => {
    const one = await invited()
    const other = await invited()
    const mixed = tokenOf(await linkTo(PEPPER, other.shop, one.id, Date.now()))
    expect(await open(mixed)).toEqual({ kind: 'not_valid' })
  })

  it('is spent once for each product by fifty at once, and for no product of another order', async () => {
    const { shop, id } = await invited({ items: [{ id: 'mug-blue' }, { id: 'bowl' }] })
    await sendOrders(shop, (await newShopWithKey()).key, order())
    const now = Date.now()
    const tries = await Promise.all(
      Array.from({ length: 50 }, () => env.DB.batch(spend(env.DB, shop, id, 'mug-blue', now))),
    )
    expect(
      tries.filter((answers: Array<{ meta: { changes: number } }>) => answers[0]!.meta.changes === 1),
    ).toHaveLength(1)
    const [foreign] = await env.DB.batch(spend(env.DB, shop, id, 'vase', now))
    expect(foreign!.meta.changes).toBe(0)
    const [bowl] = await env.DB.batch(spend(env.DB, shop, id, 'bowl', now + 1))
    expect(bowl!.meta.changes).toBe(1)
  })
})

describe('a link that a shop’s server signs', () => {
  it('made as the documentation shows in Node, tells of its order and opens', async () => {
    const source = readFileSync('docs/asking.md', 'utf8').match(/```js\n([\s\S]*?)```/)![1]!
    const { invitationLink } = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
    )
    const { shop, id, secret } = await signing()
    const link: string = invitationLink('https://reviews.example', shop, id, secret, { ...bare, id: 'J-1' })
    const first: unknown = await open(tokenOf(link))
    expect(first).toMatchObject({
      kind: 'found',
      invitation: { order: 'J-1', items: [{ product: 'mug-blue' }] },
    })
    expect(await open(tokenOf(link))).toEqual(first)
  })

  it('brings no name and no address in', async () => {
    const { shop, id, secret } = await signing()
    await open(jwt(secret, { kid: id }, { aud: 'invitation', iss: shop, exp: inDays(5), order: order() }))
    const people = await env.DB.prepare('SELECT count(*) AS n FROM people WHERE shop_id = ?')
      .bind(shop)
      .first()
    expect(people).toEqual({ n: 0 })
  })

  it('with a wrong audience, shop, key, end or order opens nothing', async () => {
    const { shop, id, secret } = await signing()
    const other = await signing()
    const good = { aud: 'invitation', iss: shop, exp: inDays(5), order: bare }
    for (const wrong of [
      jwt(secret, { kid: id }, { ...good, aud: 'unsubscribe' }),
      jwt(secret, { kid: id }, { ...good, iss: other.shop }),
      jwt(other.secret, { kid: other.id }, good),
      jwt(secret, { kid: other.id }, good),
      jwt(secret, { kid: id }, { ...good, exp: inDays(91) }),
      jwt(secret, { kid: id }, { ...good, exp: undefined }),
      jwt(secret, { kid: id }, { ...good, nbf: inDays(1) }),
      jwt(secret, { kid: id }, { ...good, order: { id: '' } }),
    ])
      expect(await open(wrong)).toEqual({ kind: 'not_valid' })
    expect((await open(jwt(secret, { kid: id }, { ...good, exp: inDays(-1) }))).kind).toBe('expired')
  })

  it('allows for a minute between its clock and ours, in both directions and no more', async () => {
    const { shop, id, secret } = await signing()
    const seconds = Math.floor(Date.now() / 1000)
    const kindOf = async (times: object, number: string) => {
      const claims = {
        aud: 'invitation',
        iss: shop,
        exp: inDays(5),
        order: { ...bare, id: number },
        ...times,
      }
      return (await open(jwt(secret, { kid: id }, claims))).kind
    }
    // Many libraries put in when a token was made, and their server's clock may be ahead.
    for (const name of ['iat', 'nbf']) {
      expect(await kindOf({ [name]: seconds + 45 }, `${name}-near`)).toBe('found')
      expect(await kindOf({ [name]: seconds + 90 }, `${name}-far`)).toBe('not_valid')
    }
    expect(await kindOf({ exp: inDays(90) + 45 }, 'ahead')).toBe('found')
    expect(await kindOf({ exp: inDays(90) + 90 }, 'too-far')).toBe('not_valid')
    expect(await kindOf({ exp: seconds - 45 }, 'late')).toBe('found')
    expect(await kindOf({ exp: seconds - 90 }, 'over')).toBe('expired')
  })

  it('is good for two more days once its secret was rotated', async () => {
    const { shop, owner, id, secret } = await signing()
    const token = jwt(secret, { kid: id }, { aud: 'invitation', iss: shop, exp: inDays(60), order: bare })
    await asMember(owner, shop, 'POST', '/intake-secrets', { kind: 'link' })
    expect((await open(token)).kind).toBe('found')
    expect((await open(token, Date.now() + 3 * DAY)).kind).toBe('not_valid')
  })
})

describe('links in bulk', () => {
  it('come for each order, or say why not', async () => {
    const { shop, key } = await newShopWithKey({ sender: 'mine' })
    await sendOrders(shop, key, { orders: [order(), order({ id: '1002', test: true })] })
    const answer = await request(`/v1/merchant/${shop}/invitations/links`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}` },
      body: JSON.stringify({ orders: ['1001', '1002', 'unknown'] }),
    })
    const { links } = (await answer.json()) as { links: Array<{ url: string | null; reason: string | null }> }
    expect(links.map(({ reason }) => reason)).toEqual([null, 'test', 'unknown_order'])
    expect(await open(tokenOf(links[0]!.url!))).toMatchObject({
      kind: 'found',
      invitation: { order: '1001' },
    })
  })
})
