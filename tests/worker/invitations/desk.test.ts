import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { InvitationsPage } from '../../../shared/schemas/invitation.ts'
import { dueInvitations, shopsWithDue } from '../../../worker/invitations/asking-store.ts'
import { linkTo } from '../../../worker/invitations/invitation-token.ts'
import { invitationsStatement } from '../../../worker/invitations/list-store.ts'
import { asMember, errorOf, type Member, newMember } from '../factories.ts'
import { planOf, recorder } from '../recorder.ts'
import { PEPPER, ring, server, startServer } from '../server.ts'
import { invitationOf, newShopWithKey, order, sendOrders } from './asking.ts'
import { submit } from './hosted.ts'

beforeAll(startServer)
afterAll(() => server.close())

async function desk(asking: object = {}) {
  const { shop, key } = await newShopWithKey(asking)
  return { shop, key, owner: await newMember(shop, 'owner') }
}
const page = async (answer: Response) => (await answer.json()) as InvitationsPage

describe('the list of invitations', () => {
  it('comes in pages, newest first, and shows orders not asked about with the reason', async () => {
    const { shop, key, owner } = await desk()
    const orders = Array.from({ length: 60 }, (_, n) => order({ id: `${n}`, test: n < 5 }))
    await sendOrders(shop, key, { orders })
    const first = await page(await asMember(owner, shop, 'GET', '/invitations'))
    const second = await page(await asMember(owner, shop, 'GET', `/invitations?cursor=${first.cursor}`))
    expect([first.invitations.length, second.invitations.length, second.cursor]).toEqual([50, 10, null])
    expect(new Set([...first.invitations, ...second.invitations].map(({ id }) => id)).size).toBe(60)
    const not = await page(await asMember(owner, shop, 'GET', '/invitations?state=not_asked'))
    expect(not.invitations.map(({ reason }) => reason)).toEqual(['test', 'test', 'test', 'test', 'test'])
  })

  it('is nobody else’s', async () => {
    const { shop } = await desk()
    const stranger = (await desk()).owner
    expect((await asMember(stranger, shop, 'GET', '/invitations')).status).toBe(404)
  })
})

it('an invitation is paused, goes on, and is cancelled for good', async () => {
  const { shop, key, owner } = await desk()
  await sendOrders(shop, key, order())
  const { id } = await invitationOf(shop, '1001')
  const act = (action: string) => asMember(owner, shop, 'POST', `/invitations/${id}/actions`, { action })
  const states = []
  for (const action of ['pause', 'resume', 'cancel'])
    states.push(((await (await act(action)).json()) as { state: string }).state)
  expect(states).toEqual(['paused', 'planned', 'cancelled'])
  expect((await errorOf(await act('resume'))).code).toBe('not_possible')
  expect((await errorOf(await act('rate'))).code).toBe('invalid_input')
})

it('the address behind an invitation is masked for whoever only reads', async () => {
  const { shop, key, owner } = await desk()
  await sendOrders(shop, key, order())
  const { id } = await invitationOf(shop, '1001')
  const seenBy = async (member: Pick<Member, 'cookie'>) =>
    ((await (await asMember(member, shop, 'GET', `/invitations/${id}`)).json()) as { email: string }).email
  expect(await seenBy(owner)).toBe('anna@mail.example')
  expect(await seenBy(await newMember(shop, 'moderator'))).toBe('anna@mail.example')
  expect(await seenBy(await newMember(shop, 'viewer'))).toBe('a…@m….example')
})

it('the share of those who answered counts those alone who got a mail', async () => {
  const { shop, key, owner } = await desk()
  const customer = (n: number) => ({ ...order().customer, email: `${n}@mail.example` })
  await sendOrders(shop, key, { orders: [1, 2, 3].map((n) => order({ id: `${n}`, customer: customer(n) })) })
  const linkOf = async (n: number) => {
    const { id } = await invitationOf(shop, `${n}`)
    return { link: await linkTo(PEPPER, shop, id, Date.now()) }
  }
  const answer = async (n: number) => submit(await linkOf(n), 'stars', { product: 'mug-blue', stars: '5' })
  // By a link in the parcel, before any mail.
  expect((await answer(1)).status).toBe(303)
  const due = Date.parse('2026-11-08T12:00:00Z')
  for (const minute of [0, 2, 4]) await ring(due + minute * 60_000)
  expect((await answer(2)).status).toBe(303)
  expect(await (await asMember(owner, shop, 'GET', '/invitations/rates')).json()).toEqual({
    rates: [{ category: 'Mugs', delayDays: 7, asked: 2, answered: 1 }],
  })
})

it('how a shop asks is set by owners, and kept within what is decent', async () => {
  const { shop, owner } = await desk()
  const put = (body: object) => asMember(owner, shop, 'PUT', '/asking', body)
  expect((await put({ delayDays: 10, hours: { from: 10, to: 18 } })).status).toBe(200)
  expect(await (await asMember(owner, shop, 'GET', '/asking')).json()).toMatchObject({
    delayDays: 10,
    reminder: true,
    capDays: 14,
  })
  for (const wrong of [
    { delayDays: 2 },
    { hours: { from: 20, to: 8 } },
    { countries: { DE: { needs: 'none', statement: '' } } },
    { categoryDays: { Mugs: 31 } },
  ])
    expect((await put(wrong)).status).toBe(422)
  const moderator = await newMember(shop, 'moderator')
  expect((await asMember(moderator, shop, 'PUT', '/asking', {})).status).toBe(403)
})

describe('plans', () => {
  test.each([
    [false, false, 'invitations_newest'],
    [false, true, 'invitations_newest'],
    [true, false, 'invitations_by_state'],
    [true, true, 'invitations_by_state'],
  ])('the list, one state %s, cursor %s: reads %s', async (byState, cursor, index) => {
    const values = ['x', cursor ? 'y' : null, byState ? 'sent' : null]
    const steps = await planOf({ sql: invitationsStatement(byState, cursor), values })
    expect(steps.some((step) => step.includes(`SEARCH v USING INDEX ${index}`))).toBe(true)
    expect(steps.filter((step) => /TEMP B-TREE/.test(step))).toEqual([])
  })

  test('what is due is found by its time, shop by shop', async () => {
    for (const run of [
      (db: Parameters<typeof shopsWithDue>[0]) => shopsWithDue(db, 1),
      (db: Parameters<typeof shopsWithDue>[0]) => dueInvitations(db, 'x', 1, 5),
    ]) {
      const { db, statements } = recorder()
      await run(db)
      const steps = await planOf(statements[0]!)
      expect(
        steps.some((step) => /INDEX invitations_due \(shop_id=\? AND next_at>\? AND next_at<\?\)/.test(step)),
      ).toBe(true)
      expect(steps.filter((step) => /TEMP B-TREE/.test(step))).toEqual([])
    }
  })
})
