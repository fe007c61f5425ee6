import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { headerOnly, png } from '../worker/reviews/pictures.ts'
import { closePeople, env, origin, person, start, stop } from './product.ts'

beforeAll(start)
afterAll(stop)
afterEach(closePeople)

const file = (name: string, buffer: Buffer, mimeType = 'image/png') => ({ name, mimeType, buffer })

async function writeWith(page: Page, words: string, files: Array<ReturnType<typeof file>>): Promise<void> {
  await page.goto(`${origin}/demo/vase-tall`)
  await page.locator('voce-reviews').scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Write a review' }).click()
  await page.getByRole('radio', { name: '4 stars' }).check()
  await page.getByRole('button', { name: 'Add photos' }).waitFor()
  await page.locator('input[type=file]').first().setInputFiles(files)
  await page.getByRole('textbox', { name: 'What should the next person know?' }).fill(words)
  await page.getByRole('button', { name: 'Continue' }).click()
}
const storedOf = (words: string) =>
  env.DB.prepare(
    `SELECT r.id, r.media_use AS mediaUse, (SELECT count(*) FROM photos WHERE review_id = r.id) AS photos
     FROM reviews r WHERE r.body = ?`,
  )
    .bind(words)
    .first<{ id: string; mediaUse: number; photos: number }>()

test('photos go with a review; what is none says so beside it, and the product page shows the others', async () => {
  const words = `Straight, and taller than it looks ${randomUUID()}`
  const { page, problems } = await person()
  await writeWith(page, words, [
    file('one.png', png(900, 600)),
    file('drawing.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')),
    file('two.png', png(300, 500)),
    file('nothing.jpg', Buffer.alloc(0)),
    file('flood.png', headerOnly(30_000, 30_000) as Buffer),
    file('IMG_1.HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic and then nothing', 'latin1')),
  ])
  for (const said of [
    'This is not a photo.',
    'This file is empty.',
    'more pixels than a phone can hold',
    'cannot open HEIC',
  ])
    await page.getByText(said).waitFor()
  await page.getByText('2 photos chosen').waitFor()
  // A picture says which it is; where there is none its name does.
  expect(await page.getByText('one.png').isVisible()).toBe(false)
  expect(await page.getByText('flood.png').isVisible()).toBe(true)
  await page.getByRole('button', { name: 'Leave drawing.png out' }).press('Enter')
  expect(await page.getByText('This is not a photo.').count()).toBe(0)
  await page.getByRole('checkbox', { name: 'The shop may also use my photos elsewhere' }).check()
  await page.getByRole('button', { name: 'Send review' }).click()
  await page.getByText('Your 2 photos have arrived').waitFor()
  const stored = (await storedOf(words))!
  expect(stored).toMatchObject({ photos: 2, mediaUse: 1 })

  await env.DB.batch([
    env.DB.prepare("UPDATE photos SET status = 'published' WHERE review_id = ?").bind(stored.id),
    env.DB.prepare("UPDATE reviews SET status = 'published', published_at = 1 WHERE id = ?").bind(stored.id),
  ])
  const reader = await person()
  await reader.page.goto(`${origin}/demo/vase-tall`)
  await reader.page.locator('voce-reviews').scrollIntoViewIfNeeded()
  const shown = reader.page.getByRole('article').filter({ hasText: words })
  await shown.getByRole('button', { name: 'Photo 1 of 2' }).press('Enter')
  const box = reader.page.getByRole('dialog', { name: 'Photos of customers' })
  await box.getByRole('img', { name: 'Photo 1 of 2' }).waitFor()
  await reader.page.keyboard.press('ArrowRight')
  await box.getByRole('img', { name: 'Photo 2 of 2' }).waitFor()
  await reader.page.keyboard.press('Escape')
  await box.waitFor({ state: 'detached' })
  expect([...problems, ...reader.problems]).toEqual([])
})

test('a photo that does not get through keeps nothing else back, and is sent again alone', async () => {
  const words = `Holds three tulips ${randomUUID()}`
  const { page } = await person()
  let tries = 0
  await page.route('**/photos', (route) => {
    tries += 1
    return tries === 1 ? route.abort() : route.continue()
  })
  await writeWith(page, words, [file('one.png', png(90, 60)), file('two.png', png(60, 90))])
  await page.getByRole('button', { name: 'Send review' }).click()
  await page.getByRole('heading', { name: 'Thank you' }).waitFor()
  await expect.poll(async () => (await storedOf(words))?.photos).toBe(1)
  await page.getByRole('button', { name: 'Send photo 1 again' }).click()
  await page.getByText('Your 2 photos have arrived').waitFor()
  expect(await storedOf(words)).toMatchObject({ photos: 2, mediaUse: 0 })
})
