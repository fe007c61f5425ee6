import type { Stars } from './rules.ts'

interface Row {
  product: string
  r1: number
  r2: number
  r3: number
  r4: number
  r5: number
  pool: number
  isKnown: number
  version: number
  shopVersion: number
}

/** The statement for many products' stars; binds ?1 shop, ?2 a JSON list of product ids. Exported for its query plan. */
export const RATINGS_STATEMENT = `SELECT j.value AS product, s.version AS shopVersion,
    coalesce(g.r1, 0) AS r1, coalesce(g.r2, 0) AS r2, coalesce(g.r3, 0) AS r3, coalesce(g.r4, 0) AS r4,
    coalesce(g.r5, 0) AS r5, coalesce(g.pool, 0) AS pool,
    p.seq IS NOT NULL AS isKnown,
    coalesce(g.version, 0) AS version
  FROM shops s CROSS JOIN json_each(?2) j
  LEFT JOIN products p ON p.shop_id = s.id AND p.id = j.value
  LEFT JOIN ratings g ON g.pool = p.pool
  WHERE s.id = ?1 ORDER BY j.key`

/**
 * The stars of up to 100 products in the order asked for, and the version of each; null for an unknown shop. Unknown
 * products have no ratings.
 */
export async function ratingsOf(
  db: D1DatabaseSession,
  shop: string,
  products: string[],
): Promise<Array<{ product: string; stars: Stars; version: string; isKnown: boolean }> | null> {
  const { results } = await db.prepare(RATINGS_STATEMENT).bind(shop, JSON.stringify(products)).all<Row>()
  if (results.length === 0) return null
  return results.map(({ product, r1, r2, r3, r4, r5, pool, isKnown, version, shopVersion }) => ({
    product,
    stars: [r1, r2, r3, r4, r5],
    isKnown: isKnown === 1,
    version: `${shopVersion}.${pool}.${version}`,
  }))
}
