import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { API, mockFetch, noReviews, review, reviewPage } from '../factories.ts'
import { expectAccessible, expectFocus, mountedPart } from '../mounted.ts'

const photo = (id: string) => ({ id, width: 800, height: 600, colour: 0x6688aa })
const button = (name: string | RegExp) => page.getByRole('button', { name })

beforeEach(() => page.viewport(1200, 900))
afterEach(() => vi.restoreAllMocks())

describe('<voce-photos>', () => {
  const withPhotos = () => {
    const { summary } = reviewPage()
    return reviewPage({ summary: { ...summary, withPhotos: 2 } })
  }
  const answer = () =>
    Response.json({
      reviews: [review({ photos: [photo('a'), photo('b')] }), review({ name: 'Luca', photos: [photo('c')] })],
    })

  it('shows the photos of all, and each large on a tap, by keyboard too', async () => {
    const fetch = mockFetch().mockImplementation(async () => answer())
    const { host, root, events } = mountedPart('photos', withPhotos())
    const first = button('Photo 1 of 2 by Anna B.')
    await expect.element(first).toBeVisible()
    expect(fetch.mock.calls.map(([url]) => `${url}`)).toContain(`${API}/photos?product=mug-blue`)
    expect(events).toContainEqual(['ready', { product: 'mug-blue', ratings: 312 }])
    await expectAccessible(host)
    ;(first.element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('dialog')).toBeVisible()
    const large = root.querySelector('[aria-live=polite] img')!
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    // A new one is said; the same with other words is not.
    await expect.poll(() => large.isConnected).toBe(false)
    await expect.element(page.getByRole('dialog').getByText('Luca')).toBeVisible()
    await expectAccessible(host)
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  })

  it('takes no room and asks for nothing where there are none', async () => {
    const fetch = mockFetch()
    const { host, root, shown } = mountedPart('photos', reviewPage(), { style: '--voce-reserve: 100px' })
    await shown
    expect(root.querySelector('section')).toBeNull()
    expect(host.offsetHeight).toBe(0)
    expect(fetch).not.toHaveBeenCalled()
  })

  it('is given back to the loader where the photos cannot be read', async () => {
    mockFetch().mockImplementation(async () => new Response(null, { status: 503 }))
    await expect(mountedPart('photos', withPhotos()).shown).rejects.toMatchObject({ status: 503 })
  })
})

describe('<voce-carousel>', () => {
  it('shows the newest beside the average and says so, and walks by keyboard', async () => {
    const reviews = Array.from({ length: 8 }, (_, index) => review({ body: `The words of number ${index}.` }))
    const { host, root } = mountedPart('carousel', reviewPage({ reviews }))
    await expect.element(page.getByText('The newest, whatever their stars')).toBeVisible()
    await expect.element(page.getByText('312 ratings')).toBeVisible()
    await expectAccessible(host)
    const track = root.querySelector<HTMLElement>('.track')!
    ;(button('Next').element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => track.scrollLeft).toBeGreaterThan(0)
    await button('Previous').click()
    await expect.poll(() => track.scrollLeft).toBeLessThan(10)
  })

  it('tells where a button leads nowhere, and keeps the focus on it', async () => {
    const reviews = Array.from({ length: 4 }, (_, index) => review({ body: `The words of number ${index}.` }))
    const { root } = mountedPart('carousel', reviewPage({ reviews }))
    await expect.element(button('Previous')).toHaveAttribute('aria-disabled', 'true')
    await expect.element(button('Next')).toHaveAttribute('aria-disabled', 'false')
    ;(button('Next').element() as HTMLElement).focus()
    root.querySelector('.track')!.scrollTo({ left: 10_000, behavior: 'instant' })
    await expect.element(button('Next')).toHaveAttribute('aria-disabled', 'true')
    await expect.element(button('Previous')).toHaveAttribute('aria-disabled', 'false')
    await expectFocus(button('Next'))
  })

  it('leaves its arrows to the direction of the text, which turns them', async () => {
    const { host, root } = mountedPart('carousel', reviewPage())
    host.dir = 'rtl'
    await expect.element(button('Next')).toBeVisible()
    const turned = [...root.querySelectorAll('.walk button')].map((one) => getComputedStyle(one).scale)
    expect(turned).toEqual(['none', 'none'])
  })

  it('makes no card wider than what it is shown in, for all its photos and text of twice its size', async () => {
    const shown = review({ photos: ['a', 'b', 'c', 'd'].map(photo) })
    const style = '--voce-size: 32px; display: block; inline-size: 300px'
    const { root } = mountedPart('carousel', reviewPage({ reviews: [shown] }), { style })
    await expect.element(button('Photo 1 of 4 by Anna B.')).toBeVisible()
    expect(root.querySelector('article')!.offsetWidth).toBeLessThanOrEqual(300)
  })

  it('makes no card longer than its words', async () => {
    const long = review({ id: 'r2', body: Array(30).fill('Many words.').join(' ') })
    const { root } = mountedPart('carousel', reviewPage({ reviews: [review(), long] }))
    await expect.element(button('Next')).toBeVisible()
    const [short, tall] = [...root.querySelectorAll<HTMLElement>('article')].map((one) => one.offsetHeight)
    expect(short).toBeLessThan(tall!)
  })

  it('says that the shop chose where it did, leaves out what is no longer public, and keeps the average of all', async () => {
    mockFetch().mockImplementation(async (url) =>
      `${url}`.endsWith('/reviews/gone')
        ? new Response(null, { status: 404 })
        : Response.json({ review: review({ body: 'Chosen words.' }) }),
    )
    mountedPart('carousel', reviewPage(), { reviews: 'one, gone' })
    await expect.element(page.getByText('Chosen by the shop')).toBeVisible()
    await expect.element(page.getByText('Chosen words.')).toBeVisible()
    await expect.element(page.getByText('312 ratings')).toBeVisible()
    expect(page.getByRole('article').all()).toHaveLength(1)
  })

  it('unfolds long words in their place', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `Sentence ${index} of many.`).join(' ')
    mountedPart('carousel', reviewPage({ reviews: [review({ body: long })] }))
    await button('Read all').click()
    await expect.element(button('Show less')).toHaveAttribute('aria-expanded', 'true')
  })

  it('tells the page nothing once it is gone', async () => {
    mockFetch().mockImplementation(async () => {
      widget.unmount()
      return Response.json({ review: review() })
    })
    const widget = mountedPart('carousel', reviewPage(), { reviews: 'one' })
    await widget.shown
    expect(widget.events).toEqual([])
  })

  it('takes no room where nobody has said anything', async () => {
    const { root, shown } = mountedPart('carousel', noReviews())
    await shown
    expect(root.querySelector('section')).toBeNull()
  })
})

describe('<voce-form>', () => {
  it('is open at once without taking the focus, and shows in its place what becomes of the review', async () => {
    mockFetch().mockImplementation(async () => Response.json({ sector: null }))
    const { host, root, events } = mountedPart('form', reviewPage())
    await expect.element(page.getByRole('heading', { name: 'Write a review' })).toBeVisible()
    // Its line parts it from the reviews below, which are not here.
    expect(getComputedStyle(root.querySelector('.writing > *')!).borderBlockEndStyle).toBe('none')
    expect(document.activeElement).toBe(document.body)
    await expect.element(button('Not now')).not.toBeInTheDocument()
    await expectAccessible(host)
    mockFetch().mockImplementation(async (_, init) =>
      init?.body ? Response.json({ id: 'r1', status: 'pending' }, { status: 201 }) : Response.json({}),
    )
    await page.getByRole('radio', { name: '5 stars: Great' }).click({ force: true })
    await page.getByLabelText(/What should the next person know/).fill('Sits well in the hand.')
    await button('Continue').click()
    await button('Send review').click()
    await expectFocus(page.getByRole('heading', { name: 'Thank you.' }))
    expect(events).toContainEqual(['submitted', { id: 'r1', status: 'pending', product: 'mug-blue' }])
    localStorage.clear()
    sessionStorage.clear()
  })
})
