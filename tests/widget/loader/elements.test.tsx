import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Wanted } from '../../../widget/loader/contract.ts'
import { defineElement } from '../../../widget/loader/define-element.ts'
import { ratingOf } from '../../../widget/loader/ratings.ts'
import { draw } from '../../../widget/stars/index.ts'
import { API, mockFetch } from '../factories.ts'

const source = { shops: 'https://reviews.test/v1/shops/', shop: 'demo' }
const show = vi.fn(
  (_host: HTMLElement, _wanted: Wanted, _signal: AbortSignal): Promise<unknown> => Promise.resolve(),
)
defineElement('x-product', source, show)

const element = (html: string): HTMLElement => {
  const box = document.createElement('div')
  box.innerHTML = html
  document.body.append(box)
  return box.firstElementChild as HTMLElement
}

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.lang = ''
  show.mockClear()
  vi.restoreAllMocks()
})

describe('an element', () => {
  it('shows its product, in the shop of the script and the language of the page', () => {
    document.documentElement.lang = 'it'
    element('<x-product product="mug"></x-product>')
    expect(show.mock.calls[0]![1]).toEqual({ api: API, product: 'mug', locale: 'it' })
  })

  it('prefers its own shop and language, and survives a nonsensical one', () => {
    document.documentElement.lang = '{{ locale }}'
    element('<x-product product="mug" shop="other" locale="de"></x-product>')
    element('<x-product product="cup"></x-product>')
    expect(show.mock.calls.map(([, wanted]) => [wanted.api.slice(-5), wanted.locale])).toEqual([
      ['other', 'de'],
      ['/demo', navigator.language],
    ])
  })

  it('follows when the page gives it another product', () => {
    const host = element('<x-product product="mug"></x-product>')
    host.setAttribute('product', 'cup')
    const [before, after] = show.mock.calls.slice(-2)
    expect(after![1].product).toBe('cup')
    expect([before![2].aborted, after![2].aborted]).toEqual([true, false])
  })

  it('shows nothing of the product before, whether another one comes or none', () => {
    const host = element('<x-product product="mug"></x-product>')
    for (const product of ['cup', '']) {
      host.shadowRoot!.append('Rated 5 out of 5')
      host.setAttribute('product', product)
      expect(host.shadowRoot!.textContent).toBe('')
    }
  })

  it('starts when its product comes late', () => {
    const host = element('<x-product></x-product>')
    expect(show).not.toHaveBeenCalled()
    host.setAttribute('product', 'mug')
    expect(show).toHaveBeenCalledOnce()
  })

  it('keeps its state when the page moves it', async () => {
    const host = element('<x-product product="mug"></x-product>')
    const calls = show.mock.calls.length
    document.body.append(host)
    await Promise.resolve()
    expect(show).toHaveBeenCalledTimes(calls)
    expect(show.mock.lastCall![2].aborted).toBe(false)
  })

  it('ends when it is removed, and starts again when it comes back', async () => {
    const host = element('<x-product product="mug"></x-product>')
    const calls = show.mock.calls.length
    host.remove()
    await Promise.resolve()
    expect(show.mock.lastCall![2].aborted).toBe(true)
    document.body.append(host)
    expect(show).toHaveBeenCalledTimes(calls + 1)
  })

  it('tells the page when it fails, keeps no empty place, and tries again with the connection', async () => {
    show.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline'))
    const failed = new Promise<CustomEvent>((resolve) => {
      document.addEventListener('voce:error', (event) => resolve(event as CustomEvent), { once: true })
    })
    const host = element('<x-product product="mug"></x-product>')
    host.shadowRoot!.append('Half of it')
    expect((await failed).detail).toEqual({ code: 'load_failed' })
    expect(host.shadowRoot!.adoptedStyleSheets).toEqual([])
    expect(host.shadowRoot!.textContent).toBe('')
    const calls = show.mock.calls.length
    window.dispatchEvent(new Event('online'))
    expect(show).toHaveBeenCalledTimes(calls + 1)
  })

  it('is defined once, however often the script is included', () => {
    const defined = customElements.get('x-product')
    expect(() => defineElement('x-product', source, show)).not.toThrow()
    expect(customElements.get('x-product')).toBe(defined)
  })
})

describe('ratings', () => {
  const answer = (products: string[]) =>
    Response.json({
      ratings: products.map((product) => ({ product, average: 4, ratings: 2, label: product })),
    })

  it('are asked for all together, each product once', async () => {
    const fetch = mockFetch().mockImplementation(async () => answer(['a', 'b & c']))
    const wanted = (product: string) => ({ api: API, product, locale: 'en' })
    const found = await Promise.all(
      ['a', 'b & c', 'a', 'unknown'].map((product) => ratingOf(wanted(product))),
    )
    expect(fetch).toHaveBeenCalledOnce()
    expect(fetch.mock.calls[0]![0]).toBe(
      `${API}/ratings?locale=en&product=a&product=b%20%26%20c&product=unknown`,
    )
    expect(found.map((rating) => rating?.label)).toEqual(['a', 'b & c', 'a', undefined])
  })

  it('are asked for by the hundred', async () => {
    const fetch = mockFetch().mockImplementation(async (url) =>
      answer(new URL(`${url}`).searchParams.getAll('product')),
    )
    const products = Array.from({ length: 150 }, (_, index) => `p${index}`)
    const found = await Promise.all(products.map((product) => ratingOf({ api: API, product, locale: 'en' })))
    expect(fetch.mock.calls.map(([url]) => new URL(`${url}`).searchParams.getAll('product').length)).toEqual([
      100, 50,
    ])
    expect(found.map((rating) => rating?.product)).toEqual(products)
  })
})

describe('stars', () => {
  const root = () => document.createElement('div').attachShadow({ mode: 'open' })

  it('are one image with the label of the server, filled to the exact share', () => {
    const shadow = root()
    draw(shadow, { product: 'mug', average: 4.4, ratings: 1_312, label: 'Voto 4,4 su 5' }, 'it')
    const image = shadow.querySelector('[role=img]')!
    expect(image.getAttribute('aria-label')).toBe('Voto 4,4 su 5')
    expect(image.textContent).toBe(` (${(1_312).toLocaleString('it')})`)
    expect(Number(image.querySelector('svg svg')!.getAttribute('width')) / 120).toBeCloseTo(0.88)
  })

  it('are not drawn in grey where nobody has rated', () => {
    const shadow = root()
    draw(shadow, { product: 'mug', average: null, ratings: 0, label: '' }, 'en')
    expect(shadow.childNodes).toHaveLength(0)
  })
})
