import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { REPORT_REASONS } from '../../../shared/schemas/report.ts'
import { API, mockFetch, review, reviewPage } from '../factories.ts'
import { expectAccessible, expectFocus, mounted } from '../mounted.ts'

const button = (name: string | RegExp) => page.getByRole('button', { name })
const sent = (path: string) =>
  vi
    .mocked(fetch)
    .mock.calls.filter(([url]) => `${url}`.endsWith(path))
    .map(([, init]) => JSON.parse(`${init!.body}`))
const lists = () =>
  vi
    .mocked(fetch)
    .mock.calls.map(([url]) => new URL(`${url}`))
    .filter(({ pathname }) => pathname.endsWith('/products/mug-blue/reviews'))

const here = location.href
const photo = (id: string) => ({ id, width: 800, height: 600, colour: 0x6688aa })

beforeEach(() => page.viewport(1200, 900))
afterEach(() => {
  vi.restoreAllMocks()
  history.replaceState(null, '', here)
})

describe('what makes reading easier', () => {
  it('counts a helpful vote, takes it back, and undoes it where it does not arrive', async () => {
    const voted = review({ id: 'voted', helpful: 12 })
    mounted(reviewPage({ reviews: [voted] }))
    await expect.element(button('Helpful (12)')).toBeVisible()
    mockFetch().mockImplementation(async () => Response.json({ helpful: 13 }))
    await button('Helpful (12)').click()
    await expect.element(button('Helpful (13)')).toHaveAttribute('aria-pressed', 'true')
    vi.mocked(fetch).mockRejectedValueOnce(new TypeError('offline'))
    await button('Helpful (13)').click()
    await expect.element(page.getByText('Not counted. Try again in a minute.')).toBeVisible()
    await expect.element(button('Helpful (13)')).toHaveAttribute('aria-pressed', 'true')
    expect(sent('/reviews/voted/helpful')).toEqual([{ helpful: true }, { helpful: false }])
  })

  it('keeps a vote that was just given when another order shows the same review later', async () => {
    const reviews = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva'].map((name) => review({ name }))
    mounted(reviewPage({ reviews }))
    const vote = page.getByRole('article', { name: 'Ana' }).getByRole('button', { name: /^Helpful/ })
    await expect.element(vote).toBeVisible()
    mockFetch().mockImplementation(async () => Response.json({ helpful: 1 }))
    await vote.click()
    await expect.element(vote).toHaveAttribute('aria-pressed', 'true')
    vi.mocked(fetch).mockImplementation(async () =>
      Response.json(reviewPage({ reviews: structuredClone(reviews).reverse() })),
    )
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Order' }), 'highest')
    await expect.element(page.getByRole('article').nth(4)).toHaveAccessibleName('Ana')
    await expect.element(vote).toHaveAttribute('aria-pressed', 'true')
  })

  it('offers every reason that the rules know, and reports from a page without TLS', async () => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true })
    onTestFinished(() => void Reflect.deleteProperty(crypto, 'randomUUID'))
    mounted(reviewPage({ reviews: [review({ id: 'bare' })] }))
    await button('Report').click()
    const reasons = page.getByRole('combobox', { name: 'Reason' })
    const offered = [...(reasons.element() as HTMLSelectElement).options].map(({ value }) => value)
    expect(offered.sort()).toEqual([...REPORT_REASONS].sort())
    await page.getByRole('textbox', { name: 'What exactly?' }).fill('Their own shop wrote it.')
    await page.getByRole('checkbox').click()
    mockFetch().mockImplementation(async () => Response.json({ id: 'r', state: 'open' }, { status: 201 }))
    await button('Send report').click()
    await expectFocus(page.getByText('Thank you. A person reads it and decides.'))
    expect(sent('/reviews/bare/reports')[0].submissionId).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/)
  })

  it('sends a report, keeps it where it does not arrive, and thanks', async () => {
    const { host } = mounted(reviewPage({ reviews: [review({ id: 'bad' })] }))
    await button('Report').click()
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Reason' }), 'personal_data')
    await page.getByRole('textbox', { name: 'What exactly?' }).fill('It names my neighbour.')
    await page.getByRole('checkbox').click()
    await expectAccessible(host)
    mockFetch().mockRejectedValueOnce(new TypeError('offline'))
    await button('Send report').click()
    await expect.element(page.getByText('This did not arrive. It is still here: try again.')).toBeVisible()
    vi.mocked(fetch).mockImplementation(async () =>
      Response.json({ id: 'r', state: 'open' }, { status: 201 }),
    )
    await button('Send report').click()
    await expectFocus(page.getByText('Thank you. A person reads it and decides.'))
    const [first, second] = sent('/reviews/bad/reports')
    expect(first).toMatchObject({
      reason: 'personal_data',
      explanation: 'It names my neighbour.',
      goodFaith: true,
    })
    expect(second.submissionId).toBe(first.submissionId)
  })

  it('walks through photos by keyboard and gives the focus back', async () => {
    const shown = review({ name: 'Ana', photos: [photo('one'), photo('two')] })
    const { host } = mounted(reviewPage({ reviews: [shown] }))
    await expect.element(button('Photo 2 of 2 by Ana')).toBeVisible()
    await expectAccessible(host)
    await expect.element(button('Report')).toHaveAccessibleDescription('Ana')
    await button('Photo 2 of 2 by Ana').click()
    const dialog = page.getByRole('dialog')
    await expect.element(dialog.getByRole('img', { name: 'Photo 2 of 2 by Ana' })).toBeInTheDocument()
    await expect.element(dialog.getByText('2 / 2')).toBeVisible()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(dialog.getByRole('img', { name: 'Photo 1 of 2 by Ana' })).toBeInTheDocument()
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
    await expectFocus(button('Photo 2 of 2 by Ana'))
  })

  it('has the hint in the search field seen as well as other text of second rank', async () => {
    mounted(reviewPage())
    const search = page.getByRole('searchbox', { name: 'Search the reviews' })
    await expect.element(search).toBeVisible()
    const { color, opacity } = getComputedStyle(search.element(), '::placeholder')
    expect({ color, opacity }).toEqual({
      color: getComputedStyle(page.getByText('187 with words').element()).color,
      opacity: '1',
    })
  })

  it('filters and searches, keeps it in the address beside what is there, and widens again', async () => {
    history.replaceState({ router: 1 }, '', `${here.split('?')[0]}?size=m#details`)
    mounted(reviewPage())
    await expect.element(button('Verified')).toBeVisible()
    mockFetch().mockImplementation(async () => Response.json(reviewPage({ reviews: [] })))
    await button('Verified').click()
    await page.getByRole('searchbox', { name: 'Search the reviews' }).fill('handle')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText(/^Nothing fits all of that/)).toBeVisible()
    expect(lists().at(-1)!.searchParams.toString()).toBe('sort=newest&proof=order&q=handle')
    const url = new URL(location.href)
    expect([url.searchParams.get('size'), url.hash, history.state]).toEqual(['m', '#details', { router: 1 }])
    expect(url.searchParams.get('voce-mug-blue')).toBe('proof=order&q=handle')
    await button('Show all reviews').click()
    await expect.poll(() => new URL(location.href).searchParams.has('voce-mug-blue')).toBe(false)
  })

  it('begins with the filters of the address', async () => {
    history.replaceState(
      null,
      '',
      `?voce-mug-blue=${encodeURIComponent('rating=2&sort=lowest&language=%3Cx&scale_1=6&scale_2=4')}`,
    )
    mockFetch().mockImplementation(async () => Response.json(reviewPage()))
    mounted(reviewPage())
    await expect.element(button(/^2 stars, /)).toHaveAttribute('aria-pressed', 'true')
    expect(lists()[0]!.searchParams.toString()).toBe('sort=lowest&rating=2&scale_2=4')
  })

  it('opens at the review that is linked to, fetched where it is not on the page', async () => {
    history.replaceState(null, '', '#voce-r-far')
    mockFetch().mockImplementation(async (url) =>
      `${url}` === `${API}/reviews/far`
        ? Response.json({ product: 'mug-blue', review: review({ id: 'far', name: 'Far away' }) })
        : Response.json({}, { status: 404 }),
    )
    mounted(reviewPage())
    await expectFocus(page.getByRole('article', { name: 'Far away' }))
  })

  it('keeps a review that is linked to from a list that was narrowed, below which it lies', async () => {
    history.replaceState(null, '', '?voce-mug-blue=rating%3D5#voce-r-far')
    const narrowed = Promise.withResolvers<Response>()
    mockFetch().mockImplementation(async (url) =>
      `${url}`.includes('rating=5')
        ? narrowed.promise
        : Response.json({ product: 'mug-blue', review: review({ id: 'far', name: 'Far away' }) }),
    )
    mounted(reviewPage())
    await expect.poll(() => lists().length).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 50))
    narrowed.resolve(Response.json(reviewPage({ reviews: [review({ id: 'near', name: 'Nearby' })] })))
    await expect.element(page.getByRole('article', { name: 'Nearby' })).toBeVisible()
    await expectFocus(page.getByRole('article', { name: 'Far away' }))
  })

  it('tells how reviews are checked', async () => {
    mockFetch().mockImplementation(async () =>
      Response.json({ received: 326, published: 312, answerHours: 7.4 }),
    )
    const { host } = mounted(reviewPage())
    await expect.element(page.getByText('96% verified purchases')).toBeVisible()
    await expect.element(page.getByText('312 of 326 published').first()).toBeVisible()
    await expect.element(page.getByText('Answers typically take 7 hours').first()).toBeVisible()
    await button('How we check reviews').click()
    const dialog = page.getByRole('dialog', { name: 'How we check reviews' })
    await expect.element(dialog).toBeVisible()
    const said = [...dialog.element().querySelectorAll('p')].map(({ textContent }) => textContent)
    expect(said.slice(0, 2)).toEqual(['312 of 326 published', 'Answers typically take 7 hours'])
    await expectAccessible(host)
  })
})
