/** A product as the page behind a code shows it. */
export interface VisitedProduct {
  id: string
  title: string | null
  imageUrl: string | null
}

/** Products to choose from on one page. */
const SHOWN = 24

/** The things of a shop, in the order of their ids, after the one with the id `after`; with whether there are more. */
export async function productsToChoose(
  db: D1Database,
  shop: string,
  after: string,
): Promise<{ products: VisitedProduct[]; hasMore: boolean }> {
  const { results } = await db
    .prepare(
      `SELECT id, title, image_url AS imageUrl FROM products
       WHERE shop_id = ?1 AND id > ?2 AND id < '~' ORDER BY id LIMIT ${SHOWN + 1}`,
    )
    .bind(shop, after)
    .all<VisitedProduct>()
  return { products: results.slice(0, SHOWN), hasMore: results.length > SHOWN }
}

/** One thing of a shop; null where it has none such. */
export const visitedProduct = (db: D1Database, shop: string, id: string): Promise<VisitedProduct | null> =>
  db
    .prepare('SELECT id, title, image_url AS imageUrl FROM products WHERE shop_id = ? AND id = ?')
    .bind(shop, id)
    .first<VisitedProduct>()
