import type { Reason } from '../../shared/schemas/decision.ts'
import type { StarFairness, TrustAnswer } from '../../shared/schemas/trust.ts'
import type { Signal } from '../../shared/schemas/voice.ts'
import { DAY } from '../platform/time.ts'
import { medianOf } from './fairness-rules.ts'

/** What happened to the reviews of one star with one signal; `*` for all of them. */
export interface Figures {
  signal: Signal | '*'
  rating: number
  received: number
  held: number
  spam: number
  published: number
  byItself: number
  waited: number
  rejected: number
  removed: number
  restored: number
  decided: number
  blind: number
}

/** The statement for what happened to each star and signal since a day; binds ?1 shop, ?2 day. Exported for its plan. */
export const FIGURES_STATEMENT = `SELECT signal, rating, sum(received) AS received, sum(held) AS held, sum(spam) AS spam,
  sum(published) AS published, sum(by_itself) AS byItself, sum(waited) AS waited, sum(rejected) AS rejected,
  sum(removed) AS removed, sum(restored) AS restored, sum(decided) AS decided, sum(blind) AS blind
  FROM fairness WHERE shop_id = ?1 AND day >= ?2 GROUP BY signal, rating`

const REFUSALS_STATEMENT =
  'SELECT reason, rating, sum(n) AS n FROM refusals WHERE shop_id = ?1 AND day >= ?2 GROUP BY reason, rating'
const WAITS_STATEMENT =
  'SELECT hours, sum(n) AS n FROM waits WHERE shop_id = ?1 AND month >= ?2 GROUP BY hours'

const monthOf = (at: number): number => {
  const date = new Date(at)
  return date.getUTCFullYear() * 100 + date.getUTCMonth() + 1
}

/** The figures of each star, from those of one signal. */
export function starsOf(rows: Figures[]): StarFairness[] {
  return [1, 2, 3, 4, 5].map((rating) => {
    const found = rows.find((row) => row.rating === rating)
    const zero = {
      received: 0,
      held: 0,
      spam: 0,
      published: 0,
      byItself: 0,
      rejected: 0,
      removed: 0,
      restored: 0,
    }
    if (!found) return { rating, ...zero, hours: null }
    const { waited, decided: _, blind: __, signal: ___, ...rest } = found
    return { ...rest, hours: rest.published === 0 ? null : Math.round(waited / rest.published) }
  })
}

/** One figure over all of `rows`. */
export const sumOf = <K extends string>(rows: Array<Record<K, number>>, key: K): number =>
  rows.reduce((sum, row) => sum + row[key], 0)

/** What was not published, for one reason and star. */
export interface Refused {
  reason: Reason
  rating: number
  n: number
}

/** What was not published, by reason, commonest first. */
export function byReason(rows: Refused[]): TrustAnswer['notPublished'] {
  const reasons = new Map<Reason, [number, number, number, number, number]>()
  for (const { reason, rating, n } of rows) {
    const stars = reasons.get(reason) ?? [0, 0, 0, 0, 0]
    stars[rating - 1]! += n
    reasons.set(reason, stars)
  }
  return [...reasons]
    .map(([reason, stars]) => ({ reason, stars, n: stars.reduce((sum, n) => sum + n, 0) }))
    .filter(({ n }) => n > 0)
    .sort((one, other) => other.n - one.n)
}

/** What is read for both faces of trust, in one round trip: it costs days, not reviews. */
export async function readFigures(db: D1Database, shop: string, since: number, extra: D1PreparedStatement[]) {
  const [figures, refusals, waits, objections, ...rest] = await db.batch<Record<string, unknown>>([
    db.prepare(FIGURES_STATEMENT).bind(shop, Math.floor(since / DAY)),
    db.prepare(REFUSALS_STATEMENT).bind(shop, Math.floor(since / DAY)),
    db.prepare(WAITS_STATEMENT).bind(shop, monthOf(since)),
    db
      .prepare(
        `SELECT sum(state = 'open') AS open, sum(state = 'upheld') AS upheld, sum(state = 'dismissed') AS dismissed,
           sum(same_person) AS samePerson
         FROM objections INDEXED BY objections_of_shop WHERE shop_id = ? AND created_at >= ?`,
      )
      .bind(shop, since),
    ...extra,
  ])
  const counted = objections!.results[0] as Record<
    'open' | 'upheld' | 'dismissed' | 'samePerson',
    number | null
  >
  return {
    figures: figures!.results as unknown as Figures[],
    refusals: refusals!.results as unknown as Refused[],
    median: medianOf(waits!.results as Array<{ hours: number; n: number }>),
    objections: {
      open: counted.open ?? 0,
      upheld: counted.upheld ?? 0,
      dismissed: counted.dismissed ?? 0,
      samePerson: counted.samePerson ?? 0,
    },
    rest,
  }
}
