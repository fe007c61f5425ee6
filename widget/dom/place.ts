import type { Wanted } from '../loader/contract.ts'

/** One mounted element: what it shows, and where on the page it is. */
export interface Place extends Wanted {
  host: HTMLElement
  /** The element inside its shadow root that everything is drawn into. */
  root: HTMLElement
  signal: AbortSignal
  /** Adds a part's rules to those of the shadow root. */
  adopt(sheet: CSSStyleSheet): void
}
