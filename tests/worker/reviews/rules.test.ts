import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { average, type Stars, summarise } from '../../../worker/reviews/rules.ts'

const count = fc.integer({ min: 0, max: 2_000_000 })
const stars: fc.Arbitrary<Stars> = fc.tuple(count, count, count, count, count)

describe('the average', () => {
  test.each<[Stars, number | null]>([
    [[0, 0, 0, 0, 0], null],
    [[0, 0, 0, 0, 1], 5],
    [[1, 0, 0, 0, 0], 1],
    [[0, 0, 0, 3, 1], 4.3], // 4.25
    [[0, 0, 0, 13, 7], 4.4], // 4.35
    [[0, 0, 1, 0, 0], 3],
    [[1, 0, 0, 0, 19], 4.8],
    [[0, 0, 0, 1, 19], 5], // 4.95
    [[0, 0, 0, 51, 949], 4.9], // 4.949
  ])('of %j is %s', (counts, expected) => expect(average(counts)).toBe(expected))

  test('is the exact mean with halves rounded up, for any counts', () => {
    fc.assert(
      fc.property(stars, (counts) => {
        const n = counts.reduce((sum, count) => sum + BigInt(count), 0n)
        fc.pre(n > 0n)
        const sum = counts.reduce((acc, count, index) => acc + BigInt(count) * BigInt(index + 1), 0n)
        // floor(10 · sum / n + 1/2), in whole numbers.
        expect(average(counts)).toBe(Number((20n * sum + n) / (2n * n)) / 10)
      }),
      { numRuns: 5_000 },
    )
  })

  test('lies between the worst and the best star that was given', () => {
    fc.assert(
      fc.property(stars, (counts) => {
        const given = counts.flatMap((count, index) => (count > 0 ? [index + 1] : []))
        fc.pre(given.length > 0)
        expect(average(counts)).toBeGreaterThanOrEqual(given[0]!)
        expect(average(counts)).toBeLessThanOrEqual(given.at(-1)!)
      }),
    )
  })
})

test('what stands beside the average adds up', () => {
  const counts: Stars = [1, 0, 0, 0, 3]
  expect(
    summarise(counts, { withWords: 2, withPhotos: 1, shownNotCounted: 5, verified: 3, scales: [] }),
  ).toEqual({
    average: 4,
    ratings: 4,
    withWords: 2,
    withPhotos: 1,
    shownNotCounted: 5,
    verified: 3,
    scales: [],
    stars: counts,
  })
})
