import * as z from 'zod/mini'
import { RATING_MAX, RATING_MIN } from '../limits.ts'
import { once } from '../once.ts'
import type { Reason } from './decision.ts'
import type { Status } from './review.ts'
import { SIGNALS, type Signal, type Who } from './voice.ts'

/** Over how many days; 90 unless told. */
export const trustQuery = once(() =>
  z.object({ days: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1_100)), 90) }),
)

/** What happened to reviews of one star; counts of events within the days asked for. */
export interface StarFairness {
  rating: number
  received: number
  held: number
  spam: number
  published: number
  byItself: number
  rejected: number
  removed: number
  restored: number
  /** Hours until publication, on average; null where none was published. */
  hours: number | null
}

/** `GET /v1/merchant/:shop/trust` */
export interface TrustAnswer {
  days: number
  stars: StarFairness[]
  /** The same for reviews with each signal, all stars together and by star. */
  signals: Array<{
    signal: Signal
    received: number
    held: number
    rejected: number
    published: number
    stars: StarFairness[]
  }>
  alarm: { low: number; high: number; lowCases: number; highCases: number; raised: boolean }
  /** Decisions by people, and how many of them with the stars covered. */
  decided: number
  blind: number
  /** What waits for a person now, each counted up to 100: in all, beyond day 3, beyond day 7. */
  waiting: { all: number; late: number; overdue: number }
  objections: { open: number; upheld: number; dismissed: number; samePerson: number }
  notPublished: Array<{ reason: Reason; n: number; stars: [number, number, number, number, number] }>
  /** Median hours until publication; null where nothing was published. */
  medianHours: number | null
}

/** The figures of a shop's public policy, over the last twelve months. */
export interface PolicyFigures {
  received: number
  published: number
  /** What is kept from the page, by reason, commonest first. */
  notPublished: Array<{ reason: Reason; n: number }>
  spam: number
  stars: Array<{ rating: number; received: number; published: number; notPublished: number }>
  /** Median hours until publication; null where nothing was published. */
  medianHours: number | null
  /** Median hours until the shop's answer; null where it has given fewer than five. */
  answerHours: number | null
  /** Share of people's decisions taken with the stars covered; null where there were none. */
  blindShare: number | null
  objections: { received: number; upheld: number }
}

/** `GET /v1/shops/:shop/policy`: how reviews are collected and checked, from the shop's settings and what was counted. */
export interface PolicyAnswer extends PolicyFigures {
  shop: string
  /** Whether reviews for which somebody got something count in the average; they are labelled either way. */
  countsIncentivised: boolean
}

export const LEDGER_FIGURES = [
  'received',
  'held',
  'published',
  'rejected',
  'removed',
  'restored',
  'decided',
  'blind',
] as const
export type LedgerFigure = (typeof LEDGER_FIGURES)[number]

/** Which figure's events, over the same days; of one star or signal where the figure is. */
export const ledgerQuery = once(() =>
  z.object({
    figure: z.enum(LEDGER_FIGURES),
    days: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1_100)), 90),
    rating: z.optional(z.coerce.number().check(z.int(), z.minimum(RATING_MIN), z.maximum(RATING_MAX))),
    signal: z.optional(z.enum(SIGNALS)),
    cursor: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
  }),
)
export type LedgerQuery = z.output<ReturnType<typeof ledgerQuery>>

/** `GET /v1/merchant/:shop/trust/ledger`: the events behind a figure, newest first, of reviews that are still there. */
export interface LedgerAnswer {
  entries: Array<{
    seq: number
    type: string
    at: string
    who: Who
    reason: Reason | null
    /** Whether the stars were covered; null where nobody decided. */
    blind: boolean | null
    review: string
    status: Status
    name: string | null
    product: string | null
  }>
  cursor: string | null
}
