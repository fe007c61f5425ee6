import { STAGES, type Stage } from '../../shared/schemas/experience.ts'
import type { Insight } from '../../shared/schemas/today.ts'
import { HOUR } from '../platform/time.ts'

/** Fewer people than these are no pattern. */
export const PEOPLE_MIN = 5
/** From this share on something goes wrong for many, not for one. */
const SHARE_MIN = 0.3

/** A published review of the last weeks. */
export interface RatedReview {
  product: string
  title: string | null
  rating: number
}

/** How often each stage of the way was marked, good and bad. */
export type Marks = Record<Stage, { good: number; bad: number }>

export interface Facts {
  reviews: RatedReview[]
  marks: Marks
  /** How long each answer took, in milliseconds. */
  waited: number[]
}

const share = (part: number, whole: number): number => part / whole

/**
 * The one sentence that is most worth reading first: what goes wrong for most, then what everybody likes, then how
 * quickly the shop answers. Null where fewer than five people speak for any of it.
 */
export const insightOf = (facts: Facts): Insight | null =>
  worst([...badStages(facts.marks), ...unhappyProducts(facts.reviews)]) ??
  lovedProduct(facts.reviews) ??
  answering(facts.waited)

type Trouble = Extract<Insight, { kind: 'stage' | 'unhappy' }>

const troubleShare = (trouble: Trouble): number =>
  share(trouble.kind === 'stage' ? trouble.bad : trouble.low, trouble.of)

function worst(troubles: Trouble[]): Trouble | null {
  const real = troubles.filter((one) => one.of >= PEOPLE_MIN && troubleShare(one) >= SHARE_MIN)
  return real.sort((a, b) => troubleShare(b) - troubleShare(a) || b.of - a.of)[0] ?? null
}

const badStages = (marks: Marks): Trouble[] =>
  STAGES.map((stage) => {
    const { good, bad } = marks[stage]
    return { kind: 'stage', stage, bad, of: good + bad }
  })

const byProduct = (reviews: RatedReview[]): RatedReview[][] => [
  ...Map.groupBy(reviews, ({ product }) => product).values(),
]

const named = ([first]: RatedReview[]) => ({ id: first!.product, title: first!.title })

const unhappyProducts = (reviews: RatedReview[]): Trouble[] =>
  byProduct(reviews).map((own) => ({
    kind: 'unhappy',
    product: named(own),
    low: own.filter(({ rating }) => rating <= 2).length,
    of: own.length,
  }))

function lovedProduct(reviews: RatedReview[]): Insight | null {
  const loved = byProduct(reviews)
    .filter((own) => own.length >= PEOPLE_MIN && own.every(({ rating }) => rating >= 4))
    .sort((a, b) => b.length - a.length)[0]
  return loved ? { kind: 'loved', product: named(loved), of: loved.length } : null
}

function answering(waited: number[]): Insight | null {
  if (waited.length < PEOPLE_MIN) return null
  const median = waited.toSorted((a, b) => a - b)[Math.floor(waited.length / 2)]!
  return { kind: 'answering', hours: Math.max(1, Math.round(median / HOUR)), of: waited.length }
}
