import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { closePeople, env, start, stop, timesStored } from './product.ts'
import { alive, closeShop, measures, openShop, visit, write } from './shop.ts'

// Pages of shops that fight back, by the number of their folder in `pages/`.

beforeAll(start)
beforeAll(openShop)
afterAll(closeShop)
afterAll(stop)
afterEach(closePeople)

const asks = (asked: URL[], end: string): number =>
  asked.filter(({ pathname }) => pathname.endsWith(end)).length

test('01: a script that is there twice defines once and asks once', async () => {
  const { page, problems, asked } = await visit('01_script_twice')
  await alive(page)
  expect(asks(asked, '/ratings')).toBe(1)
  expect(asks(asked, '/mug-blue/reviews')).toBe(1)
  expect(await page.getByRole('heading', { name: 'What people say' }).count()).toBe(1)
  expect(problems).toEqual([])
})

test('02: two products on one page know nothing of each other', async () => {
  const { page } = await visit('02_two_products')
  const [mug, plate] = [page.locator('voce-reviews').first(), page.locator('voce-reviews').last()]
  for (const one of [mug, plate]) await one.getByRole('button', { name: 'Write a review' }).click()
  await mug.getByRole('radio', { name: '5 stars' }).check()
  await plate.getByRole('radio', { name: '2 stars' }).check()
  expect(await mug.getByRole('radio', { name: '5 stars' }).isChecked()).toBe(true)
  await mug.getByRole('textbox', { name: 'What should the next person know?' }).fill('About the mug.')
  expect(await plate.getByRole('textbox', { name: 'What should the next person know?' }).inputValue()).toBe(
    '',
  )
})

describe('03: a page that changes without loading', () => {
  const typed = 'A sentence that must not be lost.'
  const words = 'What should the next person know?'

  test('keeps what is typed when it moves the element', async () => {
    const { page, asked } = await visit('03_spa_navigation')
    await page.getByRole('button', { name: 'Write a review' }).click()
    await page.getByRole('radio', { name: '5 stars' }).check()
    await page.getByRole('textbox', { name: words }).fill(typed)
    await page.evaluate(() =>
      document.querySelector('aside')!.append(document.querySelector('voce-reviews')!),
    )
    expect(await page.getByRole('textbox', { name: words }).inputValue()).toBe(typed)
    expect(asks(asked, '/reviews')).toBe(1)
  })

  test('shows another product when it changes the attribute, and nothing of the one before', async () => {
    const { page, problems } = await visit('03_spa_navigation')
    await alive(page)
    const first = await page.getByRole('article').first().textContent()
    await page.evaluate(() =>
      document.querySelector('voce-reviews')!.setAttribute('product', 'plate-speckled'),
    )
    await alive(page)
    expect(await page.getByRole('article').first().textContent()).not.toBe(first)
    expect(problems).toEqual([])
  })

  test('leaves nothing in memory of an element that it removes', async () => {
    const { page } = await visit('03_spa_navigation')
    await page.getByRole('button', { name: 'Write a review' }).click()
    await page.getByRole('radio', { name: '5 stars' }).check()
    // All that the form brings has come, and knows the element. Counted: who waits for an element holds it.
    for (const name of [/^Photos/, /^What did you get it for/])
      await expect.poll(() => page.getByRole('group', { name }).count()).toBe(1)
    await page.evaluate(() => {
      const host = document.querySelector('voce-reviews')!
      Object.assign(window, { gone: new WeakRef(host.shadowRoot!.querySelector('section')!) })
      host.remove()
    })
    await expect
      .poll(
        async () => {
          await page.requestGC()
          return page.evaluate(
            () => (window as unknown as { gone: WeakRef<Element> }).gone.deref() === undefined,
          )
        },
        { timeout: 30_000 },
      )
      .toBe(true)
  })
})

describe('looks the same', () => {
  for (const name of ['04_small_root', '05_resets'])
    test(`${name.replace('_', ': ').replace('_', ' ')}`, async () => {
      const plain = await visit('00_plain')
      await alive(plain.page)
      const { page } = await visit(name)
      await alive(page)
      expect(await measures(page)).toEqual(await measures(plain.page))
      await page.locator('voce-stars [role=img]').waitFor()
    })
})

test('06: a rule that hides what is empty does not hide the widget', async () => {
  const { page } = await visit('06_empty_is_hidden')
  await alive(page)
  await page.locator('voce-stars [role=img]').waitFor()
})

test('07: reads and writes under the strictest policy, and breaks no rule of it', async () => {
  const { page, problems } = await visit('07_strict_policy')
  await page.locator('voce-stars [role=img]').waitFor()
  await write(page, 'Written from the shop.')
  for (const preset of ['vivace', 'notturno'])
    await page.locator('voce-reviews').evaluate((host, name) => host.setAttribute('preset', name), preset)
  await page.locator('voce-reviews [data-preset=notturno]').waitFor()
  expect(problems).toEqual([])
  expect(await timesStored('Written from the shop.')).toBe(1)
})

test('08: sends a review where every storage throws', async () => {
  const { page, problems } = await visit('08_storage_throws')
  await write(page, 'Sent without any storage.')
  expect(problems).toEqual([])
  expect(await timesStored('Sent without any storage.')).toBe(1)
})

test('09: a loader from a build that is gone takes the program that is there', async () => {
  const loader = readFileSync('dist/public/voce.js', 'utf8')
  const version = /[0-9a-f]{10}/.exec(loader)![0]
  const body = loader.replaceAll(version, '0123456789')
  const { page, problems, asked } = await visit('09_old_loader', {}, (tab) =>
    tab.route('**/voce.js', (route) => route.fulfill({ contentType: 'text/javascript', body })),
  )
  await alive(page)
  expect(asks(asked, '/w/0123456789/reviews.js')).toBe(1)
  expect(asks(asked, '/w/current/reviews.js')).toBe(1)
  expect(problems).toEqual([])
})

test('10: what is typed is no shortcut of the page', async () => {
  const { page } = await visit('10_host_hotkeys')
  await page.getByRole('button', { name: 'Write a review' }).click()
  await page.getByRole('radio', { name: '5 stars' }).check()
  const words = page.getByRole('textbox', { name: 'What should the next person know?' })
  await page.evaluate(() => Object.assign(window, { opened: [] }))
  await words.pressSequentially('s/ as is')
  expect(await words.inputValue()).toBe('s/ as is')
  expect(await page.evaluate(() => (window as unknown as { opened: string[] }).opened)).toEqual([])
})

test('11: old libraries’ additions to everything corrupt nothing', async () => {
  const words = 'Sent beside a library of 2007: "quoted", [listed].'
  const { page, problems } = await visit('11_polluted_globals')
  await page.locator('voce-stars [role=img]').waitFor()
  await write(page, words)
  expect(problems).toEqual([])
  expect(await timesStored(words)).toBe(1)
})

test('12: follows the page, not the system, where they differ', async () => {
  const { page } = await visit('12_scheme_against_page', { colorScheme: 'dark' })
  await alive(page)
  const colour = await page
    .getByRole('article')
    .first()
    .evaluate((one) => getComputedStyle(one).color)
  expect(colour).toBe('rgb(34, 34, 34)')
})

for (const [name, who] of [
  ['13_late_insertion', 'a tag manager puts in after everything else'],
  ['13_rocket_loader', 'an optimiser runs without its tag'],
] as const)
  test(`13: works as a script that ${who}`, async () => {
    const { page, problems } = await visit(name)
    await alive(page)
    await page.locator('voce-stars [role=img]').waitFor()
    expect(problems).toEqual([])
  })

test('14: twenty widgets ask for their ratings once, and for each part of the program once', async () => {
  const { page, asked } = await visit('14_twenty_widgets')
  await expect.poll(() => page.locator('voce-stars [role=img]').count()).toBeGreaterThanOrEqual(15)
  await expect.poll(() => page.getByRole('combobox', { name: 'Order' }).count()).toBe(2)
  expect(asks(asked, '/ratings')).toBe(1)
  const chunks = asked.map(({ pathname }) => pathname).filter((path) => path.startsWith('/w/'))
  expect(chunks).toEqual([...new Set(chunks)])
})

test('15: mirrors itself on a page that reads from the right', async () => {
  for (const width of [1280, 320]) {
    const { page } = await visit('15_right_to_left', { viewport: { width, height: 900 } })
    await page.getByRole('article').first().waitFor()
    const { left, right } = await page.locator('voce-reviews').evaluate((host) => {
      const sides = (selector: string) => host.shadowRoot!.querySelector(selector)!.getBoundingClientRect()
      return { left: sides('.main').left, right: sides('.side').right }
    })
    expect(right).toBeGreaterThan(left)
    expect(
      await page
        .locator('.stars')
        .first()
        .evaluate((one) => getComputedStyle(one).scale),
    ).toBe('-1 1')
    expect(
      await page
        .locator('.answer')
        .first()
        .evaluate((one) => getComputedStyle(one).borderRightWidth),
    ).toBe('2px')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

test('16: paper shows the words in full, and nothing to press', async () => {
  const { page } = await visit('16_print')
  await alive(page)
  await page.emulateMedia({ media: 'print' })
  // A photo is a picture on paper, and a bar a figure.
  const buttons = page.locator('voce-reviews button:not([aria-pressed], .photo)')
  expect(await buttons.filter({ visible: true }).count()).toBe(0)
  expect(await page.getByRole('combobox').filter({ visible: true }).count()).toBe(0)
  expect(await page.getByRole('article').first().isVisible()).toBe(true)
  const folded = await page
    .locator('.text')
    .evaluateAll((all) => all.some((one) => one.scrollHeight > one.clientHeight + 1))
  expect(folded).toBe(false)
})

test('17: every element works side by side under the strictest policy, for a product and for the shop', async () => {
  const words = 'Written in an element of its own.'
  const ofTheShop = 'Kind people, who answer on the same day.'
  const question = 'Does the blue one stack on the sand bowl?'
  // From elsewhere than those above, who together have written as much as one may in a minute.
  const { page, problems } = await visit('17_every_element', {}, (tab) =>
    tab.route('**/v1/**', (route) =>
      route.continue({ headers: { ...route.request().headers(), 'CF-Connecting-IP': '203.0.113.17' } }),
    ),
  )
  await page.locator('voce-stars [role=img]').waitFor()
  for (const name of ['photos', 'carousel', 'form', 'questions', 'reviews']) {
    const element = page.locator(`voce-${name}`)
    await element.scrollIntoViewIfNeeded()
    await element.locator('section, form').first().waitFor()
  }
  await page.locator('voce-photos').getByRole('button').first().click()
  await page
    .getByRole('dialog')
    .getByRole('img', { name: /^Photo 1/ })
    .waitFor()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Ask a question' }).first().click()
  await page.getByLabel('Your question').fill(question)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByText('Thank you. Your question has arrived').waitFor()
  const asked = await env.DB.prepare('SELECT count(*) AS n FROM questions WHERE body = ?')
    .bind(question)
    .first()
  expect(asked).toEqual({ n: 1 })

  await page.getByRole('checkbox', { name: 'Ask me in two weeks' }).check()
  await page.getByText('We have written to anna@example.com').waitFor()

  await page.locator('voce-reviews').getByRole('button', { name: 'Write a review' }).click()
  for (const [name, said] of [
    ['form', words],
    ['reviews', ofTheShop],
  ] as const) {
    const form = page.locator(`voce-${name}`)
    await form.getByRole('radio', { name: '5 stars' }).check()
    await form.getByRole('textbox', { name: 'What should the next person know?' }).fill(said)
    await form.getByRole('button', { name: 'Continue' }).click()
    await form.getByRole('button', { name: 'Send review' }).click()
    // Each element tells of all that was sent from the page.
    await form.getByRole('heading', { name: 'Thank you' }).first().waitFor()
    await expect.poll(() => timesStored(said)).toBe(1)
  }
  expect(problems).toEqual([])
})
