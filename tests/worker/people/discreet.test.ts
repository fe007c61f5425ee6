import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  asMember,
  decide,
  newAddress,
  newMember,
  newShop,
  published,
  SHOP_ORIGIN,
  sent,
  unique,
  wholeMailsTo,
} from '../factories.ts'
import { env, request, ring, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const MINUTE = 60_000

/** All mails about a published review, its answer, one that was rejected, and a question; product `mug-blue` in Mugs. */
async function mailsOf(asking: object) {
  const shop = await newShop({ asking })
  const member = await newMember(shop)
  const email = `${unique('anna')}@mail.example`
  const product = { id: 'mug-blue', title: 'Blue mug, 350 ml', category: 'Mugs' }
  const id = await published(shop, member, { email, locale: 'en', product })
  await env.DB.prepare("UPDATE products SET category = 'Mugs' WHERE shop_id = ?").bind(shop).run()
  await ring(Date.now() + 2 * MINUTE)
  await asMember(member, shop, 'PUT', `/reviews/${id}/reply`, {
    body: 'The Blue mug is fired twice.',
    expectedVersion: 2,
  })
  for (const minutes of [3, 24 * 60 + 5]) await ring(Date.now() + minutes * MINUTE)
  const other = await sent(shop, { email, locale: 'en', product, body: 'Call me: +39 333 1234567' })
  await decide(member, shop, other, { decision: 'reject', reason: 'personal_data' })
  await ring(Date.now() + 2 * MINUTE)
  await request(`/v1/shops/${shop}/products/mug-blue/questions`, {
    method: 'POST',
    headers: { Origin: SHOP_ORIGIN, 'CF-Connecting-IP': newAddress() },
    body: JSON.stringify({
      submissionId: crypto.randomUUID(),
      product: { id: 'mug-blue' },
      body: 'Is it safe in the oven?',
      name: 'Anna',
      email,
      locale: 'en',
    }),
  })
  await env.DB.prepare("UPDATE people SET locale = 'en' WHERE shop_id = ?").bind(shop).run()
  const question = await env.DB.prepare('SELECT id, version FROM questions WHERE shop_id = ?')
    .bind(shop)
    .first<{ id: string; version: number }>()
  await asMember(member, shop, 'POST', `/questions/${question!.id}/decisions`, {
    decision: 'reject',
    reason: 'off_topic',
    expectedVersion: question!.version,
  })
  await ring(Date.now() + 2 * MINUTE)
  await ring(Date.now() + 20 * MINUTE)
  return wholeMailsTo(email)
}

const preview = (html: string | undefined): string => html?.match(/display:none[^>]*>([^<]*)/)?.[1] ?? ''

describe('mails of a shop that is discreet', () => {
  it.each([
    ['everywhere', { discreet: true }],
    ['about a category', { discreetCategories: ['Mugs'] }],
  ])('name no product in subject and preview: %s', async (_, asking) => {
    const mails = await mailsOf(asking)
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Your review is there',
      'Marta answered you',
      'We can’t publish your review like this yet',
      'We can’t show this as it is',
    ])
    for (const { html } of mails) expect(preview(html)).not.toContain('mug')
    // What is hidden behind it keeps inboxes from reading on.
    expect(preview(mails[0]!.html)).toMatch(/(&#847;&zwnj;&nbsp;){60}/)
    for (const { text } of mails) expect(text).toContain('Blue mug, 350 ml')
  })

  it('others name it, so that their reader knows what it is about', async () => {
    const mails = await mailsOf({ discreetCategories: ['Bowls'] })
    expect(mails).toHaveLength(4)
    for (const { subject } of mails) expect(subject).toMatch(/: Blue mug, 350 ml$/)
  })
})
