import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refuse } from '../../../worker/invitations/refusal-store.ts'
import { spend } from '../../../worker/invitations/spend-store.ts'
import { addressHash } from '../../../worker/platform/address.ts'
import { eventsOf } from '../factories.ts'
import { env, PEPPER, ring, server, startServer } from '../server.ts'
import { invitationOf, newShopWithKey, order, sendOrders } from './asking.ts'

beforeAll(startServer)
afterAll(() => server.close())

const DAY = 86_400_000
/** A Sunday at noon in UTC, seven days after the delivery. */
const DUE = Date.parse('2026-11-08T12:00:00Z')

const mails = async (shop: string) =>
  (await eventsOf(shop)).filter(({ type }) => type.startsWith('invitation.'))
const sent = (shop: string, at: number) =>
  env.DB.prepare("UPDATE invitations SET state = 'sent', sent_at = ?2 WHERE shop_id = ?1 AND state = 'due'")
    .bind(shop, at)
    .run()

describe('what is due', () => {
  it('is handed over once, not before its time, and by two crons at once too', async () => {
    const { shop, key } = await newShopWithKey()
    await sendOrders(shop, key, order())
    await ring(DUE - 60_000)
    expect(await mails(shop)).toHaveLength(0)
    await Promise.all([ring(DUE), ring(DUE), ring(DUE)])
    await ring(DUE + 60_000)
    expect((await mails(shop)).map(({ type }) => type)).toEqual(['invitation.due'])
    expect(await invitationOf(shop, '1001')).toMatchObject({ state: 'due', mails: 1 })
  })

  it('waits for the morning of its person', async () => {
    const { shop, key } = await newShopWithKey()
    const customer = { ...order().customer, timeZone: 'America/Los_Angeles' }
    await sendOrders(shop, key, order({ customer }))
    await ring(DUE) // four in the morning there
    expect(await invitationOf(shop, '1001')).toMatchObject({
      state: 'planned',
      postponed_for: 'quiet_hours',
      next_at: Date.parse('2026-11-08T17:00:00Z'),
    })
    await ring(Date.parse('2026-11-08T17:00:00Z'))
    expect(await mails(shop)).toHaveLength(1)
  })

  it('of one person goes in one mail, with all that was bought', async () => {
    const { shop, key } = await newShopWithKey()
    const bowl = { id: 'bowl', title: 'Bowl' }
    await sendOrders(shop, key, { orders: [order(), order({ id: '1002', items: [bowl] })] })
    await ring(DUE)
    expect(await mails(shop)).toHaveLength(1)
    const all = [await invitationOf(shop, '1001'), await invitationOf(shop, '1002')]
    expect(all.map(({ state }) => state).sort()).toEqual(['due', 'merged'])
    expect(JSON.parse(all.find(({ state }) => state === 'due')!.products).sort()).toEqual([
      'bowl',
      'mug-blue',
    ])
  })

  it('waits for the cap of its person and is never dropped', async () => {
    const { shop, key } = await newShopWithKey({ reminder: false })
    await sendOrders(shop, key, order())
    await ring(DUE)
    await sendOrders(shop, key, order({ id: '1002', deliveredAt: '2026-11-04', items: [{ id: 'bowl' }] }))
    await ring(DUE + 3 * DAY)
    expect(await invitationOf(shop, '1002')).toMatchObject({
      state: 'planned',
      postponed_for: 'cap',
      next_at: DUE + 14 * DAY,
    })
    await ring(DUE + 14 * DAY)
    expect(await invitationOf(shop, '1002')).toMatchObject({ state: 'due', mails: 1 })
  })

  it('is reminded once, after 14 days', async () => {
    const { shop, key } = await newShopWithKey()
    await sendOrders(shop, key, order())
    await ring(DUE)
    await sent(shop, DUE)
    await ring(DUE + 13 * DAY)
    expect(await mails(shop)).toHaveLength(1)
    await ring(DUE + 14 * DAY)
    await sent(shop, DUE + 14 * DAY)
    await ring(DUE + 40 * DAY)
    expect((await mails(shop)).map(({ type }) => type)).toEqual(['invitation.due', 'invitation.again'])
  })

  it('is not reminded after an answer', async () => {
    const { shop, key } = await newShopWithKey()
    await sendOrders(shop, key, order())
    await ring(DUE)
    await sent(shop, DUE)
    const { id } = await invitationOf(shop, '1001')
    await env.DB.batch(spend(env.DB, shop, id, 'mug-blue', DUE + DAY))
    await ring(DUE + 20 * DAY)
    expect(await mails(shop)).toHaveLength(1)
    expect(await invitationOf(shop, '1001')).toMatchObject({ state: 'answered' })
  })

  it.each(['opted_out', 'erased', 'blocked'] as const)(
    'is not asked, nor any later order, once %s',
    async (refusal) => {
      const { shop, key } = await newShopWithKey()
      await sendOrders(shop, key, order())
      await env.DB.batch(
        refuse(env.DB, shop, await addressHash(PEPPER, shop, 'anna@mail.example'), refusal, DUE - DAY),
      )
      await sendOrders(shop, key, order({ id: '1002' }))
      await ring(DUE)
      expect(await mails(shop)).toHaveLength(0)
      for (const number of ['1001', '1002'])
        expect(await invitationOf(shop, number)).toMatchObject({ state: 'not_asked', reason: refusal })
    },
  )

  it('goes out slowly after an outage, the oldest first, and what is too old not at all', async () => {
    const { shop, key } = await newShopWithKey({ hourlyCap: 2 })
    const orders = Array.from({ length: 5 }, (_, n) =>
      order({
        id: `${n}`,
        deliveredAt: `2026-11-0${n + 1}`,
        customer: { email: `person${n}@mail.example`, country: 'DE' },
      }),
    )
    await sendOrders(shop, key, { orders: [...orders, order({ id: 'old', deliveredAt: '2026-09-01' })] })
    const back = Date.parse('2026-11-12T10:00:00Z')
    await ring(back)
    await ring(back + 60_000)
    const states = await Promise.all(orders.map(async ({ id }) => (await invitationOf(shop, id)).state))
    expect(states).toEqual(['due', 'due', 'planned', 'planned', 'planned'])
    expect(await invitationOf(shop, 'old')).toMatchObject({ state: 'not_asked', reason: 'too_late' })
    await ring(back + 60 * 60_000)
    expect((await invitationOf(shop, '3')).state).toBe('due')
    expect(await mails(shop)).toHaveLength(4)
  })
})
