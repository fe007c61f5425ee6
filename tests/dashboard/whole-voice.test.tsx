import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { MailTroubleShown } from '../../shared/schemas/mail-trouble.ts'
import type { WaitingPhoto } from '../../shared/schemas/photo.ts'
import type { VoiceUpdate, WholeVoice } from '../../shared/schemas/voice.ts'
import { prefer, preferScheme, violations } from './axe.ts'
import { button, heading, openDashboard, text, useDashboard } from './desk.tsx'
import { FakeWorker, NOW, published, voice } from './worker.ts'

useDashboard()
afterEach(() => prefer([]))

const DAY = 86_400_000
const at = (days: number) => new Date(NOW + days * DAY).toISOString()
const open = (id: string, width?: number) => openDashboard(`/dashboard/demo/voices/to_decide/${id}`, width)

const photo: WaitingPhoto = {
  id: 'p1',
  review: 'r1',
  product: { id: 'mug-blue', title: 'Blue mug' },
  width: 40,
  height: 30,
  colour: 0,
  status: 'pending',
  reason: null,
  mediaUse: true,
  createdAt: at(-1),
}
const update: VoiceUpdate = {
  id: 'u1',
  body: 'After a year: call 333 123 45 67 8.',
  signals: ['phone_number'],
  status: 'pending',
  reason: null,
  at: at(-1),
  dueAt: null,
}
const trouble: MailTroubleShown = {
  event: 7,
  target: 'mail:author',
  type: 'reply.sent_privately',
  review: 'r1',
  state: 'failed',
  attempts: 18,
  trouble: 'E_RECIPIENT_SUPPRESSED',
  at: at(-3),
  nextAt: at(-1),
}

const everything: Partial<WholeVoice> = {
  said: {
    sector: 'home',
    motive: 'decoration',
    scales: [3, null, 5],
    variant: 'Blue',
    gift: true,
    place: 'Counter in Faenza',
    experiencedAt: null,
    source: null,
  },
  order: {
    number: 'CR-1043',
    channel: 'web',
    orderedAt: at(-20),
    deliveredAt: at(-14),
    cancelledAt: null,
    returnedAt: at(-2),
    refundedAt: null,
    items: [{ id: 'mug-blue', title: 'Blue mug, 350 ml', variant: 'Blue' }],
  },
  experience: {
    feeling: 'annoyed',
    ladder: 1,
    finding: 1,
    choosing: null,
    buying: null,
    getting: -1,
    using: null,
    help: null,
    telling: null,
    wish: 'A box that closes.',
  },
  contact: { need: 'help', state: 'open', dueAt: at(1) },
  photos: [photo],
  privateAnswers: [
    { id: 'a1', who: { kind: 'member', id: 'u2', name: 'Luca' }, body: 'A lid leaves today.', at: at(-1) },
  ],
  troubles: [trouble],
  person: {
    since: at(-400),
    reachable: true,
    reviews: [
      {
        id: 'other',
        status: 'published',
        product: { id: 'bowl', title: 'Sand bowl' },
        rating: 5,
        body: 'A bowl for life.',
        at: at(-200),
      },
    ],
  },
  history: [
    { type: 'review.received', who: { kind: 'author' }, at: at(-3), data: {} },
    { type: 'review.held', who: { kind: 'voce' }, at: at(-3), data: { signals: ['link'] } },
    {
      type: 'review.rejected',
      who: { kind: 'member', id: 'u2', name: 'Luca' },
      at: at(-2),
      data: { reason: 'personal_data', blind: true },
    },
  ],
}

const team = {
  members: [
    { id: 'u1', email: 'marta@demo.example', displayName: 'Marta', role: 'owner', isYou: true },
    { id: 'u2', email: 'luca@demo.example', displayName: 'Luca', role: 'moderator', isYou: false },
    { id: 'u3', email: 'sole@demo.example', displayName: 'Sole', role: 'viewer', isYou: false },
  ],
  invitations: [],
}

describe('one voice', () => {
  it('shows its order, what was said around it and what happened; what is as telling as the stars is covered with them', async () => {
    const one = voice({ signals: ['link'] })
    const worker = new FakeWorker([one])
    worker.whole = everything
    await open(one.id)
    await expect.element(text('Order CR-1043')).toBeVisible()
    await expect
      .element(text(/ordered 20 days ago · delivered 14 days ago · returned 2 days ago/))
      .toBeVisible()
    await expect.element(text('Got for: decoration')).toBeVisible()
    await expect.element(text('It was a gift.')).toBeVisible()
    await expect.element(text('A lid leaves today.')).toBeVisible()
    await expect.element(text('A bowl for life.')).toBeVisible()
    await expect.element(text(/Would like to hear from someone/)).toBeVisible()
    await expect.element(text('Covered with the stars. Uncover them to read it.')).toBeVisible()
    for (const words of ['Annoyed', 'size: 3 of 5']) await expect.element(text(words)).not.toBeInTheDocument()
    await userEvent.keyboard('v')
    await expect.element(text('Annoyed')).toBeVisible()
    await expect.element(text('Good: Finding it')).toBeVisible()
    await expect.element(text('Bad: Getting it')).toBeVisible()
    await expect.element(text('A box that closes.')).toBeVisible()
    await expect.element(text('size: 3 of 5')).toBeVisible()
    await text('What happened').click()
    await expect.element(text(/rejected · Personal data · stars covered/)).toBeVisible()
    await expect.element(text(/held for a person · /)).toBeVisible()
  })

  it('says what the page shows where words are hidden', async () => {
    const one = voice({ body: 'Ask Luca, 333.', shownBody: 'Ask Luca, [removed: personal data].' })
    new FakeWorker([one])
    await open(one.id)
    await expect.element(text('Ask Luca, [removed: personal data].')).toBeVisible()
  })

  it.each(['light', 'dark'])('is clean with all of it in %s, on a phone too', async (scheme) => {
    await preferScheme(scheme)
    const one = voice({ signals: ['link'], shownBody: 'The glaze.', updatesPending: 1 })
    const worker = new FakeWorker([one])
    worker.whole = { ...everything, updates: [update] }
    worker.given.set('GET team', () => team)
    await open(one.id, 390)
    await expect.element(text('Order CR-1043')).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
    expect(await violations()).toEqual([])
  })
})

describe('a task', () => {
  it('is given by keyboard to somebody who may decide, and has a time', async () => {
    const one = voice()
    const worker = new FakeWorker([one])
    worker.given.set('GET team', () => team)
    await open(one.id)
    const who = page.getByRole('combobox', { name: 'Who takes care of it' })
    await expect.element(who).toBeVisible()
    await expect.element(page.getByRole('option', { name: 'Luca' })).toBeInTheDocument()
    await expect.element(page.getByRole('option', { name: 'Sole' })).not.toBeInTheDocument()
    await userEvent.keyboard('o')
    await expect.element(who).toHaveFocus()
    worker.whole = { task: { who: { kind: 'member', id: 'u2', name: 'Luca' }, until: null } }
    worker.voices = [{ ...one, assignee: 'u2' }]
    await who.selectOptions('Luca')
    await expect.poll(() => worker.sent('PUT', 'assignment')).toEqual([{ assignee: 'u2', until: null }])
    const until = page.getByLabelText('Until')
    await expect.element(until).toBeVisible()
    await until.fill('2026-11-24T18:00')
    await expect
      .poll(() => worker.sent('PUT', 'assignment').at(-1))
      .toEqual({ assignee: 'u2', until: new Date('2026-11-24T18:00').toISOString() })
  })

  it('that is late says so, also to a viewer', async () => {
    const one = voice({ assignee: 'u2', assignedUntil: at(-1) })
    const worker = new FakeWorker([one])
    worker.role = 'viewer'
    worker.whole = { task: { who: { kind: 'member', id: 'u2', name: 'Luca' }, until: at(-1) } }
    await open(one.id)
    await expect.element(text('Was due 1 day ago.')).toBeVisible()
    await expect.element(page.getByRole('combobox', { name: 'Who takes care of it' })).not.toBeInTheDocument()
  })
})

it('a note is begun with one key', async () => {
  const one = voice()
  new FakeWorker([one])
  await open(one.id)
  await expect.element(page.getByRole('textbox', { name: 'Write a note' })).toBeVisible()
  await userEvent.keyboard('n')
  await expect.element(page.getByRole('textbox', { name: 'Write a note' })).toHaveFocus()
  await userEvent.keyboard('Called.')
  await expect.element(page.getByRole('textbox', { name: 'Write a note' })).toHaveValue('Called.')
})

describe('what its author added', () => {
  it('stands among what is to be decided, and is published or refused by itself', async () => {
    const one = published({ name: 'Anna B.', updatesPending: 1 })
    const worker = new FakeWorker([one])
    worker.whole = { updates: [update] }
    worker.given.set('POST updates/u1/decisions', () => {
      worker.whole = { updates: [{ ...update, status: 'rejected', reason: 'personal_data' }] }
      return { status: 'rejected' }
    })
    await openDashboard('/dashboard/demo/voices/to_decide')
    await expect.element(heading('Anna B.')).toBeVisible()
    await expect.element(text(update.body)).toBeVisible()
    await button('Do not show the addition…').click()
    await page.getByRole('radio', { name: 'Personal data' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click()
    await expect.element(text(/^Not shown: Personal data/)).toBeVisible()
    expect(worker.sent('POST', 'u1/decisions')).toEqual([
      { decision: 'reject', was: 'pending', reason: 'personal_data' },
    ])
  })

  it.each([
    [
      'an addition',
      'Publish the addition',
      { updates: [update] },
      { updates: [{ ...update, status: 'withdrawn' }] },
      /^Taken back/,
    ],
    [
      'a photo',
      'Publish',
      { photos: [photo] },
      { photos: [{ ...photo, status: 'removed' }] },
      'Taken off the page',
    ],
  ] as const)(
    'of %s that changed meanwhile says so, and one press shows how it stands by now',
    async (_, publish, before, after, state) => {
      const one = published({ name: 'Anna B.' })
      const worker = new FakeWorker([one])
      worker.whole = before as unknown as typeof worker.whole
      await open(one.id)
      await expect.element(button(publish)).toBeVisible()
      worker.failNext.set('POST decisions', 'stale_version')
      worker.whole = after as unknown as typeof worker.whole
      await button(publish).click()
      await button('See how it stands by now').click()
      await expect.element(text(state)).toBeVisible()
      expect(page.getByRole('alert').filter({ hasText: /./ }).elements()).toEqual([])
    },
  )
})

it('its photos are decided beside it', async () => {
  const one = voice()
  const worker = new FakeWorker([one])
  worker.whole = { photos: [photo] }
  worker.given.set('POST photos/p1/decisions', () => {
    worker.whole = { photos: [{ ...photo, status: 'published' }] }
    return { status: 'published' }
  })
  await open(one.id)
  const photos = page.getByRole('region', { name: 'Photos' })
  await photos.getByRole('button', { name: 'Publish' }).click()
  await expect.element(text('Shown with the review')).toBeVisible()
  expect(worker.sent('POST', 'p1/decisions')).toEqual([{ decision: 'publish', was: 'pending' }])
})

describe('a mail that did not go out', () => {
  it('stands with the voice, and is tried once more', async () => {
    const one = voice()
    const worker = new FakeWorker([one])
    worker.whole = { troubles: [trouble] }
    worker.given.set('POST mail/retries', () => ({ retried: 1 }))
    await open(one.id)
    await expect
      .element(text(/^The mailbox does not exist, or takes no mail\. Given up after 18 tries\./))
      .toBeVisible()
    await button('Try again now').click()
    await expect.element(text('It goes out within a minute.')).toBeVisible()
    expect(worker.sent('POST', 'mail/retries')).toEqual([{ mail: { event: 7, target: 'mail:author' } }])
  })

  it('is told on Today and explained under Set-up', async () => {
    const worker = new FakeWorker()
    worker.today = { mailTroubles: 2 }
    worker.given.set('GET mail/settings', () => ({ replyTo: null, signature: null, portraitUrl: null }))
    worker.given.set('GET mail/troubles', () => ({
      troubles: [
        trouble,
        { ...trouble, event: 8, state: 'waiting', attempts: 2, trouble: '401', nextAt: at(0.52) },
      ],
    }))
    await openDashboard('/dashboard/demo/')
    await expect.element(text(/^2 mails have not gone out\./)).toBeVisible()
    await page.getByRole('link', { name: 'See why' }).click()
    await expect.element(heading('Mails that did not go out')).toBeVisible()
    await expect
      .element(text(/does not accept the key.*Tried 2 times, the next time in 12 hours\./))
      .toBeVisible()
    await expect.element(page.getByRole('link', { name: 'See the voice' }).first()).toBeVisible()
    expect(await violations()).toEqual([])
  })
})
