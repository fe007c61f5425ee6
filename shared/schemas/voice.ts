import * as z from 'zod/mini'
import { CURSOR_MAX, PRODUCT_ID_MAX, RATING_MAX, RATING_MIN } from '../limits.ts'
import { once } from '../once.ts'
import type { Sector } from '../sectors.ts'
import type { ContactNeed, ContactState } from './contact-request.ts'
import type { Reason } from './decision.ts'
import type { Experience } from './experience.ts'
import { as } from './fields.ts'
import type { MailTroubleShown } from './mail-trouble.ts'
import type { WaitingPhoto } from './photo.ts'
import type { ReportReason } from './report.ts'
import {
  type INCENTIVES,
  PROOFS,
  type Proof,
  type PublishedReply,
  type RELATIONSHIPS,
  STATUSES,
  type Status,
} from './review.ts'
import type { UPDATE_STATUSES } from './update.ts'

/** The views that are worked off. */
export const VOICE_VIEWS = ['to_decide', 'to_answer', 'all'] as const
export type VoiceView = (typeof VOICE_VIEWS)[number]

/** All views: beside those that are worked off, what readers or authors contest, one's own tasks and what was taken for spam. */
export const ALL_VIEWS = [...VOICE_VIEWS, 'contested', 'mine', 'spam'] as const
export type AnyView = (typeof ALL_VIEWS)[number]

export const CHANNELS = ['web', 'mail', 'qr', 'counter', 'phone', 'marketplace', 'import', 'api'] as const

export const SIGNALS = [
  // Told from the text.
  'link',
  'malicious_link',
  'email_address',
  'phone_number',
  'threat',
  'slur',
  // Told from how it was sent, and from what was sent before.
  'trap',
  'speed',
  'challenge',
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

const day = () => z.optional(z.iso.datetime())

/** A view with filters. Stars filter only where they are uncovered: never what is to be decided. */
export const voicesQuery = once(() =>
  z
    .object({
      view: z._default(z.enum(ALL_VIEWS), 'to_decide'),
      cursor: z.optional(z.string().check(z.maxLength(CURSOR_MAX))),
      status: z.optional(z.enum(STATUSES)),
      product: z.optional(z.string().check(z.maxLength(PRODUCT_ID_MAX))),
      language: z.optional(z.string().check(z.regex(/^[a-z]{2,3}$/))),
      channel: z.optional(z.enum(CHANNELS)),
      rating: z.optional(z.coerce.number().check(z.int(), z.minimum(RATING_MIN), z.maximum(RATING_MAX))),
      proof: z.optional(z.enum(PROOFS)),
      /** A member's id, `none`, or `me`. */
      assignee: z.optional(z.string().check(z.maxLength(CURSOR_MAX))),
      signal: z.optional(z.enum(SIGNALS)),
      /** Only those that came with photos, decided or not. */
      photos: z.optional(z.literal('1')),
      /** Words in title or text; then the newest comes first in every view. */
      q: z.optional(z.string().check(z.maxLength(CURSOR_MAX))),
      /** When it was written: from, and up to but not including. */
      from: day(),
      to: day(),
    })
    .check(
      z.refine(
        ({ view, rating, status }) => rating === undefined || (view !== 'to_decide' && status !== 'pending'),
        {
          ...as('not_allowed'),
          path: ['rating'],
        },
      ),
    ),
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
  /** What the public reads where it is not what was written: curses masked, personal data hidden. */
  shownTitle: string | null
  shownBody: string | null
  /** Whose task it is, by a member's id, and until when. */
  assignee: string | null
  assignedUntil: string | null
  /** What its author has added since and nobody has decided. */
  updatesPending: number
  /** Sent by somebody who tried the form: there is nothing to decide, and it is gone after a day. */
  test: boolean
}

/** Who did something: a member by the name they go by now (null once they left), or not a person of the team. */
export type Who =
  | { kind: 'member'; id: string; name: string | null }
  | { kind: 'author' | 'voce' | 'key' | 'reader' }

/** What a review says beside its words: in public, but for the place where it was asked. */
export interface Said {
  sector: Sector | null
  /** What it was got for: a code of the sector's list. */
  motive: string | null
  /** Steps of the sector's scales, by their place in its list; null where one was skipped. */
  scales: Array<number | null>
  variant: string | null
  gift: boolean
  /** Where the card with the code lay. */
  place: string | null
  experiencedAt: string | null
  /** The site it comes from, where it was written elsewhere. */
  source: string | null
}

/** The order that a review is about. */
export interface VoiceOrder {
  /** The merchant's own number. */
  number: string
  channel: string
  orderedAt: string | null
  deliveredAt: string | null
  cancelledAt: string | null
  returnedAt: string | null
  refundedAt: string | null
  items: Array<{ id: string; title: string | null; variant: string | null }>
}

/** What an author added later. */
export interface VoiceUpdate {
  id: string
  body: string
  signals: Signal[]
  status: (typeof UPDATE_STATUSES)[number]
  reason: Reason | null
  at: string
  /** When it publishes itself if nobody decides; null where only a person may, or where that was decided. */
  dueAt: string | null
}

/** All there is about a voice. */
export interface WholeVoice extends Voice {
  /** What happened, oldest first: codes and ids, for which the interface has the words. */
  history: Array<{ type: string; who: Who; at: string; data: Record<string, unknown> }>
  notes: Array<{ id: string; who: Who; body: string; at: string }>
  /** Answers that only the author has read. */
  privateAnswers: Array<{ id: string; who: Who; body: string; at: string }>
  objections: Array<{
    id: string
    /** What had been decided against: the review, or a part of it. */
    about: 'review' | 'photo' | 'update'
    reason: Reason
    body: string | null
    state: 'open' | 'upheld' | 'dismissed'
    /** Who had decided what it is about, and who decided it. */
    against: Who
    decidedBy: Who | null
    at: string
    decidedAt: string | null
  }>
  /** What readers hold against it; their addresses stay with Voce. */
  reports: Array<{
    id: string
    reason: ReportReason
    explanation: string
    name: string | null
    state: 'open' | 'upheld' | 'dismissed'
    decidedBy: Who | null
    at: string
    decidedAt: string | null
  }>
  /** What was hidden and what masked, in UTF-16 code units. */
  hidden: Record<'title' | 'body', Array<{ start: number; end: number }>>
  masked: Record<'title' | 'body', Array<{ start: number; end: number }>>
  /** Addresses and numbers in it, that a moderator may want to hide; in UTF-16 code units. */
  marked: Record<'title' | 'body', Array<{ start: number; end: number }>>
  /** The person behind it, with what else they wrote, newest first, at most 20; null where nobody is known. */
  person: {
    since: string
    /** Whether they can be written to. */
    reachable: boolean
    reviews: Array<{
      id: string
      status: Status
      product: { id: string; title: string | null }
      /** Null while the stars of the voice itself are covered. */
      rating: number | null
      body: string | null
      at: string
    }>
  } | null
  said: Said
  /** Null where it is about no order that is known. */
  order: VoiceOrder | null
  /** What the same person said in private about the whole order; as telling as the stars, and covered like them. */
  experience: Experience | null
  /** Of the same person, who would like to hear from someone. */
  contact: { need: ContactNeed; state: ContactState; dueAt: string } | null
  photos: WaitingPhoto[]
  updates: VoiceUpdate[]
  /** Whose task it is; null where it is nobody's. */
  task: { who: Who; until: string | null } | null
  /** Mails about it that did not go out, newest first. */
  troubles: MailTroubleShown[]
  /** The signals for which only a person publishes it; empty where it publishes itself. */
  waitingFor: Signal[]
  /** By when a person should have decided, and from when it is late; null once decided. */
  limits: { lateFrom: string; personBy: string } | null
}

export interface VoicesPage {
  voices: Voice[]
  cursor: string | null
}

/** How many wait; counted up to 100, shown as "99+" from there. */
export interface VoiceCounts {
  toDecide: number
  toAnswer: number
  /** Who would like to hear from someone. */
  people: number
  /** Photos to decide. */
  photos: number
  /** Questions to answer or to decide. */
  questions: number
  /** One's own tasks. */
  mine: number
  /** Reported or objected to. */
  contested: number
  spam: number
}
