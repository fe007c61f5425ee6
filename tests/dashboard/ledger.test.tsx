import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { violations } from './axe.ts'
import { button, heading, openDashboard, text, useDashboard } from './desk.tsx'
import { FakeWorker } from './worker.ts'

useDashboard()

const entry = (seq: number) => ({
  seq,
  type: 'review.rejected',
  at: '2026-11-20T10:00:00.000Z',
  who: { kind: 'member', id: 'm', name: 'Marta' },
  reason: 'illegal',
  blind: true,
  review: `review-${seq}`,
  status: 'rejected',
  name: `Anna ${seq}.`,
  product: 'Blue mug',
})

it('a figure leads to the events behind it, in pages, each with its voice', async () => {
  const worker = new FakeWorker()
  const star = {
    received: 4,
    held: 1,
    spam: 0,
    published: 2,
    byItself: 1,
    rejected: 2,
    removed: 0,
    restored: 0,
    hours: 3,
  }
  worker.given.set('GET trust', () => ({
    days: 90,
    stars: [1, 2, 3, 4, 5].map((rating) => ({ ...star, rating })),
    signals: [],
    alarm: { low: 0, high: 0, lowCases: 0, highCases: 0, raised: false },
    decided: 4,
    blind: 3,
    waiting: { all: 0, late: 0, overdue: 0 },
    objections: { open: 0, upheld: 0, dismissed: 0, samePerson: 0 },
    notPublished: [],
    medianHours: 3,
  }))
  let pages = 0
  worker.given.set('GET trust/ledger', () => ({
    entries: [entry(++pages)],
    cursor: pages === 1 ? '1' : null,
  }))
  await openDashboard('/dashboard/demo/trust')
  await page.getByRole('link', { name: '1 of 5 stars, Rejected: 2' }).click()
  await expect.element(heading('Rejected · 1 of 5 stars, last 90 days')).toBeVisible()
  await expect.element(text('rejected: Against the law')).toBeVisible()
  await expect.element(text('Marta, stars covered')).toBeVisible()
  await button('Show more').click()
  await expect
    .element(page.getByRole('link', { name: 'Anna 2.' }))
    .toHaveAttribute('href', '/dashboard/demo/voices/all/review-2')
  await expect.element(page.getByRole('link', { name: 'Anna 1.' })).toBeVisible()
  expect(await violations()).toEqual([])
})

it('says so where nothing is left, and lets a failure be tried again', async () => {
  const worker = new FakeWorker()
  worker.given.set('GET trust/ledger', () => ({ entries: [], cursor: null }))
  worker.failNext.set('GET ledger', 'internal')
  await openDashboard('/dashboard/demo/trust?figure=blind&days=30', 390)
  await button('Try again').click()
  await expect.element(text('Nothing is left of what was counted here.')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the figures' }).click()
  expect(location.search).toBe('')
})
