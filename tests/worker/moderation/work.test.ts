import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  asMember,
  errorOf,
  eventsOf,
  type Member,
  newAddress,
  newMember,
  newShop,
  published,
  SHOP_ORIGIN,
  sent,
  storedValue,
} from '../factories.ts'
import { env, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

let shop: string
let marta: Member
let paolo: Member
let review: string
beforeAll(async () => {
  shop = await newShop()
  marta = await newMember(shop, 'moderator', 'Marta')
  paolo = await newMember(shop, 'owner', 'Paolo')
  review = await sent(shop, { email: 'anna@mail.example' })
})
const rows = async (table: string) =>
  (await env.DB.prepare(`SELECT * FROM ${table} WHERE shop_id = ?`).bind(shop).all()).results

describe('a note', () => {
  test('is written down once, however often it is sent', async () => {
    const note = { submissionId: randomUUID(), body: 'Called her: the lid is on its way.' }
    const answers = await Promise.all(
      [1, 2, 3].map(() => asMember(marta, shop, 'POST', `/reviews/${review}/notes`, note)),
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(await rows('notes')).toMatchObject([{ review_id: review, user_id: marta.id, body: note.body }])
    const events = (await eventsOf(shop, review)).filter(({ type }) => type === 'review.noted')
    expect(events).toHaveLength(1)
    expect(events[0]!.data).not.toContain('Called')
  })

  test.each([[{ body: '' }], [{ body: 'x'.repeat(5_001), submissionId: randomUUID() }], [{}]])(
    'wants words: %j',
    async (body) =>
      expect((await asMember(marta, shop, 'POST', `/reviews/${review}/notes`, body)).status).toBe(422),
  )
})

describe('a task', () => {
  const assignment = (body: object, member = marta) =>
    asMember(member, shop, 'PUT', `/reviews/${review}/assignment`, { assignee: null, until: null, ...body })

  test('has an owner and a time, and an event for each change', async () => {
    expect((await assignment({ assignee: paolo.id, until: '2026-12-01T10:00:00Z' })).status).toBe(200)
    await assignment({ assignee: paolo.id, until: '2026-12-01T10:00:00Z' })
    expect(await storedValue(review, 'assignee_id')).toBe(paolo.id)
    expect(await storedValue(review, 'assigned_until')).toBe(Date.parse('2026-12-01T10:00:00Z'))
    await assignment({})
    expect(await storedValue(review, 'assignee_id')).toBeNull()
    const events = (await eventsOf(shop, review)).filter(({ type }) => type === 'review.assigned')
    expect(events.map(({ data }) => JSON.parse(data))).toEqual([
      { to: paolo.id, until: Date.parse('2026-12-01T10:00:00Z') },
      { to: null, until: null },
    ])
  })

  test.each([
    ['a viewer', 'viewer'],
    ['somebody of another shop', 'stranger'],
    ['nobody', 'nobody'],
  ])('is not given to %s', async (_, who) => {
    const assignee =
      who === 'viewer'
        ? (await newMember(shop, 'viewer')).id
        : who === 'stranger'
          ? (await newMember(await newShop(), 'owner')).id
          : 'nobody'
    const answer = await assignment({ assignee })
    expect([answer.status, (await errorOf(answer)).fields]).toEqual([
      422,
      [{ path: 'assignee', code: 'not_allowed' }],
    ])
    expect(await storedValue(review, 'assignee_id')).toBeNull()
  })

  test('wants a real time', async () =>
    expect((await assignment({ assignee: marta.id, until: 'tomorrow' })).status).toBe(422))
})

describe('an answer for the author alone', () => {
  const send = (id: string, body: object) =>
    asMember(marta, shop, 'POST', `/reviews/${id}/private-answers`, body)
  test('is kept once, with who wrote it, and its event tells nothing of it', async () => {
    const answer = { submissionId: randomUUID(), body: 'Dear Anna, a new lid leaves today.' }
    for (const { status } of [await send(review, answer), await send(review, answer)])
      expect(status).toBe(201)
    expect(await rows('private_answers')).toMatchObject([{ name: 'Marta', body: answer.body }])
    const events = (await eventsOf(shop, review)).filter(({ type }) => type === 'reply.sent_privately')
    expect(events).toHaveLength(1)
    expect(events[0]!.data).not.toContain('lid')
  })
  test('is not possible without an address', async () => {
    const answer = await send(await sent(shop), { submissionId: randomUUID(), body: 'Hello' })
    expect([answer.status, (await errorOf(answer)).code]).toEqual([409, 'not_possible'])
  })
})

describe('a saved answer', () => {
  test('is kept, changed, listed by title and deleted', async () => {
    const own = await newShop()
    const member = await newMember(own)
    const add = (title: string) =>
      asMember(member, own, 'POST', '/saved-answers', { title, body: 'Hi {name}' })
    const second = (await (await add('Late parcel')).json()) as { id: string }
    await add('Broken')
    const list = async () =>
      (
        (await (await asMember(member, own, 'GET', '/saved-answers')).json()) as {
          answers: Array<{ title: string }>
        }
      ).answers.map(({ title }) => title)
    expect(await list()).toEqual(['Broken', 'Late parcel'])
    await asMember(member, own, 'PUT', `/saved-answers/${second.id}`, { title: 'A late parcel', body: 'Hi' })
    expect(await list()).toEqual(['A late parcel', 'Broken'])
    for (const _ of [1, 2])
      expect((await asMember(member, own, 'DELETE', `/saved-answers/${second.id}`)).status).toBe(200)
    expect(await list()).toEqual(['Broken'])
  })

  test('of another shop is not found, and stays', async () => {
    const own = await newShop()
    const member = await newMember(own)
    const { id } = (await (
      await asMember(member, own, 'POST', '/saved-answers', { title: 'Mine', body: 'x' })
    ).json()) as { id: string }
    expect(
      (await asMember(marta, shop, 'PUT', `/saved-answers/${id}`, { title: 'x', body: 'x' })).status,
    ).toBe(404)
    await asMember(marta, shop, 'DELETE', `/saved-answers/${id}`)
    expect(await env.DB.prepare('SELECT title FROM saved_answers WHERE id = ?').bind(id).first('title')).toBe(
      'Mine',
    )
  })
})

test('who has a voice open is seen by the others for a minute', async () => {
  const open = async (member: Member) =>
    (
      (await (await asMember(member, shop, 'POST', `/voices/${review}/presence`)).json()) as {
        others: string[]
      }
    ).others
  expect(await open(paolo)).toEqual([])
  expect(await open(marta)).toEqual(['Paolo'])
  await env.DB.prepare('UPDATE presences SET at = at - 60000 WHERE user_id = ?').bind(paolo.id).run()
  expect(await open(marta)).toEqual([])
})

test('a text that answers everybody says how often it does', async () => {
  const answers = async (id: string, body: string) =>
    asMember(marta, shop, 'PUT', `/reviews/${id}/reply`, { body, expectedVersion: 2 })
  const uses = async (id: string, body: string) =>
    (
      (await (await asMember(marta, shop, 'POST', `/reviews/${id}/answer-uses`, { body })).json()) as {
        uses: number
      }
    ).uses
  const [anna, bruno, carla] = [
    await published(shop, marta, { name: 'Anna' }),
    await published(shop, marta, { name: 'Bruno' }),
    await published(shop, marta, { name: 'Carla' }),
  ]
  await answers(anna!, 'Hi Anna, thank you!')
  await answers(bruno!, 'hi Bruno, THANK YOU')
  expect(await uses(carla!, 'Hi Carla: thank you.')).toBe(2)
  expect(await uses(carla!, 'Hi Carla, I have put a new lid in the post.')).toBe(0)
  expect(await uses(anna!, 'Hi Anna, thank you!')).toBe(1)
  expect(await uses(carla!, '')).toBe(0)
})

describe('an answer', () => {
  test('is taken off the page, once', async () => {
    const id = await published(shop, marta)
    await asMember(marta, shop, 'PUT', `/reviews/${id}/reply`, { body: 'Thanks', expectedVersion: 2 })
    const remove = (expectedVersion: number) =>
      asMember(marta, shop, 'DELETE', `/reviews/${id}/reply`, { expectedVersion })
    expect((await remove(2)).status).toBe(409)
    const answers = await Promise.all([remove(3), remove(3)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await storedValue(id, 'reply')).toBeNull()
    expect((await eventsOf(shop, id)).filter(({ type }) => type === 'reply.removed')).toHaveLength(1)
    expect((await errorOf(await remove(4))).code).toBe('not_possible')
  })
})

describe('the check of the language', () => {
  const check = async (body: object) => {
    const answer = await request(`/v1/shops/${shop}/language-check`, {
      method: 'POST',
      headers: { Origin: SHOP_ORIGIN, 'CF-Connecting-IP': newAddress() },
      body: JSON.stringify(body),
    })
    return [answer.status, (await answer.json()) as { found?: object[] }] as const
  }
  test('tells which words would be masked, and keeps nothing', async () => {
    expect(await check({ text: 'That shit lid', locale: 'en-GB' })).toEqual([
      200,
      { found: [{ start: 5, end: 9 }] },
    ])
    expect(await check({ text: 'Sent to Scunthorpe', locale: 'en' })).toEqual([200, { found: [] }])
    expect(await check({ text: 'che merda', locale: 'it' })).toEqual([200, { found: [{ start: 4, end: 9 }] }])
  })
  test('leaves whoever pauses often while writing the right to send', async () => {
    const ask = (CF: string) =>
      request(`/v1/shops/${shop}/language-check`, {
        method: 'POST',
        headers: { Origin: SHOP_ORIGIN, 'CF-Connecting-IP': CF },
        body: JSON.stringify({ text: 'Sits well', locale: 'en' }),
      })
    const address = newAddress()
    for (let pause = 0; pause < 12; pause++) expect((await ask(address)).status).toBe(200)
  })
  test.each([
    [{}],
    [{ text: 'x' }],
    [{ text: 'x', locale: '../..' }],
    [{ text: 'x'.repeat(5_001), locale: 'en' }],
  ])('refuses %j', async (body) => expect((await check(body))[0]).toBe(422))
})
