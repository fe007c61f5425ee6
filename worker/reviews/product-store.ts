import {
  PRODUCTS_PAGE_SIZE,
  type Product,
  type ProductChange,
  type ProductList,
  type ProductsPage,
  type ProductsQuery,
} from '../../shared/schemas/product.ts'
import type { Sector } from '../../shared/sectors.ts'
import { average, type Stars, total } from './rules.ts'

const LISTS: Record<ProductList, { index: string; where: string }> = {
  all: { index: 'products_of_shop', where: 'true' },
  without_gtin: { index: 'products_without_gtin', where: 'p.gtin IS NULL AND p.retired_at IS NULL' },
  retired: { index: 'products_retired', where: 'p.retired_at IS NOT NULL' },
}

interface Row extends Omit<Product, 'retired' | 'sharesWith' | 'average' | 'ratings'> {
  seq: number
  sector: Sector | null
  retiredAt: number | null
  headId: string | null
  headTitle: string | null
  r1: number
  r2: number
  r3: number
  r4: number
  r5: number
}

/** Of a group only so many are counted. */
const GROUP_COUNTED = 100

/** The statement for a page of products; binds ?1 shop, ?2 the number to begin below, ?3 words. Exported for its plan. */
export const productsStatement = (list: ProductList): string => `SELECT p.seq, p.id, p.title, p.url,
    p.image_url AS imageUrl, p.gtin, p.category, p.sector, p.retired_at AS retiredAt,
    h.id AS headId, h.title AS headTitle,
    (SELECT count(*) FROM (SELECT 1 FROM products m WHERE m.pool = p.pool LIMIT ${GROUP_COUNTED})) AS groupSize,
    coalesce(g.r1, 0) AS r1, coalesce(g.r2, 0) AS r2, coalesce(g.r3, 0) AS r3, coalesce(g.r4, 0) AS r4,
    coalesce(g.r5, 0) AS r5, coalesce(g.with_words, 0) AS withWords
  FROM products p INDEXED BY ${LISTS[list].index}
  LEFT JOIN products h ON h.seq = p.pool AND p.pool <> p.seq
  LEFT JOIN ratings g ON g.pool = p.pool
  WHERE p.shop_id = ?1 AND p.seq < CAST(?2 AS INTEGER) AND ${LISTS[list].where} AND p.id NOT LIKE '~%'
    AND (?3 = '' OR instr(lower(coalesce(p.title, '') || ' ' || p.id || ' ' || coalesce(p.gtin, '')), lower(?3)) > 0)
  ORDER BY p.seq DESC LIMIT ${PRODUCTS_PAGE_SIZE + 1}`

/** A page of a shop's products, the newest first. */
export async function productsPage(
  db: D1Database,
  shop: string,
  { list, q = '', cursor }: ProductsQuery,
): Promise<ProductsPage> {
  const { results } = await db
    .prepare(productsStatement(list))
    .bind(shop, Number(cursor ?? Number.MAX_SAFE_INTEGER), q)
    .all<Row>()
  const shown = results.slice(0, PRODUCTS_PAGE_SIZE)
  return {
    products: shown.map(productOf),
    cursor: results.length > shown.length ? String(shown.at(-1)!.seq) : null,
  }
}

function productOf(row: Row): Product {
  const stars: Stars = [row.r1, row.r2, row.r3, row.r4, row.r5]
  const { id, title, url, imageUrl, gtin, category, sector, groupSize, withWords } = row
  return {
    ...{ id, title, url, imageUrl, gtin, category, sector, groupSize, withWords },
    retired: row.retiredAt !== null,
    sharesWith: row.headId === null ? null : { id: row.headId, title: row.headTitle },
    average: average(stars),
    ratings: total(stars),
  }
}

/** Changes what is said of a product; false where there is none. Pages that show it get a new version. */
export async function changeProduct(
  db: D1Database,
  shop: string,
  id: string,
  { title, gtin, category, sector, retired }: ProductChange,
  actor: string,
  now: number,
): Promise<boolean> {
  const given = (value: unknown): number => (value === undefined ? 0 : 1)
  const [changed] = await db.batch([
    db
      .prepare(
        `UPDATE products SET title = coalesce(?3, title), gtin = CASE WHEN ?4 THEN ?5 ELSE gtin END,
           category = CASE WHEN ?6 THEN ?7 ELSE category END, sector = CASE WHEN ?8 THEN ?9 ELSE sector END,
           retired_at = CASE ?10 WHEN 1 THEN coalesce(retired_at, CAST(?11 AS INTEGER)) WHEN 0 THEN NULL ELSE retired_at END
         WHERE shop_id = ?1 AND id = ?2 AND id NOT LIKE '~%'`,
      )
      .bind(
        ...[shop, id, title ?? null, given(gtin), gtin ?? null, given(category), category || null],
        ...[given(sector), sector ?? null, retired === undefined ? null : Number(retired), now],
      ),
    db
      .prepare(
        `UPDATE ratings SET version = version + 1
         WHERE pool = (SELECT pool FROM products WHERE shop_id = ?1 AND id = ?2)`,
      )
      .bind(shop, id),
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at, handled_at)
         SELECT shop_id, 'product.changed', id, ?3, ?4, ?5, ?5 FROM products WHERE shop_id = ?1 AND id = ?2`,
      )
      .bind(
        shop,
        id,
        actor,
        JSON.stringify({
          fields: Object.entries({ title, gtin, category, sector, retired })
            .filter(([, value]) => value !== undefined)
            .map(([field]) => field),
        }),
        now,
      ),
  ])
  return changed!.meta.changes > 0
}
