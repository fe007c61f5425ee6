import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { InvitationLine } from '../../shared/schemas/invitation.ts'
import { violations } from './axe.ts'
import { button, openDashboard, text, useDashboard } from './desk.tsx'
import { FakeWorker } from './worker.ts'

useDashboard()

const line = (order: string, changes: Partial<InvitationLine> = {}): InvitationLine => ({
  id: `v-${order}`,
  order,
  name: 'Anna Bianchi',
  state: 'planned',
  reason: null,
  basis: 'soft_opt_in',
  countedFrom: 'delivered',
  delayDays: 7,
  postponedFor: null,
  mails: 0,
  createdAt: '2026-11-18T10:00:00.000Z',
  nextAt: '2026-11-25T09:00:00.000Z',
  sentAt: null,
  visitedAt: null,
  answeredAt: null,
  ...changes,
})

let worker: FakeWorker
beforeEach(() => {
  worker = new FakeWorker()
  worker.given.set('GET invitations', () => ({
    invitations: [
      line('1001'),
      line('1002', { state: 'not_asked', reason: 'no_basis', basis: null, nextAt: null, countedFrom: null }),
    ],
    cursor: null,
  }))
  worker.given.set('GET invitations/rates', () => ({
    rates: [
      { category: 'Mugs', delayDays: 7, asked: 80, answered: 20 },
      { category: null, delayDays: 12, asked: 4, answered: 1 },
    ],
  }))
  worker.given.set('POST samples/letter', ({ body }) => ({
    from: 'Ceramiche Rossi',
    replyTo: null,
    subject: body.locale === 'it' ? 'Anna, com’è?' : 'Anna, how is it?',
    text: 'Hi Anna',
  }))
  worker.given.set('GET intake-secrets', () => ({
    secrets: [{ id: 'k1', kind: 'link', createdAt: '2026-11-18T10:00:00.000Z', endsAt: null }],
  }))
  worker.given.set('GET addresses', () => ({
    addresses: [
      { id: 'a1', email: 'luca@mail.example', why: 'blocked', at: '2026-11-18T10:00:00.000Z' },
      { id: 'a2b4c6d8e0', email: null, why: 'erased', at: '2026-11-18T10:00:00.000Z' },
    ],
    cursor: null,
  }))
})
const open = (section: string, width?: number) =>
  openDashboard(`/dashboard/demo/invitations/${section}`, width)

describe('the orders', () => {
  it('say when each goes out and on what it rests, or why nobody is asked', async () => {
    await open('orders')
    await expect.element(text(/goes out on .*7 days after delivery/)).toBeVisible()
    await expect.element(text(/There is no consent/)).toBeVisible()
  })

  it('one is paused by a key press, and asked about no more after a question', async () => {
    worker.given.set('POST invitations/v-1001/actions', ({ body }) => ({
      state: body.action === 'pause' ? 'paused' : 'cancelled',
      nextAt: null,
    }))
    await open('orders')
    const pause = button('Pause asking about 1001')
    await expect.element(pause).toBeVisible()
    ;(pause.element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(button('Go on with asking about 1001')).toBeVisible()
    await button('Do not ask about 1001').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Do not ask' }).click()
    await expect.element(page.getByRole('listitem').first().getByText('Cancelled')).toBeVisible()
    expect(worker.sent('POST', 'actions')).toEqual([{ action: 'pause' }, { action: 'cancel' }])
  })

  it('one is sent again, and says when', async () => {
    worker.given.set('GET invitations', () => ({
      invitations: [line('1001', { state: 'bounced', nextAt: null, postponedFor: 'later' })],
      cursor: null,
    }))
    worker.given.set('POST invitations/v-1001/actions', () => ({
      state: 'snoozed',
      nextAt: '2026-11-20T10:00:00.000Z',
    }))
    await open('orders')
    await button('Send again: the mail about 1001').click()
    await expect.element(text(/goes out on November 20, 2026/)).toBeVisible()
    expect(text(/asked for by the customer/).elements()).toEqual([])
  })

  it.each([
    ['mailed_today', /It can go again tomorrow/],
    ['mailed_enough', /gone again twice/],
    ['not_possible', /wants no questions/],
  ] as const)('one is not sent again without end: %s', async (code, words) => {
    worker.given.set('GET invitations', () => ({
      invitations: [line('1001', { state: 'sent' })],
      cursor: null,
    }))
    worker.failNext.set('POST actions', code)
    await open('orders')
    await button('Send again: the mail about 1001').click()
    await expect.element(text(words)).toBeVisible()
  })

  it('say so where somebody was quicker', async () => {
    worker.failNext.set('POST actions', 'not_possible')
    await open('orders')
    await button('Pause asking about 1001').click()
    await expect
      .element(text('It has changed meanwhile. Load the page again to see how it stands.'))
      .toBeVisible()
  })

  it('can be those of one state, and the address keeps which', async () => {
    await open('orders')
    await page.getByLabelText('Show').selectOptions('Not asked')
    await expect.poll(() => location.search).toBe('?state=not_asked')
  })

  it('come with the next page on demand, and try again where it did not come', async () => {
    worker.given.set('GET invitations', () => ({ invitations: [line('1001')], cursor: 'v-1001' }))
    await open('orders')
    await expect.element(button('Show more')).toBeVisible()
    worker.online = false
    await button('Show more').click()
    await expect.element(text('No connection. Nothing is lost.')).toBeVisible()
    worker.online = true
    worker.given.set('GET invitations', () => ({ invitations: [line('1000')], cursor: null }))
    await button('Show more').click()
    await expect.element(button('Pause asking about 1000')).toBeVisible()
    expect(page.getByRole('listitem').elements()).toHaveLength(2)
  })

  it('none: says what to do first', async () => {
    worker.given.set('GET invitations', () => ({ invitations: [], cursor: null }))
    await open('orders')
    await expect.element(text(/Connect the shop or upload a CSV/)).toBeVisible()
  })

  it('are only read by a viewer', async () => {
    worker.role = 'viewer'
    await open('orders')
    await expect.element(text('1001')).toBeVisible()
    expect(button(/Pause/).elements()).toEqual([])
  })
})

describe('connecting the shop', () => {
  it('shows where its system sends orders, and a new secret this once', async () => {
    worker.given.set('POST intake-secrets', () => ({
      id: 'k2',
      kind: 'woocommerce',
      secret: 'made-just-now',
    }))
    await open('connect')
    await expect.element(text(`${location.origin}/v1/hooks/demo/woocommerce`)).toBeVisible()
    await expect.element(text(/Number k1, since/)).toBeVisible()
    await button('Make a secret: WooCommerce').click()
    await expect.element(page.getByRole('dialog').getByRole('textbox')).toHaveValue('made-just-now')
    expect(worker.sent('POST', 'intake-secrets')).toEqual([{ kind: 'woocommerce' }])
  })

  it('takes the secret that Shopify shows, and says what is wrong with half of one', async () => {
    worker.failNext.set('POST intake-secrets', 'invalid_input')
    await open('connect')
    await page.getByLabelText('Secret that Shopify shows').fill('half')
    await button('Keep the secret').click()
    await expect.element(text(/at least 16 characters/)).toBeVisible()
  })

  it('is for owners', async () => {
    worker.role = 'moderator'
    await open('connect')
    await expect.element(text('Only owners of the shop can connect it.')).toBeVisible()
  })
})

it('a share is said from thirty mails on', async () => {
  await open('rates')
  await expect.element(text('25% of 84 have answered.')).toBeVisible()
  await expect.element(page.getByRole('row', { name: /Mugs 7 days 80 20 25%/ })).toBeVisible()
  await expect.element(page.getByRole('row', { name: /Without a category 12 days 4 1 –/ })).toBeVisible()
})

describe('the letter', () => {
  it('is seen in either language, in a frame in which nothing runs', async () => {
    await open('letter')
    await expect.element(text('Anna, how is it?')).toBeVisible()
    const frame = page.getByTitle('The letter as mail programs show it')
    await expect.element(frame).toHaveAttribute('sandbox', '')
    await expect.element(frame).toHaveAttribute('src', '/preview/demo/letter?locale=en')
    await page.getByLabelText('Language').selectOptions('Italian')
    await expect.element(text('Anna, com’è?')).toBeVisible()
    await expect.element(frame).toHaveAttribute('src', '/preview/demo/letter?locale=it')
  })

  it('comes to whoever asks for it, and can be walked', async () => {
    worker.given.set('POST samples/mail', () => ({ to: 'marta@demo.example' }))
    worker.given.set('POST samples/walk', () => ({ path: '/r/x' }))
    await open('letter')
    await button('Send it to me').click()
    await expect.element(text('It is on its way to marta@demo.example.')).toBeVisible()
    await button('Walk it as your customer').click()
    await expect
      .element(page.getByRole('link', { name: 'Open the page in a new tab' }))
      .toHaveAttribute('href', '/r/x')
  })
})

it('the code to print follows the product and the place, and leads where it says', async () => {
  await open('code')
  await page.getByLabelText('Product id').fill('mug blue')
  await page.getByLabelText('Where it lies').fill('counter')
  const address = `${location.origin}/s/demo/mug%20blue?at=counter`
  await expect.element(page.getByRole('img', { name: `Code that leads to ${address}` })).toBeVisible()
  await expect.element(page.getByRole('link', { name: address })).toHaveAttribute('href', address)
})

it('a code of an id that no product has is pointed out before it is printed', async () => {
  worker.given.set('GET products', () => ({ products: [{ id: 'mug-blue' }, { id: 'mug' }], cursor: null }))
  await open('code')
  const id = page.getByLabelText('Product id')
  for (const [typed, isKnown] of [
    ['mug-bleu', false],
    ['mug', true],
    ['vase', false],
    ['', true],
  ] as const) {
    await userEvent.fill(id, typed)
    await userEvent.tab()
    const warning = text(new RegExp(`No product of this shop has the id “${typed}”`))
    if (isKnown) await expect.element(text(/No product of this shop/)).not.toBeInTheDocument()
    else await expect.element(warning).toBeVisible()
  }
})

describe('the addresses that are not asked', () => {
  it('may be asked again for a reason that fits, but not one that was erased', async () => {
    worker.given.set('POST addresses/allowed', () => ({ ok: true }))
    await open('addresses')
    expect(button(/^Ask No address/).elements()).toEqual([])
    await button('Ask again: luca@mail.example').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ask again' }).click()
    await expect.element(text('Choose a reason first.')).toBeVisible()
    await page.getByLabelText('We blocked the wrong address').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ask again' }).click()
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    expect(worker.sent('POST', 'allowed')).toEqual([{ id: 'a1', why: 'typed_wrong' }])
  })

  it('a wrong one stays in its field', async () => {
    worker.failNext.set('POST addresses', 'invalid_input')
    await open('addresses')
    await page.getByLabelText('Never ask this address').fill('luca')
    await button('Block').click()
    await expect.element(text(/does not look like an e-mail address/)).toBeVisible()
    await expect.element(page.getByLabelText('Never ask this address')).toHaveValue('luca')
  })
})

describe.each([1280, 320])('at %i pixels', (width) => {
  it.each(['orders', 'connect', 'rates', 'letter', 'code', 'addresses'])(
    '%s is accessible and never scrolls sideways',
    async (section) => {
      await open(section, width)
      await expect.element(text('One moment…')).not.toBeInTheDocument()
      expect(await violations({ iframes: false })).toEqual([])
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    },
  )
})
