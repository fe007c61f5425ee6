import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asMember, errorOf, newMember, unique, wholeMailsTo } from '../factories.ts'
import { env, request, ring, server, startServer } from '../server.ts'
import { invitationOf, newShopWithKey, order, sendOrders } from './asking.ts'

beforeAll(startServer)
afterAll(() => server.close())

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** A Sunday at noon in UTC, seven days after the delivery. */
const DUE = Date.parse('2026-11-08T12:00:00Z')

interface Asked {
  shop: string
  email: string
}

/** A shop with one order of a person of its own, about to be asked. */
async function asked(
  { asking = {}, mail = {}, email = `${unique('anna')}@mail.example`, locale = 'en' } = {},
  changes: object = {},
): Promise<Asked> {
  const { shop, key } = await newShopWithKey(asking)
  await env.DB.prepare("UPDATE shops SET settings = json_set(settings, '$.mail', json(?2)) WHERE id = ?1")
    .bind(shop, JSON.stringify(mail))
    .run()
  const customer = { ...order().customer, email, locale }
  await sendOrders(shop, key, order({ customer, ...changes }))
  return { shop, email }
}

/** Rings at `at` for what is due, then for the events, then for the mails. */
async function pass(at: number): Promise<void> {
  await ring(at)
  await ring(at + MINUTE + 1)
}
/** As if the last mail had gone at `at`. */
const mailed = (shop: string, at: number) =>
  env.DB.batch([
    env.DB.prepare('UPDATE addresses_asked SET last_mail_at = ?2 WHERE shop_id = ?1').bind(shop, at),
    env.DB.prepare('UPDATE invitations SET due_at = ?2 WHERE shop_id = ?1').bind(shop, at),
  ])
const deliveryOf = (shop: string) =>
  env.DB.prepare("SELECT * FROM deliveries WHERE shop_id = ? AND target = 'mail:invitation'")
    .bind(shop)
    .first<{ state: string; attempts: number; next_at: number; trouble: string | null }>()

describe('the letter of an invitation', () => {
  it('asks about all items of the order in one mail, signed by a person, and says who asks and why', async () => {
    const mail = { replyTo: 'marta@shop.example', signature: 'Marta' }
    const items = [
      { id: 'mug-blue', title: 'Blue mug, 350 ml' },
      { id: 'bowl', title: '<b>Bowl</b> & "lid"' },
    ]
    const { shop, email } = await asked({ mail }, { items })
    await pass(DUE)
    const [letter, ...more] = await wholeMailsTo(email)
    expect(more).toEqual([])
    expect(letter!.subject).toBe('Anna, how is it? Blue mug, 350 ml + 1')
    expect(letter).toMatchObject({ fromName: 'Ceramiche Rossi', replyTo: 'marta@shop.example' })
    expect(letter!.html!.match(/☆/g)).toHaveLength(10)
    expect(letter!.html).toContain('aria-label="4 stars: Good. Blue mug, 350 ml"')
    expect(letter!.html).toMatch(/href="http:\/\/voce\.test\/r\/[\w.-]+\?stars=4&amp;product=bowl"/)
    expect(letter!.html).toContain('&lt;b&gt;Bowl&lt;/b&gt;')
    expect(letter!.html).not.toContain('<b>Bowl')
    for (const words of ['Marta, Ceramiche Rossi', 'Anna B.', 'It hasn’t arrived', 'you may object'])
      for (const form of [letter!.html, letter!.text]) expect(form).toContain(words)
    expect(await invitationOf(shop, '1001')).toMatchObject({ state: 'sent' })
  })

  it('speaks the person’s language, in the form that the shop speaks', async () => {
    const familiar = await asked({ locale: 'it' })
    const polite = await asked({ locale: 'it-IT' })
    await env.DB.prepare("UPDATE shops SET formality = 'polite' WHERE id = ?").bind(polite.shop).run()
    await pass(DUE)
    const [[one], [other]] = [await wholeMailsTo(familiar.email), await wholeMailsTo(polite.email)]
    expect(one!.subject).toBe('Anna, com’è? Blue mug, 350 ml')
    expect(one!.text).toContain('Ciao Anna, è con te da un po’')
    expect(other!.text).toContain('Gentile Anna, è con Lei da un po’')
    expect(other!.text).toContain('Non me lo chieda più')
  })

  it('names no product in subject and preview where the shop or the category is discreet', async () => {
    const { email } = await asked({ asking: { discreetCategories: ['Mugs'] } })
    await pass(DUE)
    const [letter] = await wholeMailsTo(email)
    expect(letter!.subject).toBe('A short question from Ceramiche Rossi')
    const preview = letter!.html!.match(/display:none[^>]*>([^<]*)/)![1]
    expect(preview).toContain('One tap is enough')
    expect(preview).not.toContain('mug')
  })

  it('about an order of which no things are known asks about the shop by its name', async () => {
    const { email } = await asked({}, { items: [] })
    await pass(DUE)
    const [letter] = await wholeMailsTo(email)
    expect(letter!.subject).toBe('Anna, how is it? Ceramiche Rossi')
    expect(letter!.text).toMatch(/^Hi Anna, how was it with us\?\n\nThe shop itself/)
    for (const form of [
      letter!.subject,
      letter!.html!.replace(/href="[^"]*"/g, ''),
      letter!.text.replace(/http\S+/g, ''),
    ])
      expect(form).not.toContain('~shop')
  })

  it('promises no answer where no mailbox for answers is named', async () => {
    const { email } = await asked()
    await pass(DUE)
    expect((await wholeMailsTo(email))[0]!.text).not.toContain('reply to this mail')
  })

  it('is sent once after a day without a provider, by crons that run twice at once', async () => {
    const { shop, email } = await asked({ email: `refused-${unique('x')}@mail.example` })
    let at = DUE
    await pass(at)
    for (; at < DUE + 25 * HOUR; at += 4 * HOUR) await ring(at)
    const waiting = await deliveryOf(shop)
    expect(waiting).toMatchObject({ state: 'waiting', trouble: 'not_taken' })
    expect(await invitationOf(shop, '1001')).toMatchObject({ state: 'due', mails: 1 })
    // The provider is back.
    const back = email.replace('refused-', 'back-')
    await env.DB.prepare('UPDATE people SET email = ?2 WHERE shop_id = ?1').bind(shop, back).run()
    await Promise.all([ring(waiting!.next_at), ring(waiting!.next_at), ring(waiting!.next_at)])
    await ring(waiting!.next_at + DAY)
    expect(await wholeMailsTo(back)).toHaveLength(1)
    expect(await invitationOf(shop, '1001')).toMatchObject({ state: 'sent', mails: 1 })
  })

  it('of a shop whose provider was down for a day comes once, by day, and none of them in a flood', async () => {
    const { shop, key } = await newShopWithKey({ hourlyCap: 3 })
    const people = Array.from({ length: 8 }, (_, n) => `${n}-${unique('person')}@mail.example`)
    const orders = people.map((email, n) =>
      order({ id: `${n}`, customer: { email: `refused-${email}`, country: 'DE', locale: 'en' } }),
    )
    await sendOrders(shop, key, { orders })
    const states = async () => {
      const answer = await env.DB.prepare(
        'SELECT state, count(*) AS n FROM invitations WHERE shop_id = ? GROUP BY state',
      )
        .bind(shop)
        .all<{ state: string; n: number }>()
      return Object.fromEntries(answer.results.map((row: { state: string; n: number }) => [row.state, row.n]))
    }
    /** The clock moves on to the next try, or by half an hour. */
    const following = async (at: number): Promise<number> => {
      const next = await env.DB.prepare(
        "SELECT min(next_at) AS next FROM deliveries WHERE shop_id = ? AND state = 'waiting'",
      )
        .bind(shop)
        .first<number>('next')
      return Math.max(at + MINUTE, next ?? at + 30 * MINUTE)
    }
    let at = DUE
    await ring(at)
    for (; at < DUE + DAY; at = await following(at)) await ring(at)
    // No more pile up than may go in an hour; the others keep their place, and all that may still happen to them.
    expect(await states()).toEqual({ due: 3, planned: 5 })

    await env.DB.prepare("UPDATE people SET email = replace(email, 'refused-', '') WHERE shop_id = ?")
      .bind(shop)
      .run()
    const letters = async () => (await Promise.all(people.map((email) => wholeMailsTo(email)))).flat().length
    const hours = new Map<number, number>()
    for (let before = 0; before < people.length && at < DUE + 5 * DAY; at = await following(at)) {
      await Promise.all([ring(at), ring(at)])
      const now = await letters()
      const hour = Math.floor(at / HOUR)
      if (now > before) hours.set(hour, (hours.get(hour) ?? 0) + now - before)
      before = now
    }
    expect(await states()).toEqual({ sent: 8 })
    for (const email of people) expect(await wholeMailsTo(email)).toHaveLength(1)
    expect(Math.max(...hours.values())).toBeLessThanOrEqual(6)
    for (const hour of hours.keys()) expect([9, 10, 11, 12, 13, 14, 15, 16, 17, 18]).toContain(hour % 24)
  })

  it('handed over by day and not taken does not come by night', async () => {
    const { shop, email } = await asked({ email: `refused-${unique('x')}@mail.example` })
    await pass(DUE + 6 * HOUR + 55 * MINUTE)
    const before = (await deliveryOf(shop))!
    const awake = email.replace('refused-', 'awake-')
    await env.DB.prepare('UPDATE people SET email = ?2 WHERE shop_id = ?1').bind(shop, awake).run()
    await ring(DUE + 10 * HOUR)
    const morning = DUE + 21 * HOUR
    expect(await deliveryOf(shop)).toMatchObject({
      state: 'waiting',
      next_at: morning,
      attempts: before.attempts,
    })
    expect(await wholeMailsTo(awake)).toEqual([])
    await ring(morning)
    expect(await wholeMailsTo(awake)).toHaveLength(1)
  })

  it('that is refused for good ends the asking, and nothing more goes to that address', async () => {
    const { shop } = await asked({ email: `gone-${unique('x')}@mail.example` })
    await pass(DUE)
    expect(await deliveryOf(shop)).toMatchObject({ state: 'failed', trouble: 'E_RECIPIENT_SUPPRESSED' })
    expect(await invitationOf(shop, '1001')).toMatchObject({ state: 'bounced', next_at: null })
    expect(
      await env.DB.prepare('SELECT why FROM addresses_refusing WHERE shop_id = ?').bind(shop).first('why'),
    ).toBe('bounced')
  })

  it('is sent again when a member says so, and then does not claim that its reader wanted it', async () => {
    const { shop, email } = await asked()
    const owner = await newMember(shop, 'owner')
    const { id } = await invitationOf(shop, '1001')
    const again = () => asMember(owner, shop, 'POST', `/invitations/${id}/actions`, { action: 'resend' })
    // Nothing went yet that could go again.
    expect((await again()).status).toBe(409)
    await pass(DUE)
    // By the clock of today, whatever the tests turn theirs to.
    const lastMail = (hours: number) => mailed(shop, Date.now() - hours * 3_600_000)
    await lastMail(25)
    expect(await (await again()).json()).toMatchObject({ state: 'snoozed' })
    const later = Date.now() + 86_400_000
    await pass(later - (later % 86_400_000) + 11 * 3_600_000)
    const letters = await wholeMailsTo(email)
    expect(letters).toHaveLength(2)
    for (const { text } of letters) expect(text).not.toContain('wanted us to ask again')
    await lastMail(25)
    expect((await again()).status).toBe(200)
    await env.DB.prepare("UPDATE invitations SET state = 'sent' WHERE shop_id = ?").bind(shop).run()
    const third = await again()
    expect([third.status, (await errorOf(third)).code]).toEqual([409, 'mailed_enough'])
  })

  it('is not sent again within a day of the last mail to its reader, about whatever order', async () => {
    const { shop } = await asked()
    const owner = await newMember(shop, 'owner')
    const { id } = await invitationOf(shop, '1001')
    await pass(DUE)
    const again = () => asMember(owner, shop, 'POST', `/invitations/${id}/actions`, { action: 'resend' })
    await mailed(shop, Date.now() - 23 * 3_600_000)
    const tooSoon = await again()
    expect([tooSoon.status, (await errorOf(tooSoon)).code]).toEqual([429, 'mailed_today'])
    await mailed(shop, Date.now() - 25 * 3_600_000)
    await env.DB.prepare('UPDATE addresses_asked SET last_mail_at = ? WHERE shop_id = ?')
      .bind(Date.now() - 3_600_000, shop)
      .run()
    expect((await errorOf(await again())).code).toBe('mailed_today')
    await mailed(shop, Date.now() - 25 * 3_600_000)
    const both = await Promise.all([again(), again()])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('is not sent again to whoever wants no questions', async () => {
    const { shop, email } = await asked()
    const owner = await newMember(shop, 'owner')
    const { id } = await invitationOf(shop, '1001')
    await pass(DUE)
    await mailed(shop, Date.now() - 25 * 3_600_000)
    await asMember(owner, shop, 'POST', '/addresses', { email })
    const answer = await asMember(owner, shop, 'POST', `/invitations/${id}/actions`, { action: 'resend' })
    expect((await errorOf(answer)).code).toBe('not_possible')
  })

  it('does not go once the order was answered', async () => {
    const { shop, email } = await asked()
    await ring(DUE)
    await env.DB.prepare("UPDATE invitations SET state = 'answered' WHERE shop_id = ?").bind(shop).run()
    await ring(DUE + MINUTE + 1)
    expect(await wholeMailsTo(email)).toEqual([])
  })
})

describe('unsubscribing', () => {
  const linkIn = async (email: string) =>
    (await wholeMailsTo(email))[0]!.headers!['List-Unsubscribe']!.slice(1, -1)

  it('takes one click of a mail program: no cookies, no origin, no further question', async () => {
    const { shop, email } = await asked()
    await pass(DUE)
    const [letter] = await wholeMailsTo(email)
    expect(letter!.headers!['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    const link = await linkIn(email)
    for (let times = 0; times < 2; times += 1) {
      const answer = await request(link, {
        method: 'POST',
        body: 'List-Unsubscribe=One-Click',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      })
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('will not ask you again')
    }
    expect(await invitationOf(shop, '1001')).toMatchObject({ state: 'cancelled', reason: 'opted_out' })
    await pass(DUE + 14 * DAY)
    expect(await wholeMailsTo(email)).toHaveLength(1)
  })

  it('shows a page with a button to whoever looks, and looking changes nothing', async () => {
    const { shop, email } = await asked()
    await pass(DUE)
    const answer = await request(await linkIn(email))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('X-Robots-Tag')).toBe('noindex')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(await answer.text()).toContain('<form method="post"><button>')
    expect(await invitationOf(shop, '1001')).toMatchObject({ state: 'sent' })
  })

  it.each(['GET', 'POST'])('tells somebody with half a link what to do (%s)', async (method) => {
    const { email } = await asked()
    await pass(DUE)
    const answer = await request((await linkIn(email)).slice(0, -5), { method })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('This link is not complete')
  })
})
