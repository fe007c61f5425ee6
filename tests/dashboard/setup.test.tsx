import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ShopSettings } from '../../shared/schemas/settings.ts'
import { violations } from './axe.ts'
import { button, heading, openDashboard, text, useDashboard } from './desk.tsx'
import { FakeWorker } from './worker.ts'

useDashboard()

const SETTINGS: ShopSettings = {
  version: 4,
  name: 'Ceramiche Rossi',
  locale: 'it',
  formality: 'familiar',
  timezone: 'Europe/Rome',
  origins: ['https://www.rossi.example'],
  look: {},
  sector: null,
  askEmail: 'optional',
  countIncentivised: false,
  disputeBody: null,
  contact: { ways: ['write'], withinHours: 24, keepDays: 30 },
  logo: null,
  changed: null,
}

/** A Worker that keeps settings, as `PATCH` changes them. */
function workerWith(settings: Partial<ShopSettings> = {}) {
  const worker = new FakeWorker()
  let kept: ShopSettings = { ...SETTINGS, ...settings }
  worker.given.set('GET settings', () => kept)
  worker.given.set('PATCH settings', ({ body: { expectedVersion: _, ...changes } }) => {
    kept = { ...kept, ...changes, version: kept.version + 1 } as ShopSettings
    return kept
  })
  worker.given.set('GET mail/settings', () => ({ replyTo: null, signature: 'Marta', portraitUrl: null }))
  worker.given.set('GET seen', () => ({
    websites: [{ origin: 'https://www.rossi.example', at: '2026-11-21T09:00:00.000Z' }],
    unknown: [{ id: 'mug-old', at: '2026-11-21T09:00:00.000Z' }],
  }))
  return { worker, store: (changes: Partial<ShopSettings>) => Object.assign(kept, changes) }
}

it('an owner changes the name and the websites; only what was changed is sent, once', async () => {
  const { worker } = workerWith()
  await openDashboard('/dashboard/demo/setup/shop')
  await page.getByLabelText('Name of the shop').fill('Rossi Ceramica')
  await page.getByLabelText('Websites').fill('www.rossi.example\n\nshop.rossi.example\n')
  await expect.element(text('Not saved yet.')).toBeVisible()
  await button('Save').click()
  await expect.element(text('Saved.')).toBeVisible()
  expect(worker.sent('PATCH', 'settings')).toEqual([
    { expectedVersion: 4, name: 'Rossi Ceramica', origins: ['www.rossi.example', 'shop.rossi.example'] },
  ])
})

it('somebody else was first: it says who, keeps what was typed, and saves on the new version', async () => {
  const { worker, store } = workerWith()
  await openDashboard('/dashboard/demo/setup/shop')
  await page.getByLabelText('Name of the shop').fill('Rossi Ceramica')
  store({ version: 5, formality: 'polite', changed: { by: 'Paolo', at: '2026-11-21T09:59:00.000Z' } })
  worker.failNext.set('PATCH settings', 'stale_version')
  await button('Save').click()
  await expect.element(text(/Paolo changed the settings while you had them open/)).toBeVisible()
  await expect.element(page.getByLabelText('Form of address')).toHaveValue('polite')
  await expect.element(page.getByLabelText('Name of the shop')).toHaveValue('Rossi Ceramica')
  await button('Save').click()
  await expect.element(text('Saved.')).toBeVisible()
  expect(worker.sent('PATCH', 'settings').at(-1)).toEqual({ expectedVersion: 5, name: 'Rossi Ceramica' })
})

it('without a connection nothing typed is lost, not even by a look at another section', async () => {
  const { worker } = workerWith()
  await openDashboard('/dashboard/demo/setup/shop')
  await page.getByLabelText('Name of the shop').fill('Rossi Ceramica')
  worker.online = false
  await button('Save').click()
  await expect.element(text('No connection. Nothing is lost.')).toBeVisible()
  worker.online = true
  await page.getByRole('link', { name: 'Checking' }).click()
  await expect.element(heading('Before a review is published')).toBeVisible()
  await page.getByRole('link', { name: 'Shop', exact: true }).click()
  await expect.element(page.getByLabelText('Name of the shop')).toHaveValue('Rossi Ceramica')
  await button('Undo these changes').click()
  await expect.element(page.getByLabelText('Name of the shop')).toHaveValue('Ceramiche Rossi')
})

it('the look is tried in the widget before it is saved, and a pale colour says so', async () => {
  const { worker } = workerWith()
  await openDashboard('/dashboard/demo/setup/look')
  await page.getByRole('radio', { name: /Vivace/ }).click()
  await page.getByRole('checkbox', { name: /A colour of our own/ }).click()
  await page.getByLabelText('Colour', { exact: true }).fill('#ffe08a')
  await expect.element(text(/hard to see, so stars get a darker rim/)).toBeVisible()
  await vi.advanceTimersByTimeAsync(300)
  const frame = page.getByTitle('Your reviews in this look').element() as HTMLIFrameElement
  const shown = new URL(frame.src)
  expect(shown.pathname).toBe('/preview/demo')
  expect(Object.fromEntries(shown.searchParams)).toMatchObject({ preset: 'vivace', accent: '#ffe08a' })
  await expect.element(text('<voce-reviews product="…" preset="vivace"></voce-reviews>')).toBeVisible()
  expect(worker.sent('PATCH', 'settings')).toEqual([])
  await button('Save').click()
  expect(worker.sent('PATCH', 'settings')).toEqual([
    { expectedVersion: 4, look: { preset: 'vivace', theme: 'page', accent: '#ffe08a' } },
  ])
})

it('the installation says from where the widget has reported, and which ids it did not know', async () => {
  workerWith()
  await openDashboard('/dashboard/demo/setup/install')
  await expect.element(text('https://www.rossi.example, 1 hour ago')).toBeVisible()
  await expect
    .element(page.getByRole('link', { name: 'It asked for one id that nobody knows.' }))
    .toBeVisible()
})

it('the stars of a Shopify list are those of the product on the card', async () => {
  workerWith()
  await openDashboard('/dashboard/demo/setup/install')
  await page.getByLabelText('Your shop runs on').selectOptions('Shopify')
  const lines = () => [...document.querySelectorAll('code')].map((line) => line.textContent)
  await expect
    .poll(() => lines().join())
    .toContain('<voce-stars product="{{ card_product.id | default: product.id }}">')
})

it('a moderator reads the settings and cannot change them', async () => {
  const { worker } = workerWith()
  worker.role = 'moderator'
  await openDashboard('/dashboard/demo/setup/shop')
  await expect.element(text('You can read this. Owners of the shop change it.')).toBeVisible()
  await expect.element(page.getByLabelText('Name of the shop')).toBeDisabled()
  expect(page.getByRole('button', { name: 'Save' }).elements()).toEqual([])
})

it('who signs the mails is changed by keyboard alone', async () => {
  const { worker } = workerWith()
  worker.given.set('PUT mail/settings', () => ({ ok: true }))
  await openDashboard('/dashboard/demo/setup/mails')
  await page.getByLabelText('Answers arrive at').click()
  await userEvent.keyboard('hello@rossi.example{Enter}')
  await expect.poll(() => worker.sent('PUT', 'mail/settings')).toHaveLength(1)
  expect(worker.sent('PUT', 'mail/settings')[0]).toMatchObject({
    replyTo: 'hello@rossi.example',
    signature: 'Marta',
  })
})

it.each(['shop', 'look', 'install', 'questions', 'checking', 'mails'])(
  '%s fits a phone and is clean',
  async (section) => {
    workerWith({ sector: 'home' })
    await openDashboard(`/dashboard/demo/setup/${section}`, 390)
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
    expect(await violations({ iframes: false })).toEqual([])
  },
)

it('the bar that saves ends the window: nothing shows below it', async () => {
  workerWith()
  await openDashboard('/dashboard/demo/setup/shop', 1280)
  await expect.element(button('Save')).toBeVisible()
  const bar = button('Save').element().parentElement!
  expect(Math.round(bar.getBoundingClientRect().bottom)).toBe(window.innerHeight)
})
