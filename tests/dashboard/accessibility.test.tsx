import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { prefer, violations } from './axe.ts'
import { answerField, button, heading, openDashboard, text, useDashboard } from './desk.tsx'
import { FakeWorker, published, voice } from './worker.ts'

useDashboard()

afterEach(() => {
  document.documentElement.style.fontSize = ''
  return prefer([])
})

const someVoices = () => [
  voice({ name: 'Anna B.', signals: ['link', 'phone_number'], dueAt: null, incentive: 'reward' }),
  voice({ name: null, title: 'Lovely', language: 'it', product: { id: 'sku-1', title: null, url: null } }),
  published({
    name: 'Luca',
    reply: {
      body: 'Thank you.',
      name: 'Marta',
      at: '2026-11-20T10:00:00.000Z',
      editedAt: '2026-11-21T09:00:00.000Z',
    },
  }),
]

it('a row of the list stays within 320 pixels with text of twice its size', async () => {
  new FakeWorker([
    voice({ name: 'Maria Magdalena Wolkenstein-Rodenegg', createdAt: '2025-03-01T10:00:00.000Z' }),
  ])
  document.documentElement.style.fontSize = '200%'
  await openDashboard('/dashboard/demo/voices/all', 320)
  await expect.element(page.getByRole('link', { name: /^Maria/ })).toBeVisible()
  const beside = [...document.querySelectorAll('.row *')].filter((part) => {
    const { left, right } = part.getBoundingClientRect()
    return left < 0 || right > 320
  })
  expect(beside.map(({ className }) => className)).toEqual([])
})

describe.each(['light', 'dark'])('in %s', (scheme) => {
  const open = async (path: string, width?: number) => {
    // Without motion: colours are measured once everything has arrived.
    await prefer([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    await openDashboard(path, width)
  }

  it('sign-in is clean', async () => {
    new FakeWorker().signedIn = false
    await open('/dashboard/')
    await page.getByLabelText('Your e-mail').fill('marta')
    await button('Send me a code').click()
    await expect.element(text(/does not look like/)).toBeVisible()
    expect(await violations()).toEqual([])
    await page.getByLabelText('Your e-mail').fill('marta@demo.example')
    await button('Send me a code').click()
    await expect.element(page.getByLabelText('The six digits')).toBeVisible()
    expect(await violations()).toEqual([])
  })

  it.each([1280, 390])('a voice to decide is clean at %i pixels', async (width) => {
    const voices = someVoices()
    new FakeWorker(voices)
    await open(`/dashboard/demo/voices/to_decide/${voices[0]!.id}`, width)
    await expect.element(heading('Anna B.')).toBeVisible()
    expect(await violations()).toEqual([])
    await button('Reject…').click()
    await button('Reject').click()
    await expect.element(text('Choose a reason first.')).toBeVisible()
    expect(await violations()).toEqual([])
  })

  it('the list, an answer and the toast are clean', async () => {
    new FakeWorker(someVoices())
    await open('/dashboard/demo/voices/all')
    await button('Publish and answer').click()
    await expect.element(answerField()).toHaveFocus()
    await expect.element(button('Undo')).toBeVisible()
    expect(await violations()).toEqual([])
  })

  it.each([1280, 320])('a new shop and an invitation are clean at %i pixels', async (width) => {
    const worker = new FakeWorker()
    worker.signUp = true
    worker.invitations = [{ shop: 'second', name: 'Vetri Blu', role: 'moderator' }]
    await open('/dashboard/new', width)
    await button('Open the shop').click()
    await expect.element(text(/Write the name that your customers know/)).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    expect(await violations()).toEqual([])
  })

  it('being asked for a name is clean', async () => {
    const worker = new FakeWorker()
    worker.shops = [{ id: 'demo', name: 'Vetri Blu', displayName: 'Vetri Blu', isNamed: false }]
    await open('/dashboard/demo/today', 320)
    await page.getByLabelText('Your name').fill('')
    await button('Begin').click()
    await expect.element(text(/people like to know who answers/)).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    expect(await violations()).toEqual([])
  })

  it.each([
    ['team', 1280],
    ['account', 1280],
    ['keys', 390],
  ])('set-up of %s is clean at %i pixels', async (section, width) => {
    const worker = new FakeWorker()
    const at = '2026-11-20T10:00:00.000Z'
    worker.given.set('GET team', () => ({
      members: [
        { id: 'u1', email: 'marta@demo.example', displayName: 'Marta', role: 'owner', isYou: true },
        { id: 'u2', email: 'luca@demo.example', displayName: 'Luca', role: 'viewer', isYou: false },
      ],
      invitations: [{ email: 'anna@demo.example', role: 'viewer', expiresAt: at }],
    }))
    worker.given.set('GET session/all', () => ({
      sessions: [
        { id: 's1', agent: 'Firefox on macOS', createdAt: at, seenAt: at, isThis: true },
        { id: 's2', agent: null, createdAt: at, seenAt: at, isThis: false },
      ],
    }))
    worker.given.set('GET team/me/notices', () => ({ rhythm: 'weekly', locale: 'en' }))
    worker.given.set('GET session/passkeys', () => ({
      passkeys: [{ id: 'p1', name: 'My phone', synced: true, createdAt: at, usedAt: at }],
    }))
    worker.given.set('GET keys', () => ({
      keys: [{ id: 'k1', name: 'Till', start: 'voce_abcde', createdAt: at, usedOn: '2026-11-20' }],
    }))
    await open(`/dashboard/demo/setup/${section}`, width)
    await expect.element(page.getByRole('listitem').first()).toBeVisible()
    await expect.element(text('One moment…')).not.toBeInTheDocument()
    expect(await violations()).toEqual([])
  })

  it('the empty view and the keys are clean', async () => {
    new FakeWorker([published()])
    await open('/dashboard/demo/voices/to_decide')
    await expect.element(text('Nothing waits for a decision.')).toBeVisible()
    await userEvent.keyboard('?')
    await expect.element(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    expect(await violations()).toEqual([])
  })
})

describe('by keyboard and screen reader', () => {
  it('gives the focus back when a dialog closes', async () => {
    new FakeWorker(someVoices())
    await openDashboard()
    await button('Reject…').click()
    await expect.element(page.getByRole('dialog')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(button('Reject…')).toHaveFocus()
  })

  it('leads on a phone from the list to a voice and back to its line', async () => {
    new FakeWorker(someVoices())
    await openDashboard('/dashboard/demo/voices/to_decide', 390)
    expect(page.getByRole('article').elements()).toEqual([])
    const line = page.getByRole('link', { name: /^Anna B\./ })
    await line.click()
    await expect.element(heading('Anna B.')).toHaveFocus()
    await button('Back to the list').click()
    await expect.element(line).toHaveFocus()
  })

  it('never scrolls sideways at 320 pixels', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenmuster'.repeat(3)
    const one = voice({ name: long, body: long, product: { id: long, title: long, url: null } })
    new FakeWorker([one])
    for (const path of ['', `/${one.id}`]) {
      await openDashboard(`/dashboard/demo/voices/to_decide${path}`, 320)
      await expect.element(text(long).first()).toBeInTheDocument()
      expect(document.documentElement.scrollWidth).toBe(320)
    }
  })
})
