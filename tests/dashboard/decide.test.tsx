import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { button, closeDashboard, heading, openDashboard, pass, text, useDashboard } from './desk.tsx'
import { FakeWorker, published, voice } from './worker.ts'

useDashboard()

const firstPending = () => voice({ name: 'Anna B.', body: 'It keeps the tea warm.' })
const secondPending = () => voice({ name: 'Luca', body: 'Too heavy for me.', rating: 5 })

describe('deciding', () => {
  it('opens the review that has waited longest, with everything but the stars', async () => {
    new FakeWorker([
      voice({
        name: 'Anna B.',
        signals: ['phone_number'],
        relationship: 'friend',
        body: 'Ring me.',
        dueAt: null,
      }),
      secondPending(),
    ])
    await openDashboard()
    await expect.element(heading('Anna B.')).toBeVisible()
    const article = page.getByRole('article')
    await expect.element(article.getByText('Ring me.')).toBeVisible()
    await expect.element(article.getByText('Verified purchase')).toBeVisible()
    await expect.element(article.getByText('Contains a phone number')).toBeVisible()
    await expect.element(article.getByText('Knows someone in the shop, and says so')).toBeVisible()
    await expect.element(article.getByText(/^Waits for a person/)).toBeVisible()
    await expect
      .element(article.getByRole('link', { name: /^Blue mug, 350 ml/ }))
      .toHaveAttribute('rel', 'noopener noreferrer')
    await expect.element(article.getByRole('img', { name: 'Stars covered' })).toBeVisible()
    expect(document.body.innerHTML).not.toContain('of 5 stars')
    expect(document.title).toBe('To decide (2) · Ceramiche Rossi · Voce')
  })

  it('says when a review publishes itself', async () => {
    new FakeWorker([firstPending()])
    await openDashboard()
    await expect.element(text('Publishes itself in 6 days if nobody decides')).toBeVisible()
  })

  it('says that the stars were covered when they were', async () => {
    const worker = new FakeWorker([firstPending(), secondPending()])
    await openDashboard()
    await button('Publish').click()
    await pass(10_000)
    expect(worker.sent('POST', 'decisions')).toEqual([
      { decision: 'publish', expectedVersion: 1, blind: true },
    ])
  })

  it('says that the stars were seen when they were', async () => {
    const worker = new FakeWorker([firstPending()])
    await openDashboard()
    await button('Show the stars').click()
    await expect.element(page.getByRole('article').getByRole('img', { name: '2 of 5 stars' })).toBeVisible()
    await button('Publish').click()
    await pass(10_000)
    expect(worker.sent('POST', 'decisions')[0]).toMatchObject({ blind: false })
  })

  it('keeps the stars covered while a decision can be undone', async () => {
    const worker = new FakeWorker([firstPending()])
    await openDashboard('/dashboard/demo/voices/all')
    await button('Publish and answer').click()
    await expect.element(button('Undo')).toBeVisible()
    expect(document.body.innerHTML).not.toContain('of 5 stars')
    await button('Undo').click()
    await expect.element(button('Reject…')).toBeVisible()
    // A pointer that rests where "Undo" comes up would hold the decision back.
    await heading('Anna B.').hover()
    await userEvent.keyboard('p')
    await expect.element(button('Undo')).toBeVisible()
    expect(document.body.innerHTML).not.toContain('of 5 stars')
    await pass(10_000)
    await expect.element(page.getByRole('article').getByRole('img', { name: '2 of 5 stars' })).toBeVisible()
    expect(worker.sent('POST', 'decisions')).toEqual([
      { decision: 'publish', expectedVersion: 1, blind: true },
    ])
  })

  it('knows that the stars were seen while the decision before could be undone', async () => {
    const worker = new FakeWorker([firstPending()])
    await openDashboard('/dashboard/demo/voices/all')
    await button('Publish and answer').click()
    await button('Show the stars').click()
    await button('Undo').click()
    await expect.element(page.getByRole('article').getByRole('img', { name: '2 of 5 stars' })).toBeVisible()
    await button('Publish').click()
    await pass(10_000)
    expect(worker.sent('POST', 'decisions')).toEqual([
      { decision: 'publish', expectedVersion: 1, blind: false },
    ])
  })

  it('knows after a reload that the stars were seen', async () => {
    const worker = new FakeWorker([firstPending()])
    await openDashboard()
    await button('Show the stars').click()
    expect(JSON.stringify(sessionStorage)).toContain(worker.voices[0]!.id)
    await openDashboard()
    await expect.element(page.getByRole('article').getByRole('img', { name: '2 of 5 stars' })).toBeVisible()
    await button('Publish').click()
    await pass(10_000)
    expect(worker.sent('POST', 'decisions')[0]).toMatchObject({ blind: false })
  })

  it('goes on to the next at once and sends ten seconds later', async () => {
    const worker = new FakeWorker([firstPending(), secondPending()])
    await openDashboard()
    await button('Publish').click()
    await expect.element(heading('Luca')).toHaveFocus()
    await expect.element(text('Published. Next: Luca.')).toBeInTheDocument()
    await pass(9_000)
    expect(worker.sent('POST', 'decisions')).toEqual([])
    await pass(1_000)
    expect(worker.sent('POST', 'decisions')).toHaveLength(1)
    await expect.element(button('Undo')).not.toBeInTheDocument()
  })

  it('sends nothing when it is undone, and brings the review back', async () => {
    const worker = new FakeWorker([firstPending(), secondPending()])
    await openDashboard()
    await button('Publish').click()
    await button('Undo').click()
    await expect.element(heading('Anna B.')).toBeVisible()
    await pass(60_000)
    expect(worker.sent('POST', 'decisions')).toEqual([])
    await expect.element(page.getByRole('link', { name: 'To decide 2' })).toBeVisible()
  })

  it('waits for as long as someone reaches for undo', async () => {
    const worker = new FakeWorker([firstPending(), secondPending()])
    await openDashboard()
    await button('Publish').click()
    await button('Undo').hover()
    await pass(30_000)
    expect(worker.sent('POST', 'decisions')).toEqual([])
  })

  it('sends what is held when the next decision is taken', async () => {
    const worker = new FakeWorker([firstPending(), secondPending()])
    await openDashboard()
    await button('Publish').click()
    await expect.element(heading('Luca')).toBeVisible()
    await button('Publish').click()
    await expect.poll(() => worker.sent('POST', 'decisions')).toHaveLength(1)
  })

  it('sends what is held when the page goes away, in a way that outlives the page', async () => {
    const worker = new FakeWorker([firstPending(), secondPending()])
    await openDashboard()
    await button('Publish').click()
    dispatchEvent(new PageTransitionEvent('pagehide'))
    await expect.poll(() => worker.sent('POST', 'decisions')).toHaveLength(1)
    expect(worker.asked.find(({ path }) => path.endsWith('decisions'))).toMatchObject({ keepalive: true })
  })

  it('sends what is held when the dashboard itself is left', async () => {
    const worker = new FakeWorker([firstPending()])
    await openDashboard()
    await button('Publish').click()
    closeDashboard()
    await expect.poll(() => worker.sent('POST', 'decisions')).toHaveLength(1)
  })

  it('rejects only with a reason, and says that criticism of service is never off topic', async () => {
    const worker = new FakeWorker([firstPending()])
    await openDashboard()
    await button('Reject…').click()
    const dialog = page.getByRole('dialog', { name: 'Why is it not published?' })
    expect(dialog.getByRole('radio').elements()).toHaveLength(14)
    await expect
      .element(dialog.getByText(/Criticism of delivery, packaging or service is never off topic/))
      .toBeInTheDocument()
    await dialog.getByRole('button', { name: 'Reject' }).click()
    await expect.element(dialog.getByText('Choose a reason first.')).toBeVisible()
    await userEvent.keyboard('5{Enter}')
    await expect.element(dialog).not.toBeInTheDocument()
    await pass(10_000)
    expect(worker.sent('POST', 'decisions')).toEqual([
      { decision: 'reject', reason: 'personal_data', expectedVersion: 1, blind: true },
    ])
  })

  it('takes a published review off the page and puts it back', async () => {
    const worker = new FakeWorker([published({ name: 'Anna B.' })])
    await openDashboard('/dashboard/demo/voices/all')
    await button('Take off the page…').click()
    await page.getByRole('radio', { name: 'Dangerous link' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Take off the page' }).click()
    await pass(10_000)
    await expect.element(text('Taken off the page: Dangerous link')).toBeVisible()
    await button('Publish again').click()
    await pass(10_000)
    expect(worker.sent('POST', 'decisions')).toEqual([
      { decision: 'remove', reason: 'malicious_link', expectedVersion: 1, blind: false },
      { decision: 'restore', expectedVersion: 2, blind: false },
    ])
  })

  it('clears a queue by keyboard alone', async () => {
    const worker = new FakeWorker([
      firstPending(),
      secondPending(),
      voice({ name: 'Ines' }),
      voice({ name: 'Ewan' }),
    ])
    await openDashboard()
    await expect.element(heading('Anna B.')).toBeVisible()
    await userEvent.keyboard('j')
    await expect.element(heading('Luca')).toHaveFocus()
    await userEvent.keyboard('k')
    await expect.element(heading('Anna B.')).toHaveFocus()
    await userEvent.keyboard('p')
    await expect.element(heading('Luca')).toHaveFocus()
    await userEvent.keyboard('r')
    await userEvent.keyboard('1{Enter}')
    await expect.element(heading('Ines')).toBeVisible()
    await userEvent.keyboard('v')
    await userEvent.keyboard('p')
    await expect.element(heading('Ewan')).toBeVisible()
    await userEvent.keyboard('u')
    await expect.element(heading('Ines')).toBeVisible()
    await userEvent.keyboard('p')
    await expect.element(heading('Ewan')).toBeVisible()
    await userEvent.keyboard('a')
    await expect.element(page.getByLabelText('Your answer')).toHaveFocus()
    await userEvent.keyboard('Jury: parka?')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.poll(() => worker.sent('PUT', 'reply')).toHaveLength(1)
    expect(worker.sent('POST', 'decisions').map(({ decision, blind }) => [decision, blind])).toEqual([
      ['publish', true],
      ['reject', true],
      ['publish', false],
      ['publish', true],
    ])
    expect(worker.sent('PUT', 'reply')).toEqual([{ body: 'Jury: parka?', expectedVersion: 2 }])
    await expect.element(text('Nothing waits for a decision.')).toBeVisible()
  })

  it('lists the keys, and lets them be turned off', async () => {
    const worker = new FakeWorker([firstPending(), secondPending()])
    await openDashboard()
    await expect.element(heading('Anna B.')).toBeVisible()
    await userEvent.keyboard('?')
    await page.getByRole('checkbox', { name: /Use single keys/ }).click()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await userEvent.keyboard('p')
    await pass(10_000)
    expect(worker.sent('POST', 'decisions')).toEqual([])
    await expect.element(button('Publish')).toBeVisible()
  })
})
