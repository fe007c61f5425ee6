import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { API, mockFetch, noReviews, review, reviewPage } from '../factories.ts'
import { expectAccessible, expectFocus, mounted } from '../mounted.ts'

const button = (name: string | RegExp) => page.getByRole('button', { name })
const requests = () =>
  vi
    .mocked(fetch)
    .mock.calls.map(([url]) => new URL(`${url}`))
    .filter(({ pathname }) => pathname.endsWith('/reviews'))

beforeEach(() => page.viewport(1200, 900))
afterEach(() => vi.restoreAllMocks())

describe('reading reviews', () => {
  it('shows the average, what it stands on, and how it is spread', async () => {
    const { host, events } = mounted(reviewPage())
    await expect.element(page.getByRole('heading', { name: 'What people say' })).toBeVisible()
    await expect.element(page.getByRole('img', { name: 'Rated 4.4 out of 5' })).toBeVisible()
    await expect.element(page.getByText('312 ratings')).toBeVisible()
    await expect.element(page.getByText('187 with words')).toBeVisible()
    await expect.element(button('5 stars, 212 ratings, 68%. Show only these')).toBeVisible()
    expect(events).toEqual([['ready', { product: 'mug-blue', ratings: 312 }]])
    await expectAccessible(host)
  })

  it('says who, on what proof, when, and what a reader should know', async () => {
    const told = review({
      name: null,
      proof: 'none',
      incentive: 'reward',
      relationship: 'staff',
      experiencedAt: '2026-11-02T00:00:00Z',
      editedAt: '2026-11-14T00:00:00Z',
      language: 'ar',
      reply: { body: 'Thank you.', name: 'Marta', at: '2026-11-12T15:10:00Z', editedAt: null },
    })
    const { root } = mounted(reviewPage({ reviews: [told] }))
    const article = page.getByRole('article', { name: 'Anonymous' })
    for (const text of [
      'Not verified',
      'Nov 12, 2026',
      'bought Nov 2, 2026',
      'Got something in return',
      'Works for the shop',
      'Edited',
      'Marta',
      '5 hours later',
    ]) {
      await expect.element(article.getByText(text, { exact: true })).toBeVisible()
    }
    expect(root.querySelector('.text')!.getAttribute('lang')).toBe('ar')
    expect(root.querySelector('.text')!.getAttribute('dir')).toBe('auto')
  })

  it('lets the page have its turn between a few reviews and the next, and draws none twice for the same', async () => {
    const reviews = Array.from({ length: 10 }, () => review())
    const { host, root, events } = mounted(reviewPage({ reviews }))
    const placeKept = () => getComputedStyle(host).minBlockSize === `${innerHeight}px`
    const turns: Array<{ articles: number; rowsFilled: number; placeKept: boolean }> = []
    // Called after each turn of drawing, before the page has its own.
    const observer = new MutationObserver(() =>
      turns.push({
        placeKept: placeKept(),
        articles: root.querySelectorAll('article').length,
        rowsFilled: root.querySelectorAll('article .row > *:first-child').length,
      }),
    )
    observer.observe(root, { subtree: true, childList: true })
    onTestFinished(() => observer.disconnect())
    await expect.element(button(/^Report/).nth(9)).toBeVisible()
    // What is around them first; nothing below them moves before all are there.
    expect(turns[0]).toEqual({ articles: 0, rowsFilled: 0, placeKept: true })
    const drawn = turns.findIndex(({ articles }) => articles === 10)
    expect(turns.slice(0, drawn).every((turn) => turn.placeKept)).toBe(true)
    expect([events.length, placeKept()]).toEqual([1, false])
    const growth = (of: 'articles' | 'rowsFilled') =>
      turns.map((turn, at) => turn[of] - (turns[at - 1]?.[of] ?? 0)).filter((more) => more > 0)
    expect(growth('articles')).toEqual([2, 2, 2, 2, 2])
    expect(growth('rowsFilled')).toEqual([2, 2, 2, 2, 2])
  })

  it('shows text such as markup as text', async () => {
    const attack = '<img src=x onerror="window.attacked = true"> {{7*7}} </script>'
    const { root } = mounted(reviewPage({ reviews: [review({ body: attack, name: attack, title: attack })] }))
    await expect.element(page.getByRole('article').getByText(attack).first()).toBeVisible()
    expect(root.querySelector('img, script')).toBeNull()
    expect('attacked' in window).toBe(false)
  })

  it('folds long text after seven lines and unfolds it by a button', async () => {
    const { root } = mounted(
      reviewPage({ reviews: [review({ body: 'It sits well in the hand. '.repeat(60) })] }),
    )
    await button('Read all').click()
    const text = root.querySelector('.text')!
    expect(text.scrollHeight).toBe(text.clientHeight)
    await button('Show less').click()
    await expect.element(button('Read all')).toHaveAttribute('aria-expanded', 'false')
    expect(text.clientHeight).toBeLessThan(text.scrollHeight)
  })

  it('shows only the reviews of one star, and all again', async () => {
    const { host } = mounted(reviewPage())
    mockFetch().mockImplementation(async () =>
      Response.json(reviewPage({ reviews: [review({ name: 'Luca' })] })),
    )
    await button(/^2 stars/).click()
    await expect.element(button(/^2 stars, /)).toHaveAttribute('aria-pressed', 'true')
    await expect.element(page.getByRole('status')).toHaveTextContent('2 stars: 1 review shown')
    expect(requests()[0]!.href).toBe(`${API}/products/mug-blue/reviews?sort=newest&rating=2`)
    await expectAccessible(host)
    await button('2 stars: show all again').click()
    await expect.element(button(/^2 stars, /)).toHaveAttribute('aria-pressed', 'false')
    expect(requests()[1]!.searchParams.has('rating')).toBe(false)
  })

  it('orders the list and says by what', async () => {
    mounted(reviewPage())
    mockFetch().mockImplementation(async () => Response.json(reviewPage()))
    const order = page.getByRole('combobox', { name: 'Order' })
    await expect.element(order).toHaveAccessibleDescription('By the day they were published.')
    await userEvent.selectOptions(order, 'lowest')
    await expect.element(order).toHaveAccessibleDescription('By stars from the low end, then newest first.')
    expect(requests()[0]!.searchParams.get('sort')).toBe('lowest')
  })

  it('goes on with the first new review after "Load more"', async () => {
    mounted(reviewPage({ cursor: 'next' }))
    const more = reviewPage({ reviews: [review({ name: 'First new' }), review()] })
    mockFetch().mockImplementation(async () => Response.json(more))
    await button('Load more').click()
    await expectFocus(page.getByRole('article', { name: 'First new' }))
    await expect.element(page.getByRole('status')).toHaveTextContent('2 more reviews')
    await expect.element(button('Load more')).not.toBeInTheDocument()
    expect(requests()[0]!.searchParams.get('cursor')).toBe('next')
  })

  it('takes the last of two wishes, whichever is answered first', async () => {
    mounted(reviewPage())
    // What the policy says is asked for before.
    await expect.element(button('Report').first()).toBeVisible()
    const answers: Array<(response: Response) => void> = []
    mockFetch().mockImplementation(() => new Promise((resolve) => answers.push(resolve)))
    await button(/^2 stars/).click()
    await button(/^3 stars/).click()
    answers[1]!(Response.json(reviewPage({ reviews: [review({ name: 'Three' })] })))
    await expect.element(page.getByRole('article', { name: 'Three' })).toBeVisible()
    answers[0]!(Response.json(reviewPage({ reviews: [review({ name: 'Two' })] })))
    await expect.element(page.getByRole('article', { name: 'Three' })).toBeVisible()
  })

  it('invites where nobody has said anything, without grey stars', async () => {
    const { host, root } = mounted(noReviews())
    await expect.element(page.getByText(/^No reviews yet/)).toBeVisible()
    await expect.element(button('Write a review')).toBeVisible()
    expect(root.querySelector('.stars')).toBeNull()
    await expectAccessible(host)
  })

  it('says so when the reviews do not load, and tries again', async () => {
    const { host, events } = mounted(Promise.resolve(new Response('', { status: 500 })))
    await expect.element(page.getByText('The reviews could not be loaded.')).toBeVisible()
    expect(events).toEqual([['error', { code: 'load_failed' }]])
    await expectAccessible(host)
    mockFetch().mockImplementation(async () => Response.json(reviewPage()))
    await button('Try again').click()
    await expect.element(page.getByText('312 ratings')).toBeVisible()
  })

  it('keeps what is there when more does not load', async () => {
    mounted(reviewPage({ cursor: 'next', reviews: [review({ name: 'Anna' })] }))
    // What the policy says is asked for before.
    await expect.element(button('Report').first()).toBeVisible()
    mockFetch().mockRejectedValueOnce(new TypeError('offline'))
    await button('Load more').click()
    await expect.element(button('Try again')).toBeVisible()
    await expect.element(page.getByRole('article', { name: 'Anna' })).toBeVisible()
    vi.mocked(fetch).mockImplementation(async () =>
      Response.json(reviewPage({ reviews: [review({ name: 'Luca' })] })),
    )
    await button('Try again').click()
    await expectFocus(page.getByRole('article', { name: 'Luca' }))
  })

  it('speaks Italian', async () => {
    mounted(reviewPage(), { locale: 'it-CH' })
    await expect.element(page.getByRole('heading', { name: 'Cosa dice chi l’ha provato' })).toBeVisible()
    await expect.element(page.getByText('312 voti')).toBeVisible()
  })

  it('leaves nothing behind when the element goes', async () => {
    const { root, unmount } = mounted(reviewPage())
    await expect.element(button('Write a review')).toBeVisible()
    unmount()
    expect(root.querySelector('section')).toBeNull()
  })

  /** The page shows something else in the element; says what the one before still did to it. */
  const replaced = async ({ root, unmount, events }: ReturnType<typeof mounted>) => {
    unmount()
    const kept = new CSSStyleSheet()
    root.adoptedStyleSheets = [kept]
    const told = events.length
    const observed = vi.spyOn(MutationObserver.prototype, 'observe')
    // Longer than all drawing takes.
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve))
    expect([...root.adoptedStyleSheets]).toEqual([kept])
    expect(events).toHaveLength(told)
    expect(observed).not.toHaveBeenCalled()
  }

  it('ends in the middle of drawing when something else is shown', async () => {
    const widget = mounted(reviewPage({ reviews: Array.from({ length: 10 }, () => review()) }))
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!widget.root.querySelector('article')) return
        observer.disconnect()
        resolve()
      })
      observer.observe(widget.root, { subtree: true, childList: true })
    })
    expect(widget.events).toEqual([])
    await replaced(widget)
  })

  it('does not come alive where the page takes it away as soon as it is told of it', async () => {
    const widget = mounted(reviewPage())
    await new Promise<void>((resolve) =>
      widget.host.addEventListener('voce:ready', () => resolve(replaced(widget))),
    )
  })

  for (const [name, colour, background] of [
    ['dark', 'rgb(232, 230, 227)', 'rgb(16, 17, 20)'],
    ['pale', 'rgb(112, 112, 112)', 'rgb(255, 255, 255)'],
    ['coloured', 'rgb(60, 20, 90)', 'rgb(250, 220, 180)'],
  ] as const) {
    it(`can be read on a ${name} page`, async () => {
      Object.assign(document.body.style, { color: colour, background })
      onTestFinished(() => document.body.removeAttribute('style'))
      const { host, root } = mounted(reviewPage())
      await expect.poll(() => root.querySelector('[style*="--share-2"]')).not.toBeNull()
      await expectAccessible(host)
    })
  }

  /** The lightness of the text, from 0 to 255. */
  const ink = (root: ShadowRoot): number =>
    Number(getComputedStyle(root.querySelector('.root')!).color.match(/[\d.]+/)![0])

  /** Resolves when no colour is changing any more. */
  const settled = (root: ShadowRoot) => Promise.all(root.getAnimations().map(({ finished }) => finished))

  it('follows a page that turns dark while it is read', async () => {
    const night = document.createElement('style')
    night.textContent = `
      body { color: rgb(20, 20, 20); background: rgb(255, 255, 255); transition: color 50ms, background-color 50ms }
      .night body { color: rgb(235, 235, 235); background: rgb(16, 17, 20) }`
    document.head.append(night)
    onTestFinished(() => {
      night.remove()
      document.documentElement.removeAttribute('class')
    })
    const { root, host } = mounted(reviewPage())
    await expect.element(page.getByRole('combobox', { name: 'Order' })).toBeVisible()
    await expect.poll(() => ink(root)).toBe(20)
    document.documentElement.className = 'night'
    await expect.poll(() => ink(root)).toBe(235)
    await settled(root)
    await expectAccessible(host)
    host.style.color = 'rgb(200, 200, 200)'
    await expect.poll(() => ink(root)).toBe(200)
  })

  it('comes alive once, however early somebody taps, also where the shop speaks politely', async () => {
    const { shop } = reviewPage()
    const { root } = mounted(reviewPage({ shop: { ...shop, formality: 'polite' } }), { locale: 'it' })
    await expect.poll(() => root.querySelector<HTMLElement>('#write')).not.toBeNull()
    root.querySelector<HTMLElement>('#write')!.click()
    await expect.element(page.getByText('Scelga le stelle. Per ora non si invia nulla.')).toBeVisible()
    await expect.element(page.getByRole('searchbox')).toBeVisible()
    const sheets = root.adoptedStyleSheets
    expect(sheets).toHaveLength(new Set(sheets).size)
  })

  it('follows when its theme changes, and looks at the page no more when it is gone', async () => {
    const { root, host, unmount } = mounted(reviewPage(), { theme: 'light' })
    await expect.element(page.getByRole('combobox', { name: 'Order' })).toBeVisible()
    expect(ink(root)).toBe(31)
    await expectAccessible(host)
    host.setAttribute('theme', 'dark')
    await expect.poll(() => ink(root)).toBe(232)
    await settled(root)
    await expectAccessible(host)
    host.removeAttribute('theme')
    await expect.poll(() => ink(root)).toBe(0)
    unmount()
    host.style.color = 'rgb(200, 200, 200)'
    await new Promise(requestAnimationFrame)
    expect(ink(root)).toBe(0)
  })

  it('has no need of more than 320 pixels', async () => {
    await page.viewport(320, 700)
    const { root } = mounted(
      reviewPage({ reviews: [review({ body: 'x'.repeat(400), name: 'y'.repeat(60) })] }),
    )
    await expect.element(button('Write a review')).toBeVisible()
    expect(root.querySelector('.root')!.scrollWidth).toBeLessThanOrEqual(320)
  })
})
