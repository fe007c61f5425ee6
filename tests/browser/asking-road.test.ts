import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { png } from '../worker/reviews/pictures.ts'
import { asShop, closePeople, env, origin, person, ring, signIn, start, stop } from './product.ts'

beforeAll(start)
afterAll(stop)
afterEach(closePeople)

const DAY = 86_400_000
/** A decision can be undone for ten seconds before it leaves the dashboard. */
const ANNA = 'anna.road@mail.example'
const VASE = 'vase-tall'

/** Eleven in the morning in Berlin or ten, so many days from now. */
const morningIn = (days: number): number => {
  const now = Date.now()
  return now - (now % DAY) + days * DAY + 10 * 3_600_000
}

/** Opens the newest mail to somebody whose subject has these words, and hands back its letter. */
async function letter(page: Page, to: string, subject: string) {
  await page.goto(`${origin}/mailbox/`)
  const mails = page.getByRole('article').filter({ hasText: to })
  await mails.getByRole('link', { name: subject }).first().click()
  return page.frameLocator('iframe[title="The letter"]')
}

/** Follows a link of a letter, as a mail program does: beside it. */
async function follow(page: Page, frame: Awaited<ReturnType<typeof letter>>, name: string): Promise<Page> {
  const opened = page.context().waitForEvent('page')
  await frame.getByRole('link', { name }).click()
  const next = await opened
  await next.waitForLoadState()
  return next
}

const stored = (words: string) =>
  env.DB.prepare(
    `SELECT r.rating, r.status, r.proof, (SELECT group_concat(status) FROM photos WHERE review_id = r.id) AS photos
     FROM reviews r WHERE r.body = ?`,
  )
    .bind(words)
    .first<{ rating: number; status: string; proof: string; photos: string | null }>()

test('an order becomes a mail, a tap, words and a photo, a verified review, and an answer that its author reads', async () => {
  const words = 'Taller than the table is wide, and it stood through two cats.'
  const { orders } = await asShop<{ orders: object[] }>('/v1/merchant/demo/orders', {
    method: 'POST',
    body: JSON.stringify({
      id: 'road-1',
      status: 'delivered',
      orderedAt: new Date(Date.now() - 4 * DAY).toISOString(),
      deliveredAt: new Date().toISOString(),
      customer: { email: ANNA, name: 'Anna Bianchi', country: 'DE', locale: 'en', timeZone: 'Europe/Berlin' },
      consent: { basis: 'consent', statement: 'Box at the checkout' },
      items: [{ id: VASE, title: 'Tall vase' }],
    }),
  })
  expect(orders).toEqual([{ id: 'road-1', outcome: 'created' }])

  const anna = await person({ viewport: { width: 390, height: 844 } })
  await ring(morningIn(6))
  await anna.page.goto(`${origin}/mailbox/`)
  expect(await anna.page.getByText(ANNA).count()).toBe(0)
  await ring(morningIn(8))
  const invitation = await letter(anna.page, ANNA, 'Anna, how is it? Tall vase')
  const hosted = await follow(anna.page, invitation, '4 stars')
  await hosted.getByRole('button', { name: 'Yes, count my 4 stars' }).click()
  await hosted.getByText('Your 4 stars count.').and(hosted.locator('[data-said]')).waitFor()
  await hosted.getByRole('button', { name: 'Add photos' }).waitFor()
  await hosted
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'IMG_2101.png', mimeType: 'image/png', buffer: png(600, 800) })
  await hosted.getByText('1 photo chosen.').waitFor()
  await hosted.getByRole('textbox', { name: 'What should the next person know?' }).fill(words)
  await hosted.getByRole('button', { name: 'Add my words' }).click()
  await hosted.getByText('Your words are here.').waitFor()
  await hosted.getByText('A person looks at it before it is shown.').waitFor()
  const picture = hosted.getByRole('img', { name: 'Photo 1' })
  await expect
    .poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0)
  expect(await stored(words)).toEqual({ rating: 4, status: 'pending', proof: 'order', photos: 'pending' })

  const marta = await person()
  await signIn(marta.page, 'marta@demo.example')
  await marta.page.getByRole('link', { name: words }).click()
  const voice = marta.page.getByRole('article', { name: 'Anna B.' })
  await voice.getByText('Verified purchase').waitFor()
  await marta.page.locator('.decision-bar').getByRole('button', { name: 'Publish', exact: true }).click()
  await expect.poll(async () => (await stored(words))?.status).toBe('published')
  await marta.page.goto(`${origin}/dashboard/demo/voices/photos`)
  const photo = marta.page
    .getByRole('listitem')
    .filter({ has: marta.page.getByRole('link', { name: 'Tall vase' }) })
  await photo.getByRole('button', { name: 'Publish' }).click()
  await expect.poll(async () => (await stored(words))?.photos).toBe('published')

  const shopper = await person()
  await shopper.page.goto(`${origin}/demo/${VASE}`)
  await shopper.page.locator('voce-reviews').scrollIntoViewIfNeeded()
  const review = shopper.page.getByRole('article').filter({ hasText: words })
  await review.getByText('Verified purchase').waitFor()
  await review.getByText('Anna B.').waitFor()
  await review.getByRole('button', { name: 'Photo 1 of 1' }).waitFor()

  await ring(morningIn(9))
  const published = await letter(anna.page, ANNA, 'Your review is there: Tall vase')
  await published.getByRole('link', { name: 'Tall vase' }).waitFor()

  await marta.page.goto(`${origin}/dashboard/demo/voices/to_answer`)
  await marta.page.getByRole('link', { name: words }).click()
  await marta.page
    .getByRole('textbox', { name: 'Your answer' })
    .fill('Two cats is our new test. Thank you, Anna.')
  await marta.page.getByRole('button', { name: 'Send the answer' }).click()
  await expect
    .poll(() => env.DB.prepare('SELECT reply FROM reviews WHERE body = ?').bind(words).first('reply'))
    .toContain('Two cats')

  await ring(morningIn(11))
  const answer = await letter(anna.page, ANNA, 'Marta answered you: Tall vase')
  await answer.getByRole('paragraph').filter({ hasText: 'Two cats is our new test.' }).waitFor()
  const mine = await follow(anna.page, answer, 'Yes')
  await mine.getByText('Two cats is our new test.').waitFor()
  await mine.getByRole('button', { name: 'Yes' }).click()
  await mine.getByText('Thank you for telling us.').waitFor()
  expect(
    await env.DB.prepare('SELECT helped FROM replies a JOIN reviews r ON r.id = a.review_id WHERE r.body = ?')
      .bind(words)
      .first('helped'),
  ).toBe(1)
  expect([...anna.problems, ...marta.problems, ...shopper.problems]).toEqual([])
})
