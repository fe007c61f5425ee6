import type { Route } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { closePeople, origin, person, start, stop } from './product.ts'

beforeAll(start)
afterAll(stop)
afterEach(closePeople)

/** What the program and its data are fetched from. */
const ofProduct = (url: URL): boolean => /^\/(w|v1|voce)/.test(url.pathname)

describe('the way to the first review', () => {
  test('asks for all its stars in one request, however many products it shows', async () => {
    const { page: tab } = await person()
    const asked: string[] = []
    tab.on('request', (request) => request.url().includes('/ratings?') && asked.push(request.url()))
    await tab.goto(`${origin}/demo/`)
    await tab.locator('voce-stars[product="espresso-pair"] [role=img]').waitFor()
    expect(asked.length).toBe(1)
    expect(new URL(asked[0]!).searchParams.getAll('product').length).toBe(6)
  })

  for (const [look, wanted] of [
    ['the plain look', ['reviews', 'reviews.js']],
    ['a preset', ['looks.js', 'reviews', 'reviews.js']],
  ] as const)
    test(`is two round trips from the script with ${look}`, async () => {
      const { page: tab } = await person()
      const held = new Map<string, Route>()
      await tab.route(ofProduct, (route) => {
        const name = new URL(route.request().url()).pathname.split('/').at(-1)!
        if (name === 'voce.js') route.continue()
        // The first to ask is the one that is watched; other elements may ask for the same.
        else if (!held.has(name)) held.set(name, route)
      })
      if (look === 'a preset')
        await tab.addInitScript(() =>
          addEventListener('DOMContentLoaded', () =>
            document.querySelector('voce-reviews')!.setAttribute('preset', 'vivace'),
          ),
        )
      await tab.goto(`${origin}/demo/mug-blue`, { waitUntil: 'commit' })
      // The first trip brought the script. It asks for all of this without an answer to anything else.
      await expect
        .poll(async () => {
          // Again and again, for the page grows while its own pictures come.
          await tab.locator('voce-reviews').evaluate((reviews) => reviews.scrollIntoView())
          return wanted.every((name) => held.has(name))
        })
        .toBe(true)
      for (const name of wanted) await held.get(name)!.continue()
      // The second brings the reviews: nothing else is answered.
      await tab.getByRole('article').first().waitFor()
      const inner = tab.locator('voce-reviews .root')
      await expect.poll(() => inner.getAttribute('data-preset')).toBe(look === 'a preset' ? 'vivace' : null)
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
      const { page: tab } = await person({
        viewport: { width, height: 900 },
        hasTouch: width === 390,
        isMobile: width === 390,
      })
      // What makes the reviews live comes in late, as on a slow connection.
      let late: Route | undefined
      // (At 320 pixels the explanation of the order takes a second line, for which no room is kept.)
      if (width > 320)
        await tab.route('**/live.js', (route) => {
          late = route
        })
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
        if (width > 320) await expect.poll(() => late).toBeDefined()
        await late?.continue()
        await tab.getByRole('searchbox').waitFor()
        await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
      }
      const shifts = await tab.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBe(0)
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  }
})
