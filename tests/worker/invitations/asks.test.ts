import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf, mailsTo, newAddress, newShop, SHOP_ORIGIN, unique } from '../factories.ts'
import { env, request, ring, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const DAY = 86_400_000
const ask = (shop: string, body: object, origin: string | null = SHOP_ORIGIN) =>
  request(`/v1/shops/${shop}/asks`, {
    method: 'POST',
    headers: { 'CF-Connecting-IP': newAddress(), ...(origin && { Origin: origin }) },
    body: JSON.stringify({ products: [{ id: 'mug-blue', title: 'Blue mug' }], locale: 'en', ...body }),
  })
const invitationIn = (shop: string) =>
  env.DB.prepare('SELECT state, reason, basis, next_at FROM invitations WHERE shop_id = ?')
    .bind(shop)
    .first<{ state: string; reason: string | null; basis: string | null; next_at: number | null }>()

describe('a box at the checkout', () => {
  it('asks nobody before they have confirmed it, then in two weeks', async () => {
    const shop = await newShop()
    const email = `${unique('ask')}@mail.example`
    expect((await ask(shop, { email, name: 'Anna Bianchi' })).status).toBe(202)
    expect(await invitationIn(shop)).toMatchObject({ state: 'not_asked', reason: 'no_basis' })
    await ring(Date.now() + 1_000)
    const [mail] = await mailsTo(email)
    const path = mail!.text.match(/\/ask\/\S+/)![0]
    await request(path)
    expect(await invitationIn(shop)).toMatchObject({ state: 'not_asked' })
    expect(await (await request(path, { method: 'POST' })).text()).toContain('In two weeks')
    const planned = (await invitationIn(shop))!
    expect(planned).toMatchObject({ state: 'planned', basis: 'consent' })
    expect(Math.abs(planned.next_at! - Date.now() - 14 * DAY)).toBeLessThan(2 * DAY)
  })

  it('ticked again and again sends one mail, and answers the same', async () => {
    const shop = await newShop()
    const email = `${unique('ask')}@mail.example`
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(shop, { email })))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]))
    await ring(Date.now() + 1_000)
    await ring(Date.now() + DAY / 2)
    expect(await mailsTo(email)).toHaveLength(1)
  })

  it('is taken from the shop’s pages alone, with an address and a product', async () => {
    const shop = await newShop()
    const email = 'anna@mail.example'
    expect((await ask(shop, { email }, 'https://elsewhere.example')).status).toBe(403)
    expect((await ask(shop, { email }, null)).status).toBe(403)
    expect((await ask('nowhere', { email })).status).toBe(404)
    expect((await errorOf(await ask(shop, { email: 'anna' }))).fields).toEqual([
      { path: 'email', code: 'malformed' },
    ])
    expect((await ask(shop, { email, products: [] })).status).toBe(422)
    expect(await invitationIn(shop)).toBeNull()
  })

  it('is confirmed by its own link alone', async () => {
    for (const path of ['/ask/abc', '/ask/abc.def.ghi'])
      expect((await request(path, { method: 'POST' })).status).toBe(404)
  })
})
