import * as z from 'zod/mini'
import { DECISIONS_PER_CALL, EXPLANATION_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { as, optional, text } from './fields.ts'
import type { Status } from './review.ts'

export const DECISIONS = ['publish', 'reject', 'remove', 'restore'] as const
export type Decision = (typeof DECISIONS)[number]

/** The closed list of reasons against a review. None of them speaks of stars or of praise. */
export const REASONS = [
  'spam_or_ad',
  'fake_or_not_genuine',
  'abusive_or_obscene',
  'discriminatory',
  'personal_data',
  'confidential_info',
  'off_topic',
  'illegal',
  'false_or_misleading',
  'duplicate',
  'conflict_of_interest',
  'ip_infringement',
  'malicious_link',
  'author_request',
] as const
export type Reason = (typeof REASONS)[number]

const common = () => ({
  /** The version the moderator saw; another one means that something changed in between. */
  expectedVersion: z.int().check(z.minimum(1)),
  /** Whether the stars were still covered. */
  blind: z.boolean(),
})

const against = () => ({
  reason: z.enum(REASONS),
  /** What the author is told beside the rule: which passage it is about. Kept with the decision. */
  facts: optional(text(EXPLANATION_MAX)),
  /**
   * Needed with `off_topic`: that the text is not about delivery or service, which belongs to the thing bought and is never
   * off topic.
   */
  notAboutService: z.optional(z.boolean()),
})

const isOnTopic = () =>
  z.refine<{ reason: Reason; notAboutService?: boolean | undefined }>(
    ({ reason, notAboutService }) => reason !== 'off_topic' || notAboutService === true,
    { ...as('required'), path: ['notAboutService'] },
  )

/** A decision against needs a reason; one in favour has none. */
export const decisionInput = once(() =>
  z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('publish'), ...common() }),
    z.object({ decision: z.literal('restore'), ...common() }),
    z.object({ decision: z.literal('reject'), ...against(), ...common() }).check(isOnTopic()),
    z.object({ decision: z.literal('remove'), ...against(), ...common() }).check(isOnTopic()),
  ]),
)
export type DecisionInput = z.output<ReturnType<typeof decisionInput>>

const many = () => ({
  reviews: z
    .array(z.object({ id: z.string(), expectedVersion: z.int().check(z.minimum(1)) }))
    .check(z.minLength(1), z.maxLength(DECISIONS_PER_CALL)),
  blind: z.boolean(),
})

/** One decision about many reviews, each as it was seen. */
export const decisionsInput = once(() =>
  z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('publish'), ...many() }),
    z.object({ decision: z.literal('restore'), ...many() }),
    z.object({ decision: z.literal('reject'), ...against(), ...many() }).check(isOnTopic()),
    z.object({ decision: z.literal('remove'), ...against(), ...many() }).check(isOnTopic()),
  ]),
)
export type DecisionsInput = z.output<ReturnType<typeof decisionsInput>>

/** What became of a guarded change. */
export interface Changed {
  status: Status
  version: number
}

/** What became of each of many decisions, in the order they were sent. */
export interface DecisionsAnswer {
  outcomes: Array<
    | ({ id: string; outcome: 'done' } & Changed)
    | { id: string; outcome: 'review_not_found' | 'stale_version' | 'not_possible' }
  >
}

/** What a statement of reasons shows before it is sent. */
export const statementQuery = once(() =>
  z.object({
    decision: z.enum(['reject', 'remove']),
    reason: z.enum(REASONS),
    facts: optional(text(EXPLANATION_MAX)),
    /** A photo or an addition of the review, where it is about that. */
    part: z.optional(z.object({ kind: z.enum(['photo', 'update']), id: z.string().check(z.maxLength(36)) })),
  }),
)
export type StatementQuery = z.output<ReturnType<typeof statementQuery>>

/** The mail the author will get, or why none. */
export interface StatementPreview {
  /** `no_address`: nobody can be told. `not_proven`: the address was never confirmed and no person has decided yet. */
  sent: 'to_author' | 'no_address'
  locale: string
  subject: string
  text: string
}
