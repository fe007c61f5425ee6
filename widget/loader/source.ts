/** What the script's own tag says. */
export interface Source {
  /** Address below which the API has its shops, with a slash at the end. */
  shops: string
  /** The shop of elements that name none. */
  shop: string | undefined
}

/**
 * Reads the script's own tag. Must run while the script runs: `document.currentScript` is gone afterwards. Optimisers
 * run scripts from elsewhere, so the tag is also looked for by its address.
 */
export function readSource(): Source {
  const tag = document.currentScript ?? document.querySelector('script[src*="/voce.js"]')
  const { src, dataset } = tag as HTMLScriptElement
  return { shops: new URL('/v1/shops/', src).href, shop: dataset.shop }
}
