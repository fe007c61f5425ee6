import type { Seen } from '../../shared/schemas/product.ts'
import { DAY, isoTime } from '../platform/time.ts'

/** Rows of one shop: an id is whatever a page says, so that somebody could invent any number. */
const SEEN_MAX = 500
const KEEP_MS = 7 * DAY

/**
 * Notes that pages of `origin` carry the widget and asked for these ids, where they are not known. Only websites of the
 * shop are noted; `isOwn` says that it is a page of Voce's own.
 */
export async function noteSeenOn(
  db: D1Database,
  shop: string,
  { origin, isOwn, ids }: { origin: string; isOwn: boolean; ids: string[] },
  now: number,
): Promise<void> {
  await db
    .prepare(
      `INSERT INTO seen (shop_id, product, origin, seen_at)
       SELECT s.id, j.value, ?2, CAST(?4 AS INTEGER) FROM shops s CROSS JOIN json_each(?3) j
       WHERE s.id = ?1 AND (?5 OR EXISTS (SELECT 1 FROM json_each(s.origins) WHERE value = ?2))
         AND NOT EXISTS (SELECT 1 FROM products p WHERE p.shop_id = s.id AND p.id = j.value)
         AND (SELECT count(*) FROM seen WHERE shop_id = s.id) < ${SEEN_MAX}
       ON CONFLICT (shop_id, product, origin) DO UPDATE SET seen_at = excluded.seen_at`,
    )
    .bind(shop, origin, JSON.stringify(['', ...ids]), now, isOwn ? 1 : 0)
    .run()
}

/** What the widget reported from a shop's pages within a week. */
export async function seenOf(db: D1Database, shop: string, now: number): Promise<Seen> {
  const { results } = await db
    .prepare(
      `SELECT product, origin, max(seen_at) AS at FROM seen
       WHERE shop_id = ?1 AND seen_at > ?2
         AND NOT EXISTS (SELECT 1 FROM products p WHERE p.shop_id = ?1 AND p.id = seen.product)
       GROUP BY product, CASE product WHEN '' THEN origin END`,
    )
    .bind(shop, now - KEEP_MS)
    .all<{ product: string; origin: string; at: number }>()
  const newest = results.sort((a, b) => b.at - a.at).map((row) => ({ ...row, at: isoTime(row.at) }))
  return {
    websites: newest.filter(({ product }) => product === '').map(({ origin, at }) => ({ origin, at })),
    unknown: newest.filter(({ product }) => product !== '').map(({ product, at }) => ({ id: product, at })),
  }
}

/** Forgets what was seen more than a week ago. */
export async function sweepSeen(db: D1Database, now: number): Promise<void> {
  await db
    .prepare('DELETE FROM seen WHERE seen_at < ?')
    .bind(now - KEEP_MS)
    .run()
}
