import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { button, heading, openDashboard, pass, text, useDashboard } from './desk.tsx'
import { FakeWorker, published, voice } from './worker.ts'

useDashboard()

const names = ['Anna', 'Luca', 'Ines', 'Ewan', 'Mira']
const waiting = () => new FakeWorker(names.map((name) => voice({ name })))
const box = (name: string) => page.getByRole('checkbox', { name: `Select the review by ${name}` })
const together = (worker: FakeWorker) =>
  worker.asked.filter(({ path }) => path === '/v1/merchant/demo/decisions').map(({ body }) => body)

describe('deciding several at once', () => {
  it('selects a stretch with Shift and publishes it in one request, undone within ten seconds', async () => {
    const worker = waiting()
    const ids = worker.voices.map(({ id }) => id)
    await openDashboard()
    await box('Luca').click()
    await userEvent.keyboard('{Shift>}')
    await box('Ewan').click()
    await userEvent.keyboard('{/Shift}')
    await expect.element(text('3 selected')).toBeVisible()
    const bar = page.getByRole('group', { name: 'Decide several at once' })
    await bar.getByRole('button', { name: 'Publish' }).click()
    await expect.element(text('3 reviews published.').last()).toBeVisible()
    await expect.element(box('Luca')).not.toBeInTheDocument()
    await button('Undo').click()
    await expect.element(box('Luca')).not.toBeChecked()
    await pass(60_000)
    expect(together(worker)).toEqual([])

    for (const name of ['Luca', 'Ines', 'Ewan']) await box(name).click()
    await bar.getByRole('button', { name: 'Publish' }).click()
    await heading('Anna').hover()
    await pass(10_000)
    const reviews = ids.slice(1, 4).map((id) => ({ id, expectedVersion: 1 }))
    expect(together(worker)).toEqual([{ decision: 'publish', blind: true, reviews }])
    const statuses = () => worker.voices.map(({ status }) => status === 'published')
    await expect.poll(statuses).toEqual([false, true, true, true, false])
  })

  it('does all of it by keyboard: x, Shift and x, then a reason', async () => {
    const worker = waiting()
    await openDashboard()
    await expect.element(heading('Anna')).toBeVisible()
    await userEvent.keyboard('xjj{Shift>}X{/Shift}')
    await expect.element(text('3 selected')).toBeVisible()
    await userEvent.keyboard('r')
    const dialog = page.getByRole('dialog', { name: 'Why is it not published?' })
    await expect.element(dialog.getByText(/Each of the 3 authors gets a mail of their own/)).toBeVisible()
    await userEvent.keyboard('1{Enter}')
    await expect.element(heading('Ewan')).toBeVisible()
    await pass(10_000)
    expect(together(worker)).toMatchObject([{ decision: 'reject', reason: 'spam_or_ad', blind: true }])
    await expect.poll(() => worker.voices.filter(({ status }) => status === 'rejected')).toHaveLength(3)
  })

  it('says which had changed meanwhile, and decides the others', async () => {
    const worker = waiting()
    await openDashboard()
    await page.getByRole('checkbox', { name: 'Select all shown (5)' }).click()
    worker.colleagueDecides(worker.voices[1]!.id, 'rejected')
    worker.colleagueDecides(worker.voices[3]!.id, 'rejected')
    await userEvent.keyboard('p')
    await pass(10_000)
    await expect.element(text(/2 reviews changed before your decision arrived/)).toBeVisible()
    await expect.element(button('Ewan')).toBeVisible()
    expect(worker.voices.filter(({ status }) => status === 'published')).toHaveLength(3)
    await button('Luca').click()
    await expect.element(text(/It is now: Not published/)).toBeVisible()
  })

  it('keeps them while there is no connection', async () => {
    const worker = waiting()
    await openDashboard()
    await page.getByRole('checkbox', { name: 'Select all shown (5)' }).click()
    worker.online = false
    await userEvent.keyboard('p')
    await pass(10_000)
    await expect.element(text(/5 decisions are kept here/)).toBeVisible()
    worker.online = true
    await button('Try now').click()
    await expect.poll(() => worker.voices.every(({ status }) => status === 'published')).toBe(true)
  })

  it('offers only what all of them allow, and forgets the selection with Escape', async () => {
    new FakeWorker([voice({ name: 'Anna' }), published({ name: 'Luca' })])
    await openDashboard('/dashboard/demo/voices/all')
    const bar = page.getByRole('group', { name: 'Decide several at once' })
    await box('Luca').click()
    await expect.element(bar.getByRole('button', { name: 'Take off the page…' })).toBeVisible()
    await box('Anna').click()
    await expect.element(text(/do not stand alike/)).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(box('Luca')).not.toBeChecked()
  })

  it('selects nothing for whoever may only read', async () => {
    const worker = waiting()
    worker.role = 'viewer'
    await openDashboard()
    await expect.element(heading('Anna')).toBeVisible()
    expect(page.getByRole('checkbox').elements()).toEqual([])
  })
})
