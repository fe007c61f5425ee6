import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { button, heading, openDashboard, pass, text, useDashboard } from './desk.tsx'
import { FakeWorker, voice } from './worker.ts'

useDashboard()

const decisions = (worker: FakeWorker) => worker.asked.filter(({ path }) => path.endsWith('/decisions'))

const asksBeforeLeaving = () => {
  const leaving = new Event('beforeunload', { cancelable: true })
  dispatchEvent(leaving)
  return leaving.defaultPrevented
}

/** A decision that does not get through, because the connection is gone. */
async function stuckDecision() {
  const worker = new FakeWorker([voice({ name: 'Anna B.' }), voice({ name: 'Luca' })])
  worker.shops.push({ id: 'second', name: 'Vetri Blu' })
  await openDashboard()
  await expect.element(heading('Anna B.')).toBeVisible()
  worker.online = false
  await button('Publish').click()
  await pass(10_000)
  await expect.element(text(/1 decision is kept here/)).toBeVisible()
  return worker
}

describe('signing out with a decision that did not get through', () => {
  const dialog = () => page.getByRole('dialog', { name: 'Sign out all the same?' })

  it('asks first, and whoever stays loses nothing', async () => {
    const worker = await stuckDecision()
    await button('Sign out').click()
    await expect.element(dialog().getByText(/1 decision did not get through/)).toBeVisible()
    await dialog().getByRole('button', { name: 'Stay signed in' }).click()
    await expect.element(dialog()).not.toBeInTheDocument()
    expect(worker.signedIn).toBe(true)
    worker.online = true
    await button('Try now').click()
    await expect.poll(() => worker.voices[0]!.status).toBe('published')
    await button('Sign out').click()
    await expect.element(page.getByLabelText('Your e-mail')).toBeVisible()
  })

  it('asks first after a fault of the Worker and after a refusal too', async () => {
    const worker = new FakeWorker([voice({ name: 'Anna B.' })])
    await openDashboard()
    for (const code of ['internal', 'rate_limited', 'forbidden'] as const) {
      worker.failNext.set('POST decisions', code)
      if (code === 'internal') await button('Publish').click()
      await button('Sign out').click()
      await dialog().getByRole('button', { name: 'Stay signed in' }).click()
    }
    expect(worker.signedIn).toBe(true)
  })

  it('sends nothing once somebody has left', async () => {
    const worker = await stuckDecision()
    await button('Sign out').click()
    await expect.element(dialog()).toBeVisible()
    worker.online = true
    await dialog().getByRole('button', { name: 'Sign out and lose it' }).click()
    await expect.element(page.getByLabelText('Your e-mail')).toBeVisible()
    await pass(120_000)
    dispatchEvent(new Event('online'))
    expect(decisions(worker)).toEqual([])
  })
})

describe('going to another shop with a decision that did not get through', () => {
  it('keeps it, says so, and sends it to the shop it belongs to', async () => {
    const worker = await stuckDecision()
    await page.getByLabelText('Shop').selectOptions('Vetri Blu')
    await expect.poll(() => location.pathname).toMatch('/dashboard/second/')
    await expect.element(text(/1 decision is kept here/)).toBeVisible()
    expect(asksBeforeLeaving()).toBe(true)
    worker.online = true
    dispatchEvent(new Event('online'))
    await expect.poll(() => worker.voices[0]!.status).toBe('published')
    expect(decisions(worker).map(({ path }) => path.split('/')[3])).toEqual(['demo'])
    await expect.element(text(/1 decision is kept here/)).not.toBeInTheDocument()
    expect(asksBeforeLeaving()).toBe(false)
  })

  it('leads back to a review whose decision was turned down there', async () => {
    const worker = await stuckDecision()
    const { id } = worker.voices[0]!
    await page.getByLabelText('Shop').selectOptions('Vetri Blu')
    await expect.poll(() => location.pathname).toMatch('/dashboard/second/')
    worker.colleagueDecides(id, 'rejected')
    worker.online = true
    dispatchEvent(new Event('online'))
    await expect.element(text('The review by Anna B. changed before your decision arrived.')).toBeVisible()
    await button('Look at it').click()
    await expect.element(heading('Anna B.')).toBeVisible()
    expect(location.pathname).toBe(`/dashboard/demo/voices/to_decide/${id}`)
    await expect.element(text(/changed before your decision arrived/)).not.toBeInTheDocument()
  })
})

describe('signing in again', () => {
  async function signInAgainAs(worker: FakeWorker, email: string) {
    const dialog = page.getByRole('dialog', { name: 'You are signed out' })
    await dialog.getByLabelText('Your e-mail').fill(email)
    await dialog.getByRole('button', { name: 'Send me a code' }).click()
    await dialog.getByLabelText('The six digits').fill(worker.code)
    await expect.element(dialog).not.toBeInTheDocument()
  }

  async function heldWhenTheSessionEnds() {
    const worker = new FakeWorker([voice({ name: 'Anna B.' }), voice({ name: 'Luca' })])
    await openDashboard()
    await button('Publish').click()
    await expect.element(heading('Luca')).toBeVisible()
    worker.signedIn = false
    await pass(10_000)
    return worker
  }

  it('as the same person sends what had to wait', async () => {
    const worker = await heldWhenTheSessionEnds()
    await signInAgainAs(worker, 'marta@demo.example')
    await expect.poll(() => worker.voices[0]!.status).toBe('published')
  })

  it('as somebody else sends nothing under their name, and says so', async () => {
    const worker = await heldWhenTheSessionEnds()
    await signInAgainAs(worker, 'paolo@demo.example')
    await expect.element(text(/^1 decision of marta@demo.example could not be sent/)).toBeVisible()
    await expect.element(page.getByRole('link', { name: /^Anna B\./ })).toBeVisible()
    await pass(120_000)
    expect(decisions(worker).filter(({ by }) => by !== null)).toEqual([])
    await button('Close').click()
    await expect.element(text(/marta@demo.example/)).not.toBeInTheDocument()
    await button('Publish').click()
    await pass(10_000)
    expect(decisions(worker).at(-1)!.by).toBe('paolo@demo.example')
  })

  it('sends nothing before it is known who has signed in', async () => {
    const worker = await heldWhenTheSessionEnds()
    let arrive = () => {}
    const dialog = page.getByRole('dialog', { name: 'You are signed out' })
    await dialog.getByLabelText('Your e-mail').fill('paolo@demo.example')
    await dialog.getByRole('button', { name: 'Send me a code' }).click()
    await expect.element(dialog.getByLabelText('The six digits')).toBeVisible()
    worker.until = new Promise<void>((resolve) => (arrive = resolve))
    worker.signedIn = true
    worker.email = 'paolo@demo.example'
    dispatchEvent(new Event('online'))
    await pass(60_000)
    arrive()
    expect(decisions(worker).filter(({ by }) => by === 'paolo@demo.example')).toEqual([])
  })
})
