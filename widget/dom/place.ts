import type { Look } from '../../shared/schemas/look.ts'
import type { ReviewPage } from '../../shared/schemas/review.ts'
import type { Wanted } from '../loader/contract.ts'

/** One mounted element: what it shows, and where on the page it is. */
export interface Place extends Wanted {
  host: HTMLElement
  /** The element inside its shadow root that everything is drawn into. */
  root: HTMLElement
  signal: AbortSignal
  /** How the shop wants it where the page does not say; known with the first answer. */
  look?: Look | undefined
  /** Whether the shop speaks to people in the polite form. */
  polite?: boolean
  /**
   * Has the current program take over, with the reviews at hand, where parts of this one are gone from the server.
   * Rejects where there is none but this one.
   */
  renew(page: ReviewPage, write?: boolean): Promise<void>
}
