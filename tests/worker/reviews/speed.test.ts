import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FormAnswer } from '../../../shared/schemas/review.ts'
import type { VoicesPage } from '../../../shared/schemas/voice.ts'
import { mintFormToken } from '../../../worker/reviews/form-token.ts'
import { asMember, decide, newKey, newMember, newShop, send, storedValue, submission } from '../factories.ts'
import { PEPPER, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const DAY = 86_400_000
const idOf = async (answer: Response): Promise<string> => {
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { id: string }).id
}
const signalsOf = async (id: string): Promise<string[]> =>
  JSON.parse(await storedValue<string>(id, 'signals'))

describe('how long a form was open', () => {
  test('is told by what it was given, which any page may ask for', async () => {
    const shop = await newShop()
    const { token } = (await (await request(`/v1/shops/${shop}/products/mug-blue/form`)).json()) as FormAnswer
    // Sent at once: sooner than anybody can write.
    const id = await idOf(await send(shop, submission({ form: token })))
    expect(await signalsOf(id)).toEqual(['speed'])
    expect(await storedValue(id, 'filled_in_ms')).toBeLessThan(3_000)
  })

  const ago = (ms: number, shop: string, product = 'mug-blue') =>
    mintFormToken(PEPPER, shop, product, Date.now() - ms)
  test.each<[string, (shop: string) => Promise<string | undefined>, string[]]>([
    ['a minute', (shop) => ago(60_000, shop), []],
    ['a week, with the words waiting on a device', (shop) => ago(7 * DAY, shop), []],
    ['two seconds', (shop) => ago(2_000, shop), ['speed']],
    ['longer than any form is', (shop) => ago(15 * DAY, shop), ['speed']],
    ['not at all', async () => undefined, ['speed']],
    ['not on this product', (shop) => ago(60_000, shop, 'bowl'), ['speed']],
    ['not in this shop', () => ago(60_000, 'another'), ['speed']],
    ['by a forged word', async (shop) => `${(await ago(60_000, shop)).slice(0, -3)}AAA`, ['speed']],
    ['by no word of ours', async () => 'x'.repeat(2_001), ['speed']],
  ])('is never a reason to refuse: %s', async (_, token, signals) => {
    const shop = await newShop()
    const id = await idOf(await send(shop, submission({ form: await token(shop) })))
    expect(await signalsOf(id)).toEqual(signals)
    expect(await storedValue(id, 'status')).toBe('pending')
  })

  test('is no matter of a shop’s own system', async () => {
    const shop = await newShop()
    const headers = { Authorization: `Bearer ${await newKey(shop)}`, Origin: null }
    const id = await idOf(await send(shop, submission({ form: undefined }), headers))
    expect(await signalsOf(id)).toEqual([])
  })

  test('does not make another review of one that is sent again', async () => {
    const shop = await newShop()
    const body = submission({ form: await ago(60_000, shop) })
    const first = await send(shop, body)
    const again = await send(shop, { ...body, form: await ago(1, shop) })
    expect([first.status, again.status]).toEqual([201, 200])
  })
})

test('what fills in the hidden field is told nothing, waits among the spam with its reason, and can be published', async () => {
  const shop = await newShop()
  const member = await newMember(shop)
  const answer = await send(shop, submission({ homepage: 'https://cheap.example' }))
  const { id, status } = (await answer.json()) as { id: string; status: string }
  expect([answer.status, status]).toEqual([201, 'pending'])
  const { voices } = (await (await asMember(member, shop, 'GET', '/voices?view=spam')).json()) as VoicesPage
  expect(voices).toMatchObject([{ id, status: 'spam', signals: ['trap'] }])
  expect((await decide(member, shop, id, { decision: 'publish' })).status).toBe(200)
})
