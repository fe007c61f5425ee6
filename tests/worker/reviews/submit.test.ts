import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  asMember,
  countOf,
  errorOf,
  eventsOf,
  newKey,
  newMember,
  newShop,
  pageOf,
  published,
  SHOP_ORIGIN,
  send,
  sent,
  storedValue,
  submission,
} from '../factories.ts'
import { env, OWN_ORIGIN, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

describe('a submission', () => {
  test.each(['text/plain', 'text/plain;charset=UTF-8', 'application/json'])(
    'is taken as %s, waits for a decision and leaves one event',
    async (type) => {
      const shop = await newShop()
      const answer = await send(shop, submission(), { 'Content-Type': type })
      expect(answer.status).toBe(201)
      const receipt = (await answer.json()) as { id: string }
      expect(receipt).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), status: 'pending' })
      expect(await eventsOf(shop)).toMatchObject([
        { type: 'review.received', subject: receipt.id, actor: 'author', data: '{}' },
      ])
    },
  )

  test('is stored once, however often it is sent', async () => {
    const shop = await newShop()
    const body = submission({ email: 'anna@mail.example' })
    const first = await send(shop, body)
    const again = await send(shop, body)
    expect([first.status, again.status]).toEqual([201, 200])
    expect(await again.json()).toEqual(await first.json())
    expect(await countOf('reviews', shop)).toBe(1)
    expect(await countOf('events', shop)).toBe(1)
  })

  test('is stored once when sent fifty times at once', async () => {
    const shop = await newShop()
    const body = submission({ email: 'anna@mail.example' })
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(shop, body)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(49)
    const ids = await Promise.all(answers.map(async (answer) => ((await answer.json()) as { id: string }).id))
    expect(new Set(ids).size).toBe(1)
    expect(
      await Promise.all((['reviews', 'events', 'people', 'products'] as const).map((t) => countOf(t, shop))),
    ).toEqual([1, 1, 1, 1])
  })

  test.each([
    ['text', { body: 'Something else.' }],
    ['rating', { rating: 1 }],
    ['product', { product: { id: 'bowl' } }],
    ['address', { email: 'other@mail.example' }],
  ])('is refused when it comes again with another %s', async (_, changes) => {
    const shop = await newShop()
    const body = submission()
    await send(shop, body)
    const altered = await send(shop, { ...body, ...changes })
    expect(altered.status).toBe(409)
    expect((await errorOf(altered)).code).toBe('submission_conflict')
    expect(
      await Promise.all((['reviews', 'events', 'people', 'products'] as const).map((t) => countOf(t, shop))),
    ).toEqual([1, 1, 0, 1])
  })

  test('may repeat with another title of the product: that is a hint, not part of it', async () => {
    const shop = await newShop()
    const body = submission()
    await send(shop, body)
    const again = await send(shop, { ...body, product: { id: 'mug-blue', title: 'New!' } })
    expect(again.status).toBe(200)
  })

  test('with one submissionId belongs to each shop on its own', async () => {
    const [one, other] = [await newShop(), await newShop()]
    const body = submission()
    expect([(await send(one, body)).status, (await send(other, body)).status]).toEqual([201, 201])
  })

  test('repeated after its publication is told so', async () => {
    const shop = await newShop()
    const body = submission()
    await send(shop, body)
    await env.DB.prepare("UPDATE reviews SET status = 'published', published_at = 1 WHERE shop_id = ?")
      .bind(shop)
      .run()
    expect(await (await send(shop, body)).json()).toMatchObject({ status: 'published' })
  })

  test("keeps the author's key only as a hash, apart from the public id", async () => {
    const shop = await newShop()
    const body = submission()
    const { id } = (await (await send(shop, body)).json()) as { id: string }
    expect(id).not.toBe(body.submissionId)
    const row = await env.DB.prepare('SELECT * FROM reviews WHERE id = ?').bind(id).first()
    expect(JSON.stringify(row)).not.toContain(body.submissionId)
  })
})

describe('where it may come from', () => {
  test.each([
    ['a foreign website', { Origin: 'https://elsewhere.example' }],
    ['a website that begins like the shop', { Origin: `${SHOP_ORIGIN}.evil.example` }],
    ['the same name by another scheme', { Origin: 'http://shop.example' }],
    ['the same name at another port', { Origin: `${SHOP_ORIGIN}:8443` }],
    ['a sandboxed frame', { Origin: 'null' }],
    ['no website', { Origin: null }],
    ['an empty origin', { Origin: '' }],
  ])('is not %s', async (_, headers) => {
    const shop = await newShop()
    const answer = await send(shop, submission(), headers)
    expect(answer.status).toBe(403)
    expect((await errorOf(answer)).code).toBe('origin_not_allowed')
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(
      await Promise.all((['reviews', 'events', 'people', 'products'] as const).map((t) => countOf(t, shop))),
    ).toEqual([0, 0, 0, 0])
  })

  test("is one of Voce's own pages", async () => {
    expect((await send(await newShop(), submission(), { Origin: OWN_ORIGIN })).status).toBe(201)
  })

  test('is a shop that exists', async () => {
    const answer = await send('nobody', submission())
    expect(answer.status).toBe(404)
    expect((await errorOf(answer)).code).toBe('shop_not_found')
  })

  test("is the shop's own system, with its key and without an origin", async () => {
    const shop = await newShop()
    const answer = await send(shop, submission(), {
      Origin: null,
      Authorization: `Bearer ${await newKey(shop)}`,
    })
    expect(answer.status).toBe(201)
    const { id } = (await answer.json()) as { id: string }
    expect(await storedValue(id, 'channel')).toBe('api')
  })

  test.each([
    ["another shop's key", async () => `Bearer ${await newKey(await newShop())}`, 401],
    ['a key that nobody has', async () => 'Bearer voce_0123456789abcdefghij', 401],
    ['what is no key', async () => 'Bearer x', 401],
    ['another scheme', async () => 'Basic YTpi', 401],
  ])('is not %s, even from the right website', async (_, authorization, status) => {
    const shop = await newShop()
    const answer = await send(shop, submission(), { Authorization: await authorization() })
    expect(answer.status).toBe(status)
    expect(await countOf('reviews', shop)).toBe(0)
  })
})

describe('its product', () => {
  const productOf = (shop: string) =>
    env.DB.prepare('SELECT id, title, url, pool = seq AS isHead FROM products WHERE shop_id = ?')
      .bind(shop)
      .all()

  test('registers itself with the first review and is not changed by the second', async () => {
    const shop = await newShop()
    await sent(shop)
    await sent(shop, { product: { id: 'mug-blue', title: 'HACKED', url: 'https://elsewhere.example/' } })
    expect((await productOf(shop)).results).toEqual([
      { id: 'mug-blue', title: 'Blue mug, 350 ml', url: 'https://shop.example/mug-blue', isHead: 1 },
    ])
  })

  test('is not registered by looking at it', async () => {
    const shop = await newShop()
    const page = await pageOf(shop, 'never-heard-of')
    expect(page).toMatchObject({ product: { id: 'never-heard-of', title: null }, reviews: [], cursor: null })
    await request(`/v1/shops/${shop}/ratings?product=never-heard-of`)
    expect(await countOf('products', shop)).toBe(0)
  })

  test('may be the shop itself, which is shown by its name, whatever the page was called', async () => {
    const shop = await newShop()
    const member = await newMember(shop)
    const product = { id: '~shop', title: 'What people say of us', url: 'https://shop.example/about' }
    const review = await published(shop, member, { product })
    expect(await storedValue(review, 'subject')).toBe('shop')
    const shown = await pageOf(shop, '~shop')
    expect(shown).toMatchObject({ product: { title: 'Ceramiche Rossi' }, reviews: [{ id: review }] })
    const ofTheShop = await request(`/v1/shops/${shop}/reviews`)
    expect(await ofTheShop.json()).toMatchObject({ reviews: [{ id: review }] })
    await env.DB.prepare("UPDATE shops SET name = 'Ceramiche Verdi' WHERE id = ?").bind(shop).run()
    const voice = await asMember(member, shop, 'GET', `/voices/${review}`)
    expect(await voice.json()).toMatchObject({ product: { title: 'Ceramiche Verdi' } })
  })

  test('may not take an id that Voce keeps for itself', async () => {
    const answer = await send(await newShop(), submission({ product: { id: '~mug' } }))
    expect(answer.status).toBe(422)
    expect((await errorOf(answer)).fields).toEqual([{ path: 'product.id', code: 'not_allowed' }])
  })

  test.each([
    '__proto__',
    'constructor',
    'toString',
    'a/b?c#d',
    '%00',
    '日本',
    '👩‍👩‍👧',
    "'; DROP TABLE reviews; --",
    '..',
  ])('may be called %s', async (id) => {
    const shop = await newShop()
    const member = await newMember(shop)
    const review = await published(shop, member, { product: { id } })
    expect(await storedValue(review, '(SELECT id FROM products WHERE seq = product)')).toBe(id)
    if (id === '..') return
    expect((await pageOf(shop, id)).reviews.map((shown) => shown.id)).toEqual([review])
    const ratings = await request(`/v1/shops/${shop}/ratings?product=${encodeURIComponent(id)}`)
    expect(await ratings.json()).toMatchObject({ ratings: [{ product: id, ratings: 1 }] })
  })
})

describe('its author', () => {
  const peopleOf = (shop: string) =>
    env.DB.prepare('SELECT email, name FROM people WHERE shop_id = ?').bind(shop).all()

  test('is one person for one address, however it is written', async () => {
    const shop = await newShop()
    await sent(shop, { email: 'Anna@Mail.Example' })
    await sent(shop, { email: ' anna@mail.example ', name: 'A. B.' })
    await sent(shop, { email: 'bea@mail.example' })
    expect((await peopleOf(shop)).results).toEqual([
      { email: 'anna@mail.example', name: 'Anna Bianchi' },
      { email: 'bea@mail.example', name: 'Anna Bianchi' },
    ])
  })

  test('is nobody where no address was given', async () => {
    const shop = await newShop()
    await sent(shop, { email: '' })
    await sent(shop, { email: null as never })
    await sent(shop)
    expect(await countOf('people', shop)).toBe(0)
  })

  test('is shown by first name and initial; the address never leaves', async () => {
    const shop = await newShop()
    const member = await newMember(shop)
    const body = submission({ email: 'secret@mail.example' })
    const answers = [await send(shop, body), await send(shop, body), await send(shop, { ...body, rating: 1 })]
    const { id } = (await answers[0]!.clone().json()) as { id: string }
    await asPublished(shop, member, id)
    answers.push(
      await request(`/v1/shops/${shop}/products/mug-blue/reviews`),
      await request(`/v1/shops/${shop}/ratings?product=mug-blue`),
    )
    for (const answer of answers) {
      const text = (await answer.text()) + JSON.stringify([...answer.headers])
      expect(text).not.toContain('secret')
      expect(text).not.toContain('Bianchi')
    }
    expect((await pageOf(shop)).reviews[0]!.name).toBe('Anna B.')
  })
})

const asPublished = async (shop: string, member: { cookie: string }, id: string) => {
  const answer = await request(`/v1/merchant/${shop}/reviews/${id}/decisions`, {
    method: 'POST',
    headers: { Cookie: member.cookie, Origin: OWN_ORIGIN },
    body: JSON.stringify({ decision: 'publish', blind: true, expectedVersion: 1 }),
  })
  expect(answer.status).toBe(200)
}

describe('too many of them', () => {
  test('from one address are asked to wait, with the form to show it; another address is not', async () => {
    const shop = await newShop()
    const from = { 'CF-Connecting-IP': '192.0.2.7' }
    const answers: Response[] = []
    for (let n = 0; n < 21; n += 1) answers.push(await send(shop, submission(), from))
    expect(answers.slice(0, 10).map(({ status }) => status)).toEqual(Array(10).fill(201))
    // The minute may end in between, once.
    const last = answers.find(({ status }) => status === 429)!
    expect(last.headers.get('Retry-After')).toBe('60')
    expect(last.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect((await errorOf(last)).code).toBe('rate_limited')
    expect((await send(shop, submission())).status).toBe(201)
    expect((await send(await newShop(), submission(), from)).status).toBe(201)
  })

  test('are all taken from a system with a key', async () => {
    const shop = await newShop()
    const headers = { Authorization: `Bearer ${await newKey(shop)}`, 'CF-Connecting-IP': '192.0.2.8' }
    const answers = await Promise.all(Array.from({ length: 25 }, () => send(shop, submission(), headers)))
    expect(answers.every(({ status }) => status === 201)).toBe(true)
  })
})

test('stars alone are not taken from a product page', async () => {
  for (const body of [undefined, null, '', ' \n\t ', '\u0000\u0007', '\u200b\u2060', '\u3164', '\u00ad']) {
    const answer = await send(await newShop(), { ...submission(), body })
    expect(answer.status, JSON.stringify(body)).toBe(422)
    expect((await errorOf(answer)).fields).toEqual([{ path: 'body', code: 'required' }])
  }
})

test('ids sort in the order of time', async () => {
  const shop = await newShop()
  const first = await sent(shop, { submissionId: randomUUID() })
  const second = await sent(shop)
  expect(first < second).toBe(true)
})

test('a page names its own website only: the address of an unknown product is not taken from another', async () => {
  const shop = await newShop()
  await send(shop, submission({ product: { id: 'lured', url: 'https://elsewhere.example/lure' } }))
  await send(shop, submission({ product: { id: 'honest', url: `${SHOP_ORIGIN}/honest` } }))
  const { results } = await env.DB.prepare('SELECT id, url FROM products WHERE shop_id = ? ORDER BY id')
    .bind(shop)
    .all()
  expect(results).toEqual([
    { id: 'honest', url: `${SHOP_ORIGIN}/honest` },
    { id: 'lured', url: null },
  ])
})

describe('an address', () => {
  const addresses = async (shop: string) =>
    (await env.DB.prepare('SELECT email FROM people WHERE shop_id = ?').bind(shop).all()).results

  test('is missed where the shop needs one, and nothing is stored without it', async () => {
    const shop = await newShop({ askEmail: 'required' })
    const without = submission()
    const answer = await send(shop, without)
    expect([answer.status, (await errorOf(answer)).fields]).toEqual([
      422,
      [{ path: 'email', code: 'required' }],
    ])
    expect([await countOf('reviews', shop), await countOf('products', shop)]).toEqual([0, 0])
    expect((await send(shop, { ...without, email: 'anna@mail.example' })).status).toBe(201)
    expect(await addresses(shop)).toEqual([{ email: 'anna@mail.example' }])
  })

  test('is not kept where the shop asks for none', async () => {
    const shop = await newShop({ askEmail: 'no' })
    expect((await send(shop, submission({ email: 'anna@mail.example' }))).status).toBe(201)
    expect(await addresses(shop)).toEqual([])
  })

  test("is up to the shop's own systems", async () => {
    const shop = await newShop({ askEmail: 'required' })
    const answer = await send(shop, submission(), {
      Origin: null,
      Authorization: `Bearer ${await newKey(shop)}`,
    })
    expect(answer.status).toBe(201)
  })
})
