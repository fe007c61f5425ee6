import type { RatingsAnswer } from '../../shared/schemas/review.ts'

/** What an element shows, and where it comes from. */
export interface Wanted {
  /** Address of everything about one shop, without a slash at the end: "https://…/v1/shops/demo". */
  api: string
  /** The merchant's own id of the product. */
  product: string
  /** BCP 47: the language to speak, where there is a choice. */
  locale: string
}

/**
 * What the loader hands to a chunk. Frozen: a cached loader meets newer chunks, and an old page newer loaders, so that
 * fields may be added here but never changed or taken away.
 */
export interface MountContext extends Wanted {
  /** The request for the first page of reviews, already on its way. */
  first: Promise<Response>
  /** Aborted when the element is gone or shows something else: everything begun for it ends then. */
  signal: AbortSignal
  /** Whether the form opens at once. */
  write?: boolean | undefined
}

/** What `reviews.js` exports for the loader, and `live.js` for the elements that show a part. */
export interface ReviewsChunk {
  /** Fills the element's shadow root, until the signal is aborted. Rejects when it has nothing at all to show. */
  mount(host: HTMLElement, context: MountContext): Promise<void>
}

/** What `ask.js` exports for the loader. */
export interface AskChunk {
  /** Draws the box into the element's shadow root. `product` may name several, with commas between. */
  mount(host: HTMLElement, wanted: Wanted): Promise<void>
}

/** What `stars.js` exports for the loader. */
export interface StarsChunk {
  /** Draws a product's rating into the element's shadow root; nothing where there is none. */
  draw(root: ShadowRoot, rating: RatingsAnswer['ratings'][number] | undefined, locale: string): void
}
