import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DECISIONS, type Decision, REASONS } from '../../../shared/schemas/decision.ts'
import { STATUSES, type Status } from '../../../shared/schemas/review.ts'
import {
  asMember,
  decide,
  errorOf,
  eventsOf,
  type Member,
  newKey,
  newMember,
  newProduct,
  newShop,
  pageOf,
  sent,
  store,
  storedValue,
} from '../factories.ts'
import { env, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

let shop: string
let marta: Member
let luca: Member
let product: number
beforeAll(async () => {
  shop = await newShop()
  product = await newProduct(shop)
  marta = await newMember(shop, 'moderator')
  luca = await newMember(shop, 'owner', 'Luca')
})

const pending = async () => (await store(shop, product, [{ status: 'pending', published_at: null }]))[0]!
const against = (decision: Decision) =>
  decision === 'reject' || decision === 'remove' ? { reason: 'off_topic', notAboutService: true } : {}

const LEADS: Record<Decision, Partial<Record<Status, Status>>> = {
  publish: { pending: 'published', spam: 'published' },
  reject: { pending: 'rejected' },
  remove: { published: 'removed' },
  restore: { rejected: 'published', removed: 'published' },
}

describe.each(DECISIONS)('%s', (decision) => {
  test.each(STATUSES)('of a review that is %s', async (from) => {
    const [id] = await store(shop, product, [{ status: from, reason: 'illegal', published_at: 5 }])
    const answer = await decide(marta, shop, id!, { decision, ...against(decision) })
    const to = LEADS[decision][from]
    if (to) {
      expect([answer.status, await answer.json()]).toEqual([200, { status: to, version: 2 }])
      expect(await storedValue(id!, 'status')).toBe(to)
      expect(await storedValue(id!, 'reason')).toBe('reason' in against(decision) ? 'off_topic' : null)
      expect(await eventsOf(shop, id!)).toHaveLength(1)
    } else {
      expect([answer.status, (await errorOf(answer)).code]).toEqual([409, 'not_possible'])
      expect(await storedValue(id!, 'status || version')).toBe(`${from}1`)
      expect(await eventsOf(shop, id!)).toEqual([])
    }
  })

  test(`is ${'reason' in against(decision) ? 'not ' : ''}possible without a reason`, async () => {
    const from = Object.keys(LEADS[decision])[0] as Status
    const [id] = await store(shop, product, [{ status: from, reason: 'illegal' }])
    const answer = await decide(marta, shop, id!, { decision })
    if ('reason' in against(decision)) {
      expect(answer.status).toBe(422)
      expect((await errorOf(answer)).fields).toEqual([{ path: 'reason', code: 'required' }])
    } else expect(answer.status).toBe(200)
  })
})

test.each(REASONS)('a review may be rejected for %s', async (reason) => {
  const id = await pending()
  const decision = { decision: 'reject', reason, notAboutService: true }
  expect((await decide(marta, shop, id, decision)).status).toBe(200)
})

test.each([undefined, false])(
  '"off topic" wants to know that it is not about service: %s',
  async (notAboutService) => {
    const answer = await decide(marta, shop, await pending(), {
      decision: 'reject',
      reason: 'off_topic',
      notAboutService,
    })
    expect([answer.status, (await errorOf(answer)).fields]).toEqual([
      422,
      [{ path: 'notAboutService', code: 'required' }],
    ])
  },
)

test.each([
  [{ decision: 'approve' }, 'decision', 'not_allowed'],
  [{}, 'decision', 'required'],
  [{ decision: 'reject', reason: 'too_few_stars' }, 'reason', 'not_allowed'],
  [{ decision: 'publish', expectedVersion: 0 }, 'expectedVersion', 'out_of_range'],
  [{ decision: 'publish', expectedVersion: '1' }, 'expectedVersion', 'wrong_type'],
  [{ decision: 'publish', blind: undefined }, 'blind', 'required'],
])('the decision %j is a mistake in `%s`', async (decision, path, code) => {
  const answer = await decide(marta, shop, await pending(), decision)
  expect(answer.status).toBe(422)
  expect((await errorOf(answer)).fields).toEqual([{ path, code }])
})

describe('the same moment', () => {
  test('a decision on an old version is stale', async () => {
    const id = await pending()
    await decide(luca, shop, id, { decision: 'publish' })
    const answer = await decide(marta, shop, id, { decision: 'reject', reason: 'illegal' })
    expect([answer.status, (await errorOf(answer)).code]).toEqual([409, 'stale_version'])
    expect(await storedValue(id, 'status')).toBe('published')
  })

  test('a version that is not there yet is stale, too', async () => {
    const answer = await decide(marta, shop, await pending(), { decision: 'publish', expectedVersion: 2 })
    expect((await errorOf(answer)).code).toBe('stale_version')
  })

  test.each([
    ['different', { decision: 'reject', reason: 'illegal' }],
    ['equal', { decision: 'publish' }],
  ])('of two moderators with %s decisions exactly one wins, and one event tells', async (_, other) => {
    for (let round = 0; round < 5; round += 1) {
      const id = await pending()
      const answers = await Promise.all([
        decide(marta, shop, id, { decision: 'publish' }),
        decide(luca, shop, id, other),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const winner = answers[0]!.status === 200 ? marta : luca
      const events = await eventsOf(shop, id)
      expect(events.map(({ actor }) => actor)).toEqual([winner.id])
      expect(await storedValue(id, 'version')).toBe(2)
    }
  })

  test('the same decision sent ten times is taken once and answered as done each time', async () => {
    const id = await pending()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => decide(marta, shop, id, { decision: 'reject', reason: 'illegal' })),
    )
    for (const answer of answers)
      expect([answer.status, await answer.json()]).toEqual([200, { status: 'rejected', version: 2 }])
    expect(await eventsOf(shop, id)).toHaveLength(1)
  })

  test('the same decision for another reason is another decision', async () => {
    const id = await pending()
    await decide(marta, shop, id, { decision: 'reject', reason: 'illegal' })
    expect((await decide(marta, shop, id, { decision: 'reject', reason: 'duplicate' })).status).toBe(409)
  })
})

describe('what is kept of a decision', () => {
  test('is who, what, why and whether the stars were covered, and none of the words', async () => {
    const id = await sent(shop, {
      body: 'Words of the review',
      title: 'Its title',
      name: 'Anna Bianchi',
      email: 'anna@mail.example',
    })
    await decide(marta, shop, id, {
      decision: 'reject',
      reason: 'personal_data',
      facts: 'Secret facts',
      blind: false,
    })
    await decide(luca, shop, id, { decision: 'restore', blind: true, expectedVersion: 2 })
    const events = await eventsOf(shop, id)
    expect(events.map(({ type, actor, data }) => [type, actor, JSON.parse(data)])).toEqual([
      ['review.received', 'author', {}],
      ['review.rejected', marta.id, { reason: 'personal_data', blind: false, was: null }],
      ['review.restored', luca.id, { reason: null, blind: true, was: 'personal_data' }],
    ])
    expect(JSON.stringify(events)).not.toMatch(/Words|Secret|title|Anna|Bianchi|@|private|mug-blue/)
  })

  test('comes without a person when a key decided', async () => {
    const id = await pending()
    const answer = await request(`/v1/merchant/${shop}/reviews/${id}/decisions`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${await newKey(shop)}` },
      body: JSON.stringify({ decision: 'publish', blind: false, expectedVersion: 1 }),
    })
    expect(answer.status).toBe(200)
    expect(await eventsOf(shop, id)).toMatchObject([{ actor: 'key' }])
  })

  test('keeps the day of first publication', async () => {
    const [id] = await store(shop, product, [{ status: 'removed', reason: 'illegal', published_at: 77 }])
    await decide(marta, shop, id!, { decision: 'restore' })
    expect(await storedValue(id!, 'published_at')).toBe(77)
  })

  test('ends the wait for the sweep', async () => {
    const [id] = await store(shop, product, [{ status: 'pending', published_at: null, due_at: 5 }])
    await decide(marta, shop, id!, { decision: 'reject', reason: 'illegal' })
    expect(await storedValue(id!, 'due_at')).toBeNull()
  })
})

test('a viewer may look but not decide', async () => {
  const viewer = await newMember(shop, 'viewer')
  const id = await pending()
  const answer = await decide(viewer, shop, id, { decision: 'publish' })
  expect([answer.status, (await errorOf(answer)).code]).toEqual([403, 'forbidden'])
  expect((await asMember(viewer, shop, 'GET', `/voices/${id}`)).status).toBe(200)
})

test.each(['0', 'nothing', '%00', "' OR 1=1 --"])('a review called %j is not found', async (id) => {
  const answer = await decide(marta, shop, id, { decision: 'publish' })
  expect([answer.status, (await errorOf(answer)).code]).toEqual([404, 'review_not_found'])
})

test("another shop's review is not found, and stays as it is", async () => {
  const other = await newShop()
  const [id] = await store(other, await newProduct(other), [{ status: 'pending', published_at: null }])
  for (const answer of [
    await decide(marta, shop, id!, { decision: 'publish' }),
    await asMember(marta, shop, 'PUT', `/reviews/${id}/reply`, { body: 'x', expectedVersion: 1 }),
    await asMember(marta, shop, 'GET', `/voices/${id}`),
  ])
    expect([answer.status, (await errorOf(answer)).code]).toEqual([404, 'review_not_found'])
  expect(await storedValue(id!, 'status || version')).toBe('pending1')
})

test('what was removed is gone from the page at once, and back when it is restored', async () => {
  const mine = await newShop()
  const member = await newMember(mine)
  const id = await sent(mine)
  await decide(member, mine, id, { decision: 'publish' })
  expect((await pageOf(mine)).reviews).toHaveLength(1)
  await decide(member, mine, id, { decision: 'remove', reason: 'illegal', expectedVersion: 2 })
  expect(await pageOf(mine)).toMatchObject({ reviews: [], summary: { ratings: 0 } })
  await decide(member, mine, id, { decision: 'restore', expectedVersion: 3 })
  expect(await pageOf(mine)).toMatchObject({ reviews: [{ id }], summary: { ratings: 1 } })
})

describe('one decision about many', () => {
  const decideMany = (member: Member, body: object) =>
    asMember(member, shop, 'POST', '/decisions', { blind: true, ...body })

  test('is taken for each that is as it was seen, and says what became of the others', async () => {
    const ids = [await pending(), await pending(), await pending()]
    await decide(luca, shop, ids[1]!, { decision: 'publish' })
    const answer = await decideMany(marta, {
      decision: 'reject',
      reason: 'spam_or_ad',
      reviews: [...ids, 'nothing'].map((id) => ({ id, expectedVersion: 1 })),
    })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({
      outcomes: [
        { id: ids[0], outcome: 'done', status: 'rejected', version: 2 },
        { id: ids[1], outcome: 'stale_version' },
        { id: ids[2], outcome: 'done', status: 'rejected', version: 2 },
        { id: 'nothing', outcome: 'review_not_found' },
      ],
    })
    for (const id of [ids[0]!, ids[2]!])
      expect((await eventsOf(shop, id)).map(({ type }) => type)).toEqual(['review.rejected'])
  })

  test.each([
    [{ decision: 'publish', reviews: [] }, 'reviews', 'required'],
    [
      { decision: 'publish', reviews: Array(101).fill({ id: 'x', expectedVersion: 1 }) },
      'reviews',
      'too_many',
    ],
    [{ decision: 'reject', reviews: [{ id: 'x', expectedVersion: 1 }] }, 'reason', 'required'],
    [{ decision: 'publish', reviews: [{ id: 'x' }] }, 'reviews.0.expectedVersion', 'required'],
  ])('%#: a mistake in `%2$s`', async (body, path, code) => {
    const answer = await decideMany(marta, body)
    expect([answer.status, (await errorOf(answer)).fields]).toEqual([422, [{ path, code }]])
  })

  test('reaches no other shop', async () => {
    const other = await newShop()
    const [id] = await store(other, await newProduct(other), [{ status: 'pending', published_at: null }])
    const answer = await decideMany(marta, { decision: 'publish', reviews: [{ id, expectedVersion: 1 }] })
    expect(await answer.json()).toEqual({ outcomes: [{ id, outcome: 'review_not_found' }] })
    expect(await storedValue(id!, 'status')).toBe('pending')
  })
})

describe('the mail about a decision against', () => {
  const preview = async (id: string, body: object, member = marta) => {
    const answer = await asMember(member, shop, 'POST', `/reviews/${id}/statement`, {
      decision: 'reject',
      ...body,
    })
    return [answer.status, (await answer.json()) as { text: string; subject: string; sent: string }] as const
  }

  test('is shown as the author will read it, in their language, with all that it has to say', async () => {
    const id = await sent(shop, {
      email: 'anna@mail.example',
      locale: 'it',
      body: 'Chiamate Luca, 333 1234567',
    })
    const [status, mail] = await preview(id, { reason: 'personal_data', facts: '«Luca, 333…»' })
    expect([status, mail.sent]).toEqual([200, 'to_author'])
    expect(mail.subject).toBe('Così non possiamo ancora pubblicare la tua recensione: mug-blue')
    for (const part of [
      'Ciao Anna,',
      'Le stelle non c’entrano',
      'regola 4',
      '«Luca, 333…»',
      'Ha deciso Marta',
      'filtro',
      '6 mesi',
    ])
      expect(mail.text).toContain(part)
    // Nothing came of it; that the review is held may be noted meanwhile.
    expect((await eventsOf(shop, id)).filter(({ type }) => type !== 'review.held')).toHaveLength(1)
  })

  test('says when nobody can be told', async () =>
    expect((await preview(await pending(), { reason: 'illegal' }))[1].sent).toBe('no_address'))

  test('is not shown for a reason that there is not, nor for a review of another shop', async () => {
    expect((await preview(await pending(), { reason: 'too_few_stars' }))[0]).toBe(422)
    const other = await newShop()
    const [id] = await store(other, await newProduct(other), [{}])
    expect((await preview(id!, { reason: 'illegal' }))[0]).toBe(404)
  })

  test('keeps its facts with the decision', async () => {
    const id = await pending()
    await decide(marta, shop, id, { decision: 'reject', reason: 'illegal', facts: 'The second sentence.' })
    const kept = await env.DB.prepare('SELECT reason, facts FROM statements WHERE review_id = ?')
      .bind(id)
      .all()
    expect(kept.results).toEqual([{ reason: 'illegal', facts: 'The second sentence.' }])
  })
})
