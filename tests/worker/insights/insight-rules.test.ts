import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STAGES } from '../../../shared/schemas/experience.ts'
import { type Facts, insightOf, type Marks, PEOPLE_MIN } from '../../../worker/insights/insight-rules.ts'
import { HOUR } from '../../../worker/platform/time.ts'

const unmarked = (): Marks => Object.fromEntries(STAGES.map((stage) => [stage, { good: 0, bad: 0 }])) as Marks
const facts = (part: Partial<Facts> = {}): Facts => ({ reviews: [], marks: unmarked(), waited: [], ...part })
const rated = (product: string, ...ratings: number[]) =>
  ratings.map((rating) => ({ product, title: product === 'lid' ? null : `The ${product}`, rating }))

describe('what stands out', () => {
  it('is nothing while fewer than five speak', () => {
    expect(insightOf(facts())).toBeNull()
    expect(
      insightOf(
        facts({
          reviews: rated('pot', 1, 1, 1, 1),
          marks: { ...unmarked(), getting: { good: 0, bad: 4 } },
          waited: [HOUR, HOUR, HOUR, HOUR],
        }),
      ),
    ).toBeNull()
  })

  it('is what goes wrong for the greatest share, a stage or a product', () => {
    const marks = { ...unmarked(), getting: { good: 4, bad: 3 } }
    expect(insightOf(facts({ marks, reviews: rated('pot', 1, 2, 5, 5, 5, 5) }))).toEqual({
      kind: 'stage',
      stage: 'getting',
      bad: 3,
      of: 7,
    })
    expect(insightOf(facts({ marks, reviews: rated('lid', 1, 2, 2, 5, 5) }))).toEqual({
      kind: 'unhappy',
      product: { id: 'lid', title: null },
      low: 3,
      of: 5,
    })
  })

  it('is what everybody likes where little goes wrong', () => {
    const reviews = [...rated('pot', 5, 5, 4, 5, 5, 4), ...rated('mug', 5, 5, 5, 5, 5, 3, 2)]
    expect(insightOf(facts({ reviews, waited: Array(9).fill(HOUR) }))).toEqual({
      kind: 'loved',
      product: { id: 'pot', title: 'The pot' },
      of: 6,
    })
  })

  it('else is how long answers take, and never less than an hour', () => {
    expect(insightOf(facts({ waited: [30 * HOUR, HOUR, 9 * HOUR, 2 * HOUR, 90 * HOUR] }))).toEqual({
      kind: 'answering',
      hours: 9,
      of: 5,
    })
    expect(insightOf(facts({ waited: [1, 2, 3, 4, 5] }))).toMatchObject({ hours: 1 })
  })

  it('never says more than there is', () => {
    const review = fc.record({
      product: fc.constantFrom('pot', 'lid', 'mug'),
      title: fc.constant(null),
      rating: fc.integer({ min: 1, max: 5 }),
    })
    fc.assert(
      fc.property(fc.array(review, { maxLength: 40 }), (reviews) => {
        const insight = insightOf(facts({ reviews }))
        if (!insight || !('product' in insight)) return insight === null
        const own = reviews.filter(({ product }) => product === insight.product.id)
        const low = own.filter(({ rating }) => rating <= 2).length
        return (
          insight.of === own.length &&
          insight.of >= PEOPLE_MIN &&
          (insight.kind === 'unhappy' ? insight.low === low && low > 0 : low === 0)
        )
      }),
    )
  })
})
