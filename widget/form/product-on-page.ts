import { PRODUCT_TITLE_MAX, URL_MAX } from '../../shared/limits.ts'

/** What the page says of its product: the server takes it where it does not know the product yet. */
export function productOnPage(host: Element): { title: string; url: string | undefined } {
  const shared = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  const title = host.getAttribute('product-title') || shared?.content || document.title
  return {
    title: [...title.trim()].slice(0, PRODUCT_TITLE_MAX).join(''),
    // Query and fragment may name the visitor or the campaign.
    url: [`${canonical?.href}`, location.origin + location.pathname].find(
      (url) => /^https?:/.test(url) && url.length <= URL_MAX,
    ),
  }
}
