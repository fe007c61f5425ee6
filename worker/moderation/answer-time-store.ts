import { HOUR } from '../platform/time.ts'

/** Answers that are looked at: so many of the newest say as much as all. */
const LOOKED_AT = 500
/** Fewer answers than these say nothing about the next one. */
const ANSWERS_MIN = 5

/** How long the answers took to the newest published reviews, in milliseconds. Exported for its query plan. */
export const answerTimes = (db: D1Database, shop: string, since: number): D1PreparedStatement =>
  db
    .prepare(
      `SELECT replied_at - published_at AS waited FROM (
         SELECT replied_at, published_at FROM reviews INDEXED BY inbox_status
         WHERE shop_id = ?1 AND status = 'published' AND created_at >= ?2 ORDER BY created_at DESC LIMIT ${LOOKED_AT}
       ) WHERE replied_at IS NOT NULL`,
    )
    .bind(shop, since)

/** The hours within which half of the answers came, not rounded; null where there are too few. */
export function medianAnswer(waited: number[]): number | null {
  if (waited.length < ANSWERS_MIN) return null
  const sorted = waited.toSorted((a, b) => a - b)
  return Math.max(0, sorted[Math.floor(sorted.length / 2)]!) / HOUR
}
