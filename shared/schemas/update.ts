import * as z from 'zod/mini'
import { EXPLANATION_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { REASONS } from './decision.ts'
import { optional, text } from './fields.ts'

export const UPDATE_STATUSES = ['pending', 'published', 'rejected', 'removed', 'withdrawn'] as const

/** A decision about what an author added to a review; `was` is the state that the moderator saw. */
export const updateDecisionInput = once(() =>
  z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('publish'), was: z.enum(UPDATE_STATUSES) }),
    z.object({
      decision: z.literal('reject'),
      was: z.enum(UPDATE_STATUSES),
      reason: z.enum(REASONS),
      /** What the author is told beside the rule. */
      facts: optional(text(EXPLANATION_MAX)),
    }),
  ]),
)
export type UpdateDecision = z.output<ReturnType<typeof updateDecisionInput>>
