import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { filledIn } from '../../dashboard/voices/saved-answer.ts'
import { answerField, button, openDashboard, pass, text, useDashboard } from './desk.tsx'
import { FakeWorker, published } from './worker.ts'

useDashboard()

const TO_ANSWER = '/dashboard/demo/voices/to_answer'
const onlyAnna = () => page.getByRole('radio', { name: 'Only Anna' })

describe('an answer to the author alone', () => {
  it('goes out by mail, and the voice still waits for a public one', async () => {
    const worker = new FakeWorker([published({ name: 'Anna B.' })])
    await openDashboard(TO_ANSWER)
    await onlyAnna().click()
    await expect.element(text(/Nobody else reads it, and nothing changes/)).toBeVisible()
    await answerField().fill('The new mug leaves tomorrow. Marta')
    await button('Send by mail').click()
    await expect.element(text('Your mail is on its way. Nobody else reads it.')).toBeVisible()
    expect(worker.sent('POST', 'private-answers')).toMatchObject([
      { body: 'The new mug leaves tomorrow. Marta' },
    ])
    expect(worker.sent('PUT', 'reply')).toEqual([])
  })

  it('says why it cannot be, and keeps the words', async () => {
    const worker = new FakeWorker([published({ name: 'Anna B.' })])
    worker.failNext.set('POST private-answers', 'not_possible')
    await openDashboard(TO_ANSWER)
    await onlyAnna().click()
    await answerField().fill('The new mug leaves tomorrow.')
    await button('Send by mail').click()
    await expect.element(text(/has no address that it may write to/)).toBeVisible()
    await expect.element(answerField()).toHaveValue('The new mug leaves tomorrow.')
  })

  it('is sent once, however often it is tried; another text is another answer', async () => {
    const worker = new FakeWorker([published({ name: 'Anna B.' })])
    await openDashboard(TO_ANSWER)
    await onlyAnna().click()
    await answerField().fill('The new mug leaves tomorrow.')
    for (const _ of ['first', 'second']) {
      worker.failNext.set('POST private-answers', 'internal')
      await button('Send by mail').click()
      await expect.element(text(/Your answer is kept here/)).toBeVisible()
    }
    await answerField().fill('The new mug leaves on Monday.')
    await button('Send by mail').click()
    await expect.element(text('Your mail is on its way. Nobody else reads it.')).toBeVisible()
    const [first, second, third] = worker.sent('POST', 'private-answers').map((one) => one.submissionId)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })
})

describe('what is remarked about an answer', () => {
  it('is that it sounds like a favour for changing the review, and forbids nothing', async () => {
    new FakeWorker([published({ name: 'Anna B.' })])
    await openDashboard(TO_ANSWER)
    await answerField().fill('We refund you if you change your review.')
    await expect.element(text(/sounds like a favour in exchange/)).toBeVisible()
    await button('Send the answer').click()
    await expect.element(text('Your answer is on the page.')).toBeVisible()
  })

  it('is how often it stands on the page already, once the person pauses', async () => {
    const worker = new FakeWorker([published({ name: 'Anna B.' })])
    worker.uses = 14
    await openDashboard(TO_ANSWER)
    await answerField().fill('Thank you for your kind words.')
    expect(worker.sent('POST', 'answer-uses')).toEqual([])
    await pass(1_000)
    await expect.element(text(/stands 14 times on this page already/)).toBeVisible()
  })
})

describe('saved answers', () => {
  it('are inserted with the name filled in', async () => {
    const worker = new FakeWorker([published({ name: 'Anna B.' })])
    worker.saved = [{ id: 'one', title: 'Thanks', body: 'Thank you, {name}, from {shop}.' }]
    await openDashboard(TO_ANSWER)
    await button('Saved answers').click()
    await button('Insert “Thanks”').click()
    await expect.element(answerField()).toHaveValue('Thank you, Anna, from Ceramiche Rossi.')
  })

  it('take in what stands in the answer, with a name, and can be deleted', async () => {
    const worker = new FakeWorker([published({ name: 'Anna B.' })])
    await openDashboard(TO_ANSWER)
    await answerField().fill('We send a new one.')
    await button('Saved answers').click()
    await button('Keep').click()
    await expect.element(text('Give it a name, so that you find it again.')).toBeVisible()
    await page.getByLabelText('Its name').fill('Replacement')
    await button('Keep').click()
    await expect.element(button('Insert “Replacement”')).toBeVisible()
    expect(worker.saved).toMatchObject([{ title: 'Replacement', body: 'We send a new one.' }])
    await button('Delete “Replacement”').click()
    await expect.element(text(/^None yet/)).toBeVisible()
  })

  it('are filled in as well where somebody sends what they wrote to keep', async () => {
    const worker = new FakeWorker([published({ name: 'Anna B.' })])
    await openDashboard(TO_ANSWER)
    await answerField().fill('Dear {name}, {shop} sends a new one.')
    await button('Send the answer').click()
    await expect
      .poll(() => worker.sent('PUT', 'reply'))
      .toMatchObject([{ body: 'Dear Anna, Ceramiche Rossi sends a new one.' }])
  })

  it('tell of a place that nothing fills in', async () => {
    new FakeWorker([published({ name: 'Anna B.' })])
    await openDashboard(TO_ANSWER)
    await answerField().fill('Ciao {nome}, grazie.')
    await expect.element(text(/Nothing fills in {nome}/)).toBeVisible()
    await answerField().fill('Ciao {name}, grazie.')
    await expect.element(text(/Nothing fills in/)).not.toBeInTheDocument()
  })

  it('leave no gap where nobody gave a name', () => {
    const nobody = published({ name: null })
    expect(filledIn('{name}, thank you !', nobody, 'Rossi')).toBe('thank you !')
    expect(filledIn('Dear {name}, the {product} …', published({ name: null }), 'Rossi')).toBe(
      'Dear, the Blue mug, 350 ml …',
    )
  })
})

describe('removing an answer', () => {
  it('is asked first, then the voice waits for an answer again', async () => {
    const reply = { body: 'Thank you.', name: 'Marta', at: '2026-11-20T10:00:00.000Z', editedAt: null }
    const worker = new FakeWorker([published({ name: 'Anna B.', reply })])
    await openDashboard('/dashboard/demo/voices/all')
    await button('Remove the answer').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove the answer' }).click()
    await expect.element(text('The answer is removed.')).toBeVisible()
    expect(worker.sent('DELETE', 'reply')).toEqual([{ expectedVersion: 1 }])
    expect(worker.voices[0]!.reply).toBeNull()
  })
})
