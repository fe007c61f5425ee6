import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ShopSettings } from '../../../shared/schemas/settings.ts'
import { errorOf, eventsOf, type Member, newMember, newShop, pageOf } from '../factories.ts'
import { OWN_ORIGIN, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const call = (member: Pick<Member, 'cookie'>, shop: string, method: string, body?: unknown) =>
  request(`/v1/merchant/${shop}/settings`, {
    method,
    headers: { Origin: OWN_ORIGIN, Cookie: member.cookie },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
const read = async (member: Pick<Member, 'cookie'>, shop: string) =>
  (await (await call(member, shop, 'GET')).json()) as ShopSettings

test('a shop that never chose has its defaults', async () => {
  const shop = await newShop()
  const settings = await read(await newMember(shop, 'viewer'), shop)
  expect(settings).toMatchObject({
    version: 1,
    name: 'Ceramiche Rossi',
    formality: 'familiar',
    askEmail: 'optional',
    countIncentivised: false,
    contact: { ways: ['write'], withinHours: 24 },
    changed: null,
  })
})

test('an owner changes what they name and nothing else; an event says which fields, never what they hold', async () => {
  const shop = await newShop({ mail: { signature: 'Marta' }, askEmail: 'required' })
  const owner = await newMember(shop, 'owner', 'Marta')
  const answer = await call(owner, shop, 'PATCH', {
    expectedVersion: 1,
    name: '  Rossi  Ceramica ',
    formality: 'polite',
    origins: ['www.rossi.example/shop', 'https://www.rossi.example'],
    look: { preset: 'vivace', theme: 'dark', accent: '#aa3355' },
  })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({
    version: 2,
    name: 'Rossi Ceramica',
    formality: 'polite',
    origins: ['https://www.rossi.example'],
    look: { preset: 'vivace', theme: 'dark', accent: '#aa3355' },
    askEmail: 'required',
    changed: { by: 'Marta' },
  })
  const [event] = await eventsOf(shop)
  expect(event).toMatchObject({ type: 'settings.changed', actor: owner.id, subject: shop })
  expect(JSON.parse(event!.data)).toEqual({ fields: ['name', 'formality', 'origins', 'look'] })
  const mail = await request(`/v1/merchant/${shop}/mail/settings`, { headers: { Cookie: owner.cookie } })
  expect(await mail.json()).toMatchObject({ signature: 'Marta' })
})

test('the storefront shows a change at once', async () => {
  const shop = await newShop()
  const owner = await newMember(shop, 'owner')
  expect((await pageOf(shop)).shop.askEmail).toBe('optional')
  await call(owner, shop, 'PATCH', { expectedVersion: 1, askEmail: 'no' })
  expect((await pageOf(shop)).shop.askEmail).toBe('no')
})

test('of two owners at once the second is told, and finds who was first', async () => {
  const shop = await newShop()
  const [marta, paolo] = [await newMember(shop, 'owner', 'Marta'), await newMember(shop, 'owner', 'Paolo')]
  const answers = await Promise.all([
    call(marta, shop, 'PATCH', { expectedVersion: 1, name: 'Of Marta' }),
    call(paolo, shop, 'PATCH', { expectedVersion: 1, name: 'Of Paolo' }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const refused = answers.find(({ status }) => status === 409)!
  expect((await errorOf(refused)).code).toBe('stale_version')
  const settings = await read(marta, shop)
  expect(settings.name).toBe(`Of ${settings.changed!.by}`)
  expect(await eventsOf(shop)).toHaveLength(1)
})

test('null takes a choice back', async () => {
  const shop = await newShop({ sector: 'home', logo: 'https://rossi.example/logo.png' })
  const owner = await newMember(shop, 'owner')
  await call(owner, shop, 'PATCH', { expectedVersion: 1, sector: null, logo: null })
  expect(await read(owner, shop)).toMatchObject({ sector: null, logo: null })
})

test.each([
  ['name', { name: ' ' }],
  ['name', { name: 'x'.repeat(61) }],
  ['locale', { locale: 'English' }],
  ['timezone', { timezone: 'Europe/Atlantis' }],
  ['origins.1', { origins: ['https://a.example', 'not an address'] }],
  ['origins', { origins: Array.from({ length: 21 }, (_, n) => `https://s${n}.example`) }],
  ['look.accent', { look: { preset: 'piano', theme: 'page', accent: 'red' } }],
  ['look.preset', { look: { preset: 'forte', theme: 'page', accent: null } }],
  ['sector', { sector: 'weapons' }],
  ['logo', { logo: 'http://rossi.example/logo.png' }],
  ['contact.withinHours', { contact: { ways: ['call'], withinHours: 0 } }],
  ['expectedVersion', { expectedVersion: 'one' }],
])('what is wrong with %s is said there: %o', async (path, change) => {
  const shop = await newShop()
  const owner = await newMember(shop, 'owner')
  const answer = await call(owner, shop, 'PATCH', { expectedVersion: 1, ...change })
  expect(answer.status).toBe(422)
  expect((await errorOf(answer)).fields?.map((field) => field.path)).toContain(path)
  expect((await read(owner, shop)).version).toBe(1)
})

test('moderators read and do not change', async () => {
  const shop = await newShop()
  const moderator = await newMember(shop, 'moderator')
  expect((await call(moderator, shop, 'PATCH', { expectedVersion: 1, name: 'Mine' })).status).toBe(403)
})
