import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { draftOf, settingsOf } from '../../dashboard/invitations/asking-draft.ts'
import type { AskingSettings } from '../../shared/schemas/asking-settings.ts'
import { violations } from './axe.ts'
import { button, openDashboard, text, useDashboard } from './desk.tsx'
import { FakeWorker } from './worker.ts'

useDashboard()

const SETTINGS: AskingSettings = {
  delayDays: 7,
  categoryDays: { Mugs: 10 },
  shippedDays: 12,
  hours: { from: 9, to: 19 },
  reminder: true,
  reminderDays: 14,
  capDays: 14,
  hourlyCap: 200,
  latestDays: 30,
  sender: 'voce',
  discreet: false,
  discreetCategories: ['Wellness'],
  countries: { CH: { needs: 'none', statement: 'Our lawyer says so, 2026' } },
}

let worker: FakeWorker
beforeEach(() => {
  worker = new FakeWorker()
  worker.given.set('GET asking', () => SETTINGS)
  worker.given.set('PUT asking', ({ body }) => body)
  worker.given.set('GET mail/settings', () => ({ replyTo: null, signature: 'Marta', portraitUrl: null }))
  worker.given.set('PUT mail/settings', () => ({ ok: true }))
  worker.given.set('GET mail/domain', () => ({
    domain: 'reviews.example',
    records: [
      { kind: 'spf', name: 'reviews.example', state: 'found', advice: '' },
      { kind: 'dkim', name: 'x', state: 'could_not_be_checked', advice: '' },
      { kind: 'dmarc', name: '_dmarc.reviews.example', state: 'missing', advice: '' },
    ],
  }))
})
const open = (width?: number) => openDashboard('/dashboard/demo/invitations/asking', width)

it('what nobody touched is saved as it was', () => {
  expect(settingsOf(draftOf(SETTINGS))).toEqual({ settings: SETTINGS, wrong: new Set() })
})

describe('how we ask', () => {
  it('is changed by an owner: another delay, a category that is discreet, the reminder off', async () => {
    await open()
    await page.getByLabelText('Days after delivery', { exact: true }).first().fill('10')
    await page.getByRole('group', { name: 'Mugs' }).getByLabelText('Discreet').click()
    await page.getByLabelText('Remind once who has not answered').click()
    await button('Save how we ask').click()
    await expect.element(text('Saved.').last()).toBeVisible()
    expect(worker.sent('PUT', 'asking')).toEqual([
      { ...SETTINGS, delayDays: 10, discreetCategories: ['Mugs', 'Wellness'], reminder: false },
    ])
  })

  it('is not saved where a number is beyond what is decent: the field is marked and has the focus', async () => {
    await open()
    const delay = page.getByLabelText('Days after delivery', { exact: true }).first()
    await delay.fill('2')
    await button('Save how we ask').click()
    await expect.element(text('A whole number from 3 to 30.')).toBeVisible()
    await expect.element(delay).toHaveFocus()
    expect(worker.sent('PUT', 'asking')).toEqual([])
  })

  it('goes against the table of countries only with a statement', async () => {
    await open()
    await button('Add a country').click()
    const row = page.getByRole('group', { name: 'new' })
    await row.getByLabelText('Country').fill('US')
    await button('Save how we ask').click()
    await expect.element(text(/a reason of at least ten characters/)).toBeVisible()
    await page.getByRole('group', { name: 'US' }).getByLabelText(/^Why/).fill('Advice of 3 March 2026')
    await button('Save how we ask').click()
    await expect
      .poll(() => worker.sent('PUT', 'asking'))
      .toMatchObject([{ countries: { US: { needs: 'soft_opt_in', statement: 'Advice of 3 March 2026' } } }])
  })

  it('is only read by others', async () => {
    worker.role = 'moderator'
    await open()
    await expect.element(text('Only owners of the shop can change this.')).toBeVisible()
    expect(button(/^Save/).elements()).toEqual([])
  })
})

it('who signs is saved, and a wrong mailbox stays in its field', async () => {
  await open()
  await page.getByLabelText('Mailbox that answers go to').fill('marta')
  worker.failNext.set('PUT settings', 'invalid_input')
  await button('Save who signs').click()
  await expect.element(text(/Look at the mailbox/)).toBeVisible()
  await expect.element(page.getByLabelText('Mailbox that answers go to')).toHaveValue('marta')
})

it('the records of the sending domain are looked at on demand, each with what to do', async () => {
  await open()
  await button('Look at the records').click()
  await expect.element(text('reviews.example')).toBeVisible()
  await expect.element(text(/Begin with v=DMARC1/)).toBeVisible()
  expect(text(/begins with v=spf1/).elements()).toEqual([])
})

it.each([1280, 320])('is accessible at %i pixels, and the page never scrolls sideways', async (width) => {
  await open(width)
  await expect.element(button('Save how we ask')).toBeVisible()
  expect(await violations()).toEqual([])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
})

describe('a shop whose own tool mails', () => {
  let webhook: object | null
  beforeEach(() => {
    webhook = null
    worker.given.set('GET asking', () => ({ ...SETTINGS, sender: 'mine' }))
    worker.given.set('GET webhook', () => ({ webhook }))
    worker.given.set('PUT webhook', ({ body }) => {
      webhook = { ...(body as object), createdAt: '2026-11-08T12:00:00Z', last: null }
      return { ...(body as object), secret: 'whsec_once' }
    })
    worker.given.set('POST webhook/tests', () => ({ status: 503 }))
    worker.given.set('POST webhook/secrets', () => ({ secret: 'whsec_new' }))
    worker.given.set('DELETE webhook', () => {
      webhook = null
      return { ok: true }
    })
  })

  it('gives its address, keeps the secret that it sees once, tries it, and ends it', async () => {
    await open()
    await page.getByLabelText(/^Address of your tool/).fill(' https://tool.example/hook ')
    await button('Save the address').click()
    await expect.element(page.getByLabelText('Key')).toHaveValue('whsec_once')
    expect(worker.sent('PUT', 'webhook')).toEqual([{ url: 'https://tool.example/hook' }])
    await button('I have kept it').click()
    await expect.element(text('Not called yet.')).toBeVisible()
    await button('Call it now with a test').click()
    await expect.element(text(/It did not take the call: it answered 503/)).toBeVisible()
    await button('New secret').click()
    await page.getByRole('dialog').getByRole('button', { name: 'New secret' }).click()
    await expect.element(page.getByLabelText('Key')).toHaveValue('whsec_new')
    await button('I have kept it').click()
    await button('Call it no more').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Call it no more' }).click()
    await expect.element(button('Call it now with a test')).not.toBeInTheDocument()
  })

  it('is told where an address may not be called, and keeps what it typed', async () => {
    worker.failNext.set('PUT webhook', 'invalid_input')
    await open()
    const address = page.getByLabelText(/^Address of your tool/)
    await address.fill('http://10.0.0.1/')
    await button('Save the address').click()
    await expect.element(text(/leads to a public website/)).toBeVisible()
    await expect.element(address).toHaveFocus()
    await expect.element(address).toHaveValue('http://10.0.0.1/')
  })

  it('sees the address only once its own tool is to mail', async () => {
    let kept: unknown = SETTINGS
    worker.given.set('GET asking', () => kept)
    worker.given.set('PUT asking', ({ body }) => {
      kept = body
      return body
    })
    await open()
    const address = page.getByLabelText(/^Address of your tool/)
    await expect.element(button('Save how we ask')).toBeVisible()
    await expect.element(address).not.toBeInTheDocument()
    await page.getByLabelText(/^Our own mail tool does/).click()
    await button('Save how we ask').click()
    await expect.element(address).toBeVisible()
  })

  it.each([1280, 320])('finds it accessible at %i pixels', async (width) => {
    webhook = {
      url: 'https://tool.example/hooks/of-the-shop/with-a-long-name',
      createdAt: '2026-11-08T12:00:00Z',
      last: { at: '2026-11-20T12:00:00Z', status: 503 },
    }
    await open(width)
    await expect.element(text(/^Last called/)).toBeVisible()
    expect(await violations()).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  })
})
