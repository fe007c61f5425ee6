import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { idFrom } from '../../dashboard/people/shop-address.ts'
import { button, heading, openDashboard, pass, text, useDashboard } from './desk.tsx'
import { FakeWorker } from './worker.ts'

useDashboard()

let worker: FakeWorker
beforeEach(() => {
  worker = new FakeWorker()
  worker.signUp = true
})

const field = (name: string) => page.getByLabelText(name)

describe('a new shop', () => {
  beforeEach(() => {
    worker.shops = []
    for (const id of ['cafe-muller', 'vetri-blu'])
      worker.given.set(`GET sign-in/shops/${id}`, () => ({ free: id !== 'vetri-blu' }))
    worker.given.set('POST session/shops', ({ body }) => {
      worker.shops.push({ id: String(body.id), name: String(body.name) })
      return { id: body.id }
    })
  })

  it('begins with an e-mail, and ends on Today with the line for its pages', async () => {
    worker.signedIn = false
    await openDashboard('/dashboard/', 390)
    await expect.element(text(/your shop comes next/)).toBeVisible()
    await field('Your e-mail').fill('anna@new.example')
    await userEvent.keyboard('{Enter}')
    await expect
      .element(text('Six digits are on their way to anna@new.example. They work for ten minutes.'))
      .toBeVisible()
    await userEvent.keyboard('123456')
    await expect.element(heading('Open your shop')).toBeVisible()
    await field('What is your shop called?').fill('Café Müller')
    await expect.element(field('Its id')).toHaveValue('cafe-muller')
    await pass(500)
    await expect.element(text('This id is free.')).toBeVisible()
    await page.getByLabelText(/Which language/).selectOptions('italiano')
    await page.getByLabelText(/your own name/).fill('Anna')
    await field('Where is your shop?').fill('www.cafe.example')
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
    await userEvent.keyboard('{Enter}')
    await expect.element(heading('Today')).toBeVisible()
    expect(location.pathname).toBe('/dashboard/cafe-muller/today')
    expect(worker.sent('POST', 'shops')).toEqual([
      {
        id: 'cafe-muller',
        name: 'Café Müller',
        ownName: 'Anna',
        locale: 'it',
        origin: 'www.cafe.example',
        timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      },
    ])
  })

  it('says all that is missing at once, and begins with the first', async () => {
    await openDashboard('/dashboard/')
    await button('Open the shop').click()
    await expect.element(text(/Write the name that your customers know/)).toBeVisible()
    await expect.element(text(/An id has small letters/)).toBeVisible()
    await expect.element(text(/Write your name/)).toBeVisible()
    await expect.element(text(/Write the address of your shop/)).toBeVisible()
    await expect.element(field('What is your shop called?')).toHaveFocus()
    expect(worker.sent('POST', 'shops')).toEqual([])
  })

  it('says early that an id is taken, and keeps one that was chosen', async () => {
    await openDashboard('/dashboard/')
    await field('What is your shop called?').fill('Vetri Blu')
    await pass(500)
    await expect.element(text(/Somebody has this id already/)).toBeVisible()
    await field('Its id').fill('cafe-muller')
    await field('What is your shop called?').fill('Vetri Blu di Anna')
    await expect.element(field('Its id')).toHaveValue('cafe-muller')
  })

  it('keeps what was typed when the network fails', async () => {
    await openDashboard('/dashboard/')
    await field('What is your shop called?').fill('Café Müller')
    await page.getByLabelText(/your own name/).fill('Anna')
    await field('Where is your shop?').fill('www.cafe.example')
    worker.online = false
    await button('Open the shop').click()
    await expect.element(text(/No connection. Nothing is lost/)).toBeVisible()
    await expect.element(field('Where is your shop?')).toHaveValue('www.cafe.example')
    worker.online = true
    await button('Open the shop').click()
    await expect.element(heading('Today')).toBeVisible()
  })

  it('can be one more', async () => {
    worker.shops = [{ id: 'demo', name: 'Ceramiche Rossi' }]
    await openDashboard('/dashboard/demo/today')
    await page.getByRole('link', { name: 'Open another shop' }).click()
    await expect.element(heading('Open your shop')).toBeVisible()
    await page.getByRole('link', { name: 'Back to your shops' }).click()
    await expect.element(heading('Today')).toBeVisible()
  })

  it('makes an id out of any name', () => {
    expect(idFrom("L'officina di Rossi & C.")).toBe('l-officina-di-rossi-c')
    expect(idFrom('陶器')).toBe('')
    expect(idFrom(`${'x'.repeat(39)} y`)).toBe('x'.repeat(39))
  })
})

it('the word to newcomers comes without moving a button from under a finger', async () => {
  localStorage.removeItem('voce:signed-in')
  worker.signedIn = false
  let answer = () => {}
  worker.until = new Promise<void>((resolve) => {
    answer = resolve
  })
  await openDashboard('/dashboard/')
  const place = () => button('Send me a code').element().getBoundingClientRect().y
  await expect.element(button('Send me a code')).toBeVisible()
  const before = place()
  expect(text(/your shop comes next/).elements()).toEqual([])
  answer()
  await expect.element(text(/your shop comes next/)).toBeVisible()
  expect(place()).toBe(before)
})

describe('where sign-up is closed', () => {
  it('nothing offers it', async () => {
    worker.signUp = false
    worker.shops = []
    await openDashboard('/dashboard/')
    await expect.element(heading('No shop yet')).toBeVisible()
    await expect.element(button('Open the shop')).not.toBeInTheDocument()
  })
})

describe('an invitation while signed in', () => {
  beforeEach(() => {
    worker.invitations = [{ shop: 'second', name: 'Vetri Blu', role: 'moderator' }]
    worker.given.set('POST session/invitations/second', () => {
      worker.invitations = []
      worker.shops.push({ id: 'second', name: 'Vetri Blu', displayName: 'Vetri Blu', isNamed: false })
      return { ok: true }
    })
    worker.given.set('PUT team/me', ({ body }) => {
      Object.assign(worker.shops.at(-1)!, { displayName: body.displayName, isNamed: true })
      return body
    })
    worker.given.set('DELETE session/invitations/second', () => {
      worker.invitations = []
      return { ok: true }
    })
  })

  it('is accepted on Today, and leads to the shop once the name is right', async () => {
    await openDashboard('/dashboard/demo/today', 390)
    await expect.element(text(/Vetri Blu asks you into its team/)).toBeVisible()
    await button('Join the team').click()
    await expect.element(heading('What is your name?')).toBeVisible()
    expect(location.pathname).toBe('/dashboard/second/today')
    // Their name elsewhere is a guess that may stay.
    await expect.element(field('Your name')).toHaveValue('Marta')
    await expect.element(field('Your name')).toHaveFocus()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
    await field('Your name').fill(' ')
    await userEvent.keyboard('{Enter}')
    await expect.element(text(/A first name is enough: people like to know who answers/)).toBeVisible()
    await field('Your name').fill('Marta R.')
    await button('Begin').click()
    await expect.element(heading('Today')).toBeVisible()
    expect(worker.sent('PUT', 'me')).toEqual([{ displayName: 'Marta R.' }])
    await expect.element(page.getByLabelText('Shop')).toHaveValue('second')
  })

  it('is declined', async () => {
    await openDashboard('/dashboard/demo/today')
    await button('No, thank you').click()
    await expect.element(text(/asks you into its team/)).not.toBeInTheDocument()
  })

  it('welcomes somebody who has no shop yet', async () => {
    worker.shops = []
    worker.signUp = false
    await openDashboard('/dashboard/')
    await button('Join the team').click()
    await expect.element(heading('What is your name?')).toBeVisible()
    await expect.element(field('Your name')).toHaveValue('')
  })

  it('leaves it at the shop’s name for whoever would rather not say, and asks once', async () => {
    worker.shops = [{ id: 'second', name: 'Vetri Blu', displayName: 'Vetri Blu', isNamed: false }]
    worker.failNext.set('PUT me', 'internal')
    await openDashboard('/dashboard/second/voices')
    await expect.element(text(/“Vetri Blu” stands in its place/)).toBeVisible()
    await button('Not now').click()
    await expect.element(text(/The fault is ours/)).toBeVisible()
    await button('Not now').click()
    await expect.element(heading('What is your name?')).not.toBeInTheDocument()
    expect(location.pathname).toBe('/dashboard/second/voices')
    expect(worker.sent('PUT', 'me').at(-1)).toEqual({ displayName: 'Vetri Blu' })
    await openDashboard('/dashboard/second/today')
    await expect.element(heading('Today')).toBeVisible()
  })

  it('tells who only reads what the name is for', async () => {
    worker.role = 'viewer'
    worker.shops = [{ id: 'second', name: 'Vetri Blu', displayName: 'Vetri Blu', isNamed: false }]
    await openDashboard('/dashboard/second/today')
    await expect.element(text(/Your colleagues there see your name/)).toBeVisible()
    await expect.element(text(/Your answers are signed/)).not.toBeInTheDocument()
  })
})

it('the line for the pages is there until a widget has been seen, and copied', async () => {
  const today = {
    counts: { toDecide: 0, toAnswer: 0, people: 0, photos: 0, questions: 0, contested: 0, mine: 0 },
    oldestAt: null,
    people: [],
    insight: null,
    week: { received: 0, published: 0, byItself: 0 },
    steps: { widget: false, order: false, team: false, answer: false },
  }
  worker.given.set('GET today', () => today)
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await openDashboard('/dashboard/demo/today', 390)
  await expect
    .element(page.getByRole('link', { name: /^Bring in a colleague/ }))
    .toHaveAttribute('href', '/dashboard/demo/setup/team')
  await button('Copy the line').click()
  expect(copied).toHaveBeenCalledWith(
    '<script async src="https://reviews.example/voce.js" data-shop="demo"></script>',
  )
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
})
