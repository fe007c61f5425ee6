import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { asShop, closePeople, env, origin, person, signIn, start, stop, timesStored } from './product.ts'

beforeAll(start)
afterAll(stop)
afterEach(closePeople)

async function openReviews(page: Page, product: string): Promise<void> {
  await page.goto(`${origin}/demo/${product}`)
  await page.locator('voce-reviews').scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Write a review' }).waitFor()
}

async function write(
  page: Page,
  { stars, words, name }: { stars: string; words: string; name: string },
): Promise<void> {
  await page.getByRole('button', { name: 'Write a review' }).click()
  await page.getByRole('radio', { name: stars }).check()
  await page.getByRole('textbox', { name: 'What should the next person know?' }).fill(words)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('textbox', { name: 'Your name' }).fill(name)
}

const send = (page: Page) => page.getByRole('button', { name: 'Send review' }).click()
const thanks = (page: Page) => page.getByRole('heading', { name: 'Thank you' })

test('a review goes from a tap on a star to the product page, and its answer with it', async () => {
  const words = 'Stands straight on a crooked shelf, which is more than can be said of me.'
  const shopper = await person()
  await openReviews(shopper.page, 'vase-tall')
  await expect.poll(() => shopper.page.getByText('No reviews yet').count()).toBe(1)
  await write(shopper.page, { stars: '4 stars', words, name: 'Clara Neri' })
  await expect.poll(() => shopper.page.getByText('Clara N.').count()).toBe(1)
  await send(shopper.page)
  await thanks(shopper.page).waitFor()

  const moderator = await person()
  await signIn(moderator.page, 'marta@demo.example')
  await moderator.page.getByRole('link', { name: words }).click()
  const voice = moderator.page.getByRole('article', { name: 'Clara N.' })
  await voice.waitFor()
  expect(await voice.getByRole('img', { name: 'Stars covered' }).count()).toBe(1)
  await moderator.page.getByRole('button', { name: 'Publish and answer' }).click()
  await moderator.page
    .getByRole('textbox', { name: 'Your answer' })
    .fill('Clara, so does our kiln. Thank you.')
  await moderator.page.getByRole('button', { name: 'Send the answer' }).click()
  await expect
    .poll(() => env.DB.prepare('SELECT reply FROM reviews WHERE body = ?').bind(words).first('reply'))
    .toContain('so does our kiln')

  await openReviews(shopper.page, 'vase-tall')
  const review = shopper.page.getByRole('article').filter({ hasText: words })
  await review.waitFor()
  expect(await review.getByText('Clara N.').count()).toBe(1)
  expect(await review.getByRole('img', { name: '4' }).count()).toBe(1)
  expect(await review.getByText('so does our kiln').count()).toBe(1)
  expect(await review.getByText('Marta', { exact: true }).count()).toBe(1)
  await expect
    .poll(() => shopper.page.locator('voce-stars[product="vase-tall"] [role=img]').getAttribute('aria-label'))
    .toContain('1 rating')
  expect([...shopper.problems, ...moderator.problems]).toEqual([])
})

test('a review arrives once when the network is cut after it was taken and before the answer came', async () => {
  const words = 'The line went dead, and still here I am.'
  const { page, problems } = await person()
  await openReviews(page, 'mug-blue')
  await write(page, { stars: '5 stars', words, name: 'Nora' })
  const arrived: number[] = []
  await page.route('**/v1/shops/demo/reviews', async (route) => {
    const answer = await route.fetch()
    arrived.push(answer.status())
    if (arrived.length === 1) await route.abort('connectionreset')
    else await route.fulfill({ response: answer })
  })
  await send(page)
  const again = page.getByRole('button', { name: 'Try now' })
  await again.waitFor()
  await again.click()
  await thanks(page).waitFor()
  expect(arrived).toEqual([201, 200])
  expect(await timesStored(words)).toBe(1)
  expect(problems).toEqual([])
})

test('a review that was sent without a connection goes out by itself when there is one again', async () => {
  const words = 'Written in a tunnel.'
  const { page } = await person()
  await openReviews(page, 'mug-blue')
  await write(page, { stars: '3 stars', words, name: 'Tom' })
  await page.context().setOffline(true)
  await send(page)
  await page.getByText('nothing is lost').waitFor()
  expect(await timesStored(words)).toBe(0)
  await page.context().setOffline(false)
  await thanks(page).waitFor()
  expect(await timesStored(words)).toBe(1)
})

test('a review that could not be sent goes out at the next visit', async () => {
  const words = 'Closed the laptop in the middle of it.'
  const { page } = await person()
  await openReviews(page, 'mug-blue')
  await write(page, { stars: '4 stars', words, name: 'Ida' })
  await page.context().setOffline(true)
  await send(page)
  await page.getByText('nothing is lost').waitFor()
  const next = await page.context().newPage()
  await page.close()
  await next.context().setOffline(false)
  await next.goto(`${origin}/demo/mug-blue`)
  await next.locator('voce-reviews').scrollIntoViewIfNeeded()
  await expect.poll(() => timesStored(words)).toBe(1)
  await expect.poll(() => next.evaluate(() => JSON.stringify(localStorage))).not.toContain(words)
})

test('words survive a reload in the middle of a sentence', async () => {
  const { page } = await person()
  await openReviews(page, 'mug-blue')
  await page.getByRole('button', { name: 'Write a review' }).click()
  await page.getByRole('radio', { name: '2 stars' }).check()
  await page
    .getByRole('textbox', { name: 'What should the next person know?' })
    .fill('It was going to be a long')
  await page.reload()
  await page.locator('voce-reviews').scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Write a review' }).click()
  const field = page.getByRole('textbox', { name: 'What should the next person know?' })
  await expect.poll(() => field.inputValue()).toBe('It was going to be a long')
  expect(await page.getByRole('radio', { name: '2 stars' }).isChecked()).toBe(true)
})

test('who comes back in the same tab finds what they wrote, changes it, and later takes it off the page', async () => {
  const words = 'The glaze has a thumbprint in it, and I like whose it is.'
  // From elsewhere than those above, who together have written as much as one may in a minute.
  const { page, problems } = await person({ extraHTTPHeaders: { 'CF-Connecting-IP': '203.0.113.7' } })
  await openReviews(page, 'bowl-sand')
  await write(page, { stars: '5 stars', words, name: 'Lea' })
  await send(page)
  await thanks(page).waitFor()
  await page.getByRole('button', { name: 'Take it back' }).waitFor()
  expect(
    await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }])),
  ).not.toContain(words)

  await page.reload()
  await openReviews(page, 'bowl-sand')
  await page.getByRole('heading', { name: 'Your review' }).waitFor()
  await page.getByRole('button', { name: 'Change it' }).click()
  const field = page.getByRole('textbox', { name: 'What should the next person know?' })
  expect(await field.inputValue()).toBe(words)
  await field.fill(`${words} So far.`)
  await page.getByRole('button', { name: 'Save the change' }).click()
  await page.getByText('Changed. It is looked at anew.').waitFor()
  expect(await timesStored(`${words} So far.`)).toBe(1)

  const row = await env.DB.prepare('SELECT id, version FROM reviews WHERE body = ?')
    .bind(`${words} So far.`)
    .first<{ id: string; version: number }>()
  await asShop(`/v1/merchant/demo/reviews/${row!.id}/decisions`, {
    method: 'POST',
    body: JSON.stringify({ decision: 'publish', expectedVersion: row!.version, blind: true }),
  })
  await openReviews(page, 'bowl-sand')
  await page.getByText('It is on the page.').waitFor()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByRole('button', { name: 'Yes, take it back' }).click()
  await page.getByText('Done: your review is gone from the page.').waitFor()
  await page.reload()
  await openReviews(page, 'bowl-sand')
  await page.getByRole('combobox', { name: 'Order' }).waitFor()
  expect(await page.getByText('thumbprint').count()).toBe(0)
  expect(await page.evaluate(() => sessionStorage.getItem('voce:sent'))).toBeNull()
  expect(problems).toEqual([])
})
