import { scriptTag } from '../people/shop-address.ts'

export const SYSTEMS = ['html', 'shopify', 'woocommerce'] as const
export type System = (typeof SYSTEMS)[number]

interface Snippets {
  /** On every page, once. */
  head: string
  /** Where reviews stand on the page of a product. */
  product: string
  /** Beside each product of a list. */
  list: string
}

/** The lines that a shop system's pages need. */
export function snippets(system: System, origin: string, shop: string): Snippets {
  const script = scriptTag(origin, shop)
  if (system === 'shopify')
    return {
      head: script,
      product: '<voce-reviews product="{{ product.id }}"></voce-reviews>',
      // Dawn and the themes made from it call the product of a card `card_product`; `product` is that of the page there.
      list: '<voce-stars product="{{ card_product.id | default: product.id }}"></voce-stars>',
    }
  if (system === 'woocommerce')
    return {
      head: `add_action( 'wp_head', function () {\n  echo '${script}';\n} );`,
      product: `add_action( 'woocommerce_after_single_product_summary', function () {\n  printf( '<voce-reviews product="%s"></voce-reviews>', esc_attr( get_the_ID() ) );\n}, 15 );`,
      list: `add_action( 'woocommerce_after_shop_loop_item_title', function () {\n  printf( '<voce-stars product="%s"></voce-stars>', esc_attr( get_the_ID() ) );\n}, 5 );`,
    }
  return {
    head: script,
    product: '<voce-reviews product="mug-blue"></voce-reviews>',
    list: '<voce-stars product="mug-blue"></voce-stars>',
  }
}
