import type { ReviewPage, Storefront } from '../../shared/schemas/review.ts'
import type { Wanted } from '../loader/contract.ts'

/** One mounted element: what it shows, and where on the page it is. */
export interface Place extends Wanted {
  host: HTMLElement
  /** The element inside its shadow root that everything is drawn into. */
  root: HTMLElement
  signal: AbortSignal
  /** Known with the first answer. */
  shop?: Storefront
  /**
   * Has the current program take over, with the reviews at hand, where parts of this one are gone from the server.
   * Rejects where there is none but this one.
   */
  renew(page: ReviewPage, write?: boolean): Promise<void>
}
