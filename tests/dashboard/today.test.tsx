import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { heading, openDashboard, text, useDashboard } from './desk.tsx'
import { FakeWorker, published, voice } from './worker.ts'

useDashboard()

it('Today says who waits, and leads there', async () => {
  new FakeWorker([voice(), voice(), published()])
  await openDashboard('/dashboard/demo/today')
  await expect.element(page.getByRole('link', { name: /^2 to decide/ })).toBeVisible()
  await expect.element(text(/The oldest came 3 days ago\./)).toBeVisible()
  await expect.element(text(/Voce handled 6 reviews by itself/)).toBeVisible()
  await expect.element(text(/Send a first order/)).toBeVisible()
  await page.getByRole('link', { name: /^1 to answer/ }).click()
  await expect.element(heading('Voices')).toBeVisible()
  expect(location.pathname).toMatch(/^\/dashboard\/demo\/voices\/to_answer/)
})

it('Today says so where nobody waits', async () => {
  new FakeWorker()
  await openDashboard('/dashboard/demo/today', 390)
  await expect.element(heading('Nobody is waiting.')).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
})
