import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { DueMails } from '../../../shared/schemas/invitation.ts'
import { handedOver } from '../../../worker/invitations/hand-over-store.ts'
import { asMember, newMember } from '../factories.ts'
import { planOf, recorder } from '../recorder.ts'
import { request, ring, server, startServer } from '../server.ts'
import { newShopWithKey, order, sendOrders } from './asking.ts'
import { submit } from './hosted.ts'

beforeAll(startServer)
afterAll(() => server.close())

const DAY = 86_400_000
const DUE = Date.parse('2026-11-08T12:00:00Z')

const due = async (shop: string, key: string, after?: string): Promise<DueMails> => {
  const answer = await request(
    `/v1/merchant/${shop}/invitations/due${after === undefined ? '' : `?after=${after}`}`,
    { headers: { Authorization: `Bearer ${key}` } },
  )
  expect(answer.status).toBe(200)
  return (await answer.json()) as DueMails
}
/** Noon in Berlin or one, on the day of `at`. */
const nextMorning = (at: number): number => at - (at % DAY) + DAY / 2 - 3_600_000
const path = (address: string) => address.replace('http://voce.test', '')

describe('a shop whose own tool mails', () => {
  it('is handed each mail once, with links that work, and again when its person wants to be asked later', async () => {
    const { shop, key } = await newShopWithKey({ sender: 'mine' })
    await sendOrders(shop, key, order())
    expect(await due(shop, key)).toEqual({ mails: [], cursor: '0' })
    await Promise.all([ring(DUE), ring(DUE)])
    const { mails, cursor } = await due(shop, key)
    expect(mails).toEqual([
      {
        type: 'invitation.due',
        at: '2026-11-08T12:00:00.000Z',
        order: '1001',
        email: 'anna@mail.example',
        name: 'Anna Bianchi',
        locale: 'de',
        url: expect.stringContaining('http://voce.test/r/'),
        unsubscribe: expect.stringContaining('http://voce.test/u/'),
      },
    ])
    expect((await request(path(mails[0]!.url))).status).toBe(200)
    expect(await due(shop, key, cursor)).toEqual({ mails: [], cursor })
    // Reminders are the tool's own.
    await ring(DUE + 14 * DAY)
    expect((await due(shop, key, cursor)).mails).toEqual([])
    await submit({ link: path(mails[0]!.url) }, 'later', { days: '7' })
    await ring(nextMorning(Date.now() + 8 * DAY))
    expect((await due(shop, key, cursor)).mails.map(({ type }) => type)).toEqual(['invitation.again'])
    await request(path(mails[0]!.unsubscribe!), { method: 'POST' })
    expect((await due(shop, key)).mails).toEqual([])
  })

  it('is told of orders without an address too', async () => {
    const { shop, key } = await newShopWithKey({ sender: 'mine' })
    await sendOrders(shop, key, order({ customer: { country: 'DE' } }))
    await ring(DUE)
    expect((await due(shop, key)).mails).toMatchObject([{ order: '1001', email: null, unsubscribe: null }])
  })
})

it('hands nothing over where Voce mails, to other shops, to viewers, or for a cursor that is none', async () => {
  const { shop, key } = await newShopWithKey()
  await sendOrders(shop, key, order())
  await ring(DUE)
  expect((await due(shop, key)).mails).toEqual([])
  const other = await newShopWithKey()
  const headers = { Authorization: `Bearer ${other.key}` }
  expect((await request(`/v1/merchant/${shop}/invitations/due`, { headers })).status).toBe(401)
  const viewer = await newMember(shop, 'viewer')
  expect((await asMember(viewer, shop, 'GET', '/invitations/due')).status).toBe(403)
  const mine = { headers: { Authorization: `Bearer ${key}` } }
  expect((await request(`/v1/merchant/${shop}/invitations/due?after=-1`, mine)).status).toBe(422)
})

test('what is handed over is read along its index', async () => {
  const { db, statements } = recorder()
  await handedOver(db, 'x', 1)
  const steps = await planOf(statements[0]!)
  expect(steps.some((step) => step.includes('INDEX events_asking (shop_id=? AND seq>?)'))).toBe(true)
  expect(steps.filter((step) => /TEMP B-TREE|^SCAN /.test(step))).toEqual([])
})
