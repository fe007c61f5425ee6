import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { violations } from './axe.ts'
import { heading, openDashboard, text, useDashboard } from './desk.tsx'
import { FakeWorker, NOW, published, voice } from './worker.ts'

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

it('Today begins with the people who wait, and says whose answer is late', async () => {
  const worker = new FakeWorker([voice()])
  worker.waiting = { people: 4, photos: 1 }
  const person = { way: 'call', need: 'help', owner: null } as const
  worker.today = {
    people: [
      {
        ...person,
        id: 'c1',
        name: 'Tomasz',
        dueAt: new Date(NOW - 3 * 3_600_000).toISOString(),
        owner: 'Luca',
      },
      { ...person, id: 'c2', name: null, dueAt: new Date(NOW + 5.5 * 3_600_000).toISOString() },
    ],
    insight: { kind: 'unhappy', product: { id: 'pot', title: 'Black teapot' }, low: 3, of: 8 },
  }
  await openDashboard('/dashboard/demo/today', 390)
  await expect.element(heading('4 people wait to hear from someone')).toBeVisible()
  await expect.element(text('Late: the answer was due 3 hours ago')).toBeVisible()
  await expect.element(text('by phone · Luca takes care of it')).toBeVisible()
  await expect.element(text('Answer due in 5 hours')).toBeVisible()
  await expect.element(text('1 photo to decide')).toBeVisible()
  await expect
    .element(text('Black teapot: 3 of 8 people gave one or two stars in the last four weeks.'))
    .toBeVisible()
  await expect
    .element(page.getByRole('link', { name: 'Read what they wrote' }))
    .toHaveAttribute('href', '/dashboard/demo/voices/all?product=pot')
  await expect
    .element(page.getByRole('link', { name: /^Tomasz/ }))
    .toHaveAttribute('href', '/dashboard/demo/voices/people')
  expect(await violations()).toEqual([])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
})
