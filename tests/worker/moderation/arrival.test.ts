import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consume } from '../../../worker/jobs.ts'
import { scheduleReceived } from '../../../worker/moderation/jobs.ts'
import {
  decide,
  eventsOf,
  newKey,
  newMember,
  newProduct,
  newShop,
  pageOf,
  SHOP_ORIGIN,
  send,
  sent,
  store,
  storedValue,
  submission,
  unique,
} from '../factories.ts'
import { env, ring, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const MINUTE = 60_000
const DAY = 1_440 * MINUTE

const LONG = `The glaze is deeper than in the photos and it sits well in the hand, we use it every morning for coffee and
  once a week for soup; it came quickly and well packed, with a note from the potter`

/** Lets the consumer look at all that a shop has received, as if the queue had just brought it. */
async function look(shop: string): Promise<void> {
  await env.DB.prepare('UPDATE events SET handled_at = NULL WHERE shop_id = ?').bind(shop).run()
  const events = await eventsOf(shop)
  await consume(
    env,
    events.map(({ seq }) => seq),
    5,
  )
}
const signalsOf = async (id: string) => JSON.parse(await storedValue<string>(id, 'signals')) as string[]
const waits = (id: string) => storedValue<number | null>(id, 'due_at - created_at')
const prove = (id: string, proof: 'order' | 'email') =>
  env.DB.prepare('UPDATE reviews SET proof = ? WHERE id = ?').bind(proof, id).run()

describe('the same text', () => {
  test('sent before, however it is set, waits for a person alone', async () => {
    const shop = await newShop()
    const first = await sent(shop, { body: 'A good mug, and I would buy it again.' })
    const copy = await sent(shop, { body: 'a GOOD mug… and I would buy it again!', product: { id: 'other' } })
    await look(shop)
    expect(await signalsOf(first)).toEqual([])
    expect(await signalsOf(copy)).toEqual(['duplicate'])
    expect([await waits(first), await waits(copy)]).toEqual([14 * DAY, null])
  })

  test('nearly, is noticed too', async () => {
    const shop = await newShop()
    await sent(shop, { body: LONG })
    const copy = await sent(shop, { body: LONG.split(' ').toReversed().join(' ') })
    await look(shop)
    expect(await signalsOf(copy)).toEqual(['near_duplicate'])
  })

  test('is no sign of anything when it is short, or of another shop', async () => {
    const [shop, other] = [await newShop(), await newShop()]
    await sent(shop, { body: 'Very good!' })
    await sent(other, { body: LONG })
    const ids = [
      await sent(shop, { body: 'very good' }),
      await sent(shop, { body: LONG, product: { id: 'x' } }),
    ]
    await look(shop)
    expect(await Promise.all(ids.map(signalsOf))).toEqual([[], []])
  })

  test('may be sent again by its author once it was refused', async () => {
    const shop = await newShop()
    const email = 'anna@mail.example'
    const id = await sent(shop, { email, body: LONG })
    await look(shop)
    await decide(await newMember(shop), shop, id, { decision: 'reject', reason: 'personal_data' })
    const again = await sent(shop, { email, body: `${LONG}.` })
    await look(shop)
    expect(await signalsOf(again)).toEqual([])
  })

  test('looked at twice has not become its own copy', async () => {
    const shop = await newShop()
    const id = await sent(shop, { body: LONG })
    await look(shop)
    await look(shop)
    expect(await signalsOf(id)).toEqual([])
  })
})

describe('the address', () => {
  test.each([
    ['of a member', 'MEMBER', ['insider']],
    [`of the shop’s domain`, `x@${new URL(SHOP_ORIGIN).hostname}`, ['insider']],
    ['that is thrown away', 'x@mailinator.com', ['disposable_email']],
    ['below a domain of throw-away addresses', 'x@a.b.mailinator.com', ['disposable_email']],
    ['of anybody', 'anna@mail.example', []],
  ])('%s', async (_, email, signals) => {
    const shop = await newShop()
    const member = await newMember(shop)
    const id = await sent(shop, { email: email === 'MEMBER' ? member.email : email })
    await look(shop)
    expect(await signalsOf(id)).toEqual(signals)
  })

  test('is kept as a keyed hash only, and recognised under its aliases', async () => {
    const shop = await newShop()
    await sent(shop, { email: 'an.na@gmail.com', body: 'The first one that I write.' })
    const again = await sent(shop, { email: 'anna+2@gmail.com', body: 'Something else entirely, no doubt.' })
    const elsewhere = await sent(shop, {
      email: 'anna+3@gmail.com',
      product: { id: 'x' },
      body: 'Yet another thing.',
    })
    await look(shop)
    expect([await signalsOf(again), await signalsOf(elsewhere)]).toEqual([['alias'], []])
    const { results } = await env.DB.prepare('SELECT mailbox FROM mailboxes WHERE shop_id = ?')
      .bind(shop)
      .all()
    expect(JSON.stringify(results)).not.toMatch(/anna|gmail/)
    // One light sign holds nothing.
    await prove(again, 'email')
    await look(shop)
    expect(await waits(again)).toBe(DAY)
  })
})

test('many at once without proof are a burst; with an order they are a success', async () => {
  const shop = await newShop()
  const ids: string[] = []
  for (let n = 0; n < 3; n += 1)
    ids.push(await sent(shop, { body: `Something of its own, number ${n}, for sure` }))
  await look(shop)
  expect(await Promise.all(ids.map(signalsOf))).toEqual([[], [], ['burst']])
  await env.DB.prepare("UPDATE reviews SET proof = 'order', signals = '[]' WHERE shop_id = ?")
    .bind(shop)
    .run()
  await look(shop)
  expect(await signalsOf(ids[2]!)).toEqual([])
  expect(await waits(ids[2]!)).toBe(30 * MINUTE)
})

test('what is held says so once, with its signals', async () => {
  const shop = await newShop()
  const id = await sent(shop, { body: 'See www.elsewhere.example for a cheaper one' })
  const heldOf = async () => (await eventsOf(shop, id)).filter(({ type }) => type === 'review.held')
  const handle = async () => {
    const seqs = (await eventsOf(shop, id)).map(({ seq }) => seq)
    await Promise.all([consume(env, seqs, 5), consume(env, seqs, 5), consume(env, seqs, 5)])
  }
  await handle()
  const held = await heldOf()
  expect(held.map(({ actor, data }) => [actor, JSON.parse(data)])).toEqual([['voce', { signals: ['link'] }]])
  // The queue may have been faster with the first event; of this one it does not know.
  await env.DB.prepare(
    "INSERT INTO events (shop_id, type, subject, actor, data, at) VALUES (?, 'review.edited', ?, 'author', '{}', 5)",
  )
    .bind(shop, id)
    .run()
  await handle()
  expect(await heldOf()).toHaveLength(2)
})

test('who looked before the author wrote again, and is slower, changes nothing', async () => {
  const shop = await newShop()
  const id = await sent(shop, { body: 'A mug as it should be, in a good blue.' })
  const [first] = await eventsOf(shop, id)
  const event = { ...first!, shopId: shop, subject: id, at: 5, type: 'review.received' as const }
  const early = await scheduleReceived(env, [event], 5)
  await env.DB.batch([
    env.DB.prepare('UPDATE reviews SET body = ?, signals = ?, due_at = NULL WHERE id = ?').bind(
      'See www.elsewhere.example for a cheaper one',
      '["link"]',
      id,
    ),
    env.DB.prepare(
      "INSERT INTO events (shop_id, type, subject, actor, data, at) VALUES (?, 'review.edited', ?, 'author', '{}', 9)",
    ).bind(shop, id),
  ])
  await consume(
    env,
    (await eventsOf(shop, id)).map(({ seq }) => seq),
    9,
  )
  const due = await storedValue(id, 'due_at')
  await env.DB.batch(early)
  expect([await signalsOf(id), await storedValue(id, 'due_at')]).toEqual([['link'], due])
})

describe('a curse', () => {
  test('is masked on the page and kept as it was written', async () => {
    const shop = await newShop()
    const member = await newMember(shop)
    const id = await sent(shop, {
      locale: 'en',
      title: 'Shit happens',
      body: 'The lid is shit, sent from Scunthorpe.',
    })
    await look(shop)
    expect(await signalsOf(id)).toEqual([])
    await decide(member, shop, id, { decision: 'publish' })
    const [review] = (await pageOf(shop)).reviews
    expect([review!.title, review!.body]).toEqual(['S*** happens', 'The lid is s***, sent from Scunthorpe.'])
    expect(await storedValue(id, 'body')).toBe('The lid is shit, sent from Scunthorpe.')
  })

  test('is one in its own language only', async () => {
    const shop = await newShop()
    const ids = [
      await sent(shop, { locale: 'it', body: 'Una pompa forte, con vacca e regina dipinte: merda no' }),
      await sent(shop, { locale: 'de', body: 'Der Becher ist dick und rund, der Henkel Scheiße' }),
      await sent(shop, { locale: 'xx', body: 'merda Scheiße, fuck' }),
    ]
    await look(shop)
    expect(await Promise.all(ids.map((id) => storedValue(id, 'shown_body')))).toEqual([
      'Una pompa forte, con vacca e regina dipinte: m**** no',
      'Der Becher ist dick und rund, der Henkel S******',
      'merda Scheiße, f***',
    ])
  })

  test('that was decided before anybody looked is masked all the same', async () => {
    const shop = await newShop()
    const id = await sent(shop, { body: 'What a shit lid' })
    await decide(await newMember(shop), shop, id, { decision: 'publish' })
    await look(shop)
    expect((await pageOf(shop)).reviews[0]!.body).toBe('What a s*** lid')
  })

  test('goes with the text that held it', async () => {
    const shop = await newShop()
    const id = await sent(shop, { body: 'What a shit lid' })
    await look(shop)
    await env.DB.prepare("UPDATE reviews SET body = 'A good lid' WHERE id = ?").bind(id).run()
    expect(await storedValue(id, 'shown_body IS NULL AND profane IS NULL')).toBe(1)
  })
})

describe('where it came from', () => {
  const from = async (shop: string, client: string, changes: object = {}) => {
    const answer = await send(
      shop,
      submission({ body: unique('Something of its own to say here'), ...changes }),
      {
        'CF-Connecting-IP': client,
      },
    )
    return ((await answer.json()) as { id: string }).id
  }

  test('says nothing where the shop’s own system sends: it is the same for all', async () => {
    const shop = await newShop()
    const headers = {
      Authorization: `Bearer ${await newKey(shop)}`,
      Origin: null,
      'CF-Connecting-IP': '203.0.113.78',
    }
    const ids: string[] = []
    for (let n = 0; n < 4; n += 1) {
      const answer = await send(
        shop,
        submission({ body: unique('One of many that the shop imports') }),
        headers,
      )
      ids.push(((await answer.json()) as { id: string }).id)
    }
    await look(shop)
    expect(await storedValue(ids[3]!, 'sender')).toBeNull()
    expect(await storedValue(ids[3]!, 'signals')).toBe('[]')
  })

  test('is kept as a hash of its day, never as an address, and not for longer than 30 days', async () => {
    const shop = await newShop()
    const id = await from(shop, '203.0.113.77')
    const sender = await storedValue<string>(id, 'sender')
    expect(sender).toMatch(/^[\da-f]{64}$/)
    const { results } = await env.DB.prepare('SELECT * FROM reviews WHERE id = ?').bind(id).all()
    expect(JSON.stringify(results)).not.toContain('203.0.113')
    await ring(Date.now() + 29 * DAY)
    expect(await storedValue(id, 'sender')).toBe(sender)
    await ring(Date.now() + 31 * DAY)
    expect(await storedValue(id, 'sender')).toBeNull()
  })

  test('tells when several come from one connection, or two about one product', async () => {
    const shop = await newShop()
    const ids = [
      await from(shop, '203.0.113.5', { product: { id: 'a' } }),
      await from(shop, '203.0.113.5', { product: { id: 'b' } }),
      await from(shop, '203.0.113.5', { product: { id: 'c' } }),
      await from(shop, '203.0.113.6', { product: { id: 'd' } }),
      await from(shop, '203.0.113.7', { product: { id: 'd' } }),
      await from(shop, '203.0.113.7', { product: { id: 'd' } }),
    ]
    await look(shop)
    const noticed = await Promise.all(
      ids.map(async (id) => (await signalsOf(id)).includes('many_from_one_place')),
    )
    // Whoever comes in looks back; those already there are looked at again here, and then see the later ones of the moment.
    expect(noticed[2]).toBe(true)
    expect([noticed[3], noticed[5]]).toEqual([false, true])
  })

  test('written faster than anybody types is noticed together with something else', async () => {
    const shop = await newShop()
    const id = await sent(shop, { body: LONG, email: 'anna@mail.example' })
    await env.DB.prepare("UPDATE reviews SET filled_in_ms = 900, proof = 'email' WHERE id = ?").bind(id).run()
    await look(shop)
    expect([await signalsOf(id), await waits(id)]).toEqual([['fast'], DAY])
  })
})

describe('spam', () => {
  test('is what fills in the field that nobody sees; its sender is told nothing', async () => {
    const shop = await newShop()
    const trapped = submission({ homepage: 'https://buy.example' })
    for (const status of [201, 200]) {
      const answer = await send(shop, trapped)
      expect([answer.status, ((await answer.json()) as { status: string }).status]).toEqual([
        status,
        'pending',
      ])
    }
    await look(shop)
    const { results } = await env.DB.prepare('SELECT status, due_at FROM reviews WHERE shop_id = ?')
      .bind(shop)
      .all()
    expect(results).toEqual([{ status: 'spam', due_at: null }])
    const counted = await env.DB.prepare(
      "SELECT received, spam FROM fairness WHERE shop_id = ? AND signal = '*'",
    )
      .bind(shop)
      .first()
    expect(counted).toMatchObject({ spam: expect.any(Number) })
    expect((counted as { spam: number }).spam).toBeGreaterThan(0)
  })

  test('is deleted after 30 days, and nothing else is', async () => {
    const shop = await newShop()
    const [old, young, other] = await store(shop, await newProduct(shop), [
      { status: 'spam', created_at: 1 },
      { status: 'spam', created_at: 2 * DAY },
      { status: 'pending', published_at: null, created_at: 1 },
    ])
    await ring(31 * DAY)
    const left = await env.DB.prepare('SELECT id FROM reviews WHERE shop_id = ? ORDER BY seq')
      .bind(shop)
      .all()
    expect(left.results).toEqual([{ id: young }, { id: other }])
    expect(old).toBeDefined()
  })
})
