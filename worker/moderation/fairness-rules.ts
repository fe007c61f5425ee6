import type { StarFairness } from '../../shared/schemas/trust.ts'

/** From this many cases on either side a difference is no chance to be shrugged at. */
export const CASES_MIN = 20
/** How many times as often low stars may be refused as high ones before it is an alarm. */
export const RATIO_MAX = 1.5

export interface Alarm {
  /** Shares of what people decided or Voce published, refused: with at most two stars, with at least four. */
  low: number
  high: number
  /** Cases on each side; below `CASES_MIN` on either there is no alarm. */
  lowCases: number
  highCases: number
  raised: boolean
}

/** Whether reviews with few stars are refused more often than those with many: P(≤ 2★) > 1.5 × P(≥ 4★), from 20 cases each. */
export function alarmOf(stars: readonly StarFairness[]): Alarm {
  const side = (from: number, to: number) => {
    const those = stars.filter(({ rating }) => rating >= from && rating <= to)
    const refused = those.reduce((sum, s) => sum + Math.max(0, s.rejected + s.removed - s.restored), 0)
    // A review that was published and removed later is one case.
    const cases = those.reduce((sum, s) => sum + s.published + Math.max(0, s.rejected), 0)
    return { share: cases === 0 ? 0 : Math.min(1, refused / cases), cases }
  }
  const [low, high] = [side(1, 2), side(4, 5)]
  return {
    low: low.share,
    high: high.share,
    lowCases: low.cases,
    highCases: high.cases,
    raised: low.cases >= CASES_MIN && high.cases >= CASES_MIN && low.share > RATIO_MAX * high.share,
  }
}

/** The median of whole numbers given as counts; null where there are none. Of two middle ones the smaller. */
export function medianOf(counts: ReadonlyArray<{ hours: number; n: number }>): number | null {
  const sorted = counts.filter(({ n }) => n > 0).sort((one, other) => one.hours - other.hours)
  const all = sorted.reduce((sum, { n }) => sum + n, 0)
  let seen = 0
  for (const { hours, n } of sorted) {
    seen += n
    if (2 * seen >= all) return hours
  }
  return null
}
