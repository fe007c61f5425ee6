import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HelpfulReceipt, OneReview, PhotosAnswer, ReviewPage } from '../../../shared/schemas/review.ts'
import { DAY } from '../../../worker/platform/time.ts'
import {
  asMember,
  errorOf,
  newAddress,
  newMember,
  newProduct,
  newShop,
  pageOf,
  published,
  SHOP_ORIGIN,
  sent,
  store,
  storedValue,
} from '../factories.ts'
import { env, OWN_ORIGIN, request, ring, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const idsOf = ({ reviews }: ReviewPage) => reviews.map(({ id }) => id)
const set = (id: string, column: string, value: unknown) =>
  env.DB.prepare(`UPDATE reviews SET ${column} = ? WHERE id = ?`).bind(value, id).run()
const addPhoto = (shop: string, review: string, id: string, status = 'published') =>
  env.DB.prepare(
    `INSERT INTO photos (id, shop_id, review_id, upload, place, width, height, bytes, colour, status, created_at)
     VALUES (?1, ?2, ?3, ?1, 0, 800, 600, 1, 8421504, ?4, 1)`,
  )
    .bind(id, shop, review, status)
    .run()

describe('filters', () => {
  test('combine: stars, photos, proof, language, scales', async () => {
    const shop = await newShop()
    const ids = await store(shop, await newProduct(shop), [
      { rating: 5, proof: 'order' },
      { rating: 5, proof: 'none' },
      { rating: 2, proof: 'order' },
      { rating: 2, proof: 'email' },
    ])
    await set(ids[0]!, 'language', 'it')
    await set(ids[2]!, 'language', 'it')
    await set(ids[2]!, 'scale_2', 3)
    await addPhoto(shop, ids[0]!, `${shop}-1`)
    await addPhoto(shop, ids[3]!, `${shop}-2`)
    await addPhoto(shop, ids[1]!, `${shop}-3`, 'pending')
    for (const [query, expected] of [
      ['photos=1', [3, 0]],
      ['photos=1&sort=highest', [0, 3]],
      ['photos=1&rating=2', [3]],
      ['proof=order', [2, 0]],
      ['proof=order&rating=5', [0]],
      ['proof=order&sort=lowest', [2, 0]],
      ['language=it', [2, 0]],
      ['language=it&photos=1', [0]],
      ['scale_2=3', [2]],
      ['scale_2=4', []],
      ['scale_1=3', []],
    ] as Array<[string, number[]]>)
      expect(idsOf(await pageOf(shop, 'mug-blue', `?${query}`)), query).toEqual(
        expected.map((at) => ids[at]!),
      )
  })

  test.each([
    ['proof=email', 'proof'],
    ['photos=0', 'photos'],
    ['language=it-IT', 'language'],
    ['scale_1=6', 'scale_1'],
    [`q=${'x'.repeat(101)}`, 'q'],
  ])('%s is refused by name', async (query, path) => {
    const shop = await newShop()
    const answer = await request(`/v1/shops/${shop}/products/mug-blue/reviews?${query}`)
    expect([answer.status, (await errorOf(answer)).fields?.[0]?.path]).toEqual([422, path])
  })
})

describe('search', () => {
  const found = async (shop: string, q: string, more = '') =>
    idsOf(await pageOf(shop, 'mug-blue', `?q=${encodeURIComponent(q)}${more}`))

  test('finds all words, the beginning of the last, without accents or capitals, in one product', async () => {
    const shop = await newShop()
    const member = await newMember(shop)
    const handle = await published(shop, member, { body: 'The handle is lovely, très élégant.' })
    await published(shop, member, { body: 'A lovely glaze.' })
    await published(shop, member, { body: 'Another handle.', product: { id: 'bowl' } })
    const waiting = await sent(shop, { body: 'This handle waits for a decision.' })
    expect(await found(shop, 'HANDLE')).toEqual([handle])
    expect(await found(shop, 'elegant hand')).toEqual([handle])
    expect(await found(shop, 'lovely', '&rating=1')).toEqual([])
    expect(await found(shop, '"*) OR words:handle')).toEqual([])
    expect(await found(shop, '!!!')).toEqual([])
    expect(waiting).toBeTruthy()
  })

  test.each([
    ['ja', '写真よりも深い青で、毎朝の珈琲が楽しみです。', '珈琲'],
    ['el', 'Η κούπα είναι πολύ όμορφη και ελαφριά, οι ΦΙΛΟΣ μου ζήλεψαν.', 'κουπα'],
    ['el', 'Το δώρο άρεσε στον φίλος μου.', 'ΦΙΛΟΣ'],
    ['ar', 'كوبٌ جميلٌ ومتقن الصنع، وأعمق من الصورة.', 'كوب جميل'],
    ['th', 'แก้วสวยมากและเบากว่าที่คิด', 'แก้ว'],
    ['he', 'הַסֵּפֶל יפה מאוד וקל', 'הספל'],
    ['ru', 'Ёмкая кружка, лёгкая и тёплая.', 'емкая'],
  ])('finds in %s', async (locale, body, q) => {
    const shop = await newShop()
    const member = await newMember(shop)
    const id = await published(shop, member, { body, locale })
    expect(await found(shop, q)).toEqual([id])
    const voices = await asMember(member, shop, 'GET', `/voices?view=all&q=${encodeURIComponent(q)}`)
    expect(((await voices.json()) as { voices: unknown[] }).voices).toHaveLength(1)
  })

  test.each(['My number is five five five, nice mug.', 'Мой номер пять пять пять, кружка.'])(
    'does not find what is masked: %s',
    async (body) => {
      const shop = await newShop()
      const member = await newMember(shop)
      const id = await published(shop, member, { body })
      const hide = { title: [], body: [{ start: 0, end: body.indexOf(',') }], expectedVersion: 2 }
      expect((await asMember(member, shop, 'PUT', `/reviews/${id}/mask`, hide)).status).toBe(200)
      expect(await found(shop, body.split(' ')[1]!)).toEqual([])
      expect(await found(shop, body.split(' ').at(-1)!.slice(0, 3))).toEqual([id])
    },
  )

  test('pages through all that is found, each once', async () => {
    const shop = await newShop()
    const ids = await store(shop, await newProduct(shop), Array(25).fill({ body: 'Good mug.' }))
    const seen: string[] = []
    let cursor = ''
    for (let page = await pageOf(shop, 'mug-blue', '?q=mug'); ; ) {
      seen.push(...idsOf(page))
      if (page.cursor === null) break
      cursor = page.cursor
      page = await pageOf(shop, 'mug-blue', `?q=mug&cursor=${cursor}`)
    }
    expect(seen).toEqual(ids.reverse())
  })
})

describe('a helpful vote', () => {
  const vote = (
    shop: string,
    id: string,
    helpful: unknown,
    { ip = newAddress(), origin = SHOP_ORIGIN }: { ip?: string; origin?: string } = {},
  ) =>
    request(`/v1/shops/${shop}/reviews/${id}/helpful`, {
      method: 'POST',
      headers: { Origin: origin, 'CF-Connecting-IP': ip },
      body: JSON.stringify({ helpful }),
    })
  const votesAfter = async (answer: Promise<Response>) =>
    ((await (await answer).json()) as HelpfulReceipt).helpful

  test('counts once for each connection, can be taken back, and is safe to repeat', async () => {
    const shop = await newShop()
    const [id] = await store(shop, await newProduct(shop), [{ helpful: 3 }])
    const ip = newAddress()
    expect(await votesAfter(vote(shop, id!, true, { ip }))).toBe(4)
    expect(await votesAfter(vote(shop, id!, true, { ip }))).toBe(4)
    expect(await votesAfter(vote(shop, id!, true))).toBe(5)
    expect((await pageOf(shop)).reviews[0]!.helpful).toBe(5)
    expect(await votesAfter(vote(shop, id!, false, { ip }))).toBe(4)
    expect(await votesAfter(vote(shop, id!, false, { ip }))).toBe(4)
    expect(await votesAfter(vote(shop, id!, true, { ip, origin: OWN_ORIGIN }))).toBe(5)
  })

  test('keeps no address', async () => {
    const shop = await newShop()
    const [id] = await store(shop, await newProduct(shop), [{}])
    const ip = newAddress()
    await vote(shop, id!, true, { ip })
    const row = await env.DB.prepare('SELECT * FROM helpful_votes WHERE review_id = ?').bind(id!).first()
    expect(JSON.stringify(row)).not.toContain(ip)
  })

  test('stays counted when its voter is forgotten after 30 days', async () => {
    const shop = await newShop()
    const [id] = await store(shop, await newProduct(shop), [{}])
    await vote(shop, id!, true)
    await vote(shop, id!, true)
    const voters = () => storedValue(id!, '(SELECT count(*) FROM helpful_votes WHERE review_id = reviews.id)')
    await env.DB.prepare(
      `UPDATE helpful_votes SET created_at = created_at - ?2 WHERE review_id = ?1
       AND voter = (SELECT min(voter) FROM helpful_votes WHERE review_id = ?1)`,
    )
      .bind(id!, 30 * DAY + 60_000)
      .run()
    await ring(Date.now())
    expect(await voters()).toBe(1)
    expect(await storedValue(id!, 'helpful')).toBe(2)
  })

  test('is refused from foreign websites, for what is not shown, and for what is no vote', async () => {
    const shop = await newShop()
    const [shown, hidden] = await store(shop, await newProduct(shop), [
      {},
      { status: 'pending', published_at: null },
    ])
    const other = await newShop()
    expect((await vote(shop, shown!, true, { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await vote(shop, hidden!, true)).status).toBe(404)
    expect((await vote(other, shown!, true)).status).toBe(404)
    expect((await vote(shop, shown!, 'yes')).status).toBe(422)
    expect(await storedValue(shown!, 'helpful')).toBe(0)
  })
})

test('one review is read by its id, while it is shown', async () => {
  const shop = await newShop()
  const [id, hidden] = await store(shop, await newProduct(shop), [
    { rating: 2 },
    { status: 'pending', published_at: null },
  ])
  const answer = await request(`/v1/shops/${shop}/reviews/${id}`)
  expect(await answer.json()).toMatchObject({ product: 'mug-blue', review: { id, rating: 2 } } satisfies {
    product: string
    review: Partial<OneReview['review']>
  })
  for (const [of, which] of [
    [shop, hidden],
    [await newShop(), id],
  ])
    expect((await request(`/v1/shops/${of}/reviews/${which}`)).status).toBe(404)
})

test('photos come newest first with their reviews, published ones only', async () => {
  const shop = await newShop()
  const ids = await store(shop, await newProduct(shop), [{}, {}, {}])
  await addPhoto(shop, ids[0]!, `${shop}-a`)
  await addPhoto(shop, ids[1]!, `${shop}-b`, 'pending')
  await addPhoto(shop, ids[2]!, `${shop}-c`)
  const answer = await request(`/v1/shops/${shop}/photos?product=mug-blue`)
  const { photos, reviews } = (await answer.json()) as PhotosAnswer
  expect(photos.map(({ id, review, width }) => [id, review, width])).toEqual([
    [`${shop}-c`, ids[2], 800],
    [`${shop}-a`, ids[0], 800],
  ])
  expect(reviews.map(({ id }) => id)).toEqual([ids[2], ids[0]])
})

test('what an order proves and how scales were answered always equals a recount', async () => {
  const shop = await newShop()
  const product = await newProduct(shop)
  const ids = await store(
    shop,
    product,
    Array.from({ length: 12 }, (_, at) => ({ rating: 1 + (at % 5) })),
  )
  const change = fc.record({
    id: fc.constantFrom(...ids),
    to: fc.constantFrom<[string, unknown][]>(
      ['proof', 'order'],
      ['proof', 'none'],
      ['scale_1', 4],
      ['scale_1', null],
      ['scale_3', 1],
      ['relationship', 'staff'],
      ['relationship', 'none'],
      ['status', 'pending'],
      ['status', 'published'],
    ) as fc.Arbitrary<[string, unknown]>,
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
      for (const { id, to } of changes) await set(id, ...to)
      const kept = await env.DB.prepare(
        `SELECT verified, scale_1_n AS n1, scale_1_sum AS sum1, scale_3_n AS n3, scale_3_sum AS sum3
         FROM ratings WHERE pool = ?`,
      )
        .bind(product)
        .first()
      const counted = await env.DB.prepare(
        `SELECT coalesce(sum(proof = 'order'), 0) AS verified, count(scale_1) AS n1, coalesce(sum(scale_1), 0) AS sum1,
           count(scale_3) AS n3, coalesce(sum(scale_3), 0) AS sum3 FROM reviews WHERE shop_id = ? AND counted`,
      )
        .bind(shop)
        .first()
      expect(kept).toEqual(counted)
    }),
    { numRuns: 15, seed: 5 },
  )
})
