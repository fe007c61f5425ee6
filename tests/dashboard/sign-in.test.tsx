import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { button, heading, openDashboard, pass, text, useDashboard } from './desk.tsx'
import { FakeWorker, published, voice } from './worker.ts'

useDashboard()

const address = () => page.getByLabelText('Your e-mail')
const code = () => page.getByLabelText('The six digits')

const signedOut = (...voices: Parameters<typeof voice>) => {
  const worker = new FakeWorker([voice(...voices)])
  worker.signedIn = false
  return worker
}

async function askForCode() {
  await address().fill('Marta@demo.example ')
  await button('Send me a code').click()
}

describe('sign-in', () => {
  it('leads from an address and a code to what waits in the shop', async () => {
    const worker = signedOut({ name: 'Anna B.' })
    await openDashboard('/dashboard/')
    await expect.element(address()).toHaveFocus()
    await askForCode()
    await expect.element(text(/six digits are on their way/)).toBeVisible()
    await expect.element(code()).toHaveFocus()
    await expect.element(code()).toHaveAttribute('inputmode', 'numeric')
    await expect.element(code()).toHaveAttribute('autocomplete', 'one-time-code')
    await userEvent.keyboard('123456')
    await expect.element(heading('Today')).toBeVisible()
    expect(worker.sent('POST', 'codes')).toEqual([{ email: 'Marta@demo.example', locale: 'en' }])
    expect(location.pathname).toBe('/dashboard/demo/today')
  })

  it('asks the Worker for nobody before anybody has signed in here, and knows who has after a reload', async () => {
    localStorage.removeItem('voce:signed-in')
    const worker = signedOut({ name: 'Anna B.' })
    const asksForWho = () => worker.asked.filter(({ path }) => path === '/v1/session').length
    await openDashboard()
    await expect.element(address()).toHaveFocus()
    expect(asksForWho()).toBe(0)
    await askForCode()
    await code().fill('123456')
    await expect.element(heading('Anna B.')).toBeVisible()
    await openDashboard()
    await expect.element(heading('Anna B.')).toBeVisible()
    await button('Sign out').click()
    await expect.element(address()).toBeVisible()
    const before = asksForWho()
    await openDashboard()
    await expect.element(address()).toHaveFocus()
    expect(asksForWho()).toBe(before)
  })

  it('asks who is signed in where it cannot remember whether anybody was', async () => {
    new FakeWorker([voice({ name: 'Anna B.' })])
    const forbid = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    const spies = (['getItem', 'setItem', 'removeItem'] as const).map((touch) =>
      vi.spyOn(Storage.prototype, touch).mockImplementation(forbid),
    )
    await openDashboard()
    await expect.element(heading('Anna B.')).toBeVisible()
    for (const spy of spies) spy.mockRestore()
  })

  it('takes a code pasted with spaces and words around it', async () => {
    const worker = signedOut()
    await openDashboard('/dashboard/')
    await askForCode()
    await code().fill('123 456')
    await expect.element(heading('Today')).toBeVisible()
    expect(worker.sent('POST', 'sessions')).toEqual([{ email: 'Marta@demo.example', code: '123456' }])
  })

  it('says so when the code is wrong, and takes another', async () => {
    signedOut()
    await openDashboard('/dashboard/')
    await askForCode()
    await userEvent.keyboard('000000')
    await expect.element(text(/This code is wrong, used, or older than ten minutes/)).toBeVisible()
    await expect.element(code()).toHaveFocus()
    await userEvent.keyboard('123456')
    await expect.element(heading('Today')).toBeVisible()
  })

  it('says so when the code is too short', async () => {
    const worker = signedOut()
    await openDashboard('/dashboard/')
    await askForCode()
    await userEvent.keyboard('123{Enter}')
    await expect.element(text('The code has six digits.')).toBeVisible()
    expect(worker.sent('POST', 'sessions')).toEqual([])
  })

  it('refuses what is no address', async () => {
    const worker = signedOut()
    await openDashboard('/dashboard/')
    await address().fill('marta')
    await button('Send me a code').click()
    await expect.element(text(/does not look like an e-mail address/)).toBeVisible()
    await expect.element(address()).toHaveAttribute('aria-invalid', 'true')
    expect(worker.sent('POST', 'codes')).toEqual([])
  })

  it.each([
    ['rate_limited', /Wait a minute/],
    ['internal', /The fault is ours/],
  ] as const)('says what happened after %s', async (failure, words) => {
    const worker = signedOut()
    worker.failNext.set('POST codes', failure)
    await openDashboard('/dashboard/')
    await askForCode()
    await expect.element(text(words)).toBeVisible()
    await button('Send me a code').click()
    await expect.element(code()).toBeVisible()
  })

  it('offers a new code after a while', async () => {
    const worker = signedOut()
    await openDashboard('/dashboard/')
    await askForCode()
    await expect.element(code()).toBeVisible()
    await expect.element(button('Send a new code')).not.toBeInTheDocument()
    for (let second = 0; second < 31; second++) await pass(1_000)
    await button('Send a new code').click()
    await expect.element(text(/A new code is on its way/)).toBeVisible()
    await expect.element(code()).toHaveFocus()
    expect(worker.sent('POST', 'codes')).toHaveLength(2)
  })

  it('tries again when the network was down at the start', async () => {
    const worker = new FakeWorker([voice({ name: 'Anna B.' })])
    worker.online = false
    await openDashboard()
    await expect.element(text(/No connection/)).toBeVisible()
    worker.online = true
    await button('Try again').click()
    await expect.element(heading('Anna B.')).toBeVisible()
  })

  it('ends with sign out, after what was held has gone out', async () => {
    const worker = new FakeWorker([voice()])
    await openDashboard()
    await button('Publish').click()
    await button('Sign out').click()
    await expect.element(address()).toBeVisible()
    const changes = worker.asked
      .filter(({ method }) => method !== 'GET')
      .map(({ path }) => path.split('/').at(-1))
      .filter((end) => end !== 'presence' && end !== 'passkey-challenges')
    expect(changes).toEqual(['decisions', 'session'])
  })

  it('says so to someone who is in no team', async () => {
    const worker = new FakeWorker()
    worker.shops = []
    await openDashboard('/dashboard/')
    await expect.element(heading('No shop yet')).toBeVisible()
  })

  it('lets someone with two shops go from one to the other', async () => {
    const worker = new FakeWorker([published()])
    worker.shops.push({ id: 'second', name: 'Vetri Blu' })
    await openDashboard()
    await page.getByLabelText('Shop').selectOptions('Vetri Blu')
    await expect.poll(() => worker.asked.some(({ path }) => path === '/v1/merchant/second/voices')).toBe(true)
    await expect.poll(() => document.title).toBe('To decide · Vetri Blu · Voce')
  })

  it('shows nothing of a shop that is not theirs', async () => {
    const worker = new FakeWorker([voice()])
    await openDashboard('/dashboard/other/voices/all')
    await expect.element(heading('Nothing here')).toBeVisible()
    expect(worker.asked.map(({ path }) => path)).toEqual(['/v1/session'])
  })
})

describe('language', () => {
  it('follows the switch and stays', async () => {
    new FakeWorker([voice()])
    await openDashboard()
    await button('Italiano').click()
    await expect.element(heading('Voci')).toBeVisible()
    expect(document.documentElement.lang).toBe('it')
    await openDashboard()
    await expect.element(button('Pubblica')).toBeVisible()
  })
})
