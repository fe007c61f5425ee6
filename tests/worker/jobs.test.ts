import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { consume, sweep } from '../../worker/jobs.ts'
import { handOver } from '../../worker/platform/hand-over.ts'
import {
  asMember,
  decide,
  eventsOf,
  mailsTo,
  newMember,
  newProduct,
  newShop,
  pageOf,
  published,
  sent,
  store,
  storedValue,
  unique,
} from './factories.ts'
import { env, ring, server, startServer } from './server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const MINUTE = 60_000
const DAY = 1_440 * MINUTE

/** A submission whose event nobody has handled: as if the queue, which brings it first, had lost it. */
async function forgotten(shop: string, changes: Parameters<typeof sent>[1] = {}): Promise<string> {
  const id = await sent(shop, changes)
  await expect.poll(() => handled(shop)).toEqual([true])
  await env.DB.prepare('UPDATE events SET handled_at = NULL WHERE subject = ?').bind(id).run()
  return id
}
const seqsOf = async (shop: string) => (await eventsOf(shop)).map(({ seq }) => seq)
const handled = async (shop: string) => (await eventsOf(shop)).map(({ handled_at }) => handled_at !== null)

describe('an event', () => {
  test('comes through the queue, which sets when the review publishes itself', async () => {
    const shop = await newShop()
    const id = await sent(shop)
    await expect.poll(() => storedValue(id, 'due_at - created_at')).toBe(14 * DAY)
    expect(await handled(shop)).toEqual([true])
  })

  test.each([
    ['waits two weeks for a person without proof', 'none', [], 14 * DAY],
    ['half an hour with a proven order', 'order', [], 30 * MINUTE],
    ['a day with a confirmed address', 'email', [], DAY],
    ['two weeks with a link in it', 'order', ['link'], 14 * DAY],
    ['for ever with an address in it', 'order', ['email_address'], null],
  ])('of a review that %s', async (_, proof, signals, after) => {
    const shop = await newShop()
    const id = await forgotten(shop)
    await env.DB.prepare('UPDATE reviews SET proof = ?, signals = ?, due_at = NULL WHERE id = ?')
      .bind(proof, JSON.stringify(signals), id)
      .run()
    await consume(env, await seqsOf(shop), 5)
    expect(await storedValue(id, 'due_at - created_at')).toBe(after)
  })

  test('is handled once, even by ten consumers at once and again later', async () => {
    const shop = await newShop()
    const id = await forgotten(shop)
    const seqs = await seqsOf(shop)
    await Promise.all(Array.from({ length: 10 }, () => consume(env, [...seqs, ...seqs], 5)))
    const due = await storedValue(id, 'due_at')
    await consume(env, seqs, 999)
    expect(await storedValue(id, 'due_at')).toBe(due)
    expect((await eventsOf(shop))[0]!.handled_at).not.toBe(999)
  })

  test('that the queue never brought is handled by the sweep, once its minute is over', async () => {
    const shop = await newShop()
    const id = await forgotten(shop)
    const { at } = (await env.DB.prepare('SELECT at FROM events WHERE subject = ?').bind(id).first()) as {
      at: number
    }
    await env.DB.prepare('UPDATE reviews SET due_at = NULL WHERE id = ?').bind(id).run()
    await ring(at + MINUTE)
    expect(await storedValue(id, 'due_at')).toBeNull()
    await ring(at + MINUTE + 1)
    expect(await storedValue(id, 'due_at')).not.toBeNull()
    expect(await handled(shop)).toEqual([true])
  })

  test('that the queue did not take costs the shopper nothing', async () => {
    const refusing = { send: async () => Promise.reject(new Error('queue is down')) }
    await expect(handOver(refusing as never, [1])).resolves.toBeUndefined()
  })

  test('whose review was decided in between sets nothing', async () => {
    const shop = await newShop()
    const id = await forgotten(shop)
    await env.DB.prepare('UPDATE reviews SET due_at = NULL WHERE id = ?').bind(id).run()
    await decide(await newMember(shop), shop, id, { decision: 'reject', reason: 'illegal' })
    await consume(env, await seqsOf(shop), 5)
    expect(await storedValue(id, 'due_at')).toBeNull()
  })

  test('unknown to the database does no harm', async () => {
    await consume(env, [999_999_999], 5)
    await consume(env, [], 5)
  })

  test('cannot be rewritten', async () => {
    const shop = await newShop()
    await sent(shop)
    await expect(
      env.DB.prepare("UPDATE events SET type = 'x' WHERE shop_id = ?").bind(shop).run(),
    ).rejects.toThrow(/append-only/)
  })
})

describe('what is due', () => {
  const pending = (due_at: number | null) => ({ status: 'pending' as const, published_at: null, due_at })

  test('is published at its minute, not before, by Voce itself', async () => {
    const shop = await newShop()
    const [id] = await store(shop, await newProduct(shop), [pending(10 * MINUTE)])
    await ring(10 * MINUTE - 1)
    expect(await storedValue(id!, 'status')).toBe('pending')
    await ring(10 * MINUTE)
    expect(await storedValue(id!, "status || ' ' || published_at || ' ' || version")).toBe(
      `published ${10 * MINUTE} 2`,
    )
    expect(await storedValue(id!, 'due_at')).toBeNull()
    expect(await eventsOf(shop, id)).toMatchObject([{ type: 'review.published', actor: 'voce' }])
  })

  test('is on the page at once', async () => {
    const shop = await newShop()
    await store(shop, await newProduct(shop), [pending(MINUTE)])
    expect((await pageOf(shop)).reviews).toEqual([])
    await ring(2 * MINUTE)
    expect((await pageOf(shop)).reviews).toHaveLength(1)
  })

  test('is published once by sweeps that run at the same time', async () => {
    const shop = await newShop()
    const ids = await store(shop, await newProduct(shop), Array(30).fill(pending(MINUTE)))
    await Promise.all([ring(2 * MINUTE), ring(2 * MINUTE), ring(2 * MINUTE), ring(3 * MINUTE)])
    await ring(4 * MINUTE)
    const events = await eventsOf(shop)
    expect(events.map(({ subject }) => subject).sort()).toEqual(ids.toSorted())
    expect(await env.DB.prepare('SELECT r5 FROM ratings WHERE shop_id = ?').bind(shop).first('r5')).toBe(30)
  })

  test('after a long pause is worked off, each review once', async () => {
    const shop = await newShop()
    await store(
      shop,
      await newProduct(shop),
      Array.from({ length: 700 }, (_, at) => pending(at)),
    )
    let rounds = 0
    do await ring(9 * MINUTE + rounds)
    while ((await eventsOf(shop)).length < 700 && ++rounds < 10)
    expect(rounds).toBeLessThan(5)
    const events = await eventsOf(shop)
    expect(new Set(events.map(({ subject }) => subject)).size).toBe(700)
    expect(events).toHaveLength(700)
    expect((await pageOf(shop)).summary.ratings).toBe(700)
  })

  test.each(['rejected', 'withdrawn', 'spam', 'removed'] as const)(
    'is not published when it is %s',
    async (status) => {
      const shop = await newShop()
      const [id] = await store(shop, await newProduct(shop), [
        { ...pending(MINUTE), status, reason: 'illegal' },
      ])
      await ring(5 * MINUTE)
      expect(await storedValue(id!, 'status')).toBe(status)
    },
  )

  test('loses against a moderator who decides first, and wins against one who comes after', async () => {
    const shop = await newShop()
    const member = await newMember(shop)
    const [id] = await store(shop, await newProduct(shop), [pending(MINUTE)])
    await ring(2 * MINUTE)
    expect((await decide(member, shop, id!, { decision: 'reject', reason: 'illegal' })).status).toBe(409)
  })
})

describe('the author', () => {
  const mailed = async (email: string) => (await mailsTo(email)).map(({ subject }) => subject)
  const deliveries = async (shop: string) =>
    (
      await env.DB.prepare('SELECT state, attempts, next_at FROM deliveries WHERE shop_id = ? ORDER BY event')
        .bind(shop)
        .all()
    ).results as Array<{ state: string; attempts: number; next_at: number }>
  /** Handles all events of a shop at `now`. */
  const handle = async (shop: string, now: number) => consume(env, await seqsOf(shop), now)
  // Far ahead, so that no mail of another test is due at the same time and none of these at theirs.
  let clock = Date.now() + DAY
  const later = () => (clock += DAY)

  test('is told once that the review is there', async () => {
    const shop = await newShop()
    const email = `${unique('anna')}@mail.example`
    const member = await newMember(shop)
    await published(shop, member, { email, locale: 'it-IT' })
    const now = later()
    await Promise.all([handle(shop, now), handle(shop, now)])
    await Promise.all([ring(now), ring(now)])
    await ring(now + 9 * MINUTE)
    expect(await mailed(email)).toEqual(['La tua recensione è online: Blue mug, 350 ml'])
    expect((await mailsTo(email))[0]!.text).toContain('Ciao Anna,')
    expect(await deliveries(shop)).toMatchObject([{ state: 'sent', attempts: 1 }])
  })

  test('of an address that nobody has proven hears nothing before a person has read the review', async () => {
    const shop = await newShop()
    const email = `${unique('victim')}@mail.example`
    const id = await sent(shop, { email })
    const now = later() + 15 * DAY
    clock = now
    await handle(shop, Date.now())
    await ring(now)
    expect(await storedValue(id, 'status')).toBe('published')
    await handle(shop, now)
    await ring(now + MINUTE)
    expect(await mailed(email)).toEqual([])
  })

  test('hears of a review that was rejected by mistake and restored', async () => {
    const shop = await newShop()
    const email = `${unique('anna')}@mail.example`
    const member = await newMember(shop)
    const id = await sent(shop, { email })
    await decide(member, shop, id, { decision: 'reject', reason: 'illegal' })
    await decide(member, shop, id, { decision: 'restore', expectedVersion: 2 })
    const now = later()
    await handle(shop, now)
    await ring(now)
    expect(await mailed(email)).toEqual(['Your review is there: Blue mug, 350 ml'])
  })

  test('of what was said about the shop itself hears of it by the name of the shop', async () => {
    const shop = await newShop()
    const email = `${unique('anna')}@mail.example`
    await published(shop, await newMember(shop), { email, product: { id: '~shop', title: 'About us' } })
    const now = later()
    await handle(shop, now)
    await ring(now)
    expect(await mailed(email)).toEqual(['Your review is there: Ceramiche Rossi'])
  })

  test('gets the answer with the name of who wrote it, and nothing for its later edit', async () => {
    const shop = await newShop()
    const email = `${unique('anna')}@mail.example`
    const member = await newMember(shop)
    const id = await published(shop, member, { email, locale: 'en' })
    const now = later()
    await handle(shop, now)
    await ring(now)
    await asMember(member, shop, 'PUT', `/reviews/${id}/reply`, { body: 'Thank you!', expectedVersion: 2 })
    await asMember(member, shop, 'PUT', `/reviews/${id}/reply`, {
      body: 'Thank you so much!',
      expectedVersion: 3,
    })
    await handle(shop, now)
    await ring(now + DAY - MINUTE)
    expect(await mailed(email)).toEqual(['Your review is there: Blue mug, 350 ml'])
    await ring(later() + MINUTE)
    expect(await mailed(email)).toEqual([
      'Your review is there: Blue mug, 350 ml',
      'Marta answered you: Blue mug, 350 ml',
    ])
    const { text } = (await mailsTo(email))[1]!
    for (const words of ['Thank you so much!', 'Did that help?', '/me/']) expect(text).toContain(words)
  })

  test('of several reviews hears of the first at once, and of the rest of the day in one mail', async () => {
    const shop = await newShop()
    const email = `${unique('anna')}@mail.example`
    const member = await newMember(shop)
    const first = await published(shop, member, { email })
    const now = later()
    await handle(shop, now)
    await ring(now)
    for (const id of ['bowl', 'vase', 'plate'])
      await published(shop, member, { email, product: { id, title: id } })
    await asMember(member, shop, 'PUT', `/reviews/${first}/reply`, { body: 'Thank you!', expectedVersion: 2 })
    await handle(shop, now + MINUTE)
    const next = later() + MINUTE
    await Promise.all([ring(next), ring(next), ring(next)])
    await ring(next + DAY)
    expect(await mailed(email)).toEqual([
      'Your review is there: Blue mug, 350 ml',
      'News about what you wrote at Ceramiche Rossi',
    ])
    const { text } = (await mailsTo(email))[1]!
    for (const words of ['bowl', 'vase', 'plate', 'Thank you!']) expect(text).toContain(words)
  })

  test('who left no address gets nothing', async () => {
    const shop = await newShop()
    await published(shop, await newMember(shop))
    await handle(shop, later())
    expect(await deliveries(shop)).toEqual([])
  })

  test('whose mailbox refuses is tried again for more than a day, with longer and longer pauses, then given up', async () => {
    const shop = await newShop()
    await published(shop, await newMember(shop), { email: `refused-${unique('x')}@mail.example` })
    const first = later()
    let now = first
    await handle(shop, now)
    for (const wait of [1, 2, 4, 8, 16, 32, 64, 128, ...Array<number>(9).fill(240)]) {
      await ring(now)
      expect(await deliveries(shop)).toMatchObject([{ state: 'waiting', next_at: now + wait * MINUTE }])
      now += wait * MINUTE
    }
    expect(now - first).toBeGreaterThan(DAY)
    await ring(now)
    expect(await deliveries(shop)).toMatchObject([{ state: 'failed', attempts: 18 }])
    await ring(now + DAY)
    expect((await deliveries(shop))[0]!.attempts).toBe(18)
    clock = now + DAY
  })

  test('whose mailbox refuses stops no other mail', async () => {
    const shop = await newShop()
    const member = await newMember(shop)
    const email = `${unique('bea')}@mail.example`
    await published(shop, member, { email: `refused-${unique('x')}@mail.example` })
    await published(shop, member, { email })
    const now = later()
    await handle(shop, now)
    await ring(now)
    expect(await mailed(email)).toHaveLength(1)
  })

  test.each([
    ['the review was taken down', "UPDATE reviews SET status = 'removed', reason = 'illegal' WHERE id = ?"],
    [
      'the address was wiped',
      'UPDATE people SET email = NULL WHERE id = (SELECT person_id FROM reviews WHERE id = ?)',
    ],
  ])('hears nothing once %s', async (_, change) => {
    const shop = await newShop()
    const email = `${unique('anna')}@mail.example`
    const id = await published(shop, await newMember(shop), { email })
    const now = later()
    await handle(shop, now)
    await env.DB.prepare(change).bind(id).run()
    await ring(now)
    expect(await mailed(email)).toEqual([])
    expect(await deliveries(shop)).toMatchObject([{ state: 'dropped' }])
  })

  test('is one of many: more mails than a sweep takes go out one minute after the other, each once', async () => {
    const shop = await newShop()
    const product = await newProduct(shop)
    const now = later()
    const ids = await store(shop, product, Array(120).fill({ published_at: now, created_at: now }))
    const emails = ids.map((id) => `${id}@mail.example`)
    await env.DB.batch([
      env.DB.prepare(
        "INSERT INTO people (shop_id, id, email, created_at) SELECT ?1, value, value || '@mail.example', ?3 FROM json_each(?2)",
      ).bind(shop, JSON.stringify(ids), now),
      env.DB.prepare('UPDATE reviews SET person_id = id WHERE shop_id = ?').bind(shop),
      env.DB.prepare(
        "INSERT INTO events (shop_id, type, subject, actor, at) SELECT ?1, 'review.published', id, 'key', ?2 FROM reviews WHERE shop_id = ?1",
      ).bind(shop, now),
    ])
    await handle(shop, now)
    for (let minute = 0; minute < 3; minute += 1) await ring(now + minute)
    for (const email of emails) expect(await mailed(email)).toHaveLength(1)
  })
})

test('the sweep says in the logs which of the settings is only half there', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const carriers = { sendMail: async () => {}, callHook: async () => null, askTurnstile: async () => false }
  const settings = { ...env, TURNSTILE_SITE_KEY: 'site' }
  await sweep(settings, carriers, { waitUntil: () => {} }, Date.UTC(2020, 0))
  expect(said.mock.calls.flat().join()).toContain('TURNSTILE_SITE_KEY is set and TURNSTILE_SECRET is not')
  said.mockClear()
  await sweep(
    { ...settings, TURNSTILE_SECRET: 'secret' },
    carriers,
    { waitUntil: () => {} },
    Date.UTC(2020, 0),
  )
  expect(said.mock.calls.flat().join()).not.toContain('TURNSTILE')
  said.mockRestore()
})
