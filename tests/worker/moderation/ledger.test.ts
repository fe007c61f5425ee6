import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LedgerAnswer, LedgerFigure, TrustAnswer } from '../../../shared/schemas/trust.ts'
import { consume } from '../../../worker/jobs.ts'
import { ledgerStatement } from '../../../worker/moderation/ledger-store.ts'
import { asMember, decide, eventsOf, newMember, newProduct, newShop, sent, store } from '../factories.ts'
import { planOf } from '../recorder.ts'
import { env, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

async function decidedShop() {
  const shop = await newShop()
  const marta = await newMember(shop)
  const bad = await sent(shop, { rating: 1, body: 'See www.elsewhere.example, it is cheaper there' })
  const good = await sent(shop, { rating: 5, body: 'A pleasure each morning, for the whole family.' })
  const undone = await sent(shop, { rating: 2, body: 'It arrived with a crack in its handle, sadly.' })
  const waiting = await sent(shop, { rating: 1, body: 'The lid does not fit and nobody answers, ring me.' })
  await decide(marta, shop, bad, { decision: 'reject', reason: 'spam_or_ad', blind: true })
  await decide(marta, shop, good, { decision: 'publish', blind: false })
  await decide(marta, shop, undone, { decision: 'reject', reason: 'illegal', blind: true })
  await decide(marta, shop, undone, { decision: 'restore', expectedVersion: 2, blind: true })
  await consume(
    env,
    (await eventsOf(shop)).map(({ seq }) => seq),
    Date.now(),
  )
  const get = async <Answer>(path: string) =>
    (await (await asMember(marta, shop, 'GET', path)).json()) as Answer
  return { shop, marta, bad, good, undone, waiting, get }
}

test('behind each figure stand as many events as it says', async () => {
  const { get, marta, bad, undone } = await decidedShop()
  const trust = await get<TrustAnswer>('/trust')
  const count = async (query: string) => (await get<LedgerAnswer>(`/trust/ledger?${query}`)).entries.length
  const figures = ['received', 'held', 'published', 'rejected', 'removed', 'restored'] as const
  for (const figure of figures) {
    const said = trust.stars.reduce((sum, star) => sum + star[figure], 0)
    expect([figure, await count(`figure=${figure}`)]).toEqual([figure, said])
  }
  expect([await count('figure=decided'), await count('figure=blind')]).toEqual([trust.decided, trust.blind])
  expect(await count('figure=received&signal=link')).toBe(1)
  const { entries } = await get<LedgerAnswer>('/trust/ledger?figure=rejected')
  expect(entries).toMatchObject([
    {
      review: undone,
      status: 'published',
      reason: 'illegal',
      blind: true,
      who: { kind: 'member', id: marta.id },
    },
    { review: bad, status: 'rejected', reason: 'spam_or_ad', blind: true, type: 'review.rejected' },
  ])
})

test('by stars it leaves out what waits for a decision', async () => {
  const { get, bad } = await decidedShop()
  const { entries } = await get<LedgerAnswer>('/trust/ledger?figure=received&rating=1')
  expect(entries.map(({ review }) => review)).toEqual([bad])
  expect(JSON.stringify(entries)).not.toContain('rating')
})

test('it comes in pages, each event once, and from no other shop or older day', async () => {
  const shop = await newShop()
  const member = await newMember(shop, 'viewer')
  const ids = await store(
    shop,
    await newProduct(shop),
    Array.from({ length: 120 }, () => ({})),
  )
  const now = Date.now()
  const insert = env.DB.prepare(
    "INSERT INTO events (shop_id, type, subject, actor, data, at) VALUES (?, 'review.published', ?, 'voce', '{}', ?)",
  )
  await env.DB.batch([
    ...ids.map((id, at) => insert.bind(shop, id, now - Math.floor(at / 7))),
    insert.bind(shop, ids[0], now - 200 * 86_400_000),
  ])
  const seen: number[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const path: string = `/trust/ledger?figure=published${cursor && `&cursor=${cursor}`}`
    const page = (await (await asMember(member, shop, 'GET', path)).json()) as LedgerAnswer
    seen.push(...page.entries.map(({ seq }) => seq))
    cursor = page.cursor
  }
  expect([seen.length, new Set(seen).size]).toEqual([120, 120])
  const other = await newShop()
  const answer = await asMember(await newMember(other), other, 'GET', '/trust/ledger?figure=published')
  expect(await answer.json()).toEqual({ entries: [], cursor: null })
})

test.each([
  '',
  'figure=stars',
  'figure=held&days=0',
  'figure=held&rating=6',
  'figure=held&signal=x',
  'figure=held&cursor=x',
])('what it cannot answer it refuses: %s', async (query) => {
  const shop = await newShop()
  const answer = await asMember(await newMember(shop), shop, 'GET', `/trust/ledger?${query}`)
  expect(answer.status).toBe(422)
})

test.each<LedgerFigure>(['received', 'blind'])('reads the events of %s by their index', async (figure) => {
  for (const cursor of [undefined, '5']) {
    const query = { figure, days: 90, rating: 1, ...(cursor && { cursor }) }
    const plan = await planOf(ledgerStatement('nobody', query, Date.now()))
    expect(
      plan.some((step) => /SEARCH events USING INDEX events_of_shop \(shop_id=\? AND type=\?/.test(step)),
    ).toBe(true)
    expect(plan.filter((step) => /^SCAN (events|reviews|r|p)\b/.test(step))).toEqual([])
  }
})
