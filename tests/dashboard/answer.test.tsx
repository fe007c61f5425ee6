import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  answerField,
  button,
  closeDashboard,
  heading,
  openDashboard,
  pass,
  text,
  useDashboard,
} from './desk.tsx'
import { FakeWorker, published, voice } from './worker.ts'

useDashboard()

const TO_ANSWER = '/dashboard/demo/voices/to_answer'

describe('answering', () => {
  it('has the place to write open, addressed to the person and signed', async () => {
    new FakeWorker([published({ name: 'Anna B.' })])
    await openDashboard(TO_ANSWER)
    await expect
      .element(answerField())
      .toHaveAttribute('placeholder', expect.stringMatching(/^Answer Anna as you would across the counter/))
    await expect.element(text('Signed: Marta')).toBeVisible()
  })

  it('sends with Ctrl and Enter and goes on to the next', async () => {
    const worker = new FakeWorker([published({ name: 'Anna B.' }), published({ name: 'Luca' })])
    await openDashboard(TO_ANSWER)
    await answerField().fill('Thank you, Anna. Marta')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(heading('Luca')).toBeVisible()
    await expect.element(text('Your answer is on the page.')).toBeVisible()
    expect(worker.sent('PUT', 'reply')).toEqual([{ body: 'Thank you, Anna. Marta', expectedVersion: 1 }])
    await expect.element(answerField()).toHaveValue('')
  })

  it('takes no words while it is on its way, and does again when it did not arrive', async () => {
    const worker = new FakeWorker([published()])
    await openDashboard(TO_ANSWER)
    await answerField().fill('Thank you.')
    let arrive = () => {}
    worker.until = new Promise<void>((resolve) => (arrive = resolve))
    worker.failNext.set('PUT reply', 'internal')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(answerField()).toHaveAttribute('readonly')
    await userEvent.keyboard(' Marta')
    await expect.element(answerField()).toHaveValue('Thank you.')
    arrive()
    await expect.element(text(/Your answer is kept here/)).toBeVisible()
    await expect.element(answerField()).not.toHaveAttribute('readonly')
    await userEvent.keyboard(' Marta')
    await expect.element(answerField()).toHaveValue('Thank you. Marta')
  })

  it('asks for words', async () => {
    const worker = new FakeWorker([published()])
    await openDashboard(TO_ANSWER)
    await button('Send the answer').click()
    await expect.element(text('Write a few words first.')).toBeVisible()
    expect(worker.sent('PUT', 'reply')).toEqual([])
  })

  it('counts when the limit is near and keeps what is over it', async () => {
    const worker = new FakeWorker([published()])
    await openDashboard(TO_ANSWER)
    await answerField().fill('🙂'.repeat(4_900))
    await expect.element(text('100 characters left')).toBeVisible()
    await answerField().fill('a'.repeat(5_001))
    await expect.element(text('1 character too many').first()).toBeVisible()
    await button('Send the answer').click()
    expect(worker.sent('PUT', 'reply')).toEqual([])
    await expect.element(answerField()).toHaveValue('a'.repeat(5_001))
  })

  it('changes an answer that is there', async () => {
    const reply = { body: 'Thank you.', name: 'Paolo', at: '2026-11-20T10:00:00.000Z', editedAt: null }
    const worker = new FakeWorker([published({ reply })])
    await openDashboard('/dashboard/demo/voices/all')
    await expect.element(text('Thank you.')).toBeVisible()
    await button('Change the answer').click()
    await expect.element(answerField()).toHaveValue('Thank you.')
    await answerField().fill('Thank you, and sorry.')
    await button('Save the change').click()
    await expect.element(page.getByRole('article').getByText('Thank you, and sorry.')).toBeVisible()
    await expect.element(page.getByRole('article').getByText(/changed now/)).toBeVisible()
    expect(worker.voices[0]!.reply!.body).toBe('Thank you, and sorry.')
  })

  it('publishes and answers in one go, in this order', async () => {
    const worker = new FakeWorker([voice({ name: 'Anna B.' })])
    await openDashboard()
    await button('Publish and answer').click()
    await expect.element(answerField()).toHaveFocus()
    await userEvent.keyboard('Sorry about that.')
    await button('Send the answer').click()
    await expect.element(text('Your answer is on the page.')).toBeVisible()
    expect(worker.sent('POST', 'decisions')).toEqual([
      { decision: 'publish', expectedVersion: 1, blind: true },
    ])
    expect(worker.sent('PUT', 'reply')).toEqual([{ body: 'Sorry about that.', expectedVersion: 2 }])
    await pass(20_000)
    expect(worker.sent('POST', 'decisions')).toHaveLength(1)
  })
})

describe('a draft', () => {
  it('is there again after a reload', async () => {
    new FakeWorker([published()])
    await openDashboard(TO_ANSWER)
    await answerField().fill('Half a sent')
    closeDashboard()
    await openDashboard(TO_ANSWER)
    await expect.element(answerField()).toHaveValue('Half a sent')
  })

  it('survives a change by a colleague, who is told apart from a fault', async () => {
    const one = published({ name: 'Anna B.' })
    const worker = new FakeWorker([one])
    await openDashboard(TO_ANSWER)
    await answerField().fill('Sorry, Anna.')
    worker.colleagueDecides(one.id, 'published')
    await button('Send the answer').click()
    await expect.element(text(/This changed while you had it open/)).toBeVisible()
    await expect.element(answerField()).toHaveValue('Sorry, Anna.')
    await button('Send the answer').click()
    await expect
      .poll(() => worker.sent('PUT', 'reply'))
      .toEqual([
        { body: 'Sorry, Anna.', expectedVersion: 1 },
        { body: 'Sorry, Anna.', expectedVersion: 2 },
      ])
    await expect.element(text('Your answer is on the page.')).toBeVisible()
  })

  it('survives that the review was rejected meanwhile, and says so', async () => {
    const one = published()
    const worker = new FakeWorker([one])
    await openDashboard(TO_ANSWER)
    await answerField().fill('Sorry, Anna.')
    worker.colleagueDecides(one.id, 'rejected')
    await button('Send the answer').click()
    await expect.element(text(/It is now: Not published/)).toBeVisible()
    await expect.element(answerField()).toHaveValue('Sorry, Anna.')
  })

  it('survives the end of the session in the middle of it', async () => {
    const worker = new FakeWorker([published()])
    await openDashboard(TO_ANSWER)
    await answerField().fill('Sorry, Anna.')
    worker.signedIn = false
    await button('Send the answer').click()
    const dialog = page.getByRole('dialog', { name: 'You are signed out' })
    await expect.element(dialog.getByText(/is safe on this page/)).toBeVisible()
    await expect.element(dialog.getByLabelText('Your e-mail')).toHaveValue('marta@demo.example')
    await dialog.getByRole('button', { name: 'Send me a code' }).click()
    await dialog.getByLabelText('The six digits').fill('123456')
    await expect.element(dialog).not.toBeInTheDocument()
    await expect.element(answerField()).toHaveValue('Sorry, Anna.')
    await button('Send the answer').click()
    await expect.element(text('Your answer is on the page.')).toBeVisible()
  })

  it('survives a lost connection', async () => {
    const worker = new FakeWorker([published()])
    await openDashboard(TO_ANSWER)
    await answerField().fill('Sorry, Anna.')
    worker.online = false
    await button('Send the answer').click()
    await expect.element(text(/No connection. Nothing is lost. Your answer is kept here./)).toBeVisible()
    worker.online = true
    await button('Send the answer').click()
    await expect.element(text('Your answer is on the page.')).toBeVisible()
  })

  it('does without storage', async () => {
    new FakeWorker([published({ name: 'Anna B.' }), published({ name: 'Luca' })])
    const forbid = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    const { getItem, setItem, removeItem } = Storage.prototype
    Object.assign(Storage.prototype, { getItem: forbid, setItem: forbid, removeItem: forbid })
    try {
      await openDashboard(TO_ANSWER)
      await answerField().fill('Half a sent')
      await button('Next').click()
      await expect.element(heading('Luca')).toBeVisible()
      await button('Previous').click()
      await expect.element(answerField()).toHaveValue('Half a sent')
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem, removeItem })
    }
  })
})
