import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StatementPreview } from '../../../shared/schemas/decision.ts'
import type { MailTroubles } from '../../../shared/schemas/mail-trouble.ts'
import type { TodayAnswer } from '../../../shared/schemas/today.ts'
import type { VoicesPage, WholeVoice } from '../../../shared/schemas/voice.ts'
import { consume } from '../../../worker/jobs.ts'
import {
  asMember,
  decide,
  errorOf,
  eventsOf,
  type Member,
  mailsTo,
  newMember,
  newShop,
  pageOf,
  published,
  sent,
  storedValue,
  unique,
} from '../factories.ts'
import { env, OWN_ORIGIN, request, ring, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const MINUTE = 60_000
let shop: string
let marta: Member
beforeAll(async () => {
  shop = await newShop()
  marta = await newMember(shop, 'moderator', 'Marta')
})
const whole = async (id: string, member = marta, shopId = shop) =>
  (await (await asMember(member, shopId, 'GET', `/voices/${id}`)).json()) as WholeVoice
const toDecide = async () =>
  ((await (await asMember(marta, shop, 'GET', '/voices?view=to_decide')).json()) as VoicesPage).voices.map(
    ({ id }) => id,
  )
const handle = async (shopId = shop) =>
  consume(
    env,
    (await eventsOf(shopId)).map(({ seq }) => seq),
    Date.now(),
  )
let clock = Date.now()
const turn = async (minutes: number) => {
  clock = Math.max(clock, Date.now()) + minutes * MINUTE
  await ring(clock)
}
const run = (sql: string, ...values: unknown[]) =>
  env.DB.prepare(sql)
    .bind(...values)
    .run()

/** Gives a review an order, with what its person said about it in private. */
async function ordered(review: string): Promise<string> {
  const order = unique('order')
  const product = await storedValue<number>(review, 'product')
  await run(
    `INSERT INTO orders (shop_id, id, number, source, ordered_at, delivered_at, created_at)
     VALUES (?1, ?2, ?2, 'api', 1000, 2000, 1)`,
    shop,
    order,
  )
  await run(
    "INSERT INTO order_items (shop_id, order_id, product, variant) VALUES (?, ?, ?, 'Blue')",
    shop,
    order,
    product,
  )
  await run(
    "INSERT INTO invitations (shop_id, id, order_id, state, created_at) VALUES (?1, ?2, ?2, 'answered', 1)",
    shop,
    order,
  )
  await run(
    'INSERT INTO invitation_items (shop_id, invitation_id, product, order_id) VALUES (?1, ?2, ?3, ?2)',
    shop,
    order,
    product,
  )
  await run('UPDATE reviews SET invitation_id = ? WHERE id = ?', order, review)
  await run(
    `INSERT INTO experiences (shop_id, id, invitation_id, feeling, ladder, getting_mark, wish, created_at, changed_at)
     VALUES (?1, ?2, ?2, 'annoyed', 1, -1, 'A box that closes.', 1, 1)`,
    shop,
    order,
  )
  await run(
    `INSERT INTO contact_requests (shop_id, id, invitation_id, way, need, locale, due_at, created_at, delete_after)
     VALUES (?1, ?2, ?2, 'write', 'help', 'en', 5000, 1, 9999999999999)`,
    shop,
    order,
  )
  return order
}

/** What an author adds to a review on the page. */
async function added(review: string, body: string): Promise<string> {
  const id = unique('update')
  await run(
    'INSERT INTO review_updates (id, shop_id, review_id, submission, body, created_at) VALUES (?1, ?2, ?3, ?1, ?4, 1)',
    id,
    shop,
    review,
    body,
  )
  return id
}
/** A photo of a review that waits for a decision. */
async function photoOf(review: string): Promise<string> {
  const id = unique('photo')
  await run(
    `INSERT INTO photos (id, shop_id, review_id, upload, width, height, bytes, colour, place, created_at)
     VALUES (?1, ?2, ?3, ?1, 4, 3, 12, 11189196, 0, 1)`,
    id,
    shop,
    review,
  )
  return id
}
const decideUpdate = (id: string, body: object, member = marta) =>
  asMember(member, shop, 'POST', `/updates/${id}/decisions`, { was: 'pending', ...body })

describe('one voice', () => {
  test('comes with its order, what was said in public and in private, and who waits', async () => {
    const id = await sent(shop, { email: 'anna@mail.example' })
    const number = await ordered(id)
    await run(
      "UPDATE reviews SET sector = 'home', motive = 'decoration', scale_1 = 3, scale_3 = 5, variant = 'Blue' WHERE id = ?",
      id,
    )
    expect(await whole(id)).toMatchObject({
      said: { sector: 'home', motive: 'decoration', scales: [3, null, 5], variant: 'Blue', gift: false },
      order: {
        number,
        orderedAt: '1970-01-01T00:00:01.000Z',
        deliveredAt: '1970-01-01T00:00:02.000Z',
        returnedAt: null,
        items: [{ id: 'mug-blue', variant: 'Blue' }],
      },
      experience: { feeling: 'annoyed', ladder: 1, getting: -1, finding: null, wish: 'A box that closes.' },
      contact: { need: 'help', state: 'open' },
      task: null,
      troubles: [],
    })
  })

  test('knows the order of one whose proof came by mail, and none of one without', async () => {
    const id = await sent(shop, { email: `${unique('bea')}@mail.example`, body: unique('Proven by mail') })
    const number = await ordered(id)
    const person = await storedValue<string>(id, 'person_id')
    await run(
      'UPDATE orders SET person_id = ? WHERE shop_id = ? AND id = (SELECT invitation_id FROM reviews WHERE id = ?)',
      person,
      shop,
      id,
    )
    await run("UPDATE reviews SET invitation_id = NULL, proof = 'order' WHERE id = ?", id)
    expect((await whole(id)).order).toMatchObject({ number })
    expect(await whole(await sent(shop, { body: unique('Of nobody') }))).toMatchObject({
      order: null,
      experience: null,
      contact: null,
    })
  })

  test('says where addresses and numbers stand in it', async () => {
    const body = 'Call me at 333 123 45 67 8 please.'
    const { marked } = await whole(await sent(shop, { body }))
    expect(marked.body.map(({ start, end }) => body.slice(start, end))).toEqual(['333 123 45 67 8'])
  })

  test('says whose task it is, by the name they go by, and until when', async () => {
    const id = await sent(shop, { body: unique('A task') })
    await asMember(marta, shop, 'PUT', `/reviews/${id}/assignment`, {
      assignee: 'me',
      until: '2026-12-01T10:00:00Z',
    })
    expect((await whole(id)).task).toEqual({
      who: { kind: 'member', id: marta.id, name: 'Marta' },
      until: '2026-12-01T10:00:00.000Z',
    })
  })
})

/** Says "I disagree" by the page behind a link; returns what it says then. */
const objects = async (path: string): Promise<string> =>
  (
    await request(path, {
      method: 'POST',
      headers: { Origin: OWN_ORIGIN, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: '',
    })
  ).text()

describe('what an author adds', () => {
  test('waits among what is to be decided, and is on the page when it is published', async () => {
    const product = unique('mug')
    const id = await published(shop, marta, { product: { id: product }, body: unique('First words') })
    const update = await added(id, 'After a year: call 333 123 45 67 8.')
    expect(await toDecide()).toContain(id)
    expect((await whole(id)).updates).toMatchObject([{ id: update, status: 'pending', dueAt: null }])
    const answers = await Promise.all([1, 2].map(() => decideUpdate(update, { decision: 'publish' })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect((await pageOf(shop, product)).reviews[0]!.updates).toMatchObject([
      { body: 'After a year: call 333 123 45 67 8.' },
    ])
    expect(await toDecide()).not.toContain(id)
    expect((await eventsOf(shop, id)).filter(({ type }) => type === 'update.published')).toHaveLength(1)
  })

  test('is refused with a reason, which its author hears after ten minutes', async () => {
    const email = `${unique('anna')}@mail.example`
    const id = await published(shop, marta, { email, locale: 'en', body: unique('Words on the page') })
    const update = await added(id, 'Luca of the couriers was late.')
    expect((await decideUpdate(update, { decision: 'reject' })).status).toBe(422)
    const facts = '"Luca of the couriers"'
    expect((await decideUpdate(update, { decision: 'reject', reason: 'personal_data', facts })).status).toBe(
      200,
    )
    await handle()
    await turn(11)
    const mail = (await mailsTo(email)).find(({ subject }) => subject.includes('added'))!
    expect(mail.subject).toBe('We can’t publish what you added like this: Blue mug, 350 ml')
    for (const part of [
      'rule 4',
      facts,
      'Your review stays as it is',
      'Your stars are not the reason',
      'http://voce.test/me/',
      'http://voce.test/objection/',
      'Marta decided on',
      'court',
    ])
      expect(mail.text).toContain(part)
  })

  test('is refused with the very mail that was shown before', async () => {
    const email = `${unique('anna')}@mail.example`
    const id = await published(shop, marta, { email, locale: 'en', body: unique('Shown before') })
    const update = await added(id, 'Call 333 123 45 67 8.')
    await run(`UPDATE review_updates SET signals = '["phone_number"]' WHERE id = ?`, update)
    const preview = await asMember(marta, shop, 'POST', `/reviews/${id}/statement`, {
      decision: 'reject',
      reason: 'personal_data',
      part: { kind: 'update', id: update },
    })
    const { sent: to, text } = (await preview.json()) as StatementPreview
    expect(to).toBe('to_author')
    await decideUpdate(update, { decision: 'reject', reason: 'personal_data' })
    await handle()
    await turn(11)
    const mail = (await mailsTo(email)).find(({ subject }) => subject.includes('added'))!
    const withoutLinks = (letter: string) => letter.replaceAll(/http\S+/g, '')
    expect(withoutLinks(mail.text)).toBe(withoutLinks(text))
    expect(text).toContain('A filter had marked the text.')
  })

  test('comes back when its author disagrees and somebody else sees it so; the review stays as it is', async () => {
    const email = `${unique('anna')}@mail.example`
    const product = unique('mug')
    const id = await published(shop, marta, {
      email,
      locale: 'en',
      product: { id: product },
      body: unique('Disagreed'),
    })
    const update = await added(id, 'Luca is my own name.')
    await decideUpdate(update, { decision: 'reject', reason: 'personal_data' })
    await handle()
    await turn(11)
    const letter = (await mailsTo(email)).find(({ subject }) => subject.includes('added'))!
    const path = letter.text.match(/http:\/\/voce\.test(\/objection\/\S+)/)![1]!
    expect(letter.text).toContain('looks at it again within 7 days')
    expect(await (await request(path)).text()).toContain('reads your addition again')
    expect(await objects(path)).toContain('reads your addition again')
    const { objections, version } = await whole(id)
    expect(objections).toMatchObject([{ about: 'update', state: 'open', against: { name: 'Marta' } }])

    const decision = { decision: 'uphold', expectedVersion: version, blind: true }
    const judge = (member: Member) =>
      asMember(member, shop, 'POST', `/objections/${objections[0]!.id}/decisions`, decision)
    const luca = await newMember(shop, 'moderator', 'Luca')
    expect((await judge(marta)).status).toBe(403)
    for (const answer of await Promise.all([judge(luca), judge(luca)])) expect(answer.status).toBe(200)
    const [review] = (await pageOf(shop, product)).reviews
    expect(review).toMatchObject({ id, updates: [{ body: 'Luca is my own name.' }] })
    const events = (await eventsOf(shop, id)).map(({ type }) => type)
    expect(events.filter((type) => type === 'update.published' || type === 'review.restored')).toEqual([
      'update.published',
    ])
    await handle()
    await turn(2)
    const came = (await mailsTo(email)).at(-1)!
    expect(came.subject).toMatch(/^You were right: your addition is on the page: /)
    expect(came.text).toContain('We read your addition again, and you were right')
    expect(await (await request(path)).text()).toContain('We read your addition again, and you were right')
  })

  test('is held apart from a photo that comes back the same way', async () => {
    const email = `${unique('anna')}@mail.example`
    const id = await published(shop, marta, { email, locale: 'en', body: unique('With a photo') })
    const photo = await photoOf(id)
    const refusal = { decision: 'reject', was: 'pending', reason: 'personal_data' }
    await asMember(marta, shop, 'POST', `/photos/${photo}/decisions`, refusal)
    await handle()
    await turn(11)
    const letter = (await mailsTo(email)).find(({ subject }) => subject.startsWith('Your photo'))!
    expect(letter.text).toContain('Your words and your stars stay as they are')
    const path = letter.text.match(/http:\/\/voce\.test(\/objection\/\S+)/)![1]!
    expect(await (await request(path)).text()).toContain('looks at your photo again')
    expect(await objects(path)).toContain('looks at your photo again')
    const { objections, version } = await whole(id)
    expect(objections).toMatchObject([{ about: 'photo', state: 'open' }])
    const luca = await newMember(shop, 'moderator', 'Luca')
    await asMember(luca, shop, 'POST', `/objections/${objections[0]!.id}/decisions`, {
      decision: 'uphold',
      expectedVersion: version,
      blind: true,
    })
    expect((await whole(id)).photos).toMatchObject([{ id: photo, status: 'published', reason: null }])
    expect(await storedValue(id, 'status')).toBe('published')
    const events = (await eventsOf(shop, id)).map(({ type }) => type)
    expect(events.filter((type) => type === 'photo.published' || type === 'review.restored')).toEqual([
      'photo.published',
    ])
    await handle()
    await turn(2)
    expect((await mailsTo(email)).at(-1)!.subject).toMatch(/^You were right: your photo is on the page: /)
    expect(await (await request(path)).text()).toContain('We looked at your photo again, and you were right')
  })

  test.each([
    ['photo', 'Abbiamo riguardato la tua foto', 'riguarda la tua foto'],
    ['update', 'Abbiamo riletto la tua aggiunta', 'rilegge la tua aggiunta'],
  ] as const)(
    'that stays off the page is told as a %s, by mail and on the page',
    async (kind, again, lead) => {
      const email = `${unique('anna')}@mail.example`
      const id = await published(shop, marta, { email, locale: 'it', body: unique('Fuori dalla pagina') })
      if (kind === 'photo') {
        const photo = await photoOf(id)
        const refusal = { decision: 'reject', was: 'pending', reason: 'personal_data' }
        await asMember(marta, shop, 'POST', `/photos/${photo}/decisions`, refusal)
      } else await decideUpdate(await added(id, 'Luca.'), { decision: 'reject', reason: 'personal_data' })
      await handle()
      await turn(11)
      const letter = (await mailsTo(email)).find(({ text }) => text.includes('/objection/'))!
      const path = letter.text.match(/http:\/\/voce\.test(\/objection\/\S+)/)![1]!
      expect(await objects(path)).toContain(lead)
      const { objections, version } = await whole(id)
      const luca = await newMember(shop, 'moderator', 'Luca')
      const dismissal = { decision: 'dismiss', expectedVersion: version, blind: true }
      await asMember(luca, shop, 'POST', `/objections/${objections[0]!.id}/decisions`, dismissal)
      await handle()
      await turn(2)
      const last = (await mailsTo(email)).at(-1)!
      expect(last.subject.startsWith(`${again}: `)).toBe(true)
      const page = await (await request(path)).text()
      for (const text of [last.text, page]) {
        expect(text).toContain(`${again}. Resta fuori dalla pagina`)
        expect(text).toContain('Puoi rivolgerti anche a un tribunale')
        expect(text).not.toContain('tua recensione')
      }
    },
  )

  test('shows its author without an address the reason on their own page, and the way to disagree', async () => {
    const email = `${unique('anna')}@mail.example`
    const id = await published(shop, marta, { email, locale: 'en', body: unique('Address gone') })
    await handle()
    await turn(2)
    const me = (await mailsTo(email)).at(-1)!.text.match(/http:\/\/voce\.test(\/me\/[^\s?#]+)/)![1]!
    const update = await added(id, 'Luca of the couriers was late.')
    await env.DB.prepare('UPDATE people SET email = NULL WHERE shop_id = ? AND email = ?')
      .bind(shop, email)
      .run()
    await decideUpdate(update, { decision: 'reject', reason: 'personal_data', facts: '"Luca"' })
    const page = await (await request(me)).text()
    expect(page).toContain('It is not on the page. The reason:')
    expect(page).toContain('&quot;Luca&quot;')
    const path = page.match(/href="(\/objection\/[^"]+)"/)![1]!
    expect(await objects(path)).toContain('Thank you')
    expect((await whole(id)).objections).toMatchObject([{ about: 'update', state: 'open' }])
    expect(await (await request(me)).text()).not.toContain('/objection/')
  })

  test('of two who decide differently the first wins; a viewer decides nothing', async () => {
    const id = await published(shop, marta, { body: unique('Two at once') })
    const update = await added(id, 'More.')
    const viewer = await newMember(shop, 'viewer')
    expect((await decideUpdate(update, { decision: 'publish' }, viewer)).status).toBe(403)
    await decideUpdate(update, { decision: 'publish' })
    const second = await decideUpdate(update, { decision: 'reject', reason: 'illegal' })
    expect([second.status, (await errorOf(second)).code]).toEqual([409, 'stale_version'])
  })

  test('has its curses masked on the page', async () => {
    const product = unique('mug')
    const id = await published(shop, marta, {
      product: { id: product },
      body: unique('Masked later'),
      locale: 'en',
    })
    await decideUpdate(await added(id, 'It broke, shit.'), { decision: 'publish' })
    await run(
      "INSERT INTO events (shop_id, type, subject, actor, at) VALUES (?, 'update.received', ?, 'author', ?)",
      shop,
      id,
      Date.now(),
    )
    await handle()
    const [shown] = (await pageOf(shop, product)).reviews
    expect(shown!.updates[0]!.body).toContain('It broke, s')
    expect(shown!.updates[0]!.body).not.toContain('shit')
  })

  test('waits no more once the review is withdrawn', async () => {
    const id = await published(shop, marta, { body: unique('Taken back') })
    await added(id, 'More.')
    await run("UPDATE reviews SET status = 'withdrawn' WHERE id = ?", id)
    expect(await toDecide()).not.toContain(id)
  })
})

test('a photo that is not shown is told to its author, with the rule', async () => {
  const email = `${unique('anna')}@mail.example`
  const id = await published(shop, marta, { email, locale: 'it', body: unique('Con una foto') })
  const photo = await photoOf(id)
  expect((await whole(id)).photos).toMatchObject([{ id: photo, status: 'pending' }])
  await asMember(marta, shop, 'POST', `/photos/${photo}/decisions`, {
    decision: 'reject',
    was: 'pending',
    reason: 'personal_data',
  })
  await handle()
  await turn(11)
  const mail = (await mailsTo(email)).find(({ subject }) => subject.includes('foto'))!
  expect(mail.subject).toBe('La tua foto non è sulla pagina: Blue mug, 350 ml')
  expect(mail.text).toContain('regola 4')
})

describe('a mail that did not go out', () => {
  const troubles = async (member: Member, shopId: string) =>
    ((await (await asMember(member, shopId, 'GET', '/mail/troubles')).json()) as MailTroubles).troubles

  test('is seen by the shop, with the voice and on Today, and is tried again', async () => {
    const own = await newShop()
    const paolo = await newMember(own, 'owner', 'Paolo')
    const id = await sent(own, { email: `refused-${unique('x')}@mail.example`, body: unique('No mail') })
    await asMember(paolo, own, 'POST', `/reviews/${id}/private-answers`, {
      submissionId: randomUUID(),
      body: 'Dear Anna, a new lid leaves today.',
    })
    await handle(own)
    await turn(1)
    const [first] = await troubles(paolo, own)
    expect(first).toMatchObject({
      type: 'reply.sent_privately',
      target: 'mail:author',
      review: id,
      state: 'waiting',
      attempts: 1,
      trouble: 'not_taken',
    })
    expect(JSON.stringify(first)).not.toContain('@')
    expect((await whole(id, paolo, own)).troubles).toEqual([first])
    const today = (await (await asMember(paolo, own, 'GET', '/today')).json()) as TodayAnswer
    expect(today.mailTroubles).toBe(1)
    for (let round = 0; round < 18; round += 1) await turn(300)
    expect(await troubles(paolo, own)).toMatchObject([{ state: 'failed', attempts: 18 }])
    // The mailbox is there again.
    await run("UPDATE people SET email = 'anna-again@mail.example' WHERE shop_id = ?", own)
    const viewer = await newMember(own, 'viewer')
    expect((await asMember(viewer, own, 'POST', '/mail/retries', { mail: null })).status).toBe(403)
    expect((await asMember(paolo, own, 'POST', '/mail/retries', { mail: { event: 'x' } })).status).toBe(422)
    const retried = await asMember(paolo, own, 'POST', '/mail/retries', { mail: null })
    expect(await retried.json()).toEqual({ retried: 1 })
    await turn(2_000)
    expect(await troubles(paolo, own)).toEqual([])
    expect((await mailsTo('anna-again@mail.example')).map(({ subject }) => subject)).toContain(
      'Paolo answered you: Blue mug, 350 ml',
    )
  })

  test('of another shop is none of its own', async () => {
    const [own, other] = [await newShop(), await newShop()]
    const [paolo, stranger] = [await newMember(own, 'owner'), await newMember(other, 'owner')]
    const id = await sent(own, { email: `gone-${unique('x')}@mail.example`, body: unique('Gone') })
    await decide(paolo, own, id, { decision: 'reject', reason: 'illegal' })
    await handle(own)
    await turn(11)
    const [mine] = await troubles(paolo, own)
    expect(mine).toMatchObject({ state: 'failed', trouble: 'E_RECIPIENT_SUPPRESSED' })
    expect(await troubles(stranger, other)).toEqual([])
    const { event, target } = mine!
    const retried = await asMember(stranger, other, 'POST', '/mail/retries', { mail: { event, target } })
    expect(await retried.json()).toEqual({ retried: 0 })
    expect(await troubles(paolo, own)).toEqual([mine])
  })
})
