import axe from 'axe-core'
import type { BrowserContextOptions, Locator, Page } from 'playwright'
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

async function expectAccessible(
  page: Page,
  rules: axe.RuleObject = {},
  element = 'voce-reviews',
): Promise<void> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(
    async ([element, options]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(element, options)
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
    },
    [element, { rules }] as const,
  )
  expect(found).toEqual([])
}

/** What of an element's words does not fit where it stands. */
const cutOff = (page: Page, element = 'voce-reviews'): Promise<string[]> =>
  page
    .locator(element)
    .evaluate((host) =>
      [...host.shadowRoot!.querySelectorAll('h2, h3, legend, label, button, select, .minor, .text, p')]
        .filter(
          (one) =>
            !one.closest('.unseen, .trap') && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0,
        )
        .map((one) => one.outerHTML.slice(0, 80)),
    )

/** The browser's own text size, doubled. */
const doubled = async (tab: Page): Promise<void> => {
  const session = await tab.context().newCDPSession(tab)
  await session.send('Page.enable')
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
}

// Axe reads what the page asked for, not what is seen.
const forced = { 'color-contrast': { enabled: false } }

describe('forced colours', () => {
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
  const page = await reading({ viewport: { width: 1280, height: 900 } }, doubled)
  const size = await page
    .locator('.text')
    .first()
    .evaluate((one) => getComputedStyle(one).fontSize)
  expect(size).toBe('32px')
  await open(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280)
  expect(await cutOff(page)).toEqual([])
})

test('a window enlarged four times has everything in one column of 320 pixels', async () => {
  const page = await reading({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 })
  await open(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(page)
})

describe('the other elements', () => {
  /** Each with what people do there, which brings the most of it into sight, and what has an edge then. */
  const elements: Array<[name: string, act: (host: Locator) => Promise<unknown>, edge: string]> = [
    ['voce-photos', (host) => host.getByRole('button').first().waitFor(), '.photo'],
    ['voce-carousel', (host) => host.getByRole('button', { name: 'Next' }).click(), 'article'],
    ['voce-form', (host) => host.getByRole('radio', { name: '4 stars' }).check(), 'textarea'],
    [
      'voce-questions',
      async (host) => {
        await host.getByRole('button', { name: 'Ask a question' }).click()
        await host.getByRole('button', { name: 'Send' }).first().click()
        await host.getByText('Write a few words first.').waitFor()
        await host.getByRole('button', { name: 'Report' }).first().click()
      },
      'form',
    ],
    ['voce-ask', (host) => host.getByRole('checkbox').focus(), 'input[type=email]'],
  ]

  const settings: Array<
    [name: string, options: BrowserContextOptions, before?: (page: Page) => Promise<unknown>]
  > = [
    ['forced colours on light paper', { forcedColors: 'active' }],
    ['forced colours on dark paper', { forcedColors: 'active', colorScheme: 'dark' }],
    ['320 pixels', { viewport: { width: 320, height: 640 } }],
    ['a window enlarged four times', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
    ['text of twice the size', {}, doubled],
    ['text of twice the size on a telephone', { viewport: { width: 390, height: 844 } }, doubled],
  ]

  test.each(settings)('are whole, usable and clean with %s', async (_, options, before) => {
    const { page, problems } = await visit('17_every_element', options, before)
    const rules = options.forcedColors ? forced : {}
    for (const [element, act, edge] of elements) {
      const host = page.locator(element)
      await host.scrollIntoViewIfNeeded()
      await act(host)
      await expectAccessible(page, rules, element)
      expect(await cutOff(page, element)).toEqual([])
      if (!options.forcedColors) continue
      const [line, paper] = await host
        .locator(edge)
        .first()
        .evaluate((one) => [
          getComputedStyle(one).borderTopColor,
          getComputedStyle(document.documentElement).backgroundColor,
        ])
      expect([element, line]).not.toEqual([element, paper])
    }
    const { width } = page.viewportSize()!
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(problems).toEqual([])
  })

  test.each([
    ['17_every_element', 'voce-photos', '.photo', '.photos'],
    ['00_plain', 'voce-reviews', '.chip', '.chips'],
  ])('show the whole ring around what has the focus (%s, %s)', async (where, element, one, row) => {
    const { page } = await visit(where)
    const first = page.locator(`${element} ${one}`).first()
    await first.focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    const room = await first.evaluate((button, row) => {
      const { outlineOffset, outlineWidth } = getComputedStyle(button)
      const ring = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth)
      const [inner, outer] = [button, button.closest(row)!].map((each) => each.getBoundingClientRect())
      return (
        Math.min(inner!.left - outer!.left, inner!.top - outer!.top, outer!.bottom - inner!.bottom) - ring
      )
    }, row)
    expect(room).toBeGreaterThanOrEqual(0)
  })
})
