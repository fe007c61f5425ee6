import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ContactRequest } from '../../shared/schemas/contact-request.ts'
import type { WaitingPhoto } from '../../shared/schemas/photo.ts'
import type { DeskQuestion } from '../../shared/schemas/question.ts'
import { violations } from './axe.ts'
import { button, closeDashboard, heading, openDashboard, text, useDashboard } from './desk.tsx'
import { FakeWorker, NOW } from './worker.ts'

useDashboard()

const HOUR = 3_600_000
const at = (hours: number) => new Date(NOW + hours * HOUR).toISOString()

const request = (more: Partial<ContactRequest> = {}): ContactRequest => ({
  id: 'c1',
  way: 'call',
  need: 'not_right',
  contact: '+48 22 555 01 23',
  note: 'The lid is chipped.',
  name: 'Tomasz',
  locale: 'pl',
  order: 'CR-1043',
  state: 'open',
  owner: null,
  dueAt: at(-2.5),
  late: false,
  createdAt: at(-26),
  closedAt: null,
  version: 1,
  ...more,
})

const photo = (more: Partial<WaitingPhoto> = {}): WaitingPhoto => ({
  id: 'p1',
  review: 'r1',
  product: { id: 'mug-blue', title: 'Blue mug' },
  width: 40,
  height: 30,
  colour: 0,
  status: 'pending',
  reason: null,
  mediaUse: false,
  createdAt: at(-1.5),
  ...more,
})

const question = (more: Partial<DeskQuestion> = {}): DeskQuestion => ({
  id: 'q1',
  version: 3,
  status: 'pending',
  reason: null,
  body: 'Does it go into the oven?',
  shownBody: null,
  language: 'en',
  name: 'Ottilie',
  signals: ['link'],
  createdAt: at(-14.5),
  dueAt: null,
  reports: [],
  product: { id: 'bowl-sand', title: 'Sand bowl', url: null },
  reachable: true,
  answers: [],
  ...more,
})

let worker: FakeWorker
beforeEach(() => {
  worker = new FakeWorker()
})

async function accessible(): Promise<void> {
  expect(await violations()).toEqual([])
}

describe('people who wait', () => {
  const open = (width?: number) => openDashboard('/dashboard/demo/voices/people', width)

  it('are reached in the way they asked for, with what was promised and what it is about', async () => {
    worker.waiting = { people: 2 }
    worker.given.set('GET contact-requests', () => ({
      requests: [
        request(),
        request({ id: 'c2', way: 'whatsapp', contact: '+39 333 123', name: null, dueAt: at(5.5) }),
      ],
      cursor: null,
    }))
    await open()
    await expect
      .element(page.getByRole('link', { name: /^People waiting/ }))
      .toHaveAttribute('aria-current', 'page')
    await expect.element(text('The lid is chipped.').first()).toBeVisible()
    await expect.element(text('Late: the answer was due 2 hours ago')).toBeVisible()
    await expect.element(text('Answer due in 5 hours')).toBeVisible()
    await expect
      .element(page.getByRole('link', { name: 'Call +48 22 555 01 23' }))
      .toHaveAttribute('href', 'tel:+48225550123')
    await expect
      .element(page.getByRole('link', { name: 'WhatsApp to +39 333 123' }))
      .toHaveAttribute('href', 'https://wa.me/39333123')
    await accessible()
  })

  it('are no link for whoever only reads, who is told why there is only a part', async () => {
    worker.role = 'viewer'
    worker.given.set('GET contact-requests', () => ({
      requests: [request({ contact: '…23' })],
      cursor: null,
    }))
    await open(320)
    await expect.element(text(/Call …23 In full for those who answer/)).toBeVisible()
    expect(document.querySelector('a[href^="tel:"]')).toBeNull()
    await accessible()
  })

  it('are taken on and answered by keyboard alone', async () => {
    worker.given.set('GET contact-requests', () => ({ requests: [request()], cursor: null }))
    worker.given.set('POST contact-requests/c1/actions', ({ body }) => ({
      id: 'c1',
      state: body.action === 'take' ? 'taken' : 'done',
      version: 2,
    }))
    await open(390)
    const take = button('I take care of it')
    await expect.element(take).toBeVisible()
    ;(take.element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(text('Marta takes care of it')).toBeVisible()
    ;(button('I have answered').element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(text(/^Answered /)).toBeVisible()
    await expect.element(button('I have answered')).not.toBeInTheDocument()
    expect(worker.sent('POST', 'actions')).toEqual([{ action: 'take' }, { action: 'done' }])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  })

  it('say why something could not be done, and stay', async () => {
    worker.given.set('GET contact-requests', () => ({ requests: [request()], cursor: null }))
    await open()
    worker.failNext.set('POST actions', 'internal')
    await button('I have answered').click()
    await expect.element(page.getByRole('alert').filter({ hasText: /./ })).toBeVisible()
    await expect.element(button('I have answered')).toBeVisible()
    await expect.element(button('See how it stands by now')).not.toBeInTheDocument()
  })

  it('that a colleague has answered meanwhile are seen as they stand by now', async () => {
    let requests = [request()]
    worker.given.set('GET contact-requests', () => ({ requests, cursor: null }))
    await open()
    await expect.element(button('I have answered')).toBeVisible()
    requests = []
    worker.failNext.set('POST actions', 'not_possible')
    await button('I take care of it').click()
    await expect.element(text('That is not possible any more.')).toBeVisible()
    await button('See how it stands by now').click()
    await expect.element(text(/^Nobody is waiting to hear from someone/)).toBeVisible()
    await expect.element(page.getByRole('heading', { name: 'Voices' })).toHaveFocus()
    await accessible()
  })

  it('are nobody where nobody waits, and a viewer only reads', async () => {
    worker.role = 'viewer'
    worker.given.set('GET contact-requests', () => ({ requests: [], cursor: null }))
    await open()
    await expect.element(text(/^Nobody is waiting to hear from someone/)).toBeVisible()
    worker.given.set('GET contact-requests', () => ({ requests: [request()], cursor: null }))
    closeDashboard()
    await open()
    await expect.element(heading('Tomasz')).toBeVisible()
    await expect.element(button('I take care of it')).not.toBeInTheDocument()
  })
})

describe('photos', () => {
  const open = (width?: number) => openDashboard('/dashboard/demo/voices/photos', width)

  it('are published, or not shown for a reason of the list', async () => {
    worker.given.set('GET photos', () => ({
      photos: [photo(), photo({ id: 'p2', mediaUse: true })],
      cursor: null,
    }))
    worker.given.set('POST photos/p1/decisions', () => ({ status: 'published' }))
    worker.given.set('POST photos/p2/decisions', () => ({ status: 'rejected' }))
    await open(390)
    await expect.element(text(/may be used elsewhere by the shop/)).toBeVisible()
    await button('Publish').first().click()
    await expect.element(text('Shown with the review')).toBeVisible()
    await button('Reject…').click()
    await page.getByRole('radio', { name: 'Personal data' }).click()
    await button('Reject').last().click()
    await expect.element(text('Not shown: Personal data')).toBeVisible()
    expect(worker.sent('POST', 'p1/decisions')).toEqual([{ decision: 'publish', was: 'pending' }])
    expect(worker.sent('POST', 'p2/decisions')).toEqual([
      { decision: 'reject', was: 'pending', reason: 'personal_data' },
    ])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
    await accessible()
  })

  it('say so where they could not be loaded, and are asked for again', async () => {
    worker.failNext.set('GET photos', 'internal')
    worker.given.set('GET photos', () => ({ photos: [], cursor: null }))
    await open()
    await button('Try again').click()
    await expect.element(text(/^No photo waits for a decision/)).toBeVisible()
  })
})

describe('questions', () => {
  const open = (width?: number) => openDashboard('/dashboard/demo/voices/questions', width)

  it('are answered, which publishes them; what is typed outlives a reload and a failure', async () => {
    worker.given.set('GET questions', () => ({ questions: [question()], cursor: null }))
    await open(390)
    await expect.element(text('Contains a link')).toBeVisible()
    await expect.element(text('Will be told of your answer by mail.')).toBeVisible()
    const field = page.getByLabelText('Your answer, signed Marta')
    await button('Publish the answer').click()
    await expect.element(text('Write an answer first.')).toBeVisible()
    await field.fill('Up to 180 degrees.')
    closeDashboard()
    await open(390)
    await expect.element(field).toHaveValue('Up to 180 degrees.')
    worker.failNext.set('PUT answer', 'stale_version')
    await button('Publish the answer').click()
    await expect.element(page.getByRole('alert').filter({ hasText: /./ })).toBeVisible()
    await button('See how it stands by now').click()
    await expect.element(page.getByRole('alert').filter({ hasText: /./ })).not.toBeInTheDocument()
    await expect.element(field).toHaveValue('Up to 180 degrees.')
    worker.given.set('PUT questions/q1/answer', () => ({ id: 'q1', status: 'published', version: 4 }))
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await field.click()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(text('Your answer is on the page.')).toBeVisible()
    await expect.element(field).not.toBeInTheDocument()
    expect(worker.sent('PUT', 'answer').at(-1)).toEqual({ body: 'Up to 180 degrees.', expectedVersion: 3 })
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
    await accessible()
  })

  it('that a reader reported stay on the page by one key; what is masked is shown as the public reads it', async () => {
    const report = { id: 'r1', reason: 'false_or_misleading', explanation: 'Mine broke.' } as const
    worker.given.set('GET questions', () => ({
      questions: [
        question({
          status: 'published',
          body: 'Why so damn dear?',
          shownBody: 'Why so d··n dear?',
          reports: [report],
        }),
      ],
      cursor: null,
    }))
    worker.given.set('POST reports/r1/decisions', () => ({ id: 'r1', state: 'dismissed' }))
    await open()
    await expect.element(text('Why so d··n dear?')).toBeVisible()
    const keep = button('Keep it on the page')
    await expect.element(keep).toBeVisible()
    ;(keep.element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(text(/Mine broke/)).not.toBeInTheDocument()
    expect(worker.sent('POST', '/reports/r1/decisions')).toEqual([{ decision: 'dismiss' }])
    await accessible()
  })

  it('and answers of shoppers are decided with a reason and its facts', async () => {
    const answer = {
      ...question({ id: 'a1', body: 'Ask my cousin.', name: 'Bob', signals: [], version: 7 }),
      byShop: false,
    }
    worker.given.set('GET questions', () => ({
      questions: [question({ status: 'published', answers: [answer], reports: [] })],
      cursor: null,
    }))
    worker.given.set('POST answers/a1/decisions', () => ({ id: 'a1', status: 'rejected', version: 8 }))
    await open()
    await expect.element(text('Ask my cousin.')).toBeVisible()
    await button('Reject…').click()
    await page.getByRole('radio', { name: 'Spam or advertising' }).click()
    await page.getByLabelText(/Which passage/).fill('It names a shop.')
    await button('Reject').last().click()
    await expect.element(text('Not published: Spam or advertising')).toBeVisible()
    expect(worker.sent('POST', 'a1/decisions')).toEqual([
      { decision: 'reject', reason: 'spam_or_ad', facts: 'It names a shop.', expectedVersion: 7 },
    ])
  })
})
