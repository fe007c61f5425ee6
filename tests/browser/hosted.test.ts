import axe from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { png } from '../worker/reviews/pictures.ts'
import { asShop, closePeople, env, origin, person, signIn, start, stop } from './product.ts'

beforeAll(start)
afterAll(stop)
afterEach(closePeople)

let orders = 0

/** The address of the page about a new order of the demo shop. */
async function invited(
  items: object[] = [{ id: 'vase-tall', title: 'Tall vase' }],
  customer: object = {},
): Promise<string> {
  const id = `hosted-${++orders}`
  await asShop('/v1/merchant/demo/orders', {
    method: 'POST',
    body: JSON.stringify({
      id,
      status: 'delivered',
      orderedAt: '2026-11-01',
      deliveredAt: '2026-11-05',
      customer: {
        email: `${id}@mail.example`,
        name: 'Anna Bianchi',
        country: 'DE',
        locale: 'en',
        ...customer,
      },
      consent: { basis: 'consent' },
      items,
    }),
  })
  const { links } = await asShop<{ links: Array<{ url: string }> }>('/v1/merchant/demo/invitations/links', {
    method: 'POST',
    body: JSON.stringify({ orders: [id] }),
  })
  return links[0]!.url
}

async function opened(address: string, options: BrowserContextOptions = {}) {
  const one = await person({ viewport: { width: 390, height: 844 }, ...options })
  await one.page.goto(address)
  return one
}

const tap = (page: Page, stars: string) => page.getByRole('button', { name: stars }).first().click()
const counted = (page: Page, text: string) => page.getByText(text).and(page.locator('[data-said]'))
const reviews = async (product: string) => {
  const { results } = await env.DB.prepare(
    `SELECT r.rating, r.body, r.status FROM reviews r JOIN products p ON p.seq = r.product WHERE p.id = ?`,
  )
    .bind(product)
    .all()
  return results
}

describe.each([
  ['with', true],
  ['without', false],
])('%s JavaScript', (_, javaScriptEnabled) => {
  test('a tap counts, is taken back, is given again and gets words', async () => {
    const product = `cup-${javaScriptEnabled}`
    const { page, problems } = await opened(await invited([{ id: product, title: 'A cup' }]), {
      javaScriptEnabled,
    })
    await tap(page, '2 stars')
    await counted(page, 'Your 2 stars count.').waitFor()
    expect(await reviews(product)).toMatchObject([{ rating: 2, body: null, status: 'pending' }])
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByText('Nothing of it is left').waitFor()
    expect(await reviews(product)).toEqual([])
    await tap(page, '4 stars')
    await counted(page, 'Your 4 stars count.').waitFor()
    await page.getByRole('textbox', { name: 'What should the next person know?' }).fill('Warm in the hand.')
    await page.getByRole('button', { name: 'Add my words' }).click()
    await page.getByText('Your words are here.').waitFor()
    expect(await reviews(product)).toMatchObject([{ rating: 4, body: 'Warm in the hand.' }])
    expect(problems).toEqual([])
  })

  test('a star of the mail waits for its button', async () => {
    const product = `jug-${javaScriptEnabled}`
    const address = await invited([{ id: product, title: 'A jug' }])
    const { page } = await opened(`${address}?stars=4&product=${product}`, { javaScriptEnabled })
    expect(await reviews(product)).toEqual([])
    await page.getByRole('button', { name: 'Yes, count my 4 stars' }).click()
    await counted(page, 'Your 4 stars count.').waitFor()
    expect(await reviews(product)).toMatchObject([{ rating: 4 }])
  })

  test('a box ticked at the checkout is told that stars need words', async () => {
    const product = `bell-${javaScriptEnabled}`
    const address = await invited([{ id: product, title: 'A bell' }])
    await env.DB.prepare("UPDATE orders SET source = 'ask' WHERE number = ?").bind(`hosted-${orders}`).run()
    const { page, problems } = await opened(address, { javaScriptEnabled })
    await page.getByText('together they count, usually within a day').waitFor()
    await tap(page, '4 stars')
    await counted(page, 'count once a few words go with them').waitFor()
    await page.getByRole('textbox', { name: 'What should the next person know?' }).fill('Rings long.')
    await page.getByRole('button', { name: 'Add my words' }).click()
    await page.getByText('They usually appear within a day').waitFor()
    expect(await page.getByText('within an hour').count()).toBe(0)
    expect(await reviews(product)).toMatchObject([{ rating: 4, body: 'Rings long.' }])
    expect(problems).toEqual([])
  })

  test('somebody of the shop walks it as a customer, thing after thing, and nothing is kept', async () => {
    const member = await person()
    await signIn(member.page, 'marta@demo.example')
    const path = await member.page.evaluate(async () => {
      const answer = await fetch('/v1/merchant/demo/samples/walk', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ locale: 'en', reader: 'it' }),
      })
      return ((await answer.json()) as { path: string }).path
    })
    const before = await env.DB.prepare('SELECT count(*) AS n FROM reviews').first('n')
    const { page, problems } = await opened(origin + path, { javaScriptEnabled })
    await page.getByText('Stai provando').waitFor()
    await page.locator('#item-1').getByRole('button', { name: '4 stars' }).click()
    await page.locator('#item-1').getByText('Your 4 stars count.').waitFor()
    await page.locator('#item-2').getByRole('button', { name: '2 stars' }).click()
    await page.locator('#item-2').getByText('Your 2 stars count.').waitFor()
    await page.locator('#item-1 textarea').fill('Warm in the hand.')
    await page.locator('#item-1').getByRole('button', { name: 'Add my words' }).click()
    await page.locator('#item-1').getByText('Your words are here.').waitFor()
    await page.getByText('Thank you, Marta.').waitFor()
    await page.reload()
    expect(
      await page
        .getByText(/stars count\./)
        .and(page.locator('[data-said]'))
        .count(),
    ).toBe(2)
    expect(await page.locator('[data-album]').count()).toBe(0)
    await page.getByRole('link', { name: 'Ricomincia' }).click()
    await page.getByText('it counts as soon as you tap').waitFor()
    expect(await page.locator('[data-said]').count()).toBe(0)
    expect(await env.DB.prepare('SELECT count(*) AS n FROM reviews').first('n')).toBe(before)
    expect(problems).toEqual([])
  })

  test('the private part and a person come after the public part', async () => {
    const { page } = await opened(await invited(), { javaScriptEnabled })
    expect(await page.getByText('And how were we?').count()).toBe(0)
    await tap(page, '3 stars')
    await page.getByText('And how were we?').waitFor()
    await page.getByRole('radio', { name: 'Annoyed' }).check()
    await page.getByRole('group', { name: 'Getting it' }).getByRole('radio', { name: 'bad' }).check()
    await page.getByRole('button', { name: /^Tell / }).click()
    await page.getByText('has it. Thank you.').waitFor()
    await page.getByRole('radio', { name: 'Write to me' }).check()
    await page.getByRole('radio', { name: 'I have a question' }).check()
    await page.getByLabel('Telephone number or e-mail address').fill('anna@mail.example')
    await page.getByRole('button', { name: 'Yes, please get back to me' }).click()
    await page.getByRole('button', { name: 'No longer needed' }).waitFor()
  })
})

test('what is typed and not sent stays when something else is tapped', async () => {
  const { page } = await opened(
    await invited([
      { id: 'a1', title: 'One' },
      { id: 'a2', title: 'Two' },
    ]),
  )
  await tap(page, '5 stars')
  await page.getByRole('textbox', { name: 'What should the next person know?' }).fill('Half a sente')
  await page.locator('#item-2').getByRole('button', { name: '1 star' }).click()
  await counted(page, 'Your 1 star counts.').waitFor()
  expect(await page.locator('#item-1 textarea').inputValue()).toBe('Half a sente')
  expect(
    await page.locator('#item-2 .star[value="1"]').evaluate((one) => one === document.activeElement),
  ).toBe(true)
})

test('photos go alone by their own button, and can be removed', async () => {
  const { page, problems } = await opened(await invited([{ id: 'photo-cup', title: 'A cup' }]))
  await tap(page, '4 stars')
  await page.getByRole('button', { name: 'Add photos' }).waitFor()
  const go = page.getByRole('button', { name: 'Send my photos' })
  expect(await go.isVisible()).toBe(false)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'cup.png', mimeType: 'image/png', buffer: png(60, 40) })
  await go.click()
  await page.getByText('A person looks at it before it is shown.').waitFor()
  await page
    .getByText('Your photos have arrived.')
    .and(page.locator('.hidden'))
    .waitFor({ state: 'attached' })
  expect(await go.isVisible()).toBe(false)
  const row = env.DB.prepare(
    "SELECT count(*) AS n FROM photos f JOIN reviews r ON r.id = f.review_id JOIN products p ON p.seq = r.product WHERE p.id = 'photo-cup'",
  )
  expect(await row.first('n')).toBe(1)
  await page.getByRole('button', { name: 'Remove photo 1' }).click()
  await page.getByText('The photo is gone.').waitFor()
  expect(await row.first('n')).toBe(0)
  expect(problems).toEqual([])
})

test('without a connection a tap is kept, and goes out by itself', async () => {
  const { page } = await opened(await invited([{ id: 'offline-cup', title: 'A cup' }]))
  await page.context().setOffline(true)
  await tap(page, '4 stars')
  await page.getByText('No connection, and nothing is lost').waitFor()
  expect(await reviews('offline-cup')).toEqual([])
  await page.context().setOffline(false)
  await counted(page, 'Your 4 stars count.').waitFor()
  expect(await reviews('offline-cup')).toMatchObject([{ rating: 4 }])
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test.each<[string, BrowserContextOptions, string]>([
  ['at 320 px', { viewport: { width: 320, height: 640 } }, 'en'],
  ['in the dark', { colorScheme: 'dark' }, 'it'],
  ['from right to left', {}, 'ar'],
])('is whole and accessible %s', async (_, options, locale) => {
  const { page } = await opened(await invited([{ id: 'mug-blue', title: 'Blue mug' }], { locale }), options)
  const isClean = async () => {
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
  await isClean()
  await page.locator('.star').nth(3).click()
  await page.locator('#private').waitFor()
  await isClean()
})
