import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { REPORT_REASONS } from '../../../shared/schemas/report.ts'
import type { VoicesPage, WholeVoice } from '../../../shared/schemas/voice.ts'
import { consume } from '../../../worker/jobs.ts'
import {
  asMember,
  decide,
  errorOf,
  eventsOf,
  type Member,
  mailsTo,
  newAddress,
  newMember,
  newShop,
  published,
  SHOP_ORIGIN,
  sent,
  storedValue,
  unique,
} from '../factories.ts'
import { env, OWN_ORIGIN, request, ring, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const MINUTE = 60_000
let shop: string
let marta: Member
beforeAll(async () => {
  shop = await newShop()
  marta = await newMember(shop, 'moderator', 'Marta')
})
const report = (changes: object = {}) => ({
  submissionId: randomUUID(),
  reason: 'false_or_misleading',
  explanation: 'This mug was never sold in green.',
  goodFaith: true,
  ...changes,
})
const send = (id: string, body: object, headers: Record<string, string> = {}, shopId = shop) =>
  request(`/v1/shops/${shopId}/reviews/${id}/reports`, {
    method: 'POST',
    headers: { Origin: SHOP_ORIGIN, 'CF-Connecting-IP': newAddress(), ...headers },
    body: JSON.stringify(body),
  })
const handle = async () =>
  consume(
    env,
    (await eventsOf(shop)).map(({ seq }) => seq),
    Date.now(),
  )
let clock = Date.now()
const turn = async (minutes: number) => {
  clock = Math.max(clock, Date.now()) + minutes * MINUTE
  await ring(clock)
}
const whole = async (id: string) =>
  (await (await asMember(marta, shop, 'GET', `/voices/${id}`)).json()) as WholeVoice

describe('a report', () => {
  test('is taken once, however often it is sent, and seen by the team', async () => {
    const id = await published(shop, marta)
    const body = report({ name: 'Bea', email: 'bea@mail.example' })
    const answers = await Promise.all([send(id, body), send(id, body), send(id, body)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201])
    expect(await storedValue(id, 'reported')).toBe(1)
    const { voices } = (await (
      await asMember(marta, shop, 'GET', '/voices?view=contested')
    ).json()) as VoicesPage
    expect(voices.map((voice) => voice.id)).toContain(id)
    const voice = await whole(id)
    expect(voice.reports).toMatchObject([
      { reason: 'false_or_misleading', explanation: body.explanation, name: 'Bea' },
    ])
    expect(JSON.stringify(voice)).not.toContain('bea@')
    const events = (await eventsOf(shop, id)).filter(({ type }) => type === 'report.received')
    expect(events).toHaveLength(1)
    expect(JSON.stringify(events)).not.toMatch(/green|Bea/)
  })

  test.each(REPORT_REASONS)('may say %s', async (reason) => {
    const id = await published(shop, marta, { body: unique('Words of their own') })
    expect((await send(id, report({ reason }))).status).toBe(201)
  })

  test.each([
    [{ reason: 'author_request' }, 'reason', 'not_allowed'],
    [{ reason: 'too_many_stars' }, 'reason', 'not_allowed'],
    [{ explanation: ' ' }, 'explanation', 'required'],
    [{ explanation: 'x'.repeat(5_001) }, 'explanation', 'too_long'],
    [{ goodFaith: false }, 'goodFaith', 'not_allowed'],
    [{ email: 'bea' }, 'email', 'malformed'],
    [{ submissionId: 'x' }, 'submissionId', 'malformed'],
  ])('with %j is a mistake in `%s`', async (changes, path, code) => {
    const answer = await send('x', report(changes))
    expect([answer.status, (await errorOf(answer)).fields]).toEqual([422, [{ path, code }]])
  })

  test('is taken from the shop’s pages and ours, and about what is published there', async () => {
    const id = await published(shop, marta)
    const code = async (answer: Response) => [answer.status, (await errorOf(answer)).code]
    expect(await code(await send(id, report(), { Origin: 'https://evil.example' }))).toEqual([
      403,
      'origin_not_allowed',
    ])
    expect(await code(await send(await sent(shop), report()))).toEqual([404, 'review_not_found'])
    expect(await code(await send(id, report(), {}, await newShop()))).toEqual([404, 'review_not_found'])
    expect(await code(await send(id, report(), {}, 'nobody'))).toEqual([404, 'shop_not_found'])
    expect((await send(id, report(), { Origin: OWN_ORIGIN })).status).toBe(201)
  })

  test('is one of five an hour from one connection, of which no address is kept', async () => {
    const client = { 'CF-Connecting-IP': '203.0.113.99' }
    const id = await published(shop, marta)
    for (let n = 0; n < 5; n += 1) expect((await send(id, report(), client)).status).toBe(201)
    expect((await send(id, report(), client)).status).toBe(429)
    const { results } = await env.DB.prepare('SELECT * FROM reports WHERE shop_id = ?').bind(shop).all()
    expect(JSON.stringify(results)).not.toContain('203.0.113')
  })

  test('is acknowledged to one address three times a day, whoever types it', async () => {
    const id = await published(shop, marta)
    const email = `${unique('victim')}@mail.example`
    for (let n = 0; n < 5; n += 1)
      expect((await send(id, report({ email, name: 'https://win.example' }))).status).toBe(201)
    await handle()
    await turn(2)
    const mails = await mailsTo(email)
    expect(mails).toHaveLength(3)
    expect(mails.map(({ text }) => text).join()).not.toContain('win.example')
  })
})

describe('the reader', () => {
  async function reported(language = 'en') {
    const email = `${unique('bea')}@mail.example`
    const id = await published(shop, marta, { body: unique('Some words that are reported') })
    await send(id, report({ email, name: 'Bea Verdi', locale: language }))
    await handle()
    await turn(1)
    return { id, email, reports: (await whole(id)).reports }
  }
  const subjects = async (email: string) => (await mailsTo(email)).map(({ subject }) => subject)

  test('hears that it was received, and that it stays', async () => {
    const { id, email, reports } = await reported('it')
    const keep = () =>
      asMember(marta, shop, 'POST', `/reports/${reports[0]!.id}/decisions`, { decision: 'dismiss' })
    for (const answer of [await keep(), await keep()])
      expect([answer.status, await answer.json()]).toEqual([200, { id: reports[0]!.id, state: 'dismissed' }])
    await handle()
    await turn(11)
    await turn(1)
    expect(await subjects(email)).toEqual([
      'Abbiamo ricevuto la tua segnalazione: Blue mug, 350 ml',
      'Ciò che hai segnalato resta sulla pagina: Blue mug, 350 ml',
    ])
    expect(await storedValue(id, 'reported')).toBe(0)
  })

  test('hears that it was taken down', async () => {
    const { id, email } = await reported()
    await decide(marta, shop, id, { decision: 'remove', reason: 'illegal', expectedVersion: 2 })
    await handle()
    await turn(11)
    expect(await subjects(email)).toEqual([
      'We have your report: Blue mug, 350 ml',
      'What you reported was taken down: Blue mug, 350 ml',
    ])
    expect((await whole(id)).reports).toMatchObject([{ state: 'upheld', decidedBy: { name: 'Marta' } }])
  })

  test('hears the outcome once where the decision was undone', async () => {
    const { id, email } = await reported()
    await decide(marta, shop, id, { decision: 'remove', reason: 'illegal', expectedVersion: 2 })
    await decide(marta, shop, id, { decision: 'restore', expectedVersion: 3 })
    await handle()
    await turn(12)
    expect(await subjects(email)).toEqual([
      'We have your report: Blue mug, 350 ml',
      'What you reported stays on the page: Blue mug, 350 ml',
    ])
  })
})

test('a report of another shop is not found', async () => {
  const id = await published(shop, marta)
  await send(id, report())
  const other = await newShop()
  const [own] = (await whole(id)).reports
  const answer = await asMember(await newMember(other), other, 'POST', `/reports/${own!.id}/decisions`, {
    decision: 'dismiss',
  })
  expect([answer.status, (await errorOf(answer)).code]).toEqual([404, 'review_not_found'])
  expect((await whole(id)).reports).toMatchObject([{ state: 'open' }])
})
