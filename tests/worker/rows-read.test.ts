import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type ReviewListQuery,
  type ReviewPage,
  type ReviewSubmission,
  SORTS,
  type Sort,
} from '../../shared/schemas/review.ts'
import { VOICE_VIEWS } from '../../shared/schemas/voice.ts'
import { decide } from '../../worker/moderation/decision-store.ts'
import { answer } from '../../worker/moderation/reply-store.ts'
import { voiceCounts, voicesPage, voicesStatement } from '../../worker/moderation/voices-store.ts'
import type { Actor, Env } from '../../worker/platform/env.ts'
import { pageStatement } from '../../worker/reviews/list-store.ts'
import { submitReview } from '../../worker/reviews/submit-store.ts'
import { newProduct, newShop, pageOf, store, storedValue, submission, unique } from './factories.ts'
import { recorder } from './recorder.ts'
import { env, server, startServer } from './server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const ACTOR: Actor = { id: 'somebody', role: 'owner', displayName: 'Marta' }

async function newReview(db: Env['DB'], shop: string): Promise<string> {
  const id = unique('review')
  await submitReview(
    db,
    {
      id,
      shop,
      submission: {
        ...submission({ email: 'anna@mail.example' }),
        incentive: 'none',
        relationship: 'none',
        test: false,
      } as ReviewSubmission,
      submissionHash: id,
      digest: id,
      authorName: 'Anna B.',
      person: { id: unique('person'), emailHash: id },
      signals: [],
      search: null,
      senderHash: 's',
      filledInMs: null,
      isTrapped: false,
      channel: 'web',
      place: null,
      now: 1,
    },
    { kind: 'own' },
  )
  return id
}

const SIZES = [1_000, 100_000]
const shops = new Map<number, string>()
beforeAll(async () => {
  for (const size of SIZES) {
    const shop = await newShop()
    shops.set(size, shop)
    const product = await newProduct(shop)
    // Every eighth waits for a decision. One star is rare, and only among the least helpful.
    const kinds = Array.from({ length: size }, (_, at) => ({
      rating: at < size / 100 ? 1 : 2 + (at % 4),
      status: at % 8 === 7 ? ('pending' as const) : ('published' as const),
      published_at: at % 8 === 7 ? null : 1_700_000_000_000 + Math.floor(at / 3),
      created_at: 1_700_000_000_000 + at,
      helpful: at < size / 100 ? 0 : at % 50,
    }))
    await store(shop, product, kinds)
  }
}, 60_000)

async function rowsRead(sql: string, values: unknown[]): Promise<number> {
  const { meta } = await env.DB.prepare(sql)
    .bind(...values)
    .all()
  return meta.rows_read
}

describe.each(SIZES)('with %i reviews of one product', (size) => {
  const shop = () => shops.get(size)!
  const page = (sort: Sort, star?: number, cursor?: string) => rowsOf({ sort, rating: star, cursor })
  const rowsOf = (list: ReviewListQuery) => {
    const { sql, values } = pageStatement(shop(), 'mug-blue', list)
    return rowsRead(sql, values)
  }
  const second = async (sort: Sort, star?: number): Promise<string> =>
    ((await pageOf(shop(), 'mug-blue', `?sort=${sort}${star ? `&rating=${star}` : ''}`)) as ReviewPage)
      .cursor!

  test.each(SORTS)('the first page, %s, reads at most 14 rows and the second at most 17', async (sort) => {
    expect(await page(sort)).toBeLessThanOrEqual(14)
    expect(await page(sort, undefined, await second(sort))).toBeLessThanOrEqual(17)
  })

  test.each(SORTS.filter((sort) => sort !== 'helpful'))('so it does with one star, %s', async (sort) => {
    for (const star of [1, 3]) {
      expect(await page(sort, star)).toBeLessThanOrEqual(14)
      if (star === 3) expect(await page(sort, star, await second(sort, star))).toBeLessThanOrEqual(17)
    }
  })

  test('the most helpful of one star are looked for in at most 5,000 rows', async () => {
    for (const star of [1, 3]) {
      expect(await page('helpful', star)).toBeLessThanOrEqual(5_000)
      expect(await page('helpful', star, await second('helpful'))).toBeLessThanOrEqual(5_000)
    }
  })

  test('any combination of filters is looked for in at most 5,000 rows, and so are words', async () => {
    const rare: ReviewListQuery[] = [
      { sort: 'newest', proof: 'order', language: 'fr' },
      { sort: 'lowest', photos: '1', scale_1: 2 },
      { sort: 'newest', rating: 3, proof: 'order', scale_3: 5 },
      { sort: 'newest', q: 'good' },
      { sort: 'newest', q: 'good', language: 'fr', rating: 1 },
    ]
    for (const list of rare) expect(await rowsOf(list)).toBeLessThanOrEqual(5_000)
    const nothing = await pageOf(shop(), 'mug-blue', '?proof=order&language=fr')
    expect([nothing.reviews, nothing.cursor !== null]).toEqual([[], size > 1_000])
    expect(await rowsOf({ sort: 'newest', photos: '1' })).toBeLessThanOrEqual(14)
  })

  test.each(VOICE_VIEWS)('voices %s read two rows for each that is shown', async (view) => {
    const read = ({ sql, values }: ReturnType<typeof voicesStatement>) => rowsRead(sql, values)
    expect(await read(voicesStatement(shop(), { view }, 'me'))).toBeLessThanOrEqual(52)
    const cursor = (await voicesPage(env.DB, shop(), { view }, 'me')).cursor!
    expect(await read(voicesStatement(shop(), { view, cursor }, 'me'))).toBeLessThanOrEqual(56)
    // A filter that lets nothing through ends after a thousand; three co-routines count each of them once.
    const nothing = { view, language: 'zz', signal: 'link' as const }
    expect(await read(voicesStatement(shop(), nothing, 'me'))).toBeLessThanOrEqual(4_100)
    const page = await voicesPage(env.DB, shop(), nothing, 'me')
    expect([page.voices, page.cursor !== null]).toEqual([[], size > 1_000 || view === 'all'])
  })

  test('the counts stop at a hundred', async () => {
    expect(await voiceCounts(env.DB, shop(), 'me')).toMatchObject({ toDecide: 100, toAnswer: 100 })
    const { statements, db } = recorder()
    await voiceCounts(db, shop(), 'me')
    expect(await rowsRead(statements[0]!.sql, statements[0]!.values)).toBeLessThanOrEqual(404)
  })
})

test('reviews that share one moment cost a page no more than others', async () => {
  const shop = await newShop()
  await store(shop, await newProduct(shop), Array(5_000).fill({}))
  const asked = (list: ReviewListQuery): [string, unknown[]] => {
    const { sql, values } = pageStatement(shop, 'mug-blue', list)
    return [sql, values]
  }
  for (const sort of SORTS) {
    const { cursor } = await pageOf(shop, 'mug-blue', `?sort=${sort}`)
    expect(await rowsRead(...asked({ sort, cursor: cursor! }))).toBeLessThanOrEqual(17)
  }
  for (const view of ['to_answer', 'all'] as const) {
    const cursor = (await voicesPage(env.DB, shop, { view }, 'me')).cursor!
    const { sql, values } = voicesStatement(shop, { view, cursor }, 'me')
    expect(await rowsRead(sql, values)).toBeLessThanOrEqual(56)
  }
})

test('a submission, a decision and an answer read as little in a big shop as in a new one', async () => {
  const [small, big] = [await newShop(), shops.get(SIZES.at(-1)!)!]
  const costs = []
  for (const shop of [small, big]) {
    if (shop === small) await store(shop, await newProduct(shop), [{}])
    const { db, statements } = recorder()
    const id = await newReview(db, shop)
    await decide(db, shop, id, { decision: 'publish', expectedVersion: 1, blind: true }, ACTOR, 1)
    await answer(db, shop, id, { body: 'Thank you!', expectedVersion: 2 }, ACTOR, 1)
    expect(await storedValue(id, 'reply')).not.toBeNull()
    costs.push(statements.reduce((sum, { rowsRead: rows }) => sum + rows, 0))
  }
  expect(costs[1]).toBeLessThanOrEqual(costs[0]! + 5)
})
