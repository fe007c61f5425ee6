import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { OrderOutcome } from '../../../shared/schemas/order.ts'
import { errorOf, newShop, send, submission, unique } from '../factories.ts'
import { env, server, startServer } from '../server.ts'
import { invitationOf, newShopWithKey, order, sendOrders } from './asking.ts'

beforeAll(startServer)
afterAll(() => server.close())

const outcomes = async (answer: Response) => {
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { orders: OrderOutcome[] }).orders
}
const count = async (table: string, shop: string) =>
  (await env.DB.prepare(`SELECT count(*) AS n FROM ${table} WHERE shop_id = ?`)
    .bind(shop)
    .first<{ n: number }>())!.n

describe('an order', () => {
  it('registers its person and products, and says when it is asked about', async () => {
    const { shop, key } = await newShopWithKey()
    expect(await outcomes(await sendOrders(shop, key, order()))).toEqual([{ id: '1001', outcome: 'created' }])
    expect(await count('products', shop)).toBe(2) // the mug, and the shop itself
    expect(await count('people', shop)).toBe(1)
    const invitation = await invitationOf(shop, '1001')
    expect(invitation).toMatchObject({
      state: 'planned',
      basis: 'soft_opt_in',
      counted_from: 'delivered',
      delay_days: 7,
      next_at: Date.parse('2026-11-08T12:00:00Z'),
    })
  })

  it.each(['2026-11-01 09:30:00', '2026-11-01T09:30:00', '2026-11-01 10:30:00+01:00'])(
    'may write its times as databases do: %s',
    async (deliveredAt) => {
      const { shop, key } = await newShopWithKey()
      expect(await outcomes(await sendOrders(shop, key, order({ deliveredAt })))).toEqual([
        { id: '1001', outcome: 'created' },
      ])
      expect((await invitationOf(shop, '1001')).next_at).toBe(Date.parse('2026-11-08T09:30:00Z'))
    },
  )

  it('sent again changes nothing', async () => {
    const { shop, key } = await newShopWithKey()
    await sendOrders(shop, key, order())
    const before = await invitationOf(shop, '1001')
    expect(await outcomes(await sendOrders(shop, key, order()))).toEqual([
      { id: '1001', outcome: 'unchanged' },
    ])
    expect(await invitationOf(shop, '1001')).toEqual(before)
  })

  it('sent eight times at once is one order', async () => {
    const { shop, key } = await newShopWithKey()
    const answers = await Promise.all(Array.from({ length: 8 }, () => sendOrders(shop, key, order())))
    const all = (await Promise.all(answers.map(outcomes))).flat()
    expect(all.filter(({ outcome }) => outcome === 'created')).toHaveLength(1)
    expect(await count('orders', shop)).toBe(1)
    expect(await count('invitations', shop)).toBe(1)
  })

  it('without items asks about the shop, and about what was bought once that is known', async () => {
    const { shop, key } = await newShopWithKey()
    await sendOrders(shop, key, order({ items: [{ title: 'Something without an id' }] }))
    expect((await invitationOf(shop, '1001')).products).toBe('["~shop"]')
    expect(await outcomes(await sendOrders(shop, key, order()))).toEqual([{ id: '1001', outcome: 'changed' }])
    expect((await invitationOf(shop, '1001')).products).toBe('["mug-blue"]')
  })

  it('takes the shop’s time where its own time zone is unknown', async () => {
    const { shop, key } = await newShopWithKey()
    const customer = { email: 'anna@mail.example', country: 'DE', timeZone: 'Europe/Atlantis' }
    expect((await outcomes(await sendOrders(shop, key, order({ customer }))))[0]!.outcome).toBe('created')
  })

  it('is refused alone, with what has to be corrected', async () => {
    const { shop, key } = await newShopWithKey()
    const wrong = order({ id: '1002', deliveredAt: '31.12.2026' })
    const answer = await sendOrders(shop, key, { orders: [order(), wrong, 'no order'] })
    expect(await outcomes(answer)).toEqual([
      { id: '1001', outcome: 'created' },
      { id: '1002', outcome: 'refused', fields: [{ path: 'deliveredAt', code: 'malformed' }] },
      { id: null, outcome: 'refused', fields: [{ path: '', code: 'wrong_type' }] },
    ])
  })

  it.each([
    ['never_paid', { status: 'placed', paidAt: undefined, deliveredAt: undefined }],
    ['cancelled', { status: 'cancelled', paidAt: '2026-10-30', deliveredAt: undefined }],
    ['no_basis', { consent: undefined }],
    ['no_basis', { customer: { email: 'anna@mail.example', country: 'BR' } }],
    ['no_basis', { customer: { email: 'anna@mail.example' } }],
    ['test', { test: true }],
  ])('is not asked about: %s', async (reason, change) => {
    const { shop, key } = await newShopWithKey()
    await sendOrders(shop, key, order(change))
    expect(await invitationOf(shop, '1001')).toMatchObject({ state: 'not_asked', reason, next_at: null })
  })

  it.each(['returned', 'refunded'])('%s after its delivery is asked about', async (status) => {
    const { shop, key } = await newShopWithKey()
    await sendOrders(shop, key, order({ status }))
    expect(await invitationOf(shop, '1001')).toMatchObject({ state: 'planned' })
  })

  it('waits for its dispatch, and is counted from there where nobody knows of the delivery', async () => {
    const { shop, key } = await newShopWithKey()
    await sendOrders(shop, key, order({ status: 'paid', deliveredAt: undefined }))
    expect(await invitationOf(shop, '1001')).toMatchObject({ state: 'waiting', next_at: null })
    await sendOrders(shop, key, order({ status: 'shipped', shippedAt: '2026-11-01', deliveredAt: undefined }))
    expect(await invitationOf(shop, '1001')).toMatchObject({
      counted_from: 'shipped',
      next_at: Date.parse('2026-11-13T12:00:00Z'),
    })
  })

  it('needs a key of its own shop', async () => {
    const { shop } = await newShopWithKey()
    const other = await newShopWithKey()
    const answer = await sendOrders(shop, other.key, order())
    expect(answer.status).toBe(401)
    expect((await errorOf(answer)).code).toBe('unauthenticated')
    expect((await sendOrders(await newShop(), unique('voce_no_key_0123456789'), order())).status).toBe(401)
  })
})

test('the shop’s first word about a thing takes the place of what a stranger called it; later words change nothing', async () => {
  const { shop, key } = await newShopWithKey()
  const titleOf = () =>
    env.DB.prepare("SELECT title FROM products WHERE shop_id = ? AND id = 'mug-blue'")
      .bind(shop)
      .first('title')
  const product = { id: 'mug-blue', title: 'You have won: win.example' }
  expect((await send(shop, submission({ product }))).status).toBe(201)
  await sendOrders(shop, key, order())
  expect(await titleOf()).toBe('Blue mug, 350 ml')
  await sendOrders(shop, key, order({ id: '1002', items: [{ id: 'mug-blue', title: 'Mug, blue' }] }))
  expect(await titleOf()).toBe('Blue mug, 350 ml')
})
