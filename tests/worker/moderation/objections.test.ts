import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ObjectionAnswer } from '../../../shared/schemas/statement.ts'
import type { WholeVoice } from '../../../shared/schemas/voice.ts'
import { consume } from '../../../worker/jobs.ts'
import {
  asMember,
  decide,
  errorOf,
  eventsOf,
  type Member,
  mailsTo,
  newAddress,
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

// Each test at a time of its own, so that no mail of another is due.
let clock = Date.now()
const turn = async (minutes: number) => {
  clock = Math.max(clock, Date.now()) + minutes * MINUTE
  await ring(clock)
}
const handle = async (shopId = shop) =>
  consume(
    env,
    (await eventsOf(shopId)).map(({ seq }) => seq),
    Date.now(),
  )

/** A review that was rejected, and the path of the author's link. */
async function rejected(member = marta, shopId = shop, locale = 'en') {
  const email = `${unique('anna')}@mail.example`
  const id = await sent(shopId, {
    email,
    locale,
    body: `${unique('Something')} of its own to say about the mug`,
  })
  await handle(shopId)
  await decide(member, shopId, id, { decision: 'reject', reason: 'personal_data', facts: '"Luca, 333…"' })
  await handle(shopId)
  await turn(11)
  const [mail] = await mailsTo(email)
  const link = mail?.text.match(/http:\/\/voce\.test(\/objection\/\S+)/)?.[1]
  return { id, email, mail, path: link ?? '', token: link?.split('/').at(-1) ?? '' }
}
const api = (token: string, body?: object, shopId = shop) =>
  request(`/v1/shops/${shopId}/objections/${token}`, {
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    headers: { 'CF-Connecting-IP': newAddress() },
  })
const whole = async (id: string, member = marta, shopId = shop) =>
  (await (await asMember(member, shopId, 'GET', `/voices/${id}`)).json()) as WholeVoice

describe('the author of a rejected review', () => {
  test('hears of it after ten minutes, once, with all that the law asks for', async () => {
    const { email, mail } = await rejected()
    expect(mail!.subject).toBe('We can’t publish your review like this yet: Blue mug, 350 ml')
    for (const part of [
      'Hi Anna,',
      'Your stars are not the reason',
      'rule 4',
      '"Luca, 333…"',
      'http://voce.test/me/',
      'within 7 days',
      'No machine took part',
      'Marta decided on',
      'court',
    ])
      expect(mail!.text).toContain(part)
    await ring(clock + MINUTE)
    expect(await mailsTo(email)).toHaveLength(1)
  })

  test('is spoken to as the shop speaks, and changes the text where it stands already', async () => {
    const polite = await newShop()
    await env.DB.prepare("UPDATE shops SET formality = 'polite' WHERE id = ?").bind(polite).run()
    const { mail, path } = await rejected(await newMember(polite, 'owner', 'Marta'), polite, 'it')
    expect(mail!.text).toContain('la Sua recensione non è sulla pagina.')
    const me = mail!.text.match(/http:\/\/voce\.test(\/me\/\S+)/)![1]!
    expect(await (await request(me)).text()).toContain('of its own to say about the mug')
    expect(await (await request(path)).text()).toContain('Non è d’accordo?')
  })

  test('hears nothing before, and nothing at all where it was undone', async () => {
    const email = `${unique('anna')}@mail.example`
    const id = await sent(shop, { email, body: `${unique('Another')} thing that nobody else has said` })
    await decide(marta, shop, id, { decision: 'reject', reason: 'illegal' })
    await handle()
    await ring(Date.now() + 9 * MINUTE)
    expect(await mailsTo(email)).toEqual([])
    await decide(marta, shop, id, { decision: 'restore', expectedVersion: 2 })
    await turn(12)
    expect((await mailsTo(email)).filter(({ subject }) => subject.startsWith('We can’t'))).toEqual([])
    const state = await env.DB.prepare(
      "SELECT l.state FROM deliveries l JOIN events e ON e.seq = l.event WHERE e.subject = ? AND e.type = 'review.rejected'",
    )
      .bind(id)
      .first('state')
    expect(state).toBe('dropped')
  })

  test('whose mailbox refuses is tried again, eighteen times in all', async () => {
    const id = await sent(shop, {
      email: `refused-${unique('x')}@mail.example`,
      body: unique('Words that fail'),
    })
    await decide(marta, shop, id, { decision: 'reject', reason: 'illegal' })
    await handle()
    for (let round = 0; round < 20; round += 1) await turn(300)
    const letter = await env.DB.prepare(
      'SELECT l.state, l.attempts FROM deliveries l JOIN events e ON e.seq = l.event WHERE e.subject = ?',
    )
      .bind(id)
      .first()
    expect(letter).toEqual({ state: 'failed', attempts: 18 })
  })
})

describe('“I disagree”', () => {
  test('is a page that decides nothing when it is opened, and takes the words once', async () => {
    const { id, path } = await rejected(marta, shop, 'it')
    for (const _ of [1, 2]) {
      const page = await request(path)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('Non sei d’accordo?')
      expect(page.headers.get('Cache-Control')).toBe('no-store')
    }
    expect((await whole(id)).objections).toEqual([])
    const post = () =>
      request(path, {
        method: 'POST',
        headers: { Origin: OWN_ORIGIN, 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ body: 'Luca is <b>my</b> own name.' }).toString(),
      })
    for (const answer of await Promise.all([post(), post(), post()])) expect(answer.status).toBe(200)
    expect((await whole(id)).objections).toMatchObject([
      {
        state: 'open',
        reason: 'personal_data',
        body: 'Luca is <b>my</b> own name.',
        against: { name: 'Marta' },
      },
    ])
    expect(await storedValue(id, 'open_objections')).toBe(1)
    const events = await eventsOf(shop, id)
    expect(events.filter(({ type }) => type === 'objection.received')).toHaveLength(1)
    expect(JSON.stringify(events)).not.toContain('own name')
  })

  test.each([
    [
      'another event',
      (token: string) => `${(Number.parseInt(token, 36) + 1).toString(36)}-${token.split('-')[1]}`,
    ],
    ['another secret', (token: string) => `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`],
    ['no secret', (token: string) => token.split('-')[0]!],
    ['nonsense', () => '%00'],
  ])('is not for %s', async (_, change) => {
    const { token } = await rejected()
    const answer = await api(change(token), {})
    expect([answer.status, (await errorOf(answer)).code]).toEqual([404, 'not_found'])
    expect((await request(`/objection/${shop}/${change(token)}`)).status).toBe(404)
  })

  test('is not for another shop', async () => {
    const { token } = await rejected()
    expect((await api(token, {}, await newShop())).status).toBe(404)
  })

  test('is possible for six months, and while the review is not back', async () => {
    const { id, token } = await rejected()
    const state = async () => ((await (await api(token)).json()) as ObjectionAnswer).state
    expect(await state()).toBe('possible')
    await env.DB.prepare('UPDATE statements SET at = at - ? WHERE review_id = ?')
      .bind(184 * 86_400_000, id)
      .run()
    expect(await state()).toBe('over')
    expect((await api(token, { body: 'x' })).status).toBe(200)
    expect((await whole(id)).objections).toEqual([])
    const back = await rejected()
    await decide(marta, shop, back.id, { decision: 'restore', expectedVersion: 2 })
    await api(back.token, {})
    expect((await whole(back.id)).objections).toEqual([])
  })

  test('takes no more words than fit', async () => {
    const { token } = await rejected()
    expect((await api(token, { body: 'x'.repeat(5_001) })).status).toBe(422)
  })
})

describe('an objection', () => {
  const judge = (member: Member, id: string, body: object, shopId = shop) =>
    asMember(member, shopId, 'POST', `/objections/${id}/decisions`, {
      expectedVersion: 2,
      blind: true,
      ...body,
    })
  async function objected(member = marta, shopId = shop) {
    const review = await rejected(member, shopId)
    await api(review.token, { body: 'It is my own name.' }, shopId)
    const [objection] = (await whole(review.id, member, shopId)).objections
    return { ...review, objection: objection!.id }
  }

  test('is decided by somebody else where the team has somebody else', async () => {
    const { id, objection, email } = await objected()
    const luca = await newMember(shop, 'owner', 'Luca')
    const own = await judge(marta, objection, { decision: 'dismiss' })
    expect([own.status, (await errorOf(own)).code]).toEqual([403, 'forbidden'])
    const answer = await judge(luca, objection, { decision: 'uphold' })
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'published', version: 3 }])
    expect((await pageOf(shop)).reviews.some((review) => review.id === id)).toBe(true)
    expect(await storedValue(id, 'open_objections')).toBe(0)
    await handle()
    await turn(2)
    // Never on the page before: the mail that says it is there says it all.
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual([
      'We can’t publish your review like this yet: Blue mug, 350 ml',
      'Your review is there: Blue mug, 350 ml',
    ])
  })

  test('may be decided by the same person where there is nobody else, and this is recorded', async () => {
    const alone = await newShop()
    const member = await newMember(alone, 'owner', 'Sole')
    await newMember(alone, 'viewer')
    const { id, objection, email } = await objected(member, alone)
    const answers = await Promise.all(
      [1, 2].map(() => judge(member, objection, { decision: 'dismiss' }, alone)),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const event = (await eventsOf(alone, id)).find(({ type }) => type === 'objection.dismissed')!
    expect(JSON.parse(event.data)).toEqual({ objection, samePerson: true })
    expect(await storedValue(id, 'status')).toBe('rejected')
    await handle(alone)
    await turn(2)
    expect((await mailsTo(email)).at(-1)!.subject).toBe('We read your review again: Blue mug, 350 ml')
  })

  test('of a review that was on the page before is answered in its own words', async () => {
    const luca = await newMember(shop, 'owner')
    const email = `${unique('anna')}@mail.example`
    const id = await published(shop, marta, { email, locale: 'it', body: unique('Una tazza tutta sua') })
    await decide(marta, shop, id, { decision: 'remove', reason: 'illegal', expectedVersion: 2 })
    await handle()
    await turn(12)
    const token = (await mailsTo(email)).at(-1)!.text.match(/objection\/[^/]+\/(\S+)/)![1]!
    await api(token, {})
    const [objection] = (await whole(id)).objections
    expect((await judge(luca, objection!.id, { decision: 'uphold', expectedVersion: 3 })).status).toBe(200)
    await handle()
    await turn(2)
    expect((await mailsTo(email)).at(-1)!.subject).toBe(
      'Avevi ragione: la tua recensione è sulla pagina: Blue mug, 350 ml',
    )
  })

  test('of two who decide differently at once one wins', async () => {
    const { objection } = await objected()
    const [luca, paolo] = [await newMember(shop), await newMember(shop)]
    const answers = await Promise.all([
      judge(luca, objection, { decision: 'uphold' }),
      judge(paolo, objection, { decision: 'dismiss' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('of another shop is not found, and an old version is stale', async () => {
    const { objection } = await objected()
    const other = await newShop()
    expect((await judge(await newMember(other), objection, { decision: 'uphold' }, other)).status).toBe(404)
    const luca = await newMember(shop)
    const stale = await judge(luca, objection, { decision: 'uphold', expectedVersion: 1 })
    expect((await errorOf(stale)).code).toBe('stale_version')
  })
})

test('an answer for the author alone comes by mail, once', async () => {
  const email = `${unique('anna')}@mail.example`
  const id = await sent(shop, { email, locale: 'en', body: unique('A question in private') })
  await asMember(marta, shop, 'POST', `/reviews/${id}/private-answers`, {
    submissionId: randomUUID(),
    body: 'Dear Anna, a new lid leaves today.',
  })
  await handle()
  await handle()
  await turn(2)
  await turn(1)
  const mails = await mailsTo(email)
  expect(mails.map(({ subject }) => subject)).toEqual(['Marta answered you: Blue mug, 350 ml'])
  expect(mails[0]!.text).toContain('Only you read this')
})
