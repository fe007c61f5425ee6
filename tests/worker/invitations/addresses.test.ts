import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { RefusedAddresses } from '../../../shared/schemas/address.ts'
import { refusedAddresses } from '../../../worker/invitations/address-store.ts'
import { asMember, errorOf, eventsOf, newMember } from '../factories.ts'
import { planOf, recorder } from '../recorder.ts'
import { env, server, startServer } from '../server.ts'
import { invitationOf, newShopWithKey, order, sendOrders } from './asking.ts'

beforeAll(startServer)
afterAll(() => server.close())

async function desk() {
  const { shop, key } = await newShopWithKey()
  return { shop, key, owner: await newMember(shop, 'owner') }
}
const listed = async (answer: Promise<Response>) => (await (await answer).json()) as RefusedAddresses

describe('the addresses that are not asked', () => {
  it('a blocked one is not asked about its order, and shows in the list', async () => {
    const { shop, key, owner } = await desk()
    await sendOrders(shop, key, order())
    await asMember(owner, shop, 'POST', '/addresses', { email: 'ANNA@mail.example' })
    expect(await invitationOf(shop, '1001')).toMatchObject({ state: 'not_asked', reason: 'blocked' })
    const { addresses } = await listed(asMember(owner, shop, 'GET', '/addresses'))
    expect(addresses).toMatchObject([{ email: 'anna@mail.example', why: 'blocked' }])
  })

  it('can be asked again for a reason that fits, and an event keeps it without the address', async () => {
    const { shop, owner } = await desk()
    const answer = await asMember(owner, shop, 'POST', '/addresses', { email: 'luca@mail.example' })
    const { id } = (await answer.json()) as { id: string }
    const allow = (why: string) => asMember(owner, shop, 'POST', '/addresses/allowed', { id, why })
    expect((await errorOf(await allow('works_again'))).code).toBe('not_possible')
    expect((await allow('typed_wrong')).status).toBe(200)
    expect((await errorOf(await allow('typed_wrong'))).code).toBe('not_possible')
    expect((await listed(asMember(owner, shop, 'GET', '/addresses'))).addresses).toEqual([])
    expect((await eventsOf(shop)).at(-1)).toMatchObject({
      type: 'address.allowed',
      subject: id,
      data: '{"why":"typed_wrong"}',
    })
  })

  it.each(['opted_out', 'erased'])('%s stays, whatever a shop says of it', async (refusal) => {
    const { shop, owner } = await desk()
    await env.DB.prepare(
      'INSERT INTO addresses_asked (shop_id, email_hmac, refusal, refused_at) VALUES (?, ?, ?, 1)',
    )
      .bind(shop, 'some-hash', refusal)
      .run()
    for (const why of ['works_again', 'typed_wrong'])
      expect(
        (await asMember(owner, shop, 'POST', '/addresses/allowed', { id: 'some-hash', why })).status,
      ).toBe(409)
  })

  it('come in pages, those that mail came back from among them', async () => {
    const { shop, owner } = await desk()
    const hashes = JSON.stringify(Array.from({ length: 60 }, (_, n) => `hash-${n}`))
    await env.DB.batch([
      env.DB.prepare(
        `INSERT INTO addresses_asked (shop_id, email_hmac, refusal, refused_at)
         SELECT ?1, value, 'opted_out', key FROM json_each(?2) WHERE key % 2 = 0`,
      ).bind(shop, hashes),
      env.DB.prepare(
        `INSERT INTO addresses_refusing (shop_id, email_hmac, why, at)
         SELECT ?1, value, 'bounced', key FROM json_each(?2) WHERE key % 2 = 1`,
      ).bind(shop, hashes),
    ])
    const first = await listed(asMember(owner, shop, 'GET', '/addresses'))
    const second = await listed(asMember(owner, shop, 'GET', `/addresses?cursor=${first.cursor}`))
    expect([first.addresses.length, second.addresses.length, second.cursor]).toEqual([50, 10, null])
    expect(new Set([...first.addresses, ...second.addresses].map(({ id }) => id)).size).toBe(60)
    expect(first.addresses[0]).toMatchObject({ id: 'hash-59', email: null, why: 'bounced' })
  })

  it('are read by viewers, masked, and changed by those who decide', async () => {
    const { shop, key, owner: first } = await desk()
    const viewer = await newMember(shop, 'viewer')
    await sendOrders(shop, key, order())
    await asMember(first, shop, 'POST', '/addresses', { email: 'anna@mail.example' })
    const { addresses } = await listed(asMember(viewer, shop, 'GET', '/addresses'))
    expect(addresses).toMatchObject([{ email: 'a…@m….example', why: 'blocked' }])
    expect((await asMember(viewer, shop, 'POST', '/addresses', { email: 'a@mail.example' })).status).toBe(403)
    const owner = await newMember(shop, 'owner')
    expect(
      (await errorOf(await asMember(owner, shop, 'POST', '/addresses', { email: 'anna' }))).fields,
    ).toEqual([{ path: 'email', code: 'malformed' }])
    expect((await asMember(owner, shop, 'GET', '/addresses?cursor=x')).status).toBe(422)
  })
})

test('the lists are read along their indexes', async () => {
  const { db, statements } = recorder()
  await refusedAddresses(db, 'x', '5.y').catch(() => undefined)
  const indexes = ['addresses_asked_refused', 'addresses_refusing_newest']
  for (const [at, statement] of statements.entries()) {
    const steps = await planOf(statement)
    expect(steps.some((step) => step.includes(`SEARCH a USING INDEX ${indexes[at]}`))).toBe(true)
    expect(steps.filter((step) => /TEMP B-TREE/.test(step))).toEqual([])
  }
  expect(statements).toHaveLength(2)
})
