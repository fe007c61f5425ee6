import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asMember, newMember } from '../factories.ts'
import { request, server, startServer } from '../server.ts'
import { invitationOf, newShopWithKey } from './asking.ts'

beforeAll(startServer)
afterAll(() => server.close())

const SECRET = 'a secret that the shop system shows'
const HEADER = { shopify: 'X-Shopify-Hmac-Sha256', woocommerce: 'X-WC-Webhook-Signature' }
type Kind = keyof typeof HEADER

async function connected(kind: Kind): Promise<string> {
  const { shop } = await newShopWithKey()
  const owner = await newMember(shop, 'owner')
  const answer = await asMember(owner, shop, 'POST', '/intake-secrets', { kind, secret: SECRET })
  expect(answer.status).toBe(201)
  return shop
}

const deliver = (kind: Kind, shop: string, body: string, signature?: string) =>
  request(`/v1/hooks/${shop}/${kind}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      [HEADER[kind]]: signature ?? createHmac('sha256', SECRET).update(body).digest('base64'),
    },
    body,
  })

const SHOPIFY = JSON.stringify({
  id: 820982911946154500,
  name: '#1001',
  email: 'anna@mail.example',
  created_at: '2026-10-28T10:00:00+01:00',
  processed_at: '2026-10-28T10:01:00+01:00',
  financial_status: 'paid',
  customer_locale: 'de-DE',
  customer: { first_name: 'Anna', last_name: 'Bianchi', email_marketing_consent: { state: 'subscribed' } },
  shipping_address: { country_code: 'DE', name: 'Anna Bianchi' },
  fulfillments: [{ created_at: '2026-10-30T09:00:00+01:00', shipment_status: null }],
  line_items: [
    { product_id: 632910392, title: 'Blue mug', variant_title: '350 ml', sku: 'MUG-B', vendor: 'Rossi' },
  ],
})
const WOO = JSON.stringify({
  id: 727,
  number: '727',
  status: 'completed',
  date_created_gmt: '2026-10-28T10:00:00',
  date_paid_gmt: '2026-10-28T10:01:00',
  date_completed_gmt: '2026-10-30T10:00:00',
  billing: { first_name: 'Anna', last_name: 'Bianchi', email: 'anna@mail.example', country: 'US' },
  line_items: [{ product_id: 93, name: 'Blue mug', sku: '', image: { src: 'https://shop.example/mug.jpg' } }],
})

describe.each([
  ['shopify', SHOPIFY, '#1001', '632910392'],
  ['woocommerce', WOO, '727', '93'],
] as const)('%s', (kind, body, number, product) => {
  it('brings an order in, once', async () => {
    const shop = await connected(kind)
    const answers = [await deliver(kind, shop, body), await deliver(kind, shop, body)]
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([
      { orders: [{ id: number, outcome: 'created' }] },
      { orders: [{ id: number, outcome: 'unchanged' }] },
    ])
    expect(await invitationOf(shop, number)).toMatchObject({
      state: 'planned',
      counted_from: 'shipped',
      products: `["${product}"]`,
    })
  })

  it('is refused with a wrong signature, none, another shop’s, or an altered body', async () => {
    const shop = await connected(kind)
    const stranger = (await newShopWithKey()).shop
    const good = createHmac('sha256', SECRET).update(body).digest('base64')
    const answers = [
      await deliver(kind, shop, body, ''),
      await deliver(kind, shop, body, 'AAAA'),
      await deliver(kind, shop, body.replace('Anna', 'Eva'), good),
      await deliver(kind, stranger, body),
      await deliver(kind, 'no-such-shop', body),
    ]
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401])
  })

  it('signed but broken is told so, and signed but about something else changes nothing', async () => {
    const shop = await connected(kind)
    expect((await deliver(kind, shop, '{')).status).toBe(400)
    expect((await deliver(kind, shop, '{"line_items":[]}')).status).toBe(422)
    expect(await (await deliver(kind, shop, '{"topic":"test"}')).json()).toEqual({ orders: [] })
  })
})

it('the unsigned try of a new WooCommerce webhook is answered', async () => {
  const answer = await request(`/v1/hooks/${await connected('woocommerce')}/woocommerce`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'webhook_id=12',
  })
  expect(answer.status).toBe(200)
})

it('secrets are for owners, and are never shown again', async () => {
  const shop = await connected('shopify')
  const owner = await newMember(shop, 'owner')
  const list = await (await asMember(owner, shop, 'GET', '/intake-secrets')).text()
  expect(list).toContain('shopify')
  expect(list).not.toContain(SECRET)
  const moderator = await newMember(shop, 'moderator')
  expect((await asMember(moderator, shop, 'GET', '/intake-secrets')).status).toBe(403)
})
