import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ErrorBody } from '../../../shared/errors.ts'
import type { AskEmail } from '../../../shared/schemas/review.ts'
import { queue } from '../../../widget/form/queue.ts'
import { API, mockFetch, reviewPage } from '../factories.ts'
import { expectAccessible, expectFocus, mounted } from '../mounted.ts'

const drafts = () => Object.keys(sessionStorage).filter((key) => key.startsWith('voce:draft'))
const button = (name: string | RegExp) => page.getByRole('button', { name })
const words = () => page.getByLabelText(/What should the next person know/)
const name = () => page.getByLabelText(/^Your name/)
const email = () => page.getByLabelText(/^Your e-mail/)
/** The last review that was sent; the policy is read beside it. */
const sent = () => {
  const bodies = vi.mocked(fetch).mock.calls.flatMap(([, init]) => (init?.body ? [init.body] : []))
  return JSON.parse(`${bodies.at(-1)}`)
}
const refusal = (said: Pick<ErrorBody['error'], 'code' | 'fields'>, status = 422) =>
  Response.json({ error: { message: 'Not so.', requestId: 'r-1', ...said } }, { status })
const received = () => Response.json({ id: 'r1', status: 'pending' }, { status: 201 })

/** A page with its form open. */
async function open(askEmail: AskEmail = 'optional', attributes: Record<string, string> = {}) {
  const { shop } = reviewPage()
  const fetch = mockFetch().mockImplementation(async () => Response.json({ sector: null }))
  const widget = mounted(reviewPage({ shop: { ...shop, askEmail } }), attributes)
  await button('Write a review').click()
  await expectFocus(page.getByRole('heading', { name: 'Write a review' }))
  // What it asks the server beside; what a test lets the network do begins after that.
  await expect.poll(() => fetch.mock.calls.map(([url]) => url)).toContain(`${API}/products/mug-blue/form`)
  fetch.mockClear()
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
    await expect.element(page.getByText('Shown as \u2068Anna B.\u2069')).toBeVisible()
    await expectAccessible(host)
    await userEvent.keyboard('{Enter}')
    await expectFocus(page.getByRole('heading', { name: 'Thank you, Anna.' }))
    await expect.element(page.getByText(/^The people at Ceramiche Rossi read it/)).toBeVisible()
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
    expect(drafts()).toEqual([])
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
    const fields = [{ path: 'email', code: 'malformed' as const }]
    mockFetch().mockImplementation(async () => refusal({ code: 'invalid_input', fields }))
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

  it('takes no more words while it sends, for they would be lost with the draft', async () => {
    await open()
    await filled()
    let answer!: (response: Response) => void
    mockFetch().mockImplementation(() => new Promise((resolve) => (answer = resolve)))
    await button('Send review').click()
    await expect.element(words()).toHaveAttribute('readonly')
    await expect.element(name()).toHaveAttribute('readonly')
    const star = page.getByRole('radio', { name: '1 star: Bad' })
    await star.click({ force: true })
    await expect.element(star).not.toBeChecked()
    await expect.element(page.getByRole('radio', { name: '4 stars: Good' })).toBeChecked()
    const tick = page.getByRole('checkbox', { name: 'I got something for this, or I know the shop' })
    await tick.click({ force: true })
    await expect.element(tick).not.toBeChecked()
    answer(refusal({ code: 'invalid_input' }))
    await expect.element(words()).not.toHaveAttribute('readonly')
    await tick.click()
    await expect.element(tick).toBeChecked()
  })

  it('does not bring back after a reload what was sent in the meantime', async () => {
    const { unmount, host } = await open()
    await filled()
    mockFetch()
    await button('Send review').click()
    await expect.element(button('Sending…')).toBeVisible()
    unmount()
    host.remove()
    const draft = { ...sessionStorage }
    const [delivery] = queue.deliveries()
    queue.forget(delivery!.id)
    Object.assign(sessionStorage, draft)
    vi.mocked(fetch).mockImplementation(async () => received())
    queue.send(API, delivery!.review)
    await open()
    await expect.element(page.getByText(/^The people at Ceramiche Rossi read it/)).toBeVisible()
    await expect.element(words()).not.toBeInTheDocument()
    expect(drafts()).toEqual([])
  })

  it('sends again, as a review of its own, what had been changed after it was received', async () => {
    await open()
    await filled()
    mockFetch().mockImplementation(async () => refusal({ code: 'submission_conflict' }, 409))
    await button('Send review').click()
    await expect.element(page.getByText(/^This could not be taken/)).toBeVisible()
    await expect.element(words()).toHaveValue('Sits well in the hand.')
    const first = sent().submissionId
    vi.mocked(fetch).mockImplementation(async () => received())
    await button('Send review').click()
    await expectFocus(page.getByRole('heading', { name: 'Thank you.' }))
    expect(sent().submissionId).not.toBe(first)
    await expect.element(page.getByText(/^This could not be taken/)).not.toBeInTheDocument()
  })

  it('shows at the next visit what was refused, until the person deletes it', async () => {
    const { unmount, host } = await open()
    await filled()
    mockFetch().mockImplementation(async () => refusal({ code: 'invalid_input' }))
    await button('Send review').click()
    await expect.element(page.getByText(/^This could not be taken/)).toBeVisible()
    unmount()
    host.remove()
    mounted(reviewPage())
    await expect.element(page.getByText('Sits well in the hand.').first()).toBeVisible()
    await expect.element(button('Copy')).toBeVisible()
    expect(localStorage.length).toBe(1)
    await button('Delete it from this device').click()
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
  })

  it('sends a language that the server takes, and no address that it would refuse', async () => {
    const canonical = document.createElement('link')
    canonical.rel = 'canonical'
    document.head.append(canonical)
    onTestFinished(() => canonical.remove())
    await open('optional', { locale: 'en-US-u-nu-latn' })
    await filled()
    mockFetch().mockImplementation(async () => received())
    for (const href of ['android-app://shop/mug', `https://shop.example/${'m'.repeat(2_000)}`]) {
      canonical.href = href
      await button('Send review').click()
      await expectFocus(page.getByRole('heading', { name: 'Thank you.' }))
      expect(sent()).toMatchObject({ locale: 'en-US', product: { url: location.origin + location.pathname } })
      await button('Close').click()
      await button('Write a review').click()
      await filled()
    }
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
    await expect.element(page.getByText(/^The people at Ceramiche Rossi read it/)).toBeVisible()
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
