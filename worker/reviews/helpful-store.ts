import { DAY } from '../platform/time.ts'

/** Somebody's vote for a review, or its end. */
export interface Vote {
  shop: string
  review: string
  /** A keyed hash of the connection and the review. */
  voter: string
  helpful: boolean
  /** The website it was sent from; null for one of Voce's own pages. */
  origin: string | null
  now: number
}

export type VoteOutcome =
  | { kind: 'done'; helpful: number }
  | { kind: 'shop_not_found' | 'review_not_found' | 'origin_not_allowed' }

/** How long it can be known that somebody has voted. */
export const VOTER_KEY_MS = 30 * DAY

/** Forgets who voted longer ago than that; the votes stay counted. Safe to repeat. */
export const forgetVoters = (db: D1Database, now: number): Promise<unknown> =>
  db
    .prepare(
      `DELETE FROM helpful_votes WHERE (review_id, voter) IN (
         SELECT review_id, voter FROM helpful_votes INDEXED BY helpful_votes_old WHERE created_at < ? LIMIT 1000
       )`,
    )
    .bind(now - VOTER_KEY_MS)
    .run()

/** Counts one vote of each voter for a published review, or takes it back. Safe to repeat. */
export async function vote(
  db: D1Database,
  { shop, review, voter, helpful, origin, now }: Vote,
): Promise<VoteOutcome> {
  const isAllowed = '(?3 IS NULL OR EXISTS (SELECT 1 FROM json_each(s.origins) WHERE value = ?3))'
  const from = `FROM shops s JOIN reviews r ON r.shop_id = s.id
    WHERE s.id = ?1 AND r.id = ?2 AND r.status = 'published' AND r.body IS NOT NULL AND ${isAllowed}`
  const bound = [shop, review, origin]
  const give = [
    db
      .prepare(
        `INSERT INTO helpful_votes (review_id, voter, shop_id, created_at) SELECT r.id, ?4, ?1, ?5 ${from}
         ON CONFLICT DO NOTHING`,
      )
      .bind(...bound, voter, now),
  ]
  // Subtracted here and not by a trigger: a vote that is forgotten after 30 days stays counted.
  const takeBack = [
    db
      .prepare(
        `UPDATE reviews SET helpful = helpful - 1 WHERE id IN (SELECT r.id ${from})
         AND EXISTS (SELECT 1 FROM helpful_votes WHERE review_id = ?2 AND voter = ?4)`,
      )
      .bind(...bound, voter),
    db
      .prepare(`DELETE FROM helpful_votes WHERE review_id IN (SELECT r.id ${from}) AND voter = ?4`)
      .bind(...bound, voter),
  ]
  const state = db
    .prepare(
      `SELECT ${isAllowed} AS allowed, r.helpful FROM shops s
       LEFT JOIN reviews r ON r.shop_id = s.id AND r.id = ?2 AND r.status = 'published' AND r.body IS NOT NULL
       WHERE s.id = ?1`,
    )
    .bind(...bound)
  const answers = await db.batch<{ allowed: number; helpful: number | null }>([
    ...(helpful ? give : takeBack),
    state,
  ])
  const stored = answers.at(-1)!.results[0]
  if (!stored) return { kind: 'shop_not_found' }
  if (!stored.allowed) return { kind: 'origin_not_allowed' }
  if (stored.helpful === null) return { kind: 'review_not_found' }
  return { kind: 'done', helpful: stored.helpful }
}
