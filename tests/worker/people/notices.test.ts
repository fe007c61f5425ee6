import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Rhythm } from '../../../shared/schemas/notices.ts'
import {
  asMember,
  decide,
  eventsOf,
  mailsTo,
  newMember,
  newProduct,
  newShop,
  sent,
  store,
  wholeMailsTo,
} from '../factories.ts'
import { env, request, ring, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const MINUTE = 60_000
const DAY = 86_400_000
/** Two rings: one to find who is due, one to send what the queue never carried. */
async function minutes(at: number): Promise<void> {
  await ring(at)
  await ring(at + 2 * MINUTE)
  await ring(at + 4 * MINUTE)
}

/** A member whose count has begun, told `rhythm`. */
async function told(rhythm: Rhythm, locale = 'en') {
  const shop = await newShop()
  const member = await newMember(shop, 'owner')
  const answer = await asMember(member, shop, 'PUT', '/team/me/notices', { rhythm, locale })
  expect(answer.status).toBe(200)
  return { shop, member }
}
const nextAt = async (shop: string) =>
  (await env.DB.prepare('SELECT next_at FROM member_notices WHERE shop_id = ?')
    .bind(shop)
    .first<number>('next_at'))!

describe('a member', () => {
  test('is told daily, and a viewer never, unless they choose otherwise', async () => {
    const shop = await newShop()
    const rhythmOf = async (role: 'owner' | 'viewer') => {
      const member = await newMember(await newShop(), role)
      await env.DB.prepare(
        "INSERT INTO members (shop_id, user_id, role, display_name, created_at) VALUES (?, ?, ?, 'Marta', 1)",
      )
        .bind(shop, member.id, role)
        .run()
      return await (await asMember(member, shop, 'GET', '/team/me/notices')).json()
    }
    expect(await rhythmOf('owner')).toEqual({ rhythm: 'daily', locale: 'en' })
    expect(await rhythmOf('viewer')).toEqual({ rhythm: 'never', locale: 'en' })
  })

  test('chooses from four', async () => {
    const { shop, member } = await told('weekly', 'it')
    expect(await (await asMember(member, shop, 'GET', '/team/me/notices')).json()).toEqual({
      rhythm: 'weekly',
      locale: 'it',
    })
    const wrong = { rhythm: 'hourly', locale: 'it' }
    expect((await asMember(member, shop, 'PUT', '/team/me/notices', wrong)).status).toBe(422)
  })
})

test('a new member’s first look only begins the count', async () => {
  const { shop, member } = await told('daily')
  await sent(shop)
  await env.DB.prepare('UPDATE member_notices SET told_at = NULL WHERE shop_id = ?').bind(shop).run()
  const due = await nextAt(shop)
  await minutes(due)
  expect(await mailsTo(member.email)).toEqual([])
  expect((await nextAt(shop)) - due).toBeGreaterThanOrEqual(23 * 60 * MINUTE)
})

describe('a daily letter', () => {
  test('says who waits and what came, once for a day, however often cron runs', async () => {
    const { shop, member } = await told('daily')
    for (let n = 0; n < 3; n++) await sent(shop, { product: { id: 'mug-blue', title: 'Blue mug' } })
    const due = await nextAt(shop)
    await ring(due)
    await Promise.all([ring(due), ring(due)])
    await minutes(due + MINUTE)
    const mails = await wholeMailsTo(member.email)
    expect(mails.map(({ subject }) => subject)).toEqual(['Ceramiche Rossi: 3 wait for you'])
    const { text, html, headers } = mails[0]!
    expect(text).toContain('• 3 reviews wait for a decision.')
    expect(text).toContain('• 3 reviews came since we last wrote.')
    expect(text).toContain('• Most spoken of: Blue mug, 3 times.')
    expect(text).not.toMatch(/answer|question|desk/)
    expect(text).toContain(`/dashboard/${shop}/today`)
    expect(html).toContain('<li')
    expect(headers!['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    expect(await nextAt(shop)).toBeGreaterThan(due)
  })

  test('speaks the member’s language', async () => {
    const { shop, member } = await told('daily', 'it')
    await sent(shop)
    await minutes(await nextAt(shop))
    expect((await mailsTo(member.email))[0]!.subject).toBe('Ceramiche Rossi: qualcuno ti aspetta')
  })

  test('does not come where there is nothing to say, and leaves no trace', async () => {
    const { shop, member } = await told('daily')
    await minutes(await nextAt(shop))
    expect(await mailsTo(member.email)).toEqual([])
    expect(await eventsOf(shop)).toEqual([])
  })

  test('is not sent for what was done before it went out', async () => {
    const { shop, member } = await told('daily')
    const [id] = await store(shop, await newProduct(shop), [{ status: 'pending', published_at: null }])
    const due = await nextAt(shop)
    await ring(due)
    expect(await eventsOf(shop)).toMatchObject([{ type: 'notice.due', subject: member.id, actor: 'voce' }])
    expect((await decide(member, shop, id!, { decision: 'reject', reason: 'duplicate' })).status).toBe(200)
    await env.DB.prepare('DELETE FROM reviews WHERE id = ?').bind(id).run()
    await ring(due + 2 * MINUTE)
    await ring(due + 4 * MINUTE)
    expect(await mailsTo(member.email)).toEqual([])
  })

  test('holds ids and codes alone in what is kept of it', async () => {
    const { shop, member } = await told('daily')
    await sent(shop)
    await minutes(await nextAt(shop))
    const [event] = (await eventsOf(shop)).filter(({ type }) => type === 'notice.due')
    expect(Object.keys(JSON.parse(event!.data))).toEqual(['since'])
    expect(JSON.stringify(event)).not.toContain(member.email)
  })
})

describe('at once', () => {
  test('is within a quarter of an hour, one letter for all that came, and none again for the same', async () => {
    const { shop, member } = await told('at_once')
    await sent(shop)
    await sent(shop)
    const due = await nextAt(shop)
    expect(due - Date.now()).toBeLessThanOrEqual(15 * MINUTE)
    await minutes(due)
    expect(await mailsTo(member.email)).toHaveLength(1)
    await minutes(due + 20 * MINUTE)
    await minutes(due + 40 * MINUTE)
    expect(await mailsTo(member.email)).toHaveLength(1)
  })
})

describe('never', () => {
  test('is never', async () => {
    const { shop, member } = await told('never')
    await sent(shop)
    await minutes(Date.now() + 8 * DAY)
    expect(await mailsTo(member.email)).toEqual([])
  })

  test('is one click from any letter, and a look at the link changes nothing', async () => {
    const { shop, member } = await told('weekly')
    await sent(shop)
    await minutes(await nextAt(shop))
    const { headers } = (await wholeMailsTo(member.email))[0]!
    const path = new URL(headers!['List-Unsubscribe']!.slice(1, -1)).pathname
    const rhythm = async () =>
      ((await (await asMember(member, shop, 'GET', '/team/me/notices')).json()) as { rhythm: string }).rhythm
    const looked = await request(path)
    expect([looked.status, looked.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
    expect(await looked.text()).toContain('<form method="post">')
    expect(await rhythm()).toBe('weekly')
    // As a mail program sends it: no cookie, no origin.
    const clicked = await request(path, { method: 'POST', body: 'List-Unsubscribe=One-Click' })
    expect(clicked.status).toBe(200)
    expect(await rhythm()).toBe('never')
    expect((await request(`${path}x`, { method: 'POST' })).status).toBe(404)
  })

  test('holds for who has left the team', async () => {
    const { shop, member } = await told('daily')
    await sent(shop)
    const due = await nextAt(shop)
    await ring(due)
    await env.DB.prepare('DELETE FROM members WHERE user_id = ?').bind(member.id).run()
    await minutes(due + MINUTE)
    expect(await mailsTo(member.email)).toEqual([])
  })
})
