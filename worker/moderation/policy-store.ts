import type { PolicyFigures } from '../../shared/schemas/trust.ts'
import { DAY } from '../platform/time.ts'
import { answerTimes, medianAnswer } from './answer-time-store.ts'
import { byReason, readFigures, starsOf, sumOf } from './figures-store.ts'

/** Over what a public policy counts. */
const PERIOD = 365 * DAY

/** The figures of a shop's public policy, from what was counted: one round trip that costs days, not reviews. */
export async function policyFigures(db: D1Database, shop: string, now: number): Promise<PolicyFigures> {
  const since = now - PERIOD
  const { figures, refusals, median, objections, rest } = await readFigures(db, shop, since, [
    answerTimes(db, shop, since),
  ])
  const waited = rest[0]!.results as Array<{ waited: number }>
  const everything = figures.filter(({ signal }) => signal === '*')
  const reasons = byReason(refusals)
  const decided = sumOf(everything, 'decided')
  return {
    received: sumOf(everything, 'received'),
    published: sumOf(everything, 'published'),
    notPublished: reasons.map(({ reason, n }) => ({ reason, n })),
    spam: sumOf(everything, 'spam'),
    stars: starsOf(everything).map(({ rating, received, published }) => ({
      rating,
      received,
      published,
      notPublished: reasons.reduce((sum, { stars }) => sum + stars[rating - 1]!, 0),
    })),
    medianHours: median,
    answerHours: medianAnswer(waited.map((one) => one.waited)),
    blindShare: decided === 0 ? null : sumOf(everything, 'blind') / decided,
    objections: {
      received: objections.open + objections.upheld + objections.dismissed,
      upheld: objections.upheld,
    },
  }
}
