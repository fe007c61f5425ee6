import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkTo } from '../../../worker/invitations/invitation-token.ts'
import { errorOf, mailsTo, newAddress, newShop, SHOP_ORIGIN, unique, wholeMailsTo } from '../factories.ts'
import { env, PEPPER, request, ring, server, startServer } from '../server.ts'
import { newShopWithKey, order, sendOrders } from './asking.ts'
import { pageAt, submit } from './hosted.ts'

beforeAll(startServer)
afterAll(() => server.close())

const HOUR = 3_600_000
const DAY = 24 * HOUR
const ask = (shop: string, body: object, origin: string | null = SHOP_ORIGIN) =>
  request(`/v1/shops/${shop}/asks`, {
    method: 'POST',
    headers: { 'CF-Connecting-IP': newAddress(), ...(origin && { Origin: origin }) },
    body: JSON.stringify({ products: [{ id: 'mug-blue', title: 'Blue mug' }], locale: 'en', ...body }),
  })
/** Somebody who ticked the box and confirmed it, with the link to the page they will be asked on. */
async function confirmed(
  shop: string,
  email: string,
  body: object = {},
): Promise<{ id: string; link: string }> {
  await ask(shop, { email, ...body })
  await ring(Date.now() + 1_000)
  const [mail] = await mailsTo(email)
  await request(mail!.text.match(/\/ask\/\S+/)![0], { method: 'POST' })
  const { id } = (await env.DB.prepare(
    `SELECT v.id FROM invitations v JOIN orders o ON o.shop_id = v.shop_id AND o.id = v.order_id
     WHERE v.shop_id = ? AND o.source = 'ask'`,
  )
    .bind(shop)
    .first<{ id: string }>())!
  return { id, link: await linkTo(PEPPER, shop, id, Date.now()) }
}
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

  it('proves no order: what is said by it is no verified purchase, unless the same person has bought it', async () => {
    const { shop, key } = await newShopWithKey()
    const [stranger, buyer] = [`${unique('ask')}@mail.example`, `${unique('ask')}@mail.example`]
    await sendOrders(shop, key, order({ customer: { ...order().customer, email: buyer } }))
    for (const email of [stranger, buyer]) {
      await ask(shop, { email })
      await ring(Date.now() + 1_000)
      const [mail] = await mailsTo(email)
      await request(mail!.text.match(/\/ask\/\S+/)![0], { method: 'POST' })
    }
    const { results } = await env.DB.prepare(
      `SELECT v.id, p.email FROM invitations v JOIN orders o ON o.shop_id = v.shop_id AND o.id = v.order_id
       JOIN people p ON p.shop_id = v.shop_id AND p.id = v.person_id WHERE v.shop_id = ? AND o.source = 'ask'`,
    )
      .bind(shop)
      .all<{ id: string; email: string }>()
    expect(results).toHaveLength(2)
    for (const { id, email } of results) {
      const link = await linkTo(PEPPER, shop, id, Date.now())
      await submit({ link }, 'stars', { product: 'mug-blue', stars: '5' })
      const proof = await env.DB.prepare('SELECT proof, counted FROM reviews WHERE invitation_id = ?')
        .bind(id)
        .first()
      expect(proof).toMatchObject({ proof: email === buyer ? 'order' : 'email' })
      const page = await pageAt({ link })
      expect(page.includes('Your 5 stars count')).toBe(email === buyer)
      expect(page.includes('count once a few words go with them')).toBe(email === stranger)
    }
  })

  it('is told the truth before and after a tap: words are needed, and it takes a day', async () => {
    const shop = await newShop()
    const { id, link } = await confirmed(shop, `${unique('ask')}@mail.example`)
    const mug = { product: 'mug-blue' }
    const before = await pageAt({ link })
    expect(before).toContain('together they count, usually within a day')
    expect(before).not.toMatch(/counts as soon|Bought on/)
    const fromMail = await pageAt({ link }, '?stars=4&product=mug-blue')
    expect(fromMail).toContain('>Yes, 4 stars<')
    expect(fromMail).toContain('together they count, usually within a day')

    await submit({ link }, 'stars', { ...mug, stars: '4' })
    const tapped = await pageAt({ link })
    expect(tapped).not.toMatch(/within an hour|stars count\.|know\? <small>/)
    expect(tapped.split('count once a few words go with them')).toHaveLength(3)
    const empty = await (await submit({ link }, 'words', { ...mug, body: '', name: '' })).text()
    expect(empty).toContain('stars alone need the proof of an order')
    expect(empty).not.toContain('they count already')

    await submit({ link }, 'words', { ...mug, body: 'Sits well in the hand.', name: 'Anna Bianchi' })
    const written = await pageAt({ link })
    expect(written).toContain('They usually appear within a day')
    expect(written).toContain('It usually appears within a day')
    expect(written).not.toContain('within an hour')
    const status = () =>
      env.DB.prepare('SELECT status, counted FROM reviews WHERE invitation_id = ?').bind(id).first()
    await ring(Date.now() + 2 * HOUR)
    expect(await status()).toMatchObject({ status: 'pending' })
    await ring(Date.now() + 25 * HOUR)
    expect(await status()).toEqual({ status: 'published', counted: 1 })
  })

  it('says beside each thing what a tap does, where an order is behind some of them', async () => {
    const { shop, key } = await newShopWithKey()
    const email = `${unique('ask')}@mail.example`
    await sendOrders(shop, key, order({ customer: { ...order().customer, email } }))
    const products = [{ id: 'mug-blue' }, { id: 'bowl' }]
    const { link } = await confirmed(shop, email, { products })
    const page = await pageAt({ link })
    const inOrder = ['>Blue mug, 350 ml<', 'counts as soon as you tap', '>bowl<', 'together they count']
    const places = inOrder.map((words) => page.indexOf(words))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  it('is written to in words that are true', async () => {
    const shop = await newShop()
    const email = `${unique('ask')}@mail.example`
    await confirmed(shop, email, { name: 'Anna Bianchi' })
    // Put off to the morning where two weeks from now are in the evening; then decided, then sent.
    for (let round = 0; round < 3; round++) {
      const { next_at } = (await invitationIn(shop))!
      await ring((next_at ?? Date.now() + 16 * DAY) + 60_000)
    }
    const [, letter] = await wholeMailsTo(email)
    for (const said of [letter!.text, letter!.html!]) {
      expect(said).toContain('There you confirm it and add a few words: together they count.')
      expect(said).toMatch(/because you ticked a box at .+ and confirmed that we may ask/)
      expect(said).toContain('Your words appear as “Anna B.”')
      expect(said).not.toMatch(/bought|One tap is enough|stars count without/)
    }
  })

  it('changes nothing about people and things that are known', async () => {
    const { shop, key } = await newShopWithKey()
    const email = `${unique('ask')}@mail.example`
    await sendOrders(shop, key, order({ customer: { email, country: 'DE' }, items: [{ id: 'mug-blue' }] }))
    await ask(shop, {
      email,
      name: 'Mallory',
      locale: 'ja',
      products: [{ id: 'mug-blue', title: 'Win now' }],
    })
    const row = await env.DB.prepare(
      `SELECT p.name, p.locale, (SELECT title FROM products WHERE shop_id = p.shop_id AND id = 'mug-blue') AS title
       FROM people p WHERE p.shop_id = ? AND p.email = ?`,
    )
      .bind(shop, email)
      .first()
    expect(row).toEqual({ name: null, locale: null, title: null })
  })

  it('puts nothing that somebody has typed into the mail', async () => {
    const shop = await newShop()
    for (const name of ['https://win.example/now', 'win.example', '+391234567890', 'call@win.example x']) {
      const email = `${unique('ask')}@mail.example`
      await ask(shop, { email, name })
      await ring(Date.now() + 1_000)
      const [mail] = await mailsTo(email)
      expect(mail!.text).not.toContain(name.split(' ')[0])
    }
  })

  it('is braked, with a key that is none too', async () => {
    const shop = await newShop()
    const statuses: number[] = []
    for (let n = 0; n < 21; n += 1) {
      const answer = await request(`/v1/shops/${shop}/asks`, {
        method: 'POST',
        headers: {
          'CF-Connecting-IP': '192.0.2.41',
          Origin: SHOP_ORIGIN,
          Authorization: 'Bearer voce_nobody_knows_this_key_0000',
        },
        body: JSON.stringify({ email: 'a@b', products: [] }),
      })
      statuses.push(answer.status)
    }
    expect(statuses).toContain(429)
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
