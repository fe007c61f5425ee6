import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkTo } from '../../../worker/invitations/invitation-token.ts'
import { asMember, countOf, decide, eventsOf, mailsTo, newMember, pageOf } from '../factories.ts'
import { env, PEPPER, request, ring, server, startServer } from '../server.ts'
import { invitationOf } from './asking.ts'
import { ANNA, type Invited, invited, pageAt, submit } from './hosted.ts'

beforeAll(startServer)
afterAll(() => server.close())

const MINUTE = 60_000
const DAY = 86_400_000
const MUG = { product: 'mug-blue' }
const tap = (who: Invited, stars: number) => submit(who, 'stars', { ...MUG, stars: String(stars) })
const reviewOf = (shop: string) =>
  env.DB.prepare('SELECT * FROM reviews WHERE shop_id = ?').bind(shop).first<Record<string, unknown>>()
/** Time goes on until what is clean is on the page: events are worked through, then what is due is published. */
const publish = async () => {
  await ring(Date.now() + 2 * MINUTE)
  await ring(Date.now() + 33 * MINUTE)
}
const typesOf = async (shop: string) => (await eventsOf(shop)).map(({ type }) => type)

describe('the page behind an invitation', () => {
  it('greets by first name, shows the thing and says that a tap counts', async () => {
    const page = await pageAt(await invited())
    for (const words of ['Anna, how is it?', '<bdi>Blue mug, 350 ml</bdi>', 'With you since 1 November'])
      expect(page).toContain(words)
    expect(page).toContain('it counts as soon as you tap')
    expect(page).not.toContain('anna@mail')
  })

  it('is for its reader alone', async () => {
    const { headers } = await request((await invited()).link)
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('X-Robots-Tag')).toContain('noindex')
    expect(headers.get('Content-Security-Policy')).toMatch(
      /default-src 'none'.*style-src 'sha256-[\w+/]{43}='/,
    )
    expect(headers.get('Content-Security-Policy')).not.toContain('unsafe')
  })

  it('opened by a scanner, with whatever in its address, submits, spends and stops nothing', async () => {
    const who = await invited()
    for (const path of [
      '',
      '?stars=1&product=mug-blue',
      '?all=1',
      '?talk=1',
      '?done=stopped',
      '/stop',
      '/stars',
    ])
      await request(`${who.link}${path}`)
    expect(await countOf('reviews', who.shop)).toBe(0)
    const { spent } = (await env.DB.prepare(
      'SELECT count(spent_at) AS spent FROM invitation_items WHERE shop_id = ?',
    )
      .bind(who.shop)
      .first<{ spent: number }>())!
    expect(spent).toBe(0)
    expect(
      await env.DB.prepare('SELECT refusal FROM addresses_asked WHERE shop_id = ?')
        .bind(who.shop)
        .first('refusal'),
    ).toBeNull()
  })

  it('shows text of orders as text', async () => {
    const page = await pageAt(
      await invited({ items: [{ id: 'x', title: '<script>alert(1)</script>', variant: '"><img src=x>' }] }),
    )
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<img src=x>')
  })

  it('speaks the language of the order, and politely where the shop does', async () => {
    const who = await invited({ customer: { ...ANNA, locale: 'it' } })
    expect(await pageAt(who)).toContain('Tocca una stella')
    await env.DB.prepare("UPDATE shops SET formality = 'polite' WHERE id = ?").bind(who.shop).run()
    expect(await pageAt(who)).toContain('Tocchi una stella')
  })

  it('shows the stars of a mail as chosen, the thing first, and sends nothing', async () => {
    const who = await invited({
      items: [
        { id: 'bowl', title: 'Bowl' },
        { id: 'mug-blue', title: 'Blue mug' },
      ],
    })
    const page = await pageAt(who, '?stars=4&product=mug-blue')
    expect(page).toContain('Yes, count my 4 stars')
    // What a tap does is said above the things whose tap does it.
    const order = ['Blue mug', 'Yes, count', 'counts as soon as you tap', '>Bowl<'].map((words) =>
      page.indexOf(words),
    )
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order[0]).toBeGreaterThan(0)
    const alone = await pageAt(await invited(), '?stars=4&product=mug-blue')
    expect(alone).not.toContain('counts as soon as you tap')
    for (const stars of ['0', '6', '4.5', 'x', ''])
      expect(await pageAt(who, `?stars=${stars}`)).not.toContain('Yes, count')
  })
})

describe('a tap', () => {
  it('is a rating with proof of the order, without words and without a name', async () => {
    const who = await invited()
    const answer = await tap(who, 4)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('Location')).toBe(`${who.link}#item-1`)
    expect(await reviewOf(who.shop)).toMatchObject({
      rating: 4,
      body: null,
      author_name: null,
      proof: 'order',
      channel: 'mail',
      status: 'pending',
      invitation_id: who.id,
    })
    expect(await pageAt(who)).toContain('Your 4 stars count.')
  })

  it('counts half an hour later, with no mail', async () => {
    const who = await invited()
    await tap(who, 4)
    await ring(Date.now() + 2 * MINUTE)
    expect((await pageOf(who.shop)).summary.ratings).toBe(0)
    await publish()
    const { summary, reviews } = await pageOf(who.shop)
    expect([summary.ratings, summary.average, reviews.length]).toEqual([1, 4, 0])
    // By day the letter that asks goes out meanwhile; none tells of stars without words.
    const told = (await mailsTo(ANNA.email)).filter(({ subject }) => !/how is it|com’è/.test(subject))
    expect(told).toEqual([])
  })

  it('fifty at once make one review and one event', async () => {
    const who = await invited()
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => tap(who, (n % 5) + 1)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect(await countOf('reviews', who.shop)).toBe(1)
    expect((await typesOf(who.shop)).filter((type) => type === 'review.received')).toHaveLength(1)
  })

  it('on other stars changes them', async () => {
    const who = await invited()
    await tap(who, 4)
    await tap(who, 2)
    expect(await reviewOf(who.shop)).toMatchObject({ rating: 2 })
    await publish()
    await tap(who, 5)
    expect((await pageOf(who.shop)).summary).toMatchObject({ ratings: 1, average: 5 })
  })

  it('for a product of nobody’s order, of another shop or with no stars changes nothing', async () => {
    const who = await invited()
    for (const fields of [{ product: 'bowl', stars: '5' }, { ...MUG, stars: '9' }, { ...MUG }, {}])
      expect(
        (await submit(who, 'stars', fields as Record<string, string>)).headers.get('Location'),
      ).toContain('done=nothing')
    expect(await countOf('reviews', who.shop)).toBe(0)
  })

  it('taken back within half an hour leaves an id alone, and can be given again', async () => {
    const who = await invited()
    await tap(who, 1)
    await submit(who, 'words', { ...MUG, body: 'A regrettable mug.', name: 'Anna Bianchi' })
    const { id } = (await reviewOf(who.shop))!
    await submit(who, 'take-back', MUG)
    expect(await reviewOf(who.shop)).toBeNull()
    expect((await eventsOf(who.shop, id as string)).at(-1)).toMatchObject({
      type: 'review.taken_back',
      data: '{}',
    })
    await tap(who, 3)
    expect(await reviewOf(who.shop)).toMatchObject({ rating: 3, body: null })
    await publish()
    expect((await pageOf(who.shop)).summary.ratings).toBe(1)
  })

  it('taken back twice, or when nothing is there, says so', async () => {
    const who = await invited()
    expect((await submit(who, 'take-back', MUG)).headers.get('Location')).toContain('done=nothing')
  })
})

describe('words', () => {
  it('go out by their own button, under the name that is shown', async () => {
    const who = await invited()
    await tap(who, 4)
    expect(await pageAt(who)).toContain('<bdi>Anna B.</bdi>')
    await submit(who, 'words', { ...MUG, body: 'Sits well in the hand.', name: 'Anna Bianchi' })
    await publish()
    const { reviews } = await pageOf(who.shop)
    expect(reviews).toMatchObject([
      { rating: 4, body: 'Sits well in the hand.', name: 'Anna B.', proof: 'order' },
    ])
  })

  it('added to stars that are on the page are checked before they are seen', async () => {
    const who = await invited()
    await tap(who, 4)
    await publish()
    await submit(who, 'words', { ...MUG, body: 'Write to me: someone@mail.example', name: '' })
    await ring(Date.now() + 5 * DAY)
    expect((await pageOf(who.shop)).reviews).toEqual([])
    expect(await reviewOf(who.shop)).toMatchObject({ status: 'pending', due_at: null, author_name: null })
  })

  it('that are too long, or missing, are handed back whole', async () => {
    const who = await invited()
    await tap(who, 4)
    const long = `${'word '.repeat(1_001)}end`
    const answer = await submit(who, 'words', { ...MUG, body: long, name: 'Anna' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(long)
    expect(page).toContain('characters too long. Nothing is lost')
    expect((await submit(who, 'words', { ...MUG, body: '  ', name: 'Anna' })).status).toBe(422)
    expect((await submit(who, 'words', { ...MUG, body: 'x'.repeat(300_000), name: '' })).status).toBe(413)
    expect(await reviewOf(who.shop)).toMatchObject({ body: null })
  })

  it('that are on the page stay as they are', async () => {
    const who = await invited()
    const member = await newMember(who.shop)
    await tap(who, 4)
    await submit(who, 'words', { ...MUG, body: 'The first words.', name: 'Anna' })
    const { id, version } = (await reviewOf(who.shop))!
    await decide(member, who.shop, id as string, { decision: 'publish', expectedVersion: version })
    await submit(who, 'words', { ...MUG, body: 'Other words.', name: 'Anna' })
    expect((await pageOf(who.shop)).reviews[0]).toMatchObject({ body: 'The first words.' })
  })
})

describe('not now', () => {
  const state = (shop: string) =>
    env.DB.prepare('SELECT state, gift, postponed_for FROM invitations WHERE shop_id = ?').bind(shop).first()

  it('asks later, on the day that was named', async () => {
    const who = await invited()
    await env.DB.prepare("UPDATE invitations SET state = 'sent' WHERE shop_id = ?").bind(who.shop).run()
    expect((await submit(who, 'later', { days: '14' })).headers.get('Location')).toContain('done=later')
    expect(await state(who.shop)).toMatchObject({ state: 'snoozed', postponed_for: 'later' })
    expect((await submit(who, 'later', { days: '15' })).headers.get('Location')).toContain('done=nothing')
  })

  it.each([
    ['later', ['/later"', 'name="days" value="14"']],
    ['not_arrived', ['/not-arrived"']],
    ['gift', ['/gift"']],
  ])(
    'a letter’s link that says %s opens the page with its button on top, and does nothing',
    async (say, marks) => {
      const who = await invited()
      const before = await invitationOf(who.shop, '1001')
      const page = await pageAt(who, `?say=${say}`)
      const top = page.slice(page.indexOf('id="said"'), page.indexOf('id="item-1"'))
      for (const mark of marks) expect(top).toContain(mark)
      expect(top).toContain('Nothing is sent yet.')
      expect({ ...(await invitationOf(who.shop, '1001')), state: 'planned' }).toMatchObject({
        next_at: before.next_at,
      })
    },
  )

  it('waits for what has not arrived', async () => {
    const who = await invited()
    await submit(who, 'not-arrived', {})
    expect(await pageAt(who, '?done=notArrived')).toContain('We wait a week')
  })

  it('remembers a gift, and the undo of it', async () => {
    const who = await invited()
    await submit(who, 'gift', {})
    expect(await state(who.shop)).toMatchObject({ gift: 1 })
    expect(await pageAt(who, '?done=gift')).toContain('/no-gift')
    await submit(who, 'no-gift', {})
    expect(await state(who.shop)).toMatchObject({ gift: 0 })
  })

  it('stops all mail to the address, until the person changes their mind', async () => {
    const who = await invited()
    const refusal = () =>
      env.DB.prepare('SELECT refusal FROM addresses_asked WHERE shop_id = ?').bind(who.shop).first('refusal')
    await submit(who, 'stop', {})
    expect(await refusal()).toBe('opted_out')
    await tap(who, 5)
    expect(await countOf('reviews', who.shop)).toBe(1)
    await submit(who, 'again', {})
    expect(await refusal()).toBeNull()
  })
})

describe('a link that opens nothing', () => {
  it('forged or of another shop is told so kindly, in the browser’s language, and names no shop', async () => {
    const [one, other] = [await invited(), await invited()]
    for (const link of ['/r/abc', `${one.link}x`, await linkTo(PEPPER, other.shop, one.id, Date.now())]) {
      const answer = await request(link, { headers: { 'Accept-Language': 'it-IT,it;q=0.9' } })
      expect(answer.status).toBe(404)
      const page = await answer.text()
      expect(page).toContain('Questo link non apre nulla')
      expect(page).not.toMatch(/Rossi|Anna/)
      expect((await submit({ link }, 'stars', { ...MUG, stars: '5' })).status).toBe(404)
    }
  })

  it('ended says what to do, and takes nothing any more', async () => {
    const who = await invited()
    const link = await linkTo(PEPPER, who.shop, who.id, Date.now() - 91 * DAY)
    const answer = await request(link)
    expect(answer.status).toBe(410)
    expect(await answer.text()).toContain('reply to any mail from Ceramiche Rossi')
    expect((await submit({ link }, 'stars', { ...MUG, stars: '5' })).status).toBe(410)
    expect(await countOf('reviews', who.shop)).toBe(0)
  })
})

describe('the private part', () => {
  it('opens after the public part, the same for one star and five', async () => {
    const opened = await Promise.all(
      [1, 5].map(async (stars) => {
        const who = await invited()
        expect(await pageAt(who, '?all=1')).not.toContain('And how were we?')
        await tap(who, stars)
        const page = await pageAt(who)
        return page.slice(page.indexOf('id="private"'), page.indexOf('<footer')).replaceAll(who.link, '')
      }),
    )
    expect(opened[0]).toContain('Only the people at Ceramiche Rossi read this')
    expect(opened[0]).toBe(opened[1])
  })

  it('keeps what was said once per order, and the review as it was', async () => {
    const who = await invited({}, { experience: 'both' })
    await tap(who, 2)
    await submit(who, 'private', {
      feeling: 'annoyed',
      ladder: '1',
      getting: 'bad',
      finding: 'good',
      wish: 'The box.',
    })
    await submit(who, 'private', {
      feeling: 'pleased',
      ladder: '2',
      getting: 'bad',
      using: 'nonsense',
      wish: '',
    })
    const { results } = await env.DB.prepare('SELECT * FROM experiences WHERE shop_id = ?')
      .bind(who.shop)
      .all()
    expect(results).toMatchObject([
      { feeling: 'pleased', ladder: 2, getting_mark: -1, finding_mark: null, using_mark: null, wish: null },
    ])
    expect(await reviewOf(who.shop)).toMatchObject({ rating: 2, body: null, version: 1, edited_at: null })
  })

  it('takes nothing before the public part', async () => {
    const who = await invited()
    expect((await submit(who, 'private', { feeling: 'upset' })).headers.get('Location')).toContain(
      'done=nothing',
    )
  })
})

describe('a person', () => {
  const ask = (who: Invited, fields: Record<string, string> = {}) =>
    submit(who, 'contact', {
      way: 'write',
      need: 'not_right',
      contact: 'anna@mail.example',
      note: 'The handle is loose.',
      ...fields,
    })
  const waiting = async (who: Invited) => {
    const member = await newMember(who.shop)
    const answer = await asMember(member, who.shop, 'GET', '/contact-requests')
    return { member, answer, ...((await answer.json()) as { requests: Array<Record<string, unknown>> }) }
  }

  it('is asked for at any time, and becomes a task with a due time', async () => {
    const who = await invited()
    expect(await pageAt(who, '?talk=1')).toContain('Your number or address is used for this alone')
    await ask(who)
    const { requests } = await waiting(who)
    expect(requests).toMatchObject([
      { way: 'write', need: 'not_right', order: '1001', state: 'open', owner: null, late: false },
    ])
    expect(await pageAt(who)).toContain('No longer needed')
  })

  it('asked again changes the request and keeps one', async () => {
    const who = await invited()
    await Promise.all(Array.from({ length: 10 }, () => ask(who)))
    await ask(who, { note: 'And the lid.' })
    expect((await waiting(who)).requests).toMatchObject([{ note: 'And the lid.' }])
  })

  it('cannot be asked for without a way to be reached, and nothing typed is lost', async () => {
    const who = await invited()
    for (const contact of ['', 'nowhere', '0123456']) {
      const answer = await ask(who, { contact })
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('The handle is loose.')
    }
    expect((await ask(who, { way: 'call', contact: '+39 333 1234567' })).status).toBe(422)
  })

  it('takes the request and answers it; then contact data goes when it was promised', async () => {
    const who = await invited({}, { contact: { ways: ['call', 'write'], withinHours: 24, keepDays: 30 } })
    await ask(who, { way: 'call', contact: '+39 333 1234567' })
    const { member, requests } = await waiting(who)
    const act = (action: string) =>
      asMember(member, who.shop, 'POST', `/contact-requests/${requests[0]!.id}/actions`, { action })
    expect(await (await act('take')).json()).toMatchObject({ state: 'taken' })
    expect(await (await act('done')).json()).toMatchObject({ state: 'done' })
    expect((await act('take')).status).toBe(409)
    await ring(Date.now() + 31 * DAY)
    const row = await env.DB.prepare('SELECT contact, note, name FROM contact_requests WHERE shop_id = ?')
      .bind(who.shop)
      .first()
    expect(row).toEqual({ contact: null, note: null, name: null })
  })

  it.each([
    ['write', 'anna@post.mail.example', 'a…@p….example'],
    ['call', '+39 333 1234567', '…67'],
  ])(
    'who asked by %s is reached by those who answer, and not by who only reads',
    async (way, contact, masked) => {
      const who = await invited({}, { contact: { ways: ['call', 'write'], withinHours: 24, keepDays: 30 } })
      await ask(who, { way, contact })
      expect((await waiting(who)).requests).toMatchObject([{ contact }])
      const viewer = await newMember(who.shop, 'viewer')
      const answer = await asMember(viewer, who.shop, 'GET', '/contact-requests')
      expect(await answer.json()).toMatchObject({ requests: [{ contact: masked }] })
    },
  )

  it('who breaks the promise says so once', async () => {
    const who = await invited({ customer: { ...ANNA, email: 'late@mail.example' } })
    await ask(who, { contact: 'late@mail.example' })
    for (const days of [1, 4, 5, 6]) await ring(Date.now() + days * DAY)
    const mails = await mailsTo('late@mail.example')
    const late = mails.filter(({ text }) => text.includes('did not manage'))
    expect(late).toHaveLength(1)
    expect(late[0]!.text).toContain('/r/')
  })

  it('who is not needed any more is told, and what was written goes at once', async () => {
    const who = await invited()
    await ask(who)
    await submit(who, 'no-contact', {})
    const row = await env.DB.prepare('SELECT state, contact, note FROM contact_requests WHERE shop_id = ?')
      .bind(who.shop)
      .first()
    expect(row).toEqual({ state: 'withdrawn', contact: null, note: null })
  })

  it('of another shop sees none of it', async () => {
    const who = await invited()
    await ask(who)
    const other = await invited()
    expect((await waiting(other)).requests).toEqual([])
    const stranger = await newMember(other.shop)
    expect((await asMember(stranger, who.shop, 'GET', '/contact-requests')).status).toBe(404)
  })
})
