import * as z from 'zod/mini'
import { EXPLANATION_MAX, NAME_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { REASONS } from './decision.ts'
import { as, email, hint, line, locale, optional, text } from './fields.ts'

/** What a reader can hold against a review: the rules themselves, less what only the author can ask for. */
export const REPORT_REASONS = REASONS.filter((reason) => reason !== 'author_request')
export type ReportReason = (typeof REPORT_REASONS)[number]

/** A reader's notice (Regulation (EU) 2022/2065, Art. 16). */
export const reportInput = once(() =>
  z.object({
    /** Made by the client once for each filled form; makes sending safe to repeat. */
    submissionId: z.uuid(),
    reason: z.enum(REPORT_REASONS),
    explanation: text(EXPLANATION_MAX).check(z.refine((value) => value !== '', as('required'))),
    name: optional(line(NAME_MAX)),
    email: optional(email()),
    /** "I say this in good faith, and it is accurate and complete as far as I know." */
    goodFaith: z.literal(true),
    locale: hint(locale()),
  }),
)
export type ReportInput = z.output<ReturnType<typeof reportInput>>

/** The answer to a report: 201 when it is new, 200 when the same was sent before. */
export interface ReportReceipt {
  id: string
  state: 'open' | 'upheld' | 'dismissed'
}

/** A moderator keeps what was reported; taking it down is a decision about the review, which answers its reports as well. */
export const reportDecisionInput = once(() => z.object({ decision: z.literal('dismiss') }))
