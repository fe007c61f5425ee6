import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mockFetch, review, reviewPage } from '../factories.ts'
import { expectAccessible, mounted } from '../mounted.ts'

// Built beside the others, not with them: here it is where its source is.
vi.mock(import('../../../widget/dom/import-current.ts'), () => ({
  importCurrent: () => import('../../../widget/scales/index.ts') as never,
}))

const lists = () =>
  vi
    .mocked(fetch)
    .mock.calls.map(([url]) => new URL(`${url}`))
    .filter(({ pathname }) => pathname.endsWith('/products/mug-blue/reviews'))

describe('public questions', () => {
  it('shows what was answered to the public questions, sums it up from five answers on, and chooses by it', async () => {
    const answered = review({
      name: 'Ana',
      sector: 'home',
      motive: 'gift',
      scales: [3, 5, 2],
      reply: { body: 'Thank you, Ana.', name: 'Marta', at: '2026-03-02T10:00:00Z', editedAt: null },
    })
    const start = reviewPage({ reviews: [answered, review({ sector: 'home' })] })
    start.product.sector = 'home'
    start.summary.scales = [
      { answers: 8, sum: 25 },
      { answers: 5, sum: 22 },
      { answers: 4, sum: 4 },
    ]
    const { host } = mounted(start)
    const article = page.getByRole('article', { name: 'Ana' })
    const said = article.getByText('Got it as a gift')
    await expect.element(said).toBeVisible()
    // On the narrowest phone each is in one piece: a line ends between two, never within one.
    host.style.inlineSize = '278px'
    for (const words of ['Got it as a gift', 'Size: as expected', 'Quality: excellent', 'Looks: 2 of 5']) {
      const line = article.getByText(words).element()
      expect([words, line.getBoundingClientRect().height]).toEqual([
        words,
        Number.parseFloat(getComputedStyle(line).lineHeight),
      ])
    }
    // With her own words, not below those of the shop.
    const top = (locator: typeof said) => locator.element().getBoundingClientRect().top
    expect(top(said)).toBeLessThan(top(page.getByText('Thank you, Ana.')))
    const sizes = page.getByRole('combobox', { name: 'Size' })
    await expect.element(sizes).toHaveDisplayValue('Size: 3.1 of 5')
    await expect.element(page.getByRole('combobox', { name: 'Looks' })).not.toBeInTheDocument()
    await expectAccessible(host)
    mockFetch().mockImplementation(async () => Response.json(reviewPage({ reviews: [answered] })))
    await userEvent.selectOptions(sizes, '3')
    await expect.poll(() => lists().at(-1)?.searchParams.toString()).toBe('sort=newest&scale_1=3')
    expect(new URL(location.href).searchParams.get('voce-mug-blue')).toBe('scale_1=3')
    await expect.element(sizes).toHaveDisplayValue('Size: as expected')

    mockFetch().mockImplementation(async () => Response.json(reviewPage({ reviews: [] })))
    await page.getByRole('button', { name: /^2 stars, / }).click()
    await expect.element(page.getByText(/^Nothing fits all of that/)).toBeVisible()
    await page.getByRole('button', { name: 'Show all reviews' }).click()
    await expect.poll(() => lists().at(-1)?.searchParams.toString()).toBe('sort=newest')
    await expect.element(sizes).toHaveDisplayValue('Size: 3.1 of 5')
  })
})
