import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { VoiceCounts, VoicesPage } from '../../../shared/schemas/voice.ts'
import {
  asMember,
  countOf,
  decide,
  errorOf,
  eventsOf,
  mailsTo,
  newMember,
  newShop,
  pageOf,
  send,
  sent,
  storedValue,
  submission,
  unique,
} from '../factories.ts'
import { env, ring, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const HOUR = 3_600_000
const DAY = 24 * HOUR

describe('a review that was sent to try the form', () => {
  test('is received once like any other, and is another one without that mark', async () => {
    const shop = await newShop()
    const body = submission({ test: true })
    const [first, again] = [await send(shop, body), await send(shop, body)]
    expect([first.status, again.status]).toEqual([201, 200])
    expect(await again.json()).toEqual(await first.json())
    const altered = await send(shop, { ...body, test: false })
    expect([altered.status, (await errorOf(altered)).code]).toEqual([409, 'submission_conflict'])
  })

  test('is shown to the team as what it is, and waits for nobody', async () => {
    const shop = await newShop()
    const member = await newMember(shop)
    const id = await sent(shop, { test: true })
    const real = await sent(shop)
    const voices = async (view: string): Promise<VoicesPage> =>
      (await (await asMember(member, shop, 'GET', `/voices?view=${view}`)).json()) as VoicesPage
    expect((await voices('all')).voices).toMatchObject([
      { id: real, test: false },
      { id, test: true, dueAt: null, signals: [] },
    ])
    expect((await voices('to_decide')).voices.map((voice) => voice.id)).toEqual([real])
    const counts = (await (await asMember(member, shop, 'GET', '/voices/counts')).json()) as VoiceCounts
    expect(counts.toDecide).toBe(1)
    const whole = await asMember(member, shop, 'GET', `/voices/${id}`)
    expect(await whole.json()).toMatchObject({ id, test: true })
  })

  test.each([
    { decision: 'publish' },
    { decision: 'reject', reason: 'personal_data', facts: 'A phone number.' },
  ])('takes no decision: %j', async (decision) => {
    const shop = await newShop()
    const id = await sent(shop, { test: true })
    const answer = await decide(await newMember(shop), shop, id, decision)
    expect([answer.status, (await errorOf(answer)).code]).toEqual([409, 'not_possible'])
    expect(await storedValue(id, 'status')).toBe('pending')
  })

  test('is never published nor counted, and gone after 24 hours, with all that came along', async () => {
    const shop = await newShop({ askEmail: 'required' })
    const email = `${unique('anna')}@mail.example`
    const id = await sent(shop, { test: true, email })
    const { createdAt } = (await env.DB.prepare('SELECT created_at AS createdAt FROM reviews WHERE id = ?')
      .bind(id)
      .first<{ createdAt: number }>())!
    expect(await eventsOf(shop)).toEqual([])
    expect(await countOf('people', shop)).toBe(0)
    await ring(createdAt + DAY - HOUR)
    expect(await countOf('reviews', shop)).toBe(1)
    await ring(createdAt + DAY + HOUR)
    expect(await countOf('reviews', shop)).toBe(0)
    expect(await mailsTo(email)).toEqual([])
    const { reviews, summary } = await pageOf(shop)
    expect([reviews, summary.ratings]).toEqual([[], 0])
    const figures = await env.DB.prepare('SELECT count(*) AS n FROM fairness WHERE shop_id = ?')
      .bind(shop)
      .first<{ n: number }>()
    expect(figures!.n).toBe(0)
  })

  test('says nothing of who writes how much: the next review of the same connection is none too many', async () => {
    const shop = await newShop()
    const here = { 'CF-Connecting-IP': '198.51.100.7' }
    for (let n = 0; n < 4; n += 1)
      await send(shop, submission({ test: true, body: `Try ${n} of the form.` }), here)
    const answer = await send(shop, submission(), here)
    const { id } = (await answer.json()) as { id: string }
    await expect.poll(() => storedValue(id, 'due_at')).not.toBeNull()
    expect(await storedValue(id, 'signals')).toBe('[]')
  })
})
