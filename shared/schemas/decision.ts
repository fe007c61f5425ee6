import * as z from 'zod/mini'
import { once } from '../once.ts'

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

/** A decision against needs a reason; one in favour has none. */
export const decisionInput = once(() =>
  z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('publish'), ...common() }),
    z.object({ decision: z.literal('restore'), ...common() }),
    z.object({ decision: z.literal('reject'), reason: z.enum(REASONS), ...common() }),
    z.object({ decision: z.literal('remove'), reason: z.enum(REASONS), ...common() }),
  ]),
)
export type DecisionInput = z.output<ReturnType<typeof decisionInput>>
