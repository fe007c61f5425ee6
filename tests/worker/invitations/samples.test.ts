import { afterAll, beforeAll, expect, it } from 'vitest'
import type { SampleLetter } from '../../../shared/schemas/sample.ts'
import { asMember, newMember, newProduct, wholeMailsTo } from '../factories.ts'
import { env, request, ring, server, startServer } from '../server.ts'
import { newShopWithKey } from './asking.ts'
import { submit } from './hosted.ts'

beforeAll(startServer)
afterAll(() => server.close())

it('a letter is shown in each language before anybody gets one', async () => {
  const { shop } = await newShopWithKey()
  await newProduct(shop)
  const viewer = await newMember(shop, 'viewer')
  const letter = async (locale: string) =>
    (await (await asMember(viewer, shop, 'POST', '/samples/letter', { locale })).json()) as SampleLetter
  expect((await letter('en')).subject).toMatch(/^Anna, how is it\?/)
  const italian = await letter('it')
  expect(italian.subject).toMatch(/^Anna, com’è\?/)
  expect(italian).toMatchObject({ from: 'Ceramiche Rossi', replyTo: null })
  const page = await request(`/preview/${shop}/letter?locale=it`, { headers: { Cookie: viewer.cookie } })
  expect((await page.text()).match(/☆/g)!.length).toBeGreaterThanOrEqual(5)
  expect((await asMember(viewer, shop, 'POST', '/samples/letter', { locale: '' })).status).toBe(422)
})

it('as mail programs show it, it is for those who work there, is framed by the dashboard alone, and runs nothing', async () => {
  const { shop } = await newShopWithKey()
  const [viewer, stranger] = [await newMember(shop, 'viewer'), await newMember((await newShopWithKey()).shop)]
  const at = (query: string, headers = {}) => request(`/preview/${shop}/letter${query}`, { headers })
  expect((await at('?locale=en')).status).toBe(401)
  expect((await at('?locale=en', { Cookie: stranger.cookie })).status).toBe(404)
  expect((await at('', { Cookie: viewer.cookie })).status).toBe(422)
  const policy = (await at('?locale=en', { Cookie: viewer.cookie })).headers.get('Content-Security-Policy')
  expect(policy).toContain("frame-ancestors 'self'; sandbox")
  expect(policy).not.toContain('script-src')
})

it('a test mail goes to whoever asks for it, and its stars lead to a page that works', async () => {
  const { shop } = await newShopWithKey()
  const member = await newMember(shop, 'moderator')
  const answer = await asMember(member, shop, 'POST', '/samples/mail', { locale: 'en' })
  expect(await answer.json()).toEqual({ to: member.email })
  const [mail] = await wholeMailsTo(member.email)
  const link = mail!.html!.match(/href="http:\/\/voce\.test(\/r\/[\w.-]+)\?/)![1]!
  expect(await (await request(link)).text()).toContain('Blue mug, 350 ml')
})

it('walked as a customer, nothing counts and nothing is published', async () => {
  const { shop } = await newShopWithKey()
  const member = await newMember(shop, 'owner')
  const { path } = (await (
    await asMember(member, shop, 'POST', '/samples/walk', { locale: 'en' })
  ).json()) as { path: string }
  const product = 'example'
  expect((await submit({ link: path }, 'stars', { product, stars: '1' })).status).toBe(303)
  await ring(Date.now() + 3 * 3_600_000)
  const row = await env.DB.prepare('SELECT test, status FROM reviews WHERE shop_id = ?').bind(shop).first()
  expect(row).toEqual({ test: 1, status: 'pending' })
  const rates = await asMember(member, shop, 'GET', '/invitations/rates')
  expect(await rates.json()).toEqual({ rates: [] })
})

it('is not for viewers, whose clicks change nothing', async () => {
  const { shop } = await newShopWithKey()
  const viewer = await newMember(shop, 'viewer')
  for (const what of ['mail', 'walk'])
    expect((await asMember(viewer, shop, 'POST', `/samples/${what}`, { locale: 'en' })).status).toBe(403)
})
