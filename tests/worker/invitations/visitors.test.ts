import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { mintToken } from '../../../worker/platform/token.ts'
import { prove } from '../../../worker/reviews/proof-store.ts'
import { countOf, newAddress, newProduct, send, submission, unique, wholeMailsTo } from '../factories.ts'
import { planOf, recorder } from '../recorder.ts'
import { env, OWN_ORIGIN, PEPPER, request, ring, server, startServer } from '../server.ts'
import { newShopWithKey, order, sendOrders } from './asking.ts'

beforeAll(startServer)
afterAll(() => server.close())

const MINUTE = 60_000
const DAY = 86_400_000

async function shopWithMug(settings: object = {}) {
  const { shop, key } = await newShopWithKey()
  await env.DB.prepare('UPDATE shops SET settings = json_patch(settings, ?) WHERE id = ?')
    .bind(JSON.stringify(settings), shop)
    .run()
  await newProduct(shop, 'mug-blue')
  await env.DB.prepare("UPDATE products SET title = 'Blue mug, 350 ml' WHERE shop_id = ?").bind(shop).run()
  return { shop, key }
}

const tokenIn = (page: string) => page.match(/name="form" value="([^"]+)"/)![1]!
const open = async (path: string) =>
  (await request(path, { headers: { 'CF-Connecting-IP': newAddress() } })).text()

interface Given {
  form?: string
  origin?: string
  [field: string]: string | undefined
}
async function fill(path: string, { form, origin = OWN_ORIGIN, ...fields }: Given = {}): Promise<Response> {
  const token = form ?? tokenIn(await open(path))
  const given = { form: token, stars: '4', body: 'Warm in the hand, and it pours well.', ...fields }
  return request(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: origin,
      'CF-Connecting-IP': newAddress(),
    },
    body: new URLSearchParams(given as Record<string, string>).toString(),
  })
}
interface StoredReview {
  rating: number
  channel: string
  place: string | null
  proof: string
  subject: string
  status: string
}
async function stored(shop: string): Promise<StoredReview[]> {
  const { results } = await env.DB.prepare(
    'SELECT rating, channel, place, proof, subject, status FROM reviews WHERE shop_id = ?',
  )
    .bind(shop)
    .all<StoredReview>()
  return results as StoredReview[]
}

describe('the page behind a code', () => {
  it('lets somebody choose what it is about, and keeps the place', async () => {
    const { shop } = await shopWithMug()
    const page = await open(`/s/${shop}?at=counter`)
    expect(page).toContain(`/s/${shop}/mug-blue?at=counter`)
    expect(page).toContain(`/s/${shop}/~shop?at=counter`)
  })

  it('takes stars and words without script: channel and place are kept', async () => {
    const { shop } = await shopWithMug()
    const answer = await fill(`/s/${shop}/mug-blue?at=counter`)
    expect(answer.status).toBe(200)
    expect(await stored(shop)).toMatchObject([
      { rating: 4, channel: 'qr', place: 'counter', proof: 'none', subject: 'product', status: 'pending' },
    ])
  })

  it('takes a word about the shop itself', async () => {
    const { shop } = await shopWithMug()
    await fill(`/s/${shop}/~shop`)
    expect(await stored(shop)).toMatchObject([{ subject: 'shop', place: null }])
  })

  it.each(['/s/no-such-shop', '/s/no-such-shop/mug-blue', '/s/SHOP/no-such-product', '/s/SHOP/~else'])(
    'that leads nowhere says so: %s',
    async (path) => {
      const { shop } = await shopWithMug()
      const answer = await request(`${path.replace('SHOP', shop)}?at=counter`)
      expect(answer.status).toBe(404)
      const page = await answer.text()
      expect(page).toContain('There is nothing here')
      // Of a shop that is known, everything else is one step away.
      const isKnown = path.includes('SHOP')
      expect(page.includes(`href="/s/${shop}?at=counter"`)).toBe(isKnown)
      expect(page.includes('<p class="shop"><bdi>Ceramiche Rossi</bdi></p>')).toBe(isKnown)
      expect(await countOf('products', shop)).toBe(1)
    },
  )

  it('leaves out a place that is too long, and what is no place', async () => {
    const { shop } = await shopWithMug()
    await fill(`/s/${shop}/mug-blue?at=${'x'.repeat(61)}`)
    await fill(`/s/${shop}/mug-blue?at=%20%00`)
    expect((await stored(shop)).map(({ place }) => place)).toEqual([null, null])
  })

  it('sent twice is one review, and with other words begins a new form', async () => {
    const { shop } = await shopWithMug()
    const path = `/s/${shop}/mug-blue`
    const form = tokenIn(await open(path))
    for (let times = 0; times < 2; times += 1) expect((await fill(path, { form })).status).toBe(200)
    const other = await fill(path, { form, body: 'Other words altogether.' })
    expect(other.status).toBe(422)
    const again = await other.text()
    expect(again).toContain('Other words altogether.')
    expect(tokenIn(again)).not.toBe(form)
    expect(await stored(shop)).toHaveLength(1)
  })

  it.each<[string, (shop: string) => Promise<Given>]>([
    ['a form of another product', async (shop) => ({ form: await formOf(shop, 'else') })],
    ['a form of another shop', async () => ({ form: await formOf('else', 'mug-blue') })],
    ['a forged form', async () => ({ form: 'a.b.c' })],
    ['a form of yesterday', async (shop) => ({ form: await formOf(shop, 'mug-blue', Date.now() - 1) })],
    ['another website', async () => ({ origin: 'https://evil.example' })],
    ['no stars', async () => ({ stars: '9' })],
    ['no words', async () => ({ body: '  ' })],
    ['no address', async () => ({ email: 'anna' })],
    ['too many words', async () => ({ body: 'x'.repeat(5_001) })],
  ])('takes nothing with %s', async (_, given) => {
    const { shop } = await shopWithMug()
    const answer = await fill(`/s/${shop}/mug-blue`, await given(shop))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('did not go out yet')
    expect(await stored(shop)).toEqual([])
  })

  it('keeps what was typed, as text', async () => {
    const { shop } = await shopWithMug()
    const answer = await fill(`/s/${shop}/mug-blue`, {
      stars: '',
      body: '</textarea><script>',
      name: '"Anna"',
    })
    const page = await answer.text()
    expect(page).toContain('&lt;/textarea&gt;&lt;script&gt;')
    expect(page).toContain('value="&quot;Anna&quot;"')
  })

  it('asks for an address where the shop does', async () => {
    const { shop } = await shopWithMug({ askEmail: 'required' })
    const answer = await fill(`/s/${shop}/mug-blue`)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('asks for an address')
  })

  it('tells a machine nothing: what it fills in is spam', async () => {
    const { shop } = await shopWithMug()
    expect((await fill(`/s/${shop}/mug-blue`, { homepage: 'https://spam.example' })).status).toBe(200)
    expect(await stored(shop)).toMatchObject([{ status: 'spam' }])
  })
})

const formOf = (shop: string, product: string, expiresAt = Date.now() + DAY) =>
  mintToken(PEPPER, 'form', { shop, product, id: crypto.randomUUID(), at: 1 }, expiresAt)

describe('proof by the address of the order', () => {
  async function written({ bought = true, email = `${unique('anna')}@mail.example`, settings = {} } = {}) {
    const { shop, key } = await shopWithMug(settings)
    const buyer = bought ? email : `${unique('somebody')}@mail.example`
    await sendOrders(shop, key, order({ customer: { ...order().customer, email: buyer } }))
    const answer = await fill(`/s/${shop}/mug-blue`, { email, name: 'Anna Bianchi' })
    const page = await answer.text()
    const now = Date.now()
    await ring(now + 2 * MINUTE)
    return { shop, email, page, now, mails: await wholeMailsTo(email) }
  }
  const linkIn = (mails: Array<{ text: string }>) =>
    mails[0]!.text.match(/http:\/\/voce\.test(\/proof\/\S+)/)![1]!
  const press = (link: string) =>
    request(link, { method: 'POST', headers: { 'CF-Connecting-IP': newAddress() } })

  it('names the thing in the subject of its letter, unless the shop is discreet', async () => {
    const subjectOf = async (settings: object) => (await written({ settings })).mails[0]!.subject
    expect(await subjectOf({})).toContain('Blue mug, 350 ml')
    expect(await subjectOf({ asking: { discreet: true } })).toMatch(/of Ceramiche Rossi$/)
  })

  it('says the same to everybody: on the page, and in the mail', async () => {
    const [known, unknown] = [await written(), await written({ bought: false })]
    expect(unknown.page).toBe(known.page)
    expect(known.page).toContain('One step left')
    const text = (mails: Array<{ text: string; subject: string }>) =>
      mails.map((mail) => mail.subject + mail.text.replace(/\/proof\/\S+/, ''))
    expect(text(unknown.mails)).toEqual(text(known.mails))
    expect(known.mails[0]!.text).not.toContain('Warm in the hand')
  })

  it('makes a verified purchase of a review whose order it was, and publishes it soon', async () => {
    const { shop, mails, now } = await written()
    const link = linkIn(mails)
    expect(await (await request(link)).text()).toContain('Yes, I wrote it')
    expect(await stored(shop)).toMatchObject([{ proof: 'none' }])
    expect(await (await press(link)).text()).toContain('verified purchase')
    expect(await (await press(link)).text()).toContain('nothing left to confirm')
    await ring(now + 3 * MINUTE)
    await ring(now + 60 * MINUTE)
    expect(await stored(shop)).toMatchObject([{ proof: 'order', status: 'published' }])
  })

  it('proves the address alone where there was no such order', async () => {
    const { shop, mails } = await written({ bought: false })
    expect(await (await press(linkIn(mails))).text()).toContain('Your address is confirmed')
    expect(await stored(shop)).toMatchObject([{ proof: 'email', status: 'pending' }])
  })

  it('takes the review away where it was somebody else', async () => {
    const { shop, mails } = await written()
    expect(await (await press(`${linkIn(mails)}?not`)).text()).toContain('It is gone')
    expect(await stored(shop)).toMatchObject([{ proof: 'none', status: 'withdrawn' }])
  })

  it('with a forged link is none', async () => {
    const { shop, mails } = await written()
    const link = linkIn(mails)
    for (const wrong of [link.slice(0, -3), link.replace('/proof/', '/me/')])
      expect((await press(wrong)).status).toBe(404)
    expect(await stored(shop)).toMatchObject([{ proof: 'none' }])
  })

  it('carries nothing in its letter that somebody has typed, neither as their name nor as that of a thing', async () => {
    const { shop } = await newShopWithKey()
    const email = `${unique('victim')}@mail.example`
    const product = { id: 'x', title: 'You have won: win.example', url: 'https://shop.example/x' }
    expect((await send(shop, submission({ product }))).status).toBe(201)
    await fill(`/s/${shop}/x`, { email, name: 'https://win.example/now' })
    await ring(Date.now() + 2 * MINUTE)
    const [mail] = await wholeMailsTo(email)
    expect(mail!.subject).toContain('Ceramiche Rossi')
    expect(mail!.subject + mail!.text + mail!.html).not.toContain('win.example')
  })

  it('sends no more than three letters a day to one address, whoever types it', async () => {
    const { shop } = await shopWithMug()
    const email = `${unique('victim')}@mail.example`
    for (let times = 0; times < 5; times += 1)
      await fill(`/s/${shop}/mug-blue`, { email, body: `Something else each time, number ${times}.` })
    await ring(Date.now() + 2 * MINUTE)
    expect(await wholeMailsTo(email)).toHaveLength(3)
  })
})

test('the proof finds orders by their person', async () => {
  const { db, statements } = recorder()
  await prove(db, 'x', { review: 'y', person: 'z' }, 1).catch(() => undefined)
  const steps = await planOf(statements[0]!)
  expect(steps.some((step) => step.includes('SEARCH w USING INDEX orders_of_person'))).toBe(true)
  expect(steps.filter((step) => /TEMP B-TREE|^SCAN /.test(step))).toEqual([])
})
