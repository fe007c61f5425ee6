import * as z from 'zod/mini'
import {
  ANSWER_MAX,
  CURSOR_MAX,
  EXPLANATION_MAX,
  NAME_MAX,
  PRODUCT_TITLE_MAX,
  QUESTION_MAX,
  URL_MAX,
} from '../limits.ts'
import { once } from '../once.ts'
import { REASONS, type Reason } from './decision.ts'
import { as, email, hint, line, locale, optional, text, webAddress } from './fields.ts'
import type { ReportReason } from './report.ts'
import type { Storefront } from './review.ts'
import type { Signal } from './voice.ts'

const written = (max: number) => text(max).check(z.refine((value) => value !== '', as('required')))

const sent = () => ({
  /** Made by the client once for each filled form; makes sending safe to repeat and is the author's key. */
  submissionId: z.uuid(),
  name: optional(line(NAME_MAX)),
  /** Where the author hears of it; never shown. */
  email: optional(email()),
  /** The language the form was shown in. */
  locale: hint(locale()),
  /** A field that no person sees: whatever fills it in is a machine. */
  homepage: hint(line(URL_MAX)),
})

/** What a shopper asks about a product. */
export const questionInput = once(() =>
  z.object({
    body: written(QUESTION_MAX),
    ...sent(),
    /** Taken only where the product is not known yet. */
    title: hint(line(PRODUCT_TITLE_MAX)),
    url: hint(webAddress()),
  }),
)
export type QuestionInput = z.input<ReturnType<typeof questionInput>>
export type AskedQuestion = z.output<ReturnType<typeof questionInput>>

/** What a shopper answers to somebody else's question. */
export const answerInput = once(() => z.object({ body: written(ANSWER_MAX), ...sent() }))
export type AnswerInput = z.input<ReturnType<typeof answerInput>>
export type GivenAnswer = z.output<ReturnType<typeof answerInput>>

export const QUESTION_STATUSES = ['pending', 'published', 'rejected', 'removed', 'spam'] as const
export type QuestionStatus = (typeof QUESTION_STATUSES)[number]

/** The answer to a question or answer that was sent: 201 when it is new, 200 when the same was sent before. */
export interface QuestionReceipt {
  id: string
  status: QuestionStatus
}

export const questionListQuery = once(() =>
  z.object({
    cursor: z.optional(z.string().check(z.maxLength(CURSOR_MAX))),
    /** Words of a question that is being typed: then those already answered that are like it, the best first. */
    q: z.optional(z.string().check(z.maxLength(QUESTION_MAX))),
  }),
)

export interface PublishedAnswer {
  id: string
  /** Whether the shop says it; then `name` is the person who answers. */
  byShop: boolean
  body: string
  language: string | null
  name: string | null
  helpful: number
  at: string
  editedAt: string | null
}

export interface PublishedQuestion {
  id: string
  body: string
  language: string | null
  name: string | null
  publishedAt: string
  /** The shop's first, then those that helped, then the oldest; at most twenty. */
  answers: PublishedAnswer[]
}

/** `GET …/products/:product/questions`: those with an answer, newest first. */
export interface QuestionPage {
  shop: Storefront
  product: { id: string; title: string | null }
  /** How many have an answer. */
  count: number
  questions: PublishedQuestion[]
  cursor: string | null
}

export const QUESTION_VIEWS = ['to_answer', 'to_decide', 'all'] as const
export type QuestionView = (typeof QUESTION_VIEWS)[number]

export const questionsQuery = once(() =>
  z.object({
    view: z._default(z.enum(QUESTION_VIEWS), 'to_answer'),
    cursor: z.optional(z.string().check(z.maxLength(CURSOR_MAX))),
  }),
)

/** What questions and answers have in common for the shop's team. */
export interface DeskText {
  id: string
  version: number
  status: QuestionStatus
  reason: Reason | null
  body: string
  /** What the public reads where it is not what was written: curses are masked. */
  shownBody: string | null
  language: string | null
  name: string | null
  signals: Signal[]
  createdAt: string
  /** When it publishes itself if nobody decides; null where only a person may, or where that was decided. */
  dueAt: string | null
  reports: Array<{ id: string; reason: ReportReason; explanation: string }>
}

/** A question as the shop's team sees it, with every answer. */
export interface DeskQuestion extends DeskText {
  product: { id: string; title: string | null; url: string | null }
  /** Whether the asker hears of the answer. */
  reachable: boolean
  answers: Array<DeskText & { byShop: boolean }>
}

export interface DeskQuestions {
  questions: DeskQuestion[]
  cursor: string | null
}

/** How many wait; counted up to 100. */
export interface QuestionCounts {
  toAnswer: number
  toDecide: number
}

const common = () => ({ expectedVersion: z.int().check(z.minimum(1)) })
const against = () => ({
  reason: z.enum(REASONS),
  /** What the author is told beside the rule. */
  facts: optional(text(EXPLANATION_MAX)),
})

/** A decision about a question or an answer. */
export const questionDecisionInput = once(() =>
  z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('publish'), ...common() }),
    z.object({ decision: z.literal('restore'), ...common() }),
    z.object({ decision: z.literal('reject'), ...against(), ...common() }),
    z.object({ decision: z.literal('remove'), ...against(), ...common() }),
  ]),
)
export type QuestionDecision = z.output<ReturnType<typeof questionDecisionInput>>

/** The shop's one answer to a question; sending it again replaces the text and dates the change. */
export const shopAnswerInput = once(() => z.object({ body: written(ANSWER_MAX), ...common() }))

/** What became of a guarded change; the version is that of what was changed. */
export interface QuestionChanged {
  id: string
  status: QuestionStatus
  version: number
}
