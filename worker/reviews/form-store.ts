import { SHOP_PRODUCT } from '../../shared/limits.ts'
import type { Sector } from '../../shared/sectors.ts'

/** SQL for the set of public questions that fits the product of this id in the shop `s`; null for the shop itself. */
export const sectorOf = (id: string): string => `iif(${id} = '${SHOP_PRODUCT}', NULL,
  coalesce((SELECT sector FROM products WHERE shop_id = s.id AND id = ${id}), s.settings ->> '$.sector'))`

/** The set of public questions that fits a product, known or not, and none for the shop itself; null where there is no such shop. */
export const formOf = (
  db: Pick<D1Database, 'prepare'>,
  shop: string,
  product: string,
): Promise<{ sector: Sector | null } | null> =>
  db
    .prepare(`SELECT ${sectorOf('?2')} AS sector FROM shops s WHERE s.id = ?1`)
    .bind(shop, product)
    .first()
