import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StarFairness, TrustAnswer } from '../../../shared/schemas/trust.ts'
import { consume } from '../../../worker/jobs.ts'
import { alarmOf, medianOf } from '../../../worker/moderation/fairness-rules.ts'
import { FIGURES_STATEMENT } from '../../../worker/moderation/figures-store.ts'
import { policyFigures } from '../../../worker/moderation/policy-store.ts'
import { DAY, HOUR } from '../../../worker/platform/time.ts'
import { asMember, decide, eventsOf, newMember, newProduct, newShop, sent, store } from '../factories.ts'
import { planOf } from '../recorder.ts'
import { env, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const star = (rating: number, changes: Partial<StarFairness> = {}): StarFairness => ({
  rating,
  received: 0,
  held: 0,
  spam: 0,
  published: 0,
  byItself: 0,
  rejected: 0,
  removed: 0,
  restored: 0,
  hours: null,
  ...changes,
})

describe('the alarm', () => {
  test.each([
    ['is raised where low stars are refused more than half as often again', 14, 6, 17, 3, true],
    ['is silent at exactly one and a half times', 17, 3, 18, 2, false],
    ['is silent below twenty cases', 9, 10, 19, 1, false],
    ['is raised from twenty cases on', 10, 10, 19, 1, true],
    ['is silent where high stars fare worse', 19, 1, 10, 10, false],
    ['is silent where nothing is refused', 20, 0, 20, 0, false],
    ['is raised where only low stars are refused', 19, 1, 20, 0, true],
  ])('%s', (_, lowPublished, lowRejected, highPublished, highRejected, raised) => {
    const alarm = alarmOf([
      star(1, { published: lowPublished, rejected: lowRejected }),
      star(3, { published: 5, rejected: 90 }),
      star(5, { published: highPublished, rejected: highRejected }),
    ])
    expect(alarm.raised).toBe(raised)
  })
  test('takes off what was restored', () =>
    expect(
      alarmOf([star(1, { published: 30, rejected: 10, restored: 10 }), star(5, { published: 40 })]).raised,
    ).toBe(false))
  test('speaks in shares between 0 and 1', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99)), { minLength: 5, maxLength: 5 }),
        (all) => {
          const { low, high } = alarmOf(
            all.map(([published, rejected, removed, restored], at) =>
              star(at + 1, { published, rejected, removed, restored }),
            ),
          )
          for (const share of [low, high]) expect(share >= 0 && share <= 1).toBe(true)
        },
      ),
    ))
})

test('the median is the one in the middle, as if all were written in a row', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(400), { maxLength: 60 }), (hours) => {
      const counts = [...new Set(hours)].map((h) => ({
        hours: h,
        n: hours.filter((one) => one === h).length,
      }))
      const sorted = hours.toSorted((one, other) => one - other)
      expect(medianOf(counts)).toBe(sorted.length === 0 ? null : sorted[Math.ceil(sorted.length / 2) - 1])
    }),
  ))

describe('the figures', () => {
  const handle = async (shop: string) =>
    consume(
      env,
      (await eventsOf(shop)).map(({ seq }) => seq),
      Date.now(),
    )
  const trust = async (shop: string, query = '') =>
    (await (
      await asMember(await newMember(shop, 'viewer'), shop, 'GET', `/trust${query}`)
    ).json()) as TrustAnswer

  test('count each thing that happened once, by star, by signal and by reason', async () => {
    const shop = await newShop()
    const marta = await newMember(shop)
    const bad = await sent(shop, { rating: 1, body: 'See www.elsewhere.example, it is cheaper there' })
    const good = await sent(shop, { rating: 5, body: 'A pleasure each morning, for the whole family.' })
    const undone = await sent(shop, { rating: 2, body: 'It arrived with a crack in its handle, sadly.' })
    await handle(shop)
    await decide(marta, shop, bad, { decision: 'reject', reason: 'spam_or_ad', blind: true })
    await decide(marta, shop, good, { decision: 'publish', blind: false })
    await decide(marta, shop, undone, { decision: 'reject', reason: 'illegal', blind: true })
    await decide(marta, shop, undone, { decision: 'restore', expectedVersion: 2, blind: true })
    // However often, and by however many at once.
    await Promise.all([handle(shop), handle(shop), handle(shop)])
    await handle(shop)
    const answer = await trust(shop)
    expect(
      answer.stars.map(({ received, published, rejected, restored }) => [
        received,
        published,
        rejected,
        restored,
      ]),
    ).toEqual([
      [1, 0, 1, 0],
      [1, 0, 1, 1],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [1, 1, 0, 0],
    ])
    expect(answer.signals.find(({ signal }) => signal === 'link')).toMatchObject({
      received: 1,
      held: 1,
      rejected: 1,
    })
    expect(answer.notPublished).toEqual([{ reason: 'spam_or_ad', n: 1, stars: [1, 0, 0, 0, 0] }])
    expect([answer.decided, answer.blind, answer.medianHours]).toEqual([3, 2, 0])
    expect(answer.alarm.raised).toBe(false)
    expect(await policyFigures(env.DB, shop, Date.now())).toMatchObject({
      received: 3,
      published: 1,
      notPublished: [{ reason: 'spam_or_ad', n: 1 }],
      medianHours: 0,
      blindShare: 2 / 3,
    })
  })

  test('are those of a new shop: none, and nothing breaks', async () => {
    const shop = await newShop()
    expect(await trust(shop)).toMatchObject({
      signals: [],
      notPublished: [],
      medianHours: null,
      waiting: { all: 0, late: 0, overdue: 0 },
      alarm: { raised: false },
    })
    expect(await policyFigures(env.DB, shop, Date.now())).toMatchObject({ received: 0, blindShare: null })
  })

  test('tell how long half of the answers took, from five on', async () => {
    const shop = await newShop()
    const now = Date.now()
    const hours = [90, 1, 9, 2, 30]
    const ids = await store(
      shop,
      await newProduct(shop),
      hours.map(() => ({ created_at: now - 10 * DAY, published_at: now - 10 * DAY })),
    )
    const answered = (id: string, after: number) =>
      env.DB.prepare('UPDATE reviews SET replied_at = published_at + ? WHERE id = ?').bind(after * HOUR, id)
    await env.DB.batch(ids.slice(1).map((id, at) => answered(id, hours[at + 1]!)))
    expect(await policyFigures(env.DB, shop, now)).toMatchObject({ answerHours: null })
    await answered(ids[0]!, hours[0]!).run()
    expect(await policyFigures(env.DB, shop, now)).toMatchObject({ answerHours: 9 })
    // The policy speaks of the last twelve months.
    expect(await policyFigures(env.DB, shop, now + 400 * DAY)).toMatchObject({ answerHours: null })
  })

  test('say what waits too long', async () => {
    const shop = await newShop()
    const at = (days: number) => ({
      status: 'pending' as const,
      published_at: null,
      created_at: Date.now() - days * 86_400_000,
    })
    await store(shop, await newProduct(shop), [at(0), at(2.9), at(3.1), at(6.9), at(7.1), at(20)])
    expect((await trust(shop)).waiting).toEqual({ all: 6, late: 4, overdue: 2 })
  })

  test.each(['days=0', 'days=x', 'days=2000'])('asked for with %s are refused', async (query) => {
    const shop = await newShop()
    expect((await asMember(await newMember(shop), shop, 'GET', `/trust?${query}`)).status).toBe(422)
  })

  test('cost days, not reviews', async () => {
    const steps = await planOf({ sql: FIGURES_STATEMENT, values: ['x', 1] })
    expect(steps).toContain('SEARCH fairness USING PRIMARY KEY (shop_id=? AND day>?)')
  })
})
