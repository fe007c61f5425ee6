import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { closePeople, env, origin, startWith, stop } from './product.ts'
import { closeShop, fillAndSend, openShop, visit, write } from './shop.ts'

// Cloudflare is out of reach: its script is played here, and it vouches for nobody, so that each review waits.

beforeAll(() => startWith({ TURNSTILE_SITE_KEY: 'site', TURNSTILE_SECRET: 'secret' }))
beforeAll(openShop)
afterAll(closeShop)
afterAll(stop)
afterEach(closePeople)

/** What Turnstile's script would do: wants a tap first, then gives a sign. */
const STUB = `window.turnstile = {
  render(stage, options) {
    stage.dataset.options = JSON.stringify(options)
    options['before-interactive-callback']()
    const button = document.createElement('button')
    button.textContent = 'I am a person'
    button.onclick = () => {
      options['after-interactive-callback']()
      options.callback('sign')
    }
    stage.append(button)
    return 'one'
  },
  reset() {},
}`
const play = (page: Page) =>
  page.route('https://challenges.cloudflare.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: STUB }),
  )
/** Whether the review is there and waits because of Turnstile. */
const waits = (words: string) =>
  env.DB.prepare(
    `SELECT count(*) AS n FROM reviews WHERE body = ? AND status = 'pending' AND signals LIKE '%"challenge"%'`,
  )
    .bind(words)
    .first('n')

test('under the strictest policy and Trusted Types Turnstile looks at who writes, and no rule is broken', async () => {
  const words = 'Written under the eyes of Turnstile.'
  const { page, problems } = await visit('18_challenge', {}, play)
  await page.getByRole('button', { name: 'Write a review' }).click()
  const frame = page.frameLocator('iframe[title=Turnstile]')
  await frame.getByRole('button', { name: 'I am a person' }).click()
  const options = JSON.parse((await frame.locator('div').getAttribute('data-options'))!)
  const shop = await page.evaluate(() => btoa(location.origin).replaceAll('=', ''))
  expect(options).toMatchObject({ sitekey: 'site', action: 'review', language: 'en', cData: shop })
  await expect.poll(() => page.locator('iframe').evaluate((one) => one.clientHeight)).toBe(0)
  const sent = page.waitForRequest(
    (request) => request.url().endsWith('/reviews') && request.method() === 'POST',
  )
  await fillAndSend(page, words)
  expect((await sent).postDataJSON()).toMatchObject({ turnstile: 'sign' })
  expect(await waits(words)).toBe(1)
  // None of it runs in the shop's own page.
  expect(await page.evaluate(() => 'turnstile' in window)).toBe(false)
  expect(problems).toEqual([])
})

test('where the policy forbids the frame the review arrives all the same, and waits for a person', async () => {
  const words = 'Written where Turnstile may not look.'
  const { page } = await visit('07_strict_policy', {}, play)
  await write(page, words)
  expect(await waits(words)).toBe(1)
})

test('on a page of Voce’s own it looks too', async () => {
  const { page, problems } = await visit('00_plain', {}, play)
  await page.goto(`${origin}/demo/mug-blue`)
  await page.getByRole('button', { name: 'Write a review' }).click()
  await page.frameLocator('iframe[title=Turnstile]').getByRole('button', { name: 'I am a person' }).waitFor()
  expect(problems).toEqual([])
})
