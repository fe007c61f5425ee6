import { SHOP_PRODUCT } from '../../shared/limits.ts'
import { emit } from '../dom/emit.ts'
import { createSheet } from '../dom/sheet.ts'
import { localeOf } from '../i18n/locale.ts'
import type { Wanted } from './contract.ts'
import css from './reserve.css?inline'
import type { Source } from './source.ts'

/** Shows in an element what its attributes ask for, until the signal is aborted. */
export type Show = (host: HTMLElement, wanted: Wanted, signal: AbortSignal) => Promise<unknown>

const sheet = createSheet(css)

/**
 * Defines an element that shows one product, or the shop itself, and follows when the page changes an attribute. A second
 * script on the page finds the name taken and leaves it.
 */
export function defineElement(name: string, source: Source, show: Show): void {
  if (customElements.get(name)) return
  class ProductElement extends HTMLElement {
    static observedAttributes = ['product', 'subject', 'shop', 'locale']
    // Open: libraries for keyboard shortcuts look through it to see that somebody is typing.
    #root = this.attachShadow({ mode: 'open' })
    #showing: AbortController | undefined

    connectedCallback(): void {
      const product = this.getAttribute('subject') === 'shop' ? SHOP_PRODUCT : this.getAttribute('product')
      const shop = this.getAttribute('shop') ?? source.shop
      // A node that the page moves is connected again: it keeps its state and what is typed into it.
      if (this.#showing || !product || !shop) return
      this.#root.adoptedStyleSheets = [sheet]
      this.#showing = new AbortController()
      const { signal } = this.#showing
      show(this, { api: source.shops + shop, product, locale: localeOf(this) }, signal).catch(() => {
        if (signal.aborted) return
        this.#end()
        emit(this, 'error', { code: 'load_failed' })
        addEventListener('online', () => this.isConnected && this.connectedCallback(), { once: true })
      })
    }

    attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
      if (before === now || !this.isConnected) return
      this.#end()
      this.connectedCallback()
    }

    disconnectedCallback(): void {
      queueMicrotask(() => this.isConnected || this.#end())
    }

    #end(): void {
      this.#showing?.abort()
      this.#showing = undefined
      // Without its sheet the element keeps no place for nothing, and another product's stars say nothing of this one.
      this.#root.adoptedStyleSheets = []
      this.#root.replaceChildren()
    }
  }
  customElements.define(name, ProductElement)
}
