import * as z from 'zod/mini'
import { CURSOR_MAX } from '../limits.ts'
import { once } from '../once.ts'

export const INVITATION_STATES = [
  'waiting',
  'planned',
  'due',
  'sent',
  'visited',
  'answered',
  'snoozed',
  'bounced',
  'paused',
  'cancelled',
  'merged',
  'not_asked',
] as const
export type InvitationState = (typeof INVITATION_STATES)[number]

/** Why an order is not asked about. Closed: there is no other reason. */
export const REASONS_NOT_TO_ASK = [
  'never_paid',
  'cancelled',
  'no_basis',
  'opted_out',
  'erased',
  'blocked',
  'test',
  'answered',
  'too_late',
] as const
export type ReasonNotToAsk = (typeof REASONS_NOT_TO_ASK)[number]

export const POSTPONED_FOR = ['later', 'not_arrived', 'contact_request', 'quiet_hours', 'cap'] as const
export type PostponedFor = (typeof POSTPONED_FOR)[number]

/** What the mail rests on. */
export type AskingBasis = 'consent' | 'soft_opt_in' | 'not_needed' | 'override'

export const invitationsQuery = once(() =>
  z.object({
    state: z.optional(z.enum(INVITATION_STATES)),
    cursor: z.optional(z.string().check(z.maxLength(CURSOR_MAX))),
  }),
)
export type InvitationsQuery = z.output<ReturnType<typeof invitationsQuery>>

/** What a member does with an invitation. */
export const invitationAction = once(() =>
  z.object({ action: z.enum(['pause', 'resume', 'cancel', 'resend']) }),
)
export type InvitationAction = z.output<ReturnType<typeof invitationAction>>['action']

/** One line of the dashboard's list. Times are ISO 8601. */
export interface InvitationLine {
  id: string
  order: string
  name: string | null
  state: InvitationState
  reason: ReasonNotToAsk | null
  basis: AskingBasis | null
  countedFrom: 'delivered' | 'shipped' | 'asked' | null
  delayDays: number | null
  postponedFor: PostponedFor | null
  mails: number
  createdAt: string
  nextAt: string | null
  sentAt: string | null
  visitedAt: string | null
  answeredAt: string | null
}

export interface InvitationsPage {
  invitations: InvitationLine[]
  cursor: string | null
}

/** How many of those asked have answered, for one category and delay. */
export interface ResponseRate {
  category: string | null
  delayDays: number
  asked: number
  answered: number
}

/** One order that links are wanted for: by the merchant's own id. */
export const linksInput = once(() =>
  z.object({ orders: z.array(z.string().check(z.maxLength(100))).check(z.minLength(1), z.maxLength(100)) }),
)

/** A link for an order; null where nobody may be asked about it, with the reason. */
export interface InvitationLink {
  order: string
  url: string | null
  reason: ReasonNotToAsk | 'unknown_order' | null
}

/** `after` is the cursor of the answer before; without it everything that was ever handed over is told again. */
export const handedOverQuery = once(() =>
  z.object({ after: z.optional(z.string().check(z.regex(/^\d{1,15}$/))) }),
)

/** A mail that the shop's own tool has to send: the first about an order, or the one its person asked for later. */
export interface DueMail {
  type: 'invitation.due' | 'invitation.again'
  at: string
  order: string
  email: string | null
  name: string | null
  locale: string
  /** The page on which it is answered; `?stars=4&product=…` opens it with that star chosen. */
  url: string
  /** Ends the asking, also by one click of the mail program (RFC 8058); null where no person is known. */
  unsubscribe: string | null
}
export interface DueMails {
  mails: DueMail[]
  /** To be given back as `after`; the same again where nothing is new. */
  cursor: string
}
