import axe from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { closePeople, start, stop } from './product.ts'
import { alive, closeShop, openShop, visit } from './shop.ts'

// What people set for themselves, in their system or browser.

beforeAll(start)
beforeAll(openShop)
afterAll(closeShop)
afterAll(stop)
afterEach(closePeople)

const reading = async (options: BrowserContextOptions = {}, before?: (page: Page) => Promise<unknown>) => {
  const { page } = await visit('00_plain', options, before)
  await alive(page)
  return page
}

const open = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Write a review' }).click()
  await page.getByRole('radio', { name: '4 stars' }).check()
}

async function expectAccessible(page: Page, rules: axe.RuleObject = {}): Promise<void> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(
    async (options) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('voce-reviews', options)
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
    },
    { rules },
  )
  expect(found).toEqual([])
}

describe('forced colours', () => {
  // Axe reads what the page asked for, not what is seen.
  const forced = { 'color-contrast': { enabled: false } }

  for (const colorScheme of ['light', 'dark'] as const)
    test(`show what is filled, chosen and focused, on ${colorScheme} paper`, async () => {
      const page = await reading({ forcedColors: 'active', colorScheme })
      await expectAccessible(page, forced)
      const colour = (selector: string, property: 'fill' | 'color' | 'outlineStyle' | 'borderTopColor') =>
        page
          .locator(selector)
          .first()
          .evaluate((one, name) => getComputedStyle(one)[name], property)
      const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      expect(await colour('.stars svg', 'fill')).not.toBe(await colour('.stars', 'fill'))
      expect(await colour('.bar rect', 'fill')).not.toBe(paper)
      // A button without its background needs an edge.
      expect(await colour('.primary', 'borderTopColor')).not.toBe(paper)

      await open(page)
      expect(await colour('.chosen > svg', 'fill')).not.toBe(await colour('label:not(.chosen) > svg', 'fill'))
      await page.keyboard.press('Tab')
      expect(await colour('textarea', 'outlineStyle')).toBe('solid')
      await expectAccessible(page, forced)
    })
})

/** What moves while somebody chooses four stars. */
async function moving(reducedMotion: 'reduce' | 'no-preference'): Promise<string[]> {
  const page = await reading({ reducedMotion })
  await page.locator('voce-reviews').evaluate((host) => {
    Object.assign(window, { moved: [] })
    for (const type of ['animationstart', 'transitionrun'])
      host.shadowRoot!.addEventListener(type, ({ type }) =>
        (window as unknown as { moved: string[] }).moved.push(type),
      )
  })
  await open(page)
  await page.getByRole('button', { name: 'Continue' }).hover()
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  return page.evaluate(() => (window as unknown as { moved: string[] }).moved)
}

test('the chosen stars move, each once', async () => {
  expect((await moving('no-preference')).filter((type) => type === 'animationstart')).toHaveLength(4)
})

test('nothing moves for those who want no motion', async () => {
  expect(await moving('reduce')).toEqual([])
})

test('text of twice the size is twice as large, and nothing is cut off or beside the page', async () => {
  const page = await reading({ viewport: { width: 1280, height: 900 } }, async (tab) => {
    const session = await tab.context().newCDPSession(tab)
    await session.send('Page.enable')
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  })
  const size = await page
    .locator('.text')
    .first()
    .evaluate((one) => getComputedStyle(one).fontSize)
  expect(size).toBe('32px')
  await open(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280)
  const cut = await page
    .locator('voce-reviews')
    .evaluate((host) =>
      [...host.shadowRoot!.querySelectorAll('h2, h3, label, button, .minor')]
        .filter(
          (one) => !one.closest('.unseen') && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0,
        )
        .map((one) => one.outerHTML.slice(0, 80)),
    )
  expect(cut).toEqual([])
})

test('a window enlarged four times has everything in one column of 320 pixels', async () => {
  const page = await reading({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 })
  await open(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(page)
})
