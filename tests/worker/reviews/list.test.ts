import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGE_SIZE } from '../../../shared/limits.ts'
import { type ReviewPage, SORTS, type Sort } from '../../../shared/schemas/review.ts'
import {
  asMember,
  decide,
  errorOf,
  newMember,
  newProduct,
  newShop,
  pageOf,
  published,
  type StoredReview,
  send,
  sent,
  store,
  submission,
} from '../factories.ts'
import { env, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

/** All pages of a list, from the first to the last. */
async function allPages(shop: string, query: string, product = 'mug-blue'): Promise<ReviewPage[]> {
  const pages = [await pageOf(shop, product, `?${query}`)]
  for (let cursor = pages[0]!.cursor; cursor !== null; cursor = pages.at(-1)!.cursor) {
    pages.push(await pageOf(shop, product, `?${query}&cursor=${encodeURIComponent(cursor)}`))
    if (pages.length > 500) throw new Error('The cursor goes round in circles')
  }
  return pages
}
const idsOf = (pages: ReviewPage[]) => pages.flatMap((page) => page.reviews.map(({ id }) => id))

const rank = (review: Required<Pick<StoredReview, 'helpful' | 'published_at'>>) =>
  Math.round(1e6 * (Math.log(1 + review.helpful) + review.published_at! / 31_536_000_000))

/** The order that each sort promises; the later stored comes first among equals. */
const BEFORE: Record<Sort, (a: Sorted, b: Sorted) => number> = {
  newest: (a, b) => b.published_at - a.published_at || b.place - a.place,
  helpful: (a, b) => rank(b) - rank(a) || b.place - a.place,
  highest: (a, b) => b.rating - a.rating || BEFORE.newest(a, b),
  lowest: (a, b) => a.rating - b.rating || BEFORE.newest(a, b),
}
interface Sorted {
  id: string
  place: number
  rating: number
  published_at: number
  helpful: number
}

describe('every order', () => {
  const review = fc.record({
    rating: fc.integer({ min: 1, max: 5 }),
    // Few moments, so that many reviews share one.
    published_at: fc.integer({ min: 1, max: 3 }).map((day) => day * 86_400_000),
    helpful: fc.integer({ min: 0, max: 2 }),
  })

  test('shows each review exactly once and in its place, page by page, with every star', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(review, { minLength: 0, maxLength: 45 }), async (reviews) => {
        const shop = await newShop()
        const product = await newProduct(shop)
        const ids = await store(shop, product, reviews)
        const all = reviews.map((values, place) => ({ ...values, place, id: ids[place]! }))
        for (const sort of SORTS)
          for (const star of [undefined, 1 + (reviews.length % 5)]) {
            const expected = all
              .filter(({ rating }) => star === undefined || rating === star)
              .sort(BEFORE[sort])
            const pages = await allPages(shop, `sort=${sort}${star ? `&rating=${star}` : ''}`)
            expect(idsOf(pages), `${sort} ${star}`).toEqual(expected.map(({ id }) => id))
            for (const page of pages.slice(0, -1)) expect(page.reviews).toHaveLength(PAGE_SIZE)
          }
      }),
      { numRuns: 12, seed: 7 },
    )
  }, 60_000)

  test.each([9, 10, 11, 20, 21])(
    'of %i reviews that were all published in one moment is complete',
    async (n) => {
      const shop = await newShop()
      const ids = await store(shop, await newProduct(shop), Array(n).fill({}))
      for (const sort of SORTS) {
        const pages = await allPages(shop, `sort=${sort}`)
        expect(idsOf(pages)).toEqual(ids.toReversed())
        expect(pages).toHaveLength(Math.ceil(n / PAGE_SIZE))
      }
    },
  )

  test('goes on from a review that is no longer there to be seen', async () => {
    const shop = await newShop()
    const ids = await store(shop, await newProduct(shop), Array(15).fill({}))
    const first = await pageOf(shop)
    await env.DB.prepare("UPDATE reviews SET status = 'removed', reason = 'illegal' WHERE id = ?")
      .bind(first.cursor)
      .run()
    const second = await pageOf(shop, 'mug-blue', `?cursor=${first.cursor}`)
    expect(idsOf([first, second])).toEqual(ids.toReversed())
  })
})

describe('one star among the most helpful', () => {
  test('is looked for in bounded stretches, and all of it is found', async () => {
    const shop = await newShop()
    const product = await newProduct(shop)
    // The two-star reviews lie at the far end, and one at the very edge of the first stretch.
    const ids = await store(
      shop,
      product,
      Array.from({ length: 5_000 }, (_, at) => ({
        rating: at < 12 || at === 5_000 - 1_600 || at === 5_000 - 3_201 ? 2 : 5,
        published_at: 1_000_000 * (at + 1),
      })),
    )
    const wanted = ids.filter((_, at) => at < 12 || at === 3_400 || at === 1_799).toReversed()
    const pages = await allPages(shop, 'sort=helpful&rating=2')
    expect(idsOf(pages)).toEqual(wanted)
    expect(pages.length).toBeLessThan(8)
    expect(pages.some(({ reviews }) => reviews.length < 2)).toBe(true)
  })

  test.each([1_599, 1_600, 1_601])('ends where the reviews end: at %i', async (n) => {
    const shop = await newShop()
    const ids = await store(
      shop,
      await newProduct(shop),
      Array.from({ length: n }, (_, at) => ({
        rating: at === 0 ? 1 : 5,
        published_at: 1_000_000 * (at + 1),
      })),
    )
    expect(idsOf(await allPages(shop, 'sort=helpful&rating=1'))).toEqual([ids[0]])
    expect(idsOf(await allPages(shop, 'sort=helpful&rating=3'))).toEqual([])
  })
})

describe('a page', () => {
  test('has everything a product page shows, and nothing else', async () => {
    const shop = await newShop({ askEmail: 'required' })
    const member = await newMember(shop)
    const id = await published(shop, member, { title: 'Lovely', email: 'anna@mail.example', locale: 'it-IT' })
    await asMember(member, shop, 'PUT', `/reviews/${id}/reply`, { body: 'Grazie!', expectedVersion: 2 })
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    expect(await pageOf(shop)).toEqual({
      shop: { name: 'Ceramiche Rossi', locale: 'en', formality: 'familiar', askEmail: 'required' },
      product: { id: 'mug-blue', title: 'Blue mug, 350 ml', sector: null },
      summary: {
        average: 4,
        ratings: 1,
        withWords: 1,
        withPhotos: 0,
        shownNotCounted: 0,
        verified: 0,
        scales: Array(3).fill({ answers: 0, sum: 0 }),
        stars: [0, 0, 0, 1, 0],
      },
      reviews: [
        {
          id,
          rating: 4,
          title: 'Lovely',
          body: 'Deeper glaze than in the photos, and it sits well in the hand.',
          language: 'it',
          name: 'Anna B.',
          proof: 'none',
          incentive: 'none',
          relationship: 'none',
          origin: 'own',
          helpful: 0,
          variant: null,
          gift: false,
          sector: null,
          motive: null,
          scales: [null, null, null],
          photos: [],
          updates: [],
          publishedAt: time,
          experiencedAt: null,
          editedAt: null,
          reply: { body: 'Grazie!', name: 'Marta', at: time, editedAt: null },
        },
      ],
      cursor: null,
    } satisfies ReviewPage)
  })

  test('lists no ratings without words, but counts those of a proven order', async () => {
    const shop = await newShop()
    const product = await newProduct(shop)
    const [, listed] = await store(shop, product, [
      { body: null, proof: 'order', rating: 5 },
      { rating: 3 },
      { body: null, proof: 'none', rating: 1 },
      { body: null, proof: 'email', rating: 1 },
    ])
    const page = await pageOf(shop)
    expect(page.reviews.map(({ id }) => id)).toEqual([listed])
    expect(page.summary).toMatchObject({ average: 4, ratings: 2, withWords: 1, stars: [0, 0, 1, 0, 1] })
  })

  test('shows rewarded, insiders’ and other sites’ reviews without counting them', async () => {
    const shop = await newShop()
    await store(shop, await newProduct(shop), [
      { incentive: 'reward' },
      { relationship: 'staff' },
      { relationship: 'friend' },
      { origin: 'elsewhere' },
    ])
    const page = await pageOf(shop)
    expect(page.reviews).toHaveLength(4)
    expect(page.summary).toMatchObject({ average: null, ratings: 0, shownNotCounted: 4 })
  })

  test('counts rewarded reviews in a shop that says so', async () => {
    const shop = await newShop({ countIncentivised: true })
    await published(shop, await newMember(shop), { incentive: 'reward' })
    expect((await pageOf(shop)).summary).toMatchObject({ ratings: 1, shownNotCounted: 0 })
  })

  test.each(['pending', 'rejected', 'removed', 'withdrawn', 'spam'] as const)(
    'never shows what is %s',
    async (status) => {
      const shop = await newShop()
      await store(shop, await newProduct(shop), [{ status, reason: 'illegal' }])
      expect(await pageOf(shop)).toMatchObject({ reviews: [], summary: { ratings: 0, shownNotCounted: 0 } })
    },
  )

  test('tells how the shop wants it to look, as far as that makes sense', async () => {
    const look = { preset: 'vivace', theme: 'midnight', accent: '#C02F6B', font: 'url(evil)' }
    const shop = await newShop({ look })
    expect((await pageOf(shop)).shop).toMatchObject({ look: { preset: 'vivace', accent: '#C02F6B' } })
    const odd = await newShop({ look: { preset: 7, accent: 'red; background: url(x)' } })
    expect((await pageOf(odd)).shop).not.toHaveProperty('look')
  })

  test('is empty for an unknown product, and not to be found for an unknown shop', async () => {
    const shop = await newShop()
    expect(await pageOf(shop, 'nothing')).toEqual({
      shop: { name: 'Ceramiche Rossi', locale: 'en', formality: 'familiar', askEmail: 'optional' },
      product: { id: 'nothing', title: null, sector: null },
      summary: {
        average: null,
        ratings: 0,
        withWords: 0,
        withPhotos: 0,
        shownNotCounted: 0,
        verified: 0,
        scales: Array(3).fill({ answers: 0, sum: 0 }),
        stars: [0, 0, 0, 0, 0],
      },
      reviews: [],
      cursor: null,
    })
    for (const path of ['/products/mug-blue/reviews', '/reviews', '/ratings?product=mug-blue']) {
      const answer = await request(`/v1/shops/nobody${path}`)
      expect([answer.status, (await errorOf(answer)).code]).toEqual([404, 'shop_not_found'])
    }
  })

  test('of one shop shows nothing of another that sells a product of the same id', async () => {
    const [one, other] = [await newShop(), await newShop()]
    await published(one, await newMember(one))
    expect((await pageOf(other)).reviews).toEqual([])
  })

  test('about the shop itself has an address of its own', async () => {
    const shop = await newShop()
    const [id] = await store(shop, await newProduct(shop, '~shop'), [{}])
    const answer = await request(`/v1/shops/${shop}/reviews`)
    expect(await answer.json()).toMatchObject({ reviews: [{ id }], summary: { ratings: 1 } })
  })

  test.each(['x', '%00', '%F0%9F%98%80', "'--", '0'.repeat(200), '%ff', '../..', '__proto__', ''])(
    'after the cursor %j, which is none of ours, ends the list politely',
    async (cursor) => {
      const shop = await newShop()
      await store(shop, await newProduct(shop), Array(12).fill({}))
      for (const sort of SORTS)
        for (const star of ['', '&rating=5'])
          expect(await pageOf(shop, 'mug-blue', `?sort=${sort}${star}&cursor=${cursor}`)).toMatchObject({
            reviews: [],
            cursor: null,
            summary: { ratings: 12 },
          })
    },
  )

  test('after a cursor of another product shows only what belongs to this one', async () => {
    const shop = await newShop()
    const mine = await store(shop, await newProduct(shop, 'mine'), Array(12).fill({}))
    const [theirs] = await store(shop, await newProduct(shop, 'theirs'), [{ published_at: 2_000 }])
    for (const sort of SORTS) {
      const page = await pageOf(shop, 'mine', `?sort=${sort}&cursor=${theirs}`)
      for (const { id } of page.reviews) expect(mine).toContain(id)
    }
  })

  test.each([
    ['sort=best', 'sort', 'not_allowed'],
    ['rating=0', 'rating', 'out_of_range'],
    ['rating=6', 'rating', 'out_of_range'],
    ['rating=', 'rating', 'out_of_range'],
    ['rating=2.5', 'rating', 'wrong_type'],
    ['rating=five', 'rating', 'wrong_type'],
    [`cursor=${'x'.repeat(201)}`, 'cursor', 'too_long'],
  ])('asked for with %s says what is wrong', async (query, path, code) => {
    const answer = await request(`/v1/shops/${await newShop()}/products/mug-blue/reviews?${query}`)
    expect(answer.status).toBe(422)
    expect((await errorOf(answer)).fields).toEqual([{ path, code }])
  })
})

describe('a version of a page', () => {
  const ask = (shop: string, etag: string, path = 'products/mug-blue/reviews') =>
    request(`/v1/shops/${shop}/${path}`, { headers: { 'If-None-Match': etag } })

  test('that the browser has is not sent again', async () => {
    const shop = await newShop()
    await published(shop, await newMember(shop))
    for (const path of ['products/mug-blue/reviews', 'ratings?product=mug-blue', 'reviews']) {
      const etag = (await request(`/v1/shops/${shop}/${path}`)).headers.get('ETag')!
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
        const answer = await ask(shop, known, path)
        expect([answer.status, await answer.text(), answer.headers.get('ETag')]).toEqual([304, '', etag])
      }
      expect((await ask(shop, '"other"', path)).status).toBe(200)
    }
  })

  test('is a new one after each public change, and read at once', async () => {
    const shop = await newShop()
    const member = await newMember(shop)
    const seen = new Set<string>()
    const changed = async (what: string) => {
      for (const path of ['products/mug-blue/reviews', 'ratings?product=mug-blue']) {
        const answer = await request(`/v1/shops/${shop}/${path}`)
        const etag = `${path} ${answer.headers.get('ETag')}`
        expect(seen, `${what}: ${path}`).not.toContain(etag)
        seen.add(etag)
      }
    }
    await changed('nothing there')
    const id = await sent(shop)
    await decide(member, shop, id, { decision: 'publish' })
    await changed('published')
    await asMember(member, shop, 'PUT', `/reviews/${id}/reply`, { body: 'Thank you!', expectedVersion: 2 })
    await changed('answered')
    await asMember(member, shop, 'PUT', `/reviews/${id}/reply`, { body: 'Thanks!', expectedVersion: 3 })
    await changed('answer edited')
    await decide(member, shop, id, { decision: 'remove', reason: 'illegal', expectedVersion: 4 })
    await changed('removed')
    await decide(member, shop, id, { decision: 'restore', expectedVersion: 5 })
    await changed('restored')
  })

  test('is a new one when the product has got its title', async () => {
    const shop = await newShop()
    const before = await request(`/v1/shops/${shop}/products/mug-blue/reviews`)
    await sent(shop)
    const after = await request(`/v1/shops/${shop}/products/mug-blue/reviews?sort=newest`)
    expect(await after.json()).toMatchObject({ product: { title: 'Blue mug, 350 ml' } })
    expect(after.headers.get('ETag')).not.toBe(before.headers.get('ETag'))
  })

  test('stays the same while nothing public changes', async () => {
    const shop = await newShop()
    await published(shop, await newMember(shop))
    const before = (await request(`/v1/shops/${shop}/products/mug-blue/reviews?`)).headers.get('ETag')
    await sent(shop)
    const after = (await request(`/v1/shops/${shop}/products/mug-blue/reviews`)).headers.get('ETag')
    expect(after).toBe(before)
  })

  test('is never older than what was just decided, however many are reading', async () => {
    const shop = await newShop()
    const member = await newMember(shop)
    for (let round = 1; round <= 8; round += 1) {
      const id = await sent(shop)
      const reading = Array.from({ length: 12 }, () => pageOf(shop))
      await decide(member, shop, id, { decision: 'publish' })
      expect((await pageOf(shop)).summary.ratings).toBe(round)
      await Promise.all(reading)
      expect((await pageOf(shop)).summary.ratings).toBe(round)
    }
  })
})

test('what is public may be kept by browsers and by the edge, under a tag that is purged', async () => {
  const shop = await newShop()
  const page = await request(`/v1/shops/${shop}/products/${encodeURIComponent('a,b c')}/reviews`)
  expect(page.headers.get('Cache-Tag')).toBe(`${shop}:a%2Cb%20c,${shop}`)
  expect(page.headers.get('Cache-Control')).toBe('public, no-cache')
  expect(page.headers.get('Cloudflare-CDN-Cache-Control')).toContain('stale-while-revalidate')
  const ratings = await request(`/v1/shops/${shop}/ratings?product=a&product=b`)
  expect(ratings.headers.get('Cache-Tag')).toBe(`${shop}:,${shop}`)
})

test('a review sent with markup comes back as the same text, as JSON that nobody sniffs', async () => {
  const shop = await newShop()
  const member = await newMember(shop)
  const body = '</script><img src=x onerror=alert(1)>{{7*7}}'
  await published(shop, member, { body })
  const answer = await request(`/v1/shops/${shop}/products/mug-blue/reviews`)
  expect(answer.headers.get('Content-Type')).toBe('application/json')
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(((await answer.json()) as ReviewPage).reviews[0]!.body).toBe(body)
  expect((await send(shop, submission())).status).toBe(201)
})
