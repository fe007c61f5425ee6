import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { violations } from './axe.ts'
import { heading, openDashboard, text, useDashboard } from './desk.tsx'
import { FakeWorker, voice } from './worker.ts'

useDashboard()

const list = () => new FakeWorker([voice({ name: 'Anna', language: 'it' }), voice({ name: 'Luca' })])
const row = (name: string) => page.getByRole('link', { name: new RegExp(name) })
const asked = (worker: FakeWorker) => worker.asked.filter(({ path }) => path.endsWith('/voices')).length

it('a filter stands in the address, stays beside the words looked for, and is taken away again', async () => {
  const worker = list()
  await openDashboard('/dashboard/demo/voices/to_decide?q=glaze')
  await expect.element(row('Luca')).toBeVisible()
  const before = asked(worker)
  await text('Filters').click()
  await page.getByRole('combobox', { name: 'Language' }).selectOptions('it')
  await expect.element(row('Luca')).not.toBeInTheDocument()
  await expect.element(heading('Anna')).toBeVisible()
  expect(location.search).toBe('?q=glaze&language=it')
  expect(asked(worker)).toBeGreaterThan(before)
  await page.getByRole('link', { name: 'Clear the filters' }).click()
  await expect.element(row('Luca')).toBeVisible()
  expect(location.search).toBe('?q=glaze')
})

it('an address with filters shows them, and says so where nothing fits', async () => {
  list()
  await openDashboard(
    '/dashboard/demo/voices/all?language=de&from=2026-11-02T00:00:00.000Z&to=2026-11-05T00:00:00.000Z',
  )
  await expect.element(text('No voice here fits these filters.')).toBeVisible()
  await text('Filters: 3 set').click()
  await expect.element(page.getByLabelText('Written from')).toHaveValue('2026-11-02')
  // The last day is meant as a whole.
  await expect.element(page.getByLabelText('Written until')).toHaveValue('2026-11-04')
})

it('nobody chooses by stars what is to be decided', async () => {
  list()
  await openDashboard('/dashboard/demo/voices/to_decide?language=it')
  await text('Filters: 1 set').click()
  await expect.element(page.getByRole('combobox', { name: 'Language' })).toBeVisible()
  expect(page.getByRole('combobox', { name: 'Stars' }).elements()).toEqual([])
  await openDashboard('/dashboard/demo/voices/all?language=it')
  await text('Filters: 1 set').click()
  await expect.element(page.getByRole('combobox', { name: 'Stars' })).toBeVisible()
})

it('the open filters are clean at 320 and at 1280 pixels', async () => {
  list()
  for (const width of [320, 1280]) {
    await openDashboard('/dashboard/demo/voices/all?language=it', width)
    await text('Filters: 1 set').click()
    await expect.element(page.getByRole('combobox', { name: 'Language' })).toBeVisible()
    expect(await violations()).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  }
})
