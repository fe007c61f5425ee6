import { STAGES } from '../../shared/schemas/experience.ts'
import { idAt } from '../platform/ids.ts'
import { DAY } from '../platform/time.ts'
import type { Facts, Marks, RatedReview } from './insight-rules.ts'

const WEEKS_MS = 28 * DAY
/** How many of the newest are looked at: so many say as much as all. */
const LOOKED_AT = 500

interface Row extends RatedReview {
  waited: number | null
}

/** The newest published reviews of four weeks, with how long their answers took. Exported for its query plan. */
export const recentReviews = (db: D1Database, shop: string, now: number): D1PreparedStatement =>
  db
    .prepare(
      `SELECT p.id AS product, p.title, r.rating, r.replied_at - r.published_at AS waited
       FROM (
         SELECT product, rating, replied_at, published_at FROM reviews INDEXED BY inbox_status
         WHERE shop_id = ?1 AND status = 'published' AND created_at >= ?2 AND origin = 'own'
         ORDER BY created_at DESC LIMIT ${LOOKED_AT}
       ) r JOIN products p ON p.seq = r.product`,
    )
    .bind(shop, now - WEEKS_MS)

/** How the stages were marked within four weeks: ids grow with time. Exported for its query plan. */
export const recentMarks = (db: D1Database, shop: string, now: number): D1PreparedStatement =>
  db
    .prepare(
      `SELECT ${STAGES.flatMap((stage) => [
        `coalesce(sum(${stage}_mark = 1), 0) AS ${stage}_good`,
        `coalesce(sum(${stage}_mark = -1), 0) AS ${stage}_bad`,
      ])}
       FROM (SELECT * FROM experiences WHERE shop_id = ?1 AND id >= ?2 ORDER BY id DESC LIMIT ${LOOKED_AT})`,
    )
    .bind(shop, idAt(now - WEEKS_MS))

/** What the last four weeks can tell, from a bounded number of the newest. */
export async function insightFacts(db: D1Database, shop: string, now: number): Promise<Facts> {
  const [reviews, marks] = await db.batch<Row | Record<string, number>>([
    recentReviews(db, shop, now),
    recentMarks(db, shop, now),
  ])
  const sums = marks!.results[0] as Record<string, number>
  const rows = reviews!.results as Row[]
  return {
    reviews: rows,
    marks: Object.fromEntries(
      STAGES.map((stage) => [stage, { good: sums[`${stage}_good`]!, bad: sums[`${stage}_bad`]! }]),
    ) as Marks,
    waited: rows.flatMap(({ waited }) => (waited === null ? [] : [Math.max(0, waited)])),
  }
}
