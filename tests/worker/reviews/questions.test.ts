import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeskQuestion, DeskQuestions, QuestionPage } from '../../../shared/schemas/question.ts'
import { consume } from '../../../worker/jobs.ts'
import {
  asMember,
  errorOf,
  eventsOf,
  type Member,
  mailsTo,
  newAddress,
  newMember,
  newShop,
  SHOP_ORIGIN,
  unique,
} from '../factories.ts'
import { env, request, ring, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const DAY = 86_400_000
let shop: string
let marta: Member
beforeAll(async () => {
  shop = await newShop()
  marta = await newMember(shop, 'moderator', 'Marta')
})

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  request(`/v1/shops/${shop}${path}`, {
    method: 'POST',
    headers: { Origin: SHOP_ORIGIN, 'CF-Connecting-IP': newAddress(), ...headers },
    body: JSON.stringify(body),
  })
const asking = (changes: object = {}) => ({
  submissionId: randomUUID(),
  body: 'Does the glaze stand the dishwasher?',
  name: 'Anna Bianchi',
  ...changes,
})
const asked = async (product: string, changes: object = {}): Promise<string> => {
  const answer = await post(`/products/${product}/questions`, asking(changes))
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { id: string }).id
}
const page = async (product: string, search = '') =>
  (await (await request(`/v1/shops/${shop}/products/${product}/questions${search}`)).json()) as QuestionPage
const desk = async (view: string): Promise<DeskQuestion[]> => {
  const answer = await asMember(marta, shop, 'GET', `/questions?view=${view}`)
  return ((await answer.json()) as DeskQuestions).questions
}
const reply = (id: string, body: string, expectedVersion = 1, member = marta) =>
  asMember(member, shop, 'PUT', `/questions/${id}/answer`, { body, expectedVersion })
const decide = (kind: 'questions' | 'answers', id: string, decision: object) =>
  asMember(marta, shop, 'POST', `/${kind}/${id}/decisions`, { expectedVersion: 1, ...decision })
const handle = async () =>
  consume(
    env,
    (await eventsOf(shop)).map(({ seq }) => seq),
    Date.now(),
  )
let clock = Date.now()
const turn = async (span: number) => {
  clock = Math.max(clock, Date.now()) + span
  await ring(clock)
}

describe('a question', () => {
  test('is taken once, however often it is sent, and shown only with an answer', async () => {
    const product = unique('mug')
    const body = asking({ title: 'Blue mug' })
    const answers = await Promise.all([1, 2, 3].map(() => post(`/products/${product}/questions`, body)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201])
    const { id } = (await answers[0]!.json()) as { id: string }
    expect((await page(product)).questions).toEqual([])

    expect((await reply(id, 'Yes, the top rack too.')).status).toBe(200)
    expect(await page(product)).toMatchObject({
      product: { id: product, title: 'Blue mug' },
      count: 1,
      questions: [
        {
          id,
          body: body.body,
          name: 'Anna B.',
          answers: [{ byShop: true, name: 'Marta', body: 'Yes, the top rack too.' }],
        },
      ],
    })
    expect((await eventsOf(shop, id)).map(({ type }) => type)).toEqual([
      'question.received',
      'question.published',
    ])
    expect(JSON.stringify(await eventsOf(shop))).not.toMatch(/glaze|rack|Anna/)
  })

  test.each([
    [{ body: '   ' }, 'body', 'required'],
    [{ body: 'x'.repeat(1_001) }, 'body', 'too_long'],
    [{ body: 7 }, 'body', 'wrong_type'],
    [{ email: 'anna@' }, 'email', 'malformed'],
    [{ submissionId: 'no' }, 'submissionId', 'malformed'],
    [{ name: 'x'.repeat(61) }, 'name', 'too_long'],
  ])('with %j is sent back for correction', async (changes, path, code) => {
    const answer = await post('/products/mug/questions', asking(changes))
    expect(answer.status).toBe(422)
    expect((await errorOf(answer)).fields).toEqual([{ path, code }])
  })

  test('is refused from another website, in an unknown shop, about a product that cannot be, and altered', async () => {
    expect((await post('/products/mug/questions', asking(), { Origin: 'https://evil.example' })).status).toBe(
      403,
    )
    expect((await post('/products/~other/questions', asking())).status).toBe(422)
    const unknown = await request('/v1/shops/nobody/products/mug/questions', {
      method: 'POST',
      headers: { Origin: SHOP_ORIGIN },
      body: JSON.stringify(asking()),
    })
    expect(unknown.status).toBe(404)
    const body = asking()
    await post('/products/mug/questions', body)
    const altered = await post('/products/mug/questions', { ...body, body: 'Something else?' })
    expect([altered.status, (await errorOf(altered)).code]).toEqual([409, 'submission_conflict'])
  })

  test('of whoever fills in the hidden field goes to spam, untold, and is gone after thirty days', async () => {
    const product = unique('mug')
    const id = await asked(product, { homepage: 'https://spam.example' })
    expect((await desk('all')).map((one) => one.id)).not.toContain(id)
    expect((await reply(id, 'Hello')).status).toBe(409)
    await env.DB.prepare('UPDATE questions SET created_at = ? WHERE id = ?')
      .bind(Date.now() - 31 * DAY, id)
      .run()
    await turn(0)
    expect(await env.DB.prepare('SELECT 1 FROM questions WHERE id = ?').bind(id).first()).toBeNull()
  })

  test('comes ten times an hour from one connection, not eleven', async () => {
    const from = { 'CF-Connecting-IP': newAddress() }
    const statuses: number[] = []
    for (let n = 0; n < 11; n += 1)
      statuses.push(
        (await post('/products/flood/questions', asking({ body: `Is this number ${n}?` }), from)).status,
      )
    expect(statuses).toEqual([...Array(10).fill(201), 429])
  })

  test('about the shop itself stands apart from those about products', async () => {
    const answer = await post('/questions', asking({ body: 'Are you open on Sundays?' }))
    const { id } = (await answer.json()) as { id: string }
    await reply(id, 'In December we are.')
    const own = (await (await request(`/v1/shops/${shop}/questions`)).json()) as QuestionPage
    expect(own.questions.map((one) => one.id)).toEqual([id])
  })

  test('that is being typed finds those that are answered already', async () => {
    const product = unique('mug')
    await reply(await asked(product, { body: 'Can it be washed in the dishwasher?' }), 'Yes.')
    await reply(await asked(product, { body: 'How heavy is it?' }), '380 g.')
    await asked(product, { body: 'Dishwasher, without an answer?' })
    const found = await request(
      `/v1/shops/${shop}/products/${product}/questions?q=${encodeURIComponent('is washing in a dishwasher ok')}`,
    )
    expect(found.headers.get('Cache-Control')).toBe('no-store')
    const { questions } = (await found.json()) as QuestionPage
    expect(questions.map(({ body }) => body)).toEqual(['Can it be washed in the dishwasher?'])
    const none = (await (
      await request(`/v1/shops/${shop}/products/${product}/questions?q=is%20it`)
    ).json()) as QuestionPage
    expect(none.questions).toEqual([])
  })

  test('comes in pages, newest first, each once', async () => {
    const product = unique('mug')
    for (let n = 0; n < 12; n += 1)
      await reply(await asked(product, { body: `Question ${n}?` }), `Answer ${n}.`)
    const first = await page(product)
    const second = await page(product, `?cursor=${first.cursor}`)
    expect(first.count).toBe(12)
    expect([...first.questions, ...second.questions].map(({ body }) => body)).toEqual(
      Array.from({ length: 12 }, (_, n) => `Question ${11 - n}?`),
    )
    expect(second.cursor).toBeNull()
  })
})

describe('an answer', () => {
  const answering = (changes: object = {}) => ({
    submissionId: randomUUID(),
    body: 'Ours has been in there for two years.',
    name: 'Bea Conti',
    ...changes,
  })

  test('of a shopper waits for a decision and comes after the shop’s, which stays first', async () => {
    const product = unique('mug')
    const question = await asked(product)
    expect((await post(`/questions/${question}/answers`, answering())).status).toBe(404)
    await decide('questions', question, { decision: 'publish' })
    const body = answering()
    const answers = await Promise.all([1, 2].map(() => post(`/questions/${question}/answers`, body)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201])
    const { id } = (await answers[0]!.json()) as { id: string }
    expect((await page(product)).count).toBe(0)
    expect((await desk('to_decide')).find((one) => one.id === question)!.answers).toMatchObject([
      { id, status: 'pending', byShop: false },
    ])
    expect((await decide('answers', id, { decision: 'publish' })).status).toBe(200)
    await reply(question, 'Yes.', 2)
    expect((await page(product)).questions[0]!.answers.map(({ byShop, name }) => [byShop, name])).toEqual([
      [true, 'Marta'],
      [false, 'Bea C.'],
    ])
    expect((await desk('to_answer')).map((one) => one.id)).not.toContain(question)
  })

  test('of the shop is one: sent again it is the same, with other words it is dated, by two people the second is stale', async () => {
    const product = unique('mug')
    const id = await asked(product)
    await reply(id, 'Yes.')
    expect((await reply(id, 'Yes.')).status).toBe(200)
    const paolo = await newMember(shop, 'moderator', 'Paolo')
    expect((await reply(id, 'No.', 1, paolo)).status).toBe(409)
    expect((await reply(id, 'Yes, on the top rack.', 2, paolo)).status).toBe(200)
    const [answer] = (await page(product)).questions[0]!.answers
    expect(answer).toMatchObject({
      name: 'Paolo',
      body: 'Yes, on the top rack.',
      editedAt: expect.any(String),
    })
    const viewer = await newMember(shop, 'viewer')
    expect((await reply(id, 'Hm.', 3, viewer)).status).toBe(403)
  })

  test('helps each reader once, and those that help come first', async () => {
    const product = unique('mug')
    const question = await asked(product)
    await decide('questions', question, { decision: 'publish' })
    const ids: string[] = []
    for (const body of ['First.', 'Second.']) {
      const { id } = (await (await post(`/questions/${question}/answers`, answering({ body }))).json()) as {
        id: string
      }
      await decide('answers', id, { decision: 'publish' })
      ids.push(id)
    }
    const reader = { 'CF-Connecting-IP': newAddress() }
    await post(`/answers/${ids[1]}/helpful`, {}, reader)
    expect(await (await post(`/answers/${ids[1]}/helpful`, {}, reader)).json()).toEqual({ helpful: 1 })
    expect((await page(product)).questions[0]!.answers.map(({ body }) => body)).toEqual(['Second.', 'First.'])
    expect((await post('/answers/nobody/helpful', {})).status).toBe(404)
  })
})

describe('decisions', () => {
  test('need a reason against, win once, and take a question off the page and back', async () => {
    const product = unique('mug')
    const id = await asked(product)
    await reply(id, 'Yes.')
    expect((await decide('questions', id, { decision: 'remove', expectedVersion: 2 })).status).toBe(422)
    const remove = { decision: 'remove', reason: 'off_topic', expectedVersion: 2 }
    expect((await decide('questions', id, remove)).status).toBe(200)
    expect((await decide('questions', id, remove)).status).toBe(200)
    expect((await page(product)).count).toBe(0)
    expect((await decide('questions', id, { decision: 'publish', expectedVersion: 3 })).status).toBe(409)
    expect((await decide('questions', id, { decision: 'restore', expectedVersion: 3 })).status).toBe(200)
    expect((await page(product)).count).toBe(1)
    expect((await decide('questions', 'nobody', remove)).status).toBe(404)
  })

  test('are taken by time where nobody takes them, but never about what only a person may publish', async () => {
    const product = unique('mug')
    const [plain, phone] = [
      await asked(product),
      await asked(product, { body: 'Call me at 333 123 45 67 8?' }),
    ]
    await turn(15 * DAY)
    const statuses = (await desk('all')).filter(({ id }) => [plain, phone].includes(id))
    expect(statuses.find(({ id }) => id === plain)!.status).toBe('published')
    expect(statuses.find(({ id }) => id === phone)).toMatchObject({
      status: 'pending',
      signals: ['phone_number'],
      dueAt: null,
    })
  })

  test('answer what readers reported', async () => {
    const product = unique('mug')
    const id = await asked(product)
    await reply(id, 'Yes.')
    const answerId = (await page(product)).questions[0]!.answers[0]!.id
    const report = {
      submissionId: randomUUID(),
      reason: 'false_or_misleading',
      explanation: 'Mine broke.',
      goodFaith: true,
    }
    const sent = await Promise.all([1, 2].map(() => post(`/answers/${answerId}/reports`, report)))
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 201])
    const waiting = (await desk('to_decide')).find((one) => one.id === id)!
    expect(waiting.answers[0]!.reports).toMatchObject([{ explanation: 'Mine broke.' }])
    await decide('answers', answerId, { decision: 'remove', reason: 'false_or_misleading' })
    expect((await desk('to_decide')).map((one) => one.id)).not.toContain(id)
    expect((await desk('to_answer')).map((one) => one.id)).toContain(id)
    expect((await post('/questions/nobody/reports', { ...report, submissionId: randomUUID() })).status).toBe(
      404,
    )
  })
})

test('curses of shoppers are masked for the public, and stand as they were written for the team', async () => {
  const product = unique('mug')
  const id = await asked(product, { body: 'Is the handle as shit as the last one?', locale: 'en' })
  await decide('questions', id, { decision: 'publish' })
  const { id: answer } = (await (
    await post(`/questions/${id}/answers`, {
      submissionId: randomUUID(),
      body: 'No, that damn thing holds. Scunthorpe approves.',
      locale: 'en',
    })
  ).json()) as { id: string }
  await decide('answers', answer, { decision: 'publish' })
  await handle()
  const [shown] = (await page(product)).questions
  expect(shown!.body).not.toContain('shit')
  expect(shown!.body).toContain('Is the handle as s')
  expect(shown!.answers[0]!.body).toContain('Scunthorpe approves.')
  const atDesk = (await desk('all')).find((one) => one.id === id)!
  expect(atDesk).toMatchObject({ body: 'Is the handle as shit as the last one?', shownBody: shown!.body })
})

describe('mail', () => {
  test('tells the asker of the first answer, once', async () => {
    const email = `${unique('anna')}@mail.example`
    const id = await asked(unique('mug'), { email, title: 'Blue mug', locale: 'en' })
    await reply(id, 'Yes, the top rack too.')
    await handle()
    await reply(id, 'Yes, any rack.', 2)
    await handle()
    await turn(60_000)
    const mails = await mailsTo(email)
    expect(mails.map(({ subject }) => subject)).toEqual(['Your question has an answer: Blue mug'])
    expect(mails[0]!.text).toContain('Hi Anna,')
    expect(mails[0]!.text).toContain('Yes, any rack.')
  })

  test('tells whoever was refused why, after ten minutes, unless it was undone', async () => {
    const [anna, bea] = [`${unique('anna')}@mail.example`, `${unique('bea')}@mail.example`]
    const refused = await asked(unique('mug'), { email: anna, locale: 'it', title: 'Tazza blu' })
    const undone = await asked(unique('mug'), { email: bea })
    for (const id of [refused, undone])
      await decide('questions', id, { decision: 'reject', reason: 'personal_data', facts: 'The number.' })
    await decide('questions', undone, { decision: 'restore', expectedVersion: 2 })
    await handle()
    await turn(11 * 60_000)
    const mails = await mailsTo(anna)
    expect(mails.map(({ subject }) => subject)).toEqual(['Così non possiamo mostrarla: Tazza blu'])
    expect(mails[0]!.text).toContain('niente nomi, numeri o indirizzi di persone')
    expect(mails[0]!.text).toContain('The number.')
    expect(await mailsTo(bea)).toEqual([])
  })

  test('of an answer that no person has read goes to nobody', async () => {
    const email = `${unique('anna')}@mail.example`
    const question = await asked(unique('mug'), { email })
    await decide('questions', question, { decision: 'publish' })
    await post(`/questions/${question}/answers`, {
      submissionId: randomUUID(),
      body: 'Buy at my shop instead.',
    })
    await turn(15 * DAY)
    await turn(2 * 60_000)
    expect(await mailsTo(email)).toEqual([])
  })

  test('tells a reader that the report was received and what came of it, also of a question', async () => {
    const [bea, cleo] = [`${unique('bea')}@mail.example`, `${unique('cleo')}@mail.example`]
    const id = await asked(unique('mug'), { title: 'Blue mug' })
    await reply(id, 'Yes.')
    const answerId = (await desk('all')).find((one) => one.id === id)!.answers[0]!.id
    const report = (email: string) => ({
      submissionId: randomUUID(),
      reason: 'illegal',
      explanation: 'It is not.',
      goodFaith: true,
      email,
      locale: 'en',
    })
    await post(`/questions/${id}/reports`, report(bea))
    await post(`/answers/${answerId}/reports`, report(cleo))
    await handle()
    await turn(60_000)
    const [held] = (await desk('to_decide')).find((one) => one.id === id)!.reports
    await asMember(marta, shop, 'POST', `/reports/${held!.id}/decisions`, { decision: 'dismiss' })
    await decide('answers', answerId, { decision: 'remove', reason: 'illegal' })
    await handle()
    await turn(11 * 60_000)
    const subjects = async (email: string) => (await mailsTo(email)).map(({ subject }) => subject)
    expect(await subjects(bea)).toEqual([
      'We have your report: Blue mug',
      'What you reported stays on the page: Blue mug',
    ])
    expect(await subjects(cleo)).toEqual([
      'We have your report: Blue mug',
      'What you reported was taken down: Blue mug',
    ])
  })

  test('tells a reader nothing of what was taken down and came back at once, but that it stays', async () => {
    const bea = `${unique('bea')}@mail.example`
    const id = await asked(unique('mug'), { title: 'Blue mug' })
    await reply(id, 'Yes.')
    await post(`/questions/${id}/reports`, {
      submissionId: randomUUID(),
      reason: 'illegal',
      explanation: 'It is not.',
      goodFaith: true,
      email: bea,
      locale: 'en',
    })
    await decide('questions', id, { decision: 'remove', reason: 'illegal', expectedVersion: 2 })
    await decide('questions', id, { decision: 'restore', expectedVersion: 3 })
    await handle()
    await turn(12 * 60_000)
    expect((await mailsTo(bea)).map(({ subject }) => subject)).toEqual([
      'We have your report: Blue mug',
      'What you reported stays on the page: Blue mug',
    ])
  })
})
