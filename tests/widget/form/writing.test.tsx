import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { AskEmail } from '../../../shared/schemas/review.ts'
import { queue } from '../../../widget/form/queue.ts'
import { mockFetch, reviewPage } from '../factories.ts'
import { expectAccessible, expectFocus, mounted } from '../mounted.ts'

const button = (name: string | RegExp) => page.getByRole('button', { name })
const words = () => page.getByLabelText(/What should the next person know/)
const name = () => page.getByLabelText(/^Your name/)
const email = () => page.getByLabelText(/^Your e-mail/)
const sent = () => JSON.parse(`${vi.mocked(fetch).mock.lastCall![1]!.body}`)
const received = () => Response.json({ id: 'r1', status: 'pending' }, { status: 201 })

/** A page with its form open. */
async function open(askEmail: AskEmail = 'optional', attributes: Record<string, string> = {}) {
  const { shop } = reviewPage()
  const widget = mounted(reviewPage({ shop: { ...shop, askEmail } }), attributes)
  await button('Write a review').click()
  await expectFocus(page.getByRole('heading', { name: 'Write a review' }))
  return widget
}

/** The form up to its last part. */
async function filled() {
  await page.getByRole('radio', { name: '4 stars: Good' }).click({ force: true })
  await words().fill('Sits well in the hand.')
  await button('Continue').click()
  await expectFocus(name())
}

beforeEach(() => page.viewport(900, 1200))
afterEach(() => {
  for (const { id } of queue.deliveries()) queue.forget(id)
  vi.restoreAllMocks()
  sessionStorage.clear()
  localStorage.clear()
})

describe('writing a review', () => {
  it('goes from a star to thanks by keyboard alone', async () => {
    const { events, host } = await open('optional', { 'product-title': 'Blue mug' })
    mockFetch().mockImplementation(async () => received())
    await userEvent.tab()
    await userEvent.keyboard(' {ArrowRight}{ArrowRight}{ArrowRight}')
    await expect.element(page.getByRole('radio', { name: '4 stars: Good' })).toBeChecked()
    await expectFocus(page.getByRole('radio', { name: '4 stars: Good' }))
    await userEvent.tab()
    await userEvent.keyboard('Sits well.')
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await expectFocus(name())
    await userEvent.keyboard('Anna Bianchi')
    await expect.element(page.getByText('Shown as Anna B.')).toBeVisible()
    await expectAccessible(host)
    await userEvent.keyboard('{Enter}')
    await expectFocus(page.getByRole('heading', { name: 'Thank you, Anna.' }))
    await expect.element(page.getByText(/^A person at Ceramiche Rossi reads it first/)).toBeVisible()
    await expectAccessible(host)
    expect(sent()).toMatchObject({
      product: { id: 'mug-blue', title: 'Blue mug' },
      rating: 4,
      body: 'Sits well.',
      name: 'Anna Bianchi',
      incentive: 'none',
      relationship: 'none',
      locale: 'en',
    })
    expect(events.at(-1)).toEqual(['submitted', { id: 'r1', status: 'pending', product: 'mug-blue' }])
    expect(sessionStorage.length).toBe(0)
  })

  it('chooses no star beforehand, hides the average, and sends nothing on a tap', async () => {
    const { host } = await open()
    const fetch = mockFetch()
    for (const radio of page.getByRole('radio').elements())
      expect((radio as HTMLInputElement).checked).toBe(false)
    await expect.element(page.getByText('312 ratings')).not.toBeInTheDocument()
    await expectAccessible(host)
    await page.getByRole('radio', { name: '5 stars: Great' }).click({ force: true })
    await expect.element(words()).toBeVisible()
    expect(fetch).not.toHaveBeenCalled()
    await button('Not now').click()
    await expectFocus(button('Write a review'))
    await expect.element(page.getByText('312 ratings')).toBeVisible()
  })

  it('leads from the summary of errors to each field', async () => {
    const { host } = await open('required')
    await filled()
    await email().fill('anna')
    await page.getByLabelText('I got something for this, or I know the shop').click()
    await button('Send review').click()
    const summary = page.getByText('2 things to look at')
    await expect.element(summary).toBeVisible()
    await expect.element(email()).toHaveAttribute('aria-invalid', 'true')
    await expect.element(email()).toHaveAccessibleDescription('An e-mail looks like anna@example.com.')
    await expectAccessible(host)
    await page.getByRole('link', { name: 'An e-mail looks like anna@example.com.' }).click()
    await expectFocus(email())
    await email().fill('anna@example.com')
    await expect.element(email()).toHaveAttribute('aria-invalid', 'false')
  })

  it('looks at a field when it is left, but not at one that is still empty', async () => {
    await open('required')
    await filled()
    await email().click()
    await name().click()
    await expect.element(email()).toHaveAttribute('aria-invalid', 'false')
    await email().fill('anna@')
    await name().click()
    await expect.element(email()).toHaveAttribute('aria-invalid', 'true')
  })

  it('asks for words before anything else', async () => {
    await open()
    await page.getByRole('radio', { name: '1 star: Bad' }).click({ force: true })
    await button('Continue').click()
    await expect.element(page.getByRole('link', { name: /^Add a few words/ })).toBeVisible()
    await expect.element(name()).not.toBeInTheDocument()
  })

  it('asks for no address where the shop does not', async () => {
    await open('no')
    await filled()
    await expect.element(email()).not.toBeInTheDocument()
  })

  it('tells beside the review what was disclosed', async () => {
    await open()
    await filled()
    mockFetch().mockImplementation(async () => received())
    await page.getByLabelText('I got something for this, or I know the shop').click()
    await page.getByLabelText('I got it free or cheaper, or a reward').click()
    await page.getByLabelText('I work for the shop').click()
    await button('Send review').click()
    await expect.element(page.getByRole('heading', { name: 'Thank you.' })).toBeVisible()
    expect(sent()).toMatchObject({ incentive: 'reward', relationship: 'staff' })
  })

  it('counts near the limit and cuts nothing off', async () => {
    await open()
    await page.getByRole('radio', { name: '4 stars: Good' }).click({ force: true })
    await words().fill('ü'.repeat(4_990))
    await expect.element(page.getByText('10 characters left')).toBeVisible()
    await words().fill('ü'.repeat(5_001))
    await button('Continue').click()
    await expect
      .element(page.getByRole('link', { name: 'Shorten your words: 5,000 characters fit.' }))
      .toBeVisible()
    await expect.element(words()).toHaveValue('ü'.repeat(5_001))
  })

  it('keeps the draft over a reload', async () => {
    const { unmount, host } = await open()
    await filled()
    await name().fill('Anna')
    unmount()
    host.remove()
    await open()
    await expect.element(words()).toHaveValue('Sits well in the hand.')
    await expect.element(name()).toHaveValue('Anna')
    await expect.element(page.getByRole('radio', { name: '4 stars: Good' })).toBeChecked()
  })

  it('keeps the text when the network fails, says so, and sends when told to', async () => {
    const { host } = await open()
    await filled()
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    mockFetch().mockRejectedValueOnce(new TypeError('offline'))
    await button('Send review').click()
    await expectFocus(page.getByRole('heading', { name: 'No connection, and nothing is lost.' }))
    await expect.element(page.getByText(/at your next visit within 7 days/)).toBeVisible()
    await expectAccessible(host)
    vi.mocked(fetch).mockImplementation(async () => received())
    await button('Try now').click()
    await expectFocus(page.getByRole('heading', { name: 'Thank you.' }))
  })

  it('takes the blame when it is ours, and deletes it from the device when told to', async () => {
    await open()
    await filled()
    mockFetch().mockImplementation(async () => new Response('', { status: 500 }))
    await button('Send review').click()
    await expectFocus(page.getByRole('heading', { name: 'The fault is ours, not yours.' }))
    await button('Delete it from this device').click()
    await expect
      .element(page.getByRole('heading', { name: 'The fault is ours, not yours.' }))
      .not.toBeInTheDocument()
    expect(localStorage.length).toBe(0)
  })

  it('puts the word of the server at its field and sends the same submission again', async () => {
    await open()
    await filled()
    const fields = [{ path: 'email', code: 'malformed' }]
    mockFetch().mockImplementation(async () => Response.json({ error: { fields } }, { status: 422 }))
    await button('Send review').click()
    await expect.element(email()).toHaveAttribute('aria-invalid', 'true')
    await expect.element(words()).toHaveValue('Sits well in the hand.')
    const first = sent().submissionId
    vi.mocked(fetch).mockImplementation(async () => received())
    await email().fill('anna@example.com')
    await button('Send review').click()
    await expect.element(page.getByRole('heading', { name: 'Thank you.' })).toBeVisible()
    expect(sent().submissionId).toBe(first)
  })

  it('sends at the next visit what was kept, without being asked', async () => {
    const { unmount, host } = await open()
    await filled()
    mockFetch().mockRejectedValueOnce(new TypeError('offline'))
    await button('Send review').click()
    await expect.element(button('Try now')).toBeVisible()
    unmount()
    host.remove()
    mounted(reviewPage())
    await expect.element(button('Try now')).toBeVisible()
    vi.mocked(fetch).mockImplementation(async () => received())
    window.dispatchEvent(new Event('online'))
    await expect.element(page.getByText(/^A person at Ceramiche Rossi reads it first/)).toBeVisible()
  })

  it('works where storage throws', async () => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('denied', 'SecurityError')
      })
    }
    await open()
    await filled()
    mockFetch().mockRejectedValueOnce(new TypeError('offline'))
    await button('Send review').click()
    await expect.element(page.getByText('Your words are safe here while this page is open.')).toBeVisible()
  })

  it('keeps what is typed from the shortcuts of the page', async () => {
    const heard = vi.fn()
    for (const key of ['keydown', 'keyup', 'keypress']) document.addEventListener(key, heard)
    await open()
    await filled()
    heard.mockClear()
    await userEvent.keyboard('s')
    await expect.element(name()).toHaveValue('s')
    expect(heard).not.toHaveBeenCalled()
  })
})
