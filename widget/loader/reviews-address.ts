import type { Wanted } from './contract.ts'

/** Where the reviews of one product are read. */
export const reviewsAddress = ({ api, product }: Wanted): string =>
  `${api}/products/${encodeURIComponent(product)}/reviews`
