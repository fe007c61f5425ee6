import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PolicyAnswer } from '../../../shared/schemas/trust.ts'
import { newMember, newShop, published, sent } from '../factories.ts'
import { env, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const policyOf = async (shop: string) =>
  (await (await request(`/v1/shops/${shop}/policy`)).json()) as PolicyAnswer

test('the policy comes from settings and is public', async () => {
  const shop = await newShop({ countIncentivised: 1 })
  const answer = await request(`/v1/shops/${shop}/policy`)
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(answer.headers.get('ETag')).toMatch(/^"/)
  expect(await answer.json()).toMatchObject({
    shop: 'Ceramiche Rossi',
    countsIncentivised: true,
    received: 0,
    medianHours: null,
    answerHours: null,
    blindShare: null,
  })
  expect((await request('/v1/shops/nobody/policy')).status).toBe(404)
})

test('a locale that is none is the shop’s', async () => {
  const shop = await newShop()
  for (const locale of ['de-12', 'en-aa-bb', 'x', '%00'])
    for (const page of ['policy', 'rules'])
      expect((await request(`/${page}/${shop}?locale=${locale}`)).status).toBe(200)
})

test('its pages speak the language of the shop, or the one asked for, and load nothing', async () => {
  const shop = await newShop()
  await env.DB.prepare(`UPDATE shops SET name = '<b>Rossi</b>', locale = 'it' WHERE id = ?`).bind(shop).run()
  const italian = await request(`/policy/${shop}`)
  const text = await italian.text()
  expect(text).toContain('<html lang="it" dir="ltr">')
  expect(text).toContain('&lt;b&gt;Rossi&lt;/b&gt;')
  expect(text).not.toContain('<b>Rossi')
  expect(italian.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
  expect(await (await request(`/policy/${shop}?locale=en`)).text()).toContain('Fake reviews are forbidden')
  expect(await (await request(`/rules/${shop}?locale=en`)).text()).toContain('with any number of stars')
  for (const page of ['policy', 'rules']) expect((await request(`/${page}/nobody`)).status).toBe(404)
})

test('what is published counts', async () => {
  const shop = await newShop()
  await published(shop, await newMember(shop))
  await sent(shop)
  await expect.poll(async () => (await policyOf(shop)).received).toBe(2)
  expect((await policyOf(shop)).published).toBe(1)
})
