import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { button, heading, openDashboard, pass, text, useDashboard } from './desk.tsx'
import { FakeWorker, NOW, voice } from './worker.ts'

useDashboard()

const at = new Date(NOW - 3_600_000).toISOString()
const open = (id: string) => openDashboard(`/dashboard/demo/voices/to_decide/${id}`)

describe('beside deciding', () => {
  it('a note is kept, and stays typed when it cannot be', async () => {
    const one = voice()
    const worker = new FakeWorker([one])
    worker.failNext.set('POST notes', 'internal')
    await open(one.id)
    const field = page.getByRole('textbox', { name: 'Write a note' })
    await field.fill('She called on Monday.')
    await button('Keep the note').click()
    await expect.element(text(/The fault is ours/)).toBeVisible()
    await expect.element(field).toHaveValue('She called on Monday.')
    await button('Keep the note').click()
    await expect.element(field).toHaveValue('')
    const sent = worker.sent('POST', 'notes')
    expect(sent).toHaveLength(2)
    // The same id both times: it is one note.
    expect(sent[0]).toEqual(sent[1])
  })

  it('selected words are hidden from the public', async () => {
    const one = voice({ body: 'Ask the courier, Luca R., about it.' })
    const worker = new FakeWorker([one])
    await open(one.id)
    await button('Hide the selected words').click()
    await expect.element(text('Select the words in the text first.')).toBeVisible()
    const words = document.querySelector('[data-field="body"]')!.firstChild!
    getSelection()!.setBaseAndExtent(words, 17, words, 24)
    await button('Hide the selected words').click()
    await expect
      .poll(() => worker.sent('PUT', 'mask'))
      .toEqual([{ expectedVersion: 1, title: [], body: [{ start: 17, end: 24 }] }])
  })

  it('a number that was found is hidden with one key', async () => {
    const one = voice({ body: 'Call me: 333 123 45 67 8.', signals: ['phone_number'] })
    const worker = new FakeWorker([one])
    const marked = { title: [], body: [{ start: 9, end: 24 }] }
    worker.whole = { marked }
    await open(one.id)
    await expect.element(button('Hide the number or address')).toBeVisible()
    worker.whole = { marked, hidden: marked }
    await userEvent.keyboard('m')
    await expect
      .poll(() => worker.sent('PUT', 'mask'))
      .toEqual([{ expectedVersion: 1, title: [], body: [{ start: 9, end: 24 }] }])
    await expect.element(text('One passage is hidden.')).toBeVisible()
    await expect.element(button('Hide the selected words')).toBeVisible()
  })

  it('it shows who else reads, what readers report, and keeps it', async () => {
    const one = voice()
    const worker = new FakeWorker([one])
    worker.readers = ['Paolo']
    worker.whole = {
      reports: [
        {
          id: 'report-1',
          reason: 'personal_data',
          explanation: 'My name stands in it.',
          name: null,
          state: 'open',
          decidedBy: null,
          at,
          decidedAt: null,
        },
      ],
      history: [{ type: 'review.received', who: { kind: 'author' }, at, data: {} }],
    }
    await open(one.id)
    await expect.element(text('Paolo has this open too.')).toBeVisible()
    await expect.element(text('My name stands in it.')).toBeVisible()
    await button('Keep it on the page').click()
    await expect.poll(() => worker.sent('POST', '/reports/report-1/decisions')).toHaveLength(1)
  })

  it('a viewer reads, and is offered nothing to do', async () => {
    const one = voice()
    const worker = new FakeWorker([one])
    worker.role = 'viewer'
    worker.readers = ['Paolo']
    await open(one.id)
    await expect.element(text('Paolo has this open too.')).toBeVisible()
    await expect.element(button('Hide the selected words')).not.toBeInTheDocument()
    await expect.element(page.getByRole('textbox', { name: 'Write a note' })).not.toBeInTheDocument()
  })
})

describe('a decision against', () => {
  it('shows the mail to the author, and goes out with the facts', async () => {
    const one = voice()
    const worker = new FakeWorker([one])
    await open(one.id)
    await expect.element(button(/^Reject/)).toBeVisible()
    await userEvent.keyboard('r')
    await userEvent.keyboard('5')
    await page.getByRole('textbox', { name: /Which passage/ }).fill('the name of the courier')
    await pass(400)
    await expect.element(text('personal_data the name of the courier')).toBeVisible()
    await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click()
    await pass(10_000)
    await expect
      .poll(() => worker.sent('POST', 'decisions'))
      .toEqual([
        {
          decision: 'reject',
          reason: 'personal_data',
          facts: 'the name of the courier',
          expectedVersion: 1,
          blind: true,
        },
      ])
  })

  it('is refused as off topic until somebody says that it is not about the service', async () => {
    const one = voice()
    const worker = new FakeWorker([one])
    await open(one.id)
    await expect.element(button(/^Reject/)).toBeVisible()
    await userEvent.keyboard('r')
    await userEvent.keyboard('7')
    await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click()
    await expect.element(text(/is never off topic\. Tick the line/)).toBeVisible()
    await page.getByRole('checkbox', { name: /not about delivery/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click()
    await pass(10_000)
    await expect.poll(() => worker.sent('POST', 'decisions')).toMatchObject([{ notAboutService: true }])
  })
})

it('voices are found by their words, which stand in the address', async () => {
  new FakeWorker([voice({ body: 'The handle is hot.', name: 'Anna B.' }), voice({ name: 'Luca' })])
  await openDashboard('/dashboard/demo/voices/all')
  await expect.element(heading('Anna B.')).toBeVisible()
  await userEvent.keyboard('/')
  await userEvent.keyboard('handle{Enter}')
  await expect.element(heading('Anna B.')).toBeVisible()
  await expect.element(page.getByRole('link', { name: /Luca/ })).not.toBeInTheDocument()
  expect(location.search).toBe('?q=handle')
})
