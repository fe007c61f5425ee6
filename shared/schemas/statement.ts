import * as z from 'zod/mini'
import { EXPLANATION_MAX } from '../limits.ts'
import { once } from '../once.ts'
import type { Reason } from './decision.ts'
import { optional, text } from './fields.ts'

/** The author disagrees; the words are optional. */
export const objectionInput = once(() => z.object({ body: optional(text(EXPLANATION_MAX)) }))
export type ObjectionInput = z.output<ReturnType<typeof objectionInput>>

/** What the author sees behind "I disagree", and what became of it. */
export interface ObjectionAnswer {
  shop: { name: string; locale: string }
  product: { id: string; title: string | null }
  /** What was decided against: the review, or a part of it. */
  about: 'review' | 'photo' | 'update'
  reason: Reason
  facts: string | null
  decidedAt: string
  /** `possible`: not said yet. `over`: it is published again, or gone, or six months have passed. */
  state: 'possible' | 'open' | 'upheld' | 'dismissed' | 'over'
  body: string | null
}

/** What somebody else in the team makes of an objection. */
export const objectionDecisionInput = once(() =>
  z.object({
    decision: z.enum(['uphold', 'dismiss']),
    expectedVersion: z.int().check(z.minimum(1)),
    blind: z.boolean(),
  }),
)
export type ObjectionDecisionInput = z.output<ReturnType<typeof objectionDecisionInput>>
