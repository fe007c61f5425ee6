import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { closePeople, env, origin, person, start, stop } from './product.ts'

beforeAll(start)
afterAll(stop)
afterEach(closePeople)

/** A shop on an origin of its own, with one page under the strictest policy that still lets Voce in. */
const shop = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader(
    'Content-Security-Policy',
    `default-src 'none'; script-src ${origin}; connect-src ${origin}; base-uri 'none'; form-action 'none'; ` +
      "require-trusted-types-for 'script'; trusted-types 'none'",
  )
  response.end(`<!doctype html><html lang="en"><title>Blue mug</title>
    <voce-stars product="mug-blue"></voce-stars><voce-reviews product="mug-blue"></voce-reviews>
    <script async src="${origin}/voce.js" data-shop="demo"></script></html>`)
})
let shopOrigin: string
beforeAll(async () => {
  await once(shop.listen(0, '127.0.0.1'), 'listening')
  shopOrigin = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`
  const statement = env.DB.prepare("UPDATE shops SET origins = ? WHERE id = 'demo'")
  await statement.bind(JSON.stringify([shopOrigin])).run()
})
afterAll(() => shop.close())

describe('a page of a shop on another origin', () => {
  test('shows reviews and takes one under the strictest policy, and breaks no rule of it', async () => {
    const { page: tab, problems } = await person()
    await tab.goto(shopOrigin)
    await tab.getByRole('article').first().waitFor()
    await tab.locator('voce-stars [role=img]').waitFor()
    await tab.getByRole('button', { name: 'Write a review' }).click()
    await tab.getByRole('radio', { name: '5 stars' }).check()
    await tab
      .getByRole('textbox', { name: 'What should the next person know?' })
      .fill('Written from the shop.')
    await tab.getByRole('button', { name: 'Continue' }).click()
    await tab.getByRole('button', { name: 'Send review' }).click()
    await tab.getByRole('heading', { name: 'Thank you' }).waitFor()
    expect(problems).toEqual([])
    expect(
      await env.DB.prepare("SELECT count(*) AS n FROM reviews WHERE body = 'Written from the shop.'").first(
        'n',
      ),
    ).toBe(1)
  })

  test('asks for all its stars in one request, however many products it shows', async () => {
    const { page: tab } = await person()
    const asked: string[] = []
    tab.on('request', (request) => request.url().includes('/ratings?') && asked.push(request.url()))
    await tab.goto(`${origin}/demo/`)
    await tab.locator('voce-stars[product="espresso-pair"] [role=img]').waitFor()
    expect(asked.length).toBe(1)
    expect(new URL(asked[0]!).searchParams.getAll('product').length).toBe(6)
  })

  test('takes the current chunk when its loader is from a build that is gone', async () => {
    const { page: tab, problems } = await person()
    const loader = readFileSync('dist/public/voce.js', 'utf8')
    const version = /[0-9a-f]{10}/.exec(loader)![0]
    await tab.route('**/voce.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: loader.replaceAll(version, '0123456789') }),
    )
    const chunks: string[] = []
    tab.on('response', (response) => {
      const { pathname } = new URL(response.url())
      if (pathname.startsWith('/w/')) chunks.push(`${response.status()} ${pathname}`)
    })
    await tab.goto(`${origin}/demo/mug-blue`)
    await tab.locator('voce-reviews').scrollIntoViewIfNeeded()
    await tab.getByRole('article').first().waitFor()
    expect(chunks.some((chunk) => chunk.startsWith('404 /w/0123456789/'))).toBe(true)
    expect(chunks).toContain('200 /w/current/reviews.js')
    expect(problems).toEqual([])
  })
})

describe('nothing on the page moves', () => {
  for (const [width, path] of [
    [1280, '/demo/mug-blue'],
    [390, '/demo/mug-blue'],
    [320, '/demo/plate-speckled'],
    [1280, '/demo/'],
  ] as const) {
    test(`when the widget comes, at ${width} pixels on ${path}`, async () => {
      const { page: tab } = await person({ viewport: { width, height: 900 } })
      await tab.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await tab.goto(`${origin}${path}`)
      await tab.locator('voce-stars [role=img]').first().waitFor()
      const reviews = tab.locator('voce-reviews')
      if (await reviews.count()) {
        await reviews.scrollIntoViewIfNeeded()
        await tab.getByRole('article').first().waitFor()
      }
      const shifts = await tab.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBe(0)
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  }
})
