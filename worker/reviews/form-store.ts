import { SHOP_PRODUCT } from '../../shared/limits.ts'
import type { Sector } from '../../shared/sectors.ts'

/** The set of public questions that fits a product, known or not, and none for the shop itself; null where there is no such shop. */
export const formOf = (
  db: Pick<D1Database, 'prepare'>,
  shop: string,
  product: string,
): Promise<{ sector: Sector | null } | null> =>
  db
    .prepare(
      `SELECT iif(?2 = '${SHOP_PRODUCT}', NULL, coalesce(
         (SELECT sector FROM products WHERE shop_id = s.id AND id = ?2), s.settings ->> '$.sector'
       )) AS sector FROM shops s WHERE s.id = ?1`,
    )
    .bind(shop, product)
    .first()
