import * as z from 'zod/mini'
import { CURSOR_MAX } from '../limits.ts'
import { once } from '../once.ts'
import type { Reason } from './decision.ts'
import type { INCENTIVES, Proof, PublishedReply, RELATIONSHIPS, Status } from './review.ts'

export const VOICE_VIEWS = ['to_decide', 'to_answer', 'all'] as const
export type VoiceView = (typeof VOICE_VIEWS)[number]

export const voicesQuery = once(() =>
  z.object({
    view: z._default(z.enum(VOICE_VIEWS), 'to_decide'),
    cursor: z.optional(z.string().check(z.maxLength(CURSOR_MAX))),
  }),
)
export type VoicesQuery = z.output<ReturnType<typeof voicesQuery>>

/** A review as the shop's team sees it. Carries the rating; the interface covers it until it is asked for. */
export interface Voice {
  id: string
  version: number
  status: Status
  reason: Reason | null
  rating: number
  title: string | null
  body: string | null
  language: string | null
  name: string | null
  proof: Proof
  incentive: (typeof INCENTIVES)[number]
  relationship: (typeof RELATIONSHIPS)[number]
  channel: string
  product: { id: string; title: string | null; url: string | null }
  /** What the rules noticed in the text. */
  signals: Signal[]
  createdAt: string
  publishedAt: string | null
  /** When it publishes itself if nobody decides; null where only a person may. */
  dueAt: string | null
  reply: PublishedReply | null
}

export const SIGNALS = [
  // Told from the text.
  'link',
  'malicious_link',
  'email_address',
  'phone_number',
  'threat',
  'slur',
  // Told from how it was sent, and from what was sent before.
  'fast',
  'duplicate',
  'near_duplicate',
  'insider',
  'disposable_email',
  'alias',
  'burst',
  'many_from_one_place',
] as const
/** Something about a review that a person should look at. */
export type Signal = (typeof SIGNALS)[number]

export interface VoicesPage {
  voices: Voice[]
  cursor: string | null
}

/** How many wait; counted up to 100, shown as "99+" from there. */
export interface VoiceCounts {
  toDecide: number
  toAnswer: number
}
