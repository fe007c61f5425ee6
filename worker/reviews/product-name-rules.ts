import { SHOP_PRODUCT } from '../../shared/limits.ts'

/**
 * How a letter names a product, as SQL: by its title, else by its id; what is said of the shop itself by the shop's name.
 * `product` and `shop` are the aliases of both tables.
 */
export const productName = (product: string, shop: string): string =>
  `iif(${product}.id = '${SHOP_PRODUCT}', ${shop}.name, coalesce(${product}.title, ${product}.id))`
