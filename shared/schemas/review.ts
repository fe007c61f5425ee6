import * as z from 'zod/mini'
import {
  BODY_MAX,
  CURSOR_MAX,
  FORM_TOKEN_MAX,
  NAME_MAX,
  PRODUCT_TITLE_MAX,
  RATING_MAX,
  RATING_MIN,
  SEARCH_MAX,
  TITLE_MAX,
  TURNSTILE_MAX,
  URL_MAX,
} from '../limits.ts'
import { once } from '../once.ts'
import { QUESTIONS, SCALE_STEPS, SCALES_MAX, SECTORS, type Sector } from '../sectors.ts'
import { as, email, hint, line, locale, optional, subjectId, text, webAddress } from './fields.ts'
import type { Look } from './look.ts'

export const PROOFS = ['order', 'email', 'none'] as const
export type Proof = (typeof PROOFS)[number]

export const INCENTIVES = ['none', 'reward'] as const
export const RELATIONSHIPS = ['none', 'staff', 'friend'] as const
export const STATUSES = ['pending', 'published', 'rejected', 'removed', 'withdrawn', 'spam'] as const
export type Status = (typeof STATUSES)[number]

export const SORTS = ['newest', 'helpful', 'highest', 'lowest'] as const
export type Sort = (typeof SORTS)[number]

/** What a shopper sends from a product page. */
export const reviewInput = once(() =>
  z
    .object({
      /** Made by the client once for each filled form; makes sending safe to repeat and is the author's key. */
      submissionId: z.uuid(),
      product: z.object({
        id: subjectId(),
        /** Taken only where the product is not known yet. */
        title: hint(line(PRODUCT_TITLE_MAX)),
        url: hint(webAddress()),
      }),
      rating: z.int().check(z.minimum(RATING_MIN), z.maximum(RATING_MAX)),
      title: optional(line(TITLE_MAX)),
      body: optional(text(BODY_MAX)),
      name: optional(line(NAME_MAX)),
      email: optional(email()),
      incentive: z._default(z.enum(INCENTIVES), 'none'),
      relationship: z._default(z.enum(RELATIONSHIPS), 'none'),
      /** The language the form was shown in. */
      locale: hint(locale()),
      /** A field that no person sees: whatever fills it in is a machine. */
      homepage: hint(line(URL_MAX)),
      /** What the server gave with the form: it says when that was opened. */
      form: hint(z.string().check(z.maxLength(FORM_TOKEN_MAX))),
      /** The sign of Cloudflare Turnstile, where the form asks for one. */
      turnstile: hint(z.string().check(z.maxLength(TURNSTILE_MAX))),
      /** The set of public questions that was shown; what was answered to it belongs to that set. */
      sector: z.optional(z.enum(SECTORS)),
      /** Sent by somebody who tries the form: never published nor counted, and gone after 24 hours. */
      test: z._default(z.boolean(), false),
      /** What it was got for: a code of the sector's list. */
      motive: optional(z.string()),
      /** Steps of the sector's scales, by place; null where one was skipped. */
      scales: z.optional(
        z
          .array(z.nullable(z.int().check(z.minimum(1), z.maximum(SCALE_STEPS))))
          .check(z.maxLength(SCALES_MAX)),
      ),
    })
    .check(
      z.refine(({ sector, motive, scales }) => sector || (!motive && !scales?.some(Boolean)), {
        ...as('required'),
        path: ['sector'],
      }),
      z.refine(({ sector, motive }) => !sector || !motive || QUESTIONS[sector].motives.includes(motive), {
        ...as('not_allowed'),
        path: ['motive'],
      }),
    ),
)
/** A review as a client writes it. */
export type ReviewInput = z.input<ReturnType<typeof reviewInput>>
/** A review after validation. */
export type ReviewSubmission = z.output<ReturnType<typeof reviewInput>>

/** `PATCH /v1/shops/:shop/reviews/:id`: other stars and words, as long as nobody has decided. */
export const changeInput = once(() =>
  z.object({
    /** The review's `submissionId`. */
    authorKey: z.uuid(),
    rating: z.int().check(z.minimum(RATING_MIN), z.maximum(RATING_MAX)),
    title: optional(line(TITLE_MAX)),
    body: optional(text(BODY_MAX)),
  }),
)
/** `POST …/reviews/:id/withdraw` */
export const withdrawInput = once(() => z.object({ authorKey: z.uuid() }))
/** `POST …/reviews/:id/own`: the key travels in the body, so that no log of addresses has it. */
export const ownInput = withdrawInput
/** `POST …/reviews/:id/updates`: what its author adds to a review that is on the page. The same words are added once. */
export const updateInput = once(() => z.object({ authorKey: z.uuid(), body: text(BODY_MAX) }))

/** A review as its author sees it. */
export interface OwnReview {
  id: string
  status: Status
  rating: number
  body: string | null
}

/** `GET /v1/shops/:shop/products/:product/form`: what the form needs to know once somebody opens it. */
export interface FormAnswer {
  /** The set of public questions that fits the product; null where none is asked. */
  sector: Sector | null
  /** Goes back with the review, as `form`. */
  token: string
  /** Where this Voce uses Turnstile: the sign that the page `/challenge` gives goes back as `turnstile`. */
  turnstile?: true | undefined
}

/** The answer to a submission: 201 when it is new, 200 when the same was sent before. */
export interface SubmissionReceipt {
  id: string
  status: Status
}

const scaleStep = () => z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(SCALE_STEPS)))

export const reviewListQuery = once(() =>
  z.object({
    sort: z._default(z.enum(SORTS), 'newest'),
    rating: z.optional(z.coerce.number().check(z.int(), z.minimum(RATING_MIN), z.maximum(RATING_MAX))),
    /** Only those with photos, only those that an order proves: said by 1 and `order`, or left out. */
    photos: z.optional(z.literal('1')),
    proof: z.optional(z.literal('order')),
    language: z.optional(z.string().check(z.regex(/^[a-z]{2,3}$/))),
    /** Steps of the public scales, by their place in the sector's list. */
    scale_1: scaleStep(),
    scale_2: scaleStep(),
    scale_3: scaleStep(),
    /** Words to be found, in the order of their arrival: `sort` does not apply. */
    q: optional(line(SEARCH_MAX)),
    cursor: z.optional(z.string().check(z.maxLength(CURSOR_MAX))),
  }),
)
export type ReviewListQuery = z.output<ReturnType<typeof reviewListQuery>>

/** How a product is rated. Everything but `shownNotCounted` counts by the one rule of the `counted` column. */
export interface Summary {
  /** Rounded half up to one decimal; null where nothing counts yet. */
  average: number | null
  ratings: number
  withWords: number
  withPhotos: number
  /** Published and shown, but kept out of the average: incentives, insiders, other sites' reviews. */
  shownNotCounted: number
  /** Those of `ratings` that an order proves. */
  verified: number
  /** How the public scales were answered, by their place in the sector's list; sums of steps. */
  scales: Array<{ answers: number; sum: number }>
  /** Number of ratings with one star, two, … five. */
  stars: [number, number, number, number, number]
}

export interface PublishedReply {
  body: string
  /** The person who answers; null once that name was removed. */
  name: string | null
  at: string
  editedAt: string | null
}

/** A photo as it is shown: its bytes are at `/p/:id/:size`. */
export interface PublishedPhoto {
  id: string
  width: number
  height: number
  /** The average colour as 0xRRGGBB, for its place until it has come. */
  colour: number
}

/** What an author added later. */
export interface PublishedUpdate {
  body: string
  at: string
}

/** `GET /v1/shops/:shop/reviews/:id` */
export interface OneReview {
  product: string
  review: PublishedReview
}

/** `GET /v1/shops/:shop/photos?product=…`: newest first, with the reviews they belong to. */
export interface PhotosAnswer {
  photos: Array<PublishedPhoto & { review: string }>
  reviews: PublishedReview[]
  cursor: string | null
}

/** `POST …/reviews/:id/helpful`: gives a vote or takes it back. */
export const helpfulInput = once(() => z.object({ helpful: z.boolean() }))
export interface HelpfulReceipt {
  helpful: number
}

export interface PublishedReview {
  id: string
  rating: number
  title: string | null
  body: string
  language: string | null
  /** As shown; null where the author gave none. */
  name: string | null
  proof: Proof
  incentive: (typeof INCENTIVES)[number]
  relationship: (typeof RELATIONSHIPS)[number]
  origin: 'own' | 'elsewhere'
  helpful: number
  variant: string | null
  gift: boolean
  /** The set of public questions that was asked; null where none was. */
  sector: Sector | null
  motive: string | null
  /** Steps of the sector's scales, by place; null where one was skipped. */
  scales: Array<number | null>
  photos: PublishedPhoto[]
  updates: PublishedUpdate[]
  publishedAt: string
  experiencedAt: string | null
  editedAt: string | null
  reply: PublishedReply | null
}

/** What the storefront needs to know of a shop. */
export interface Storefront {
  name: string
  locale: string
  /** How it speaks to people, where a language has two forms. */
  formality: Formality
  askEmail: AskEmail
  /** Not there where the shop has set none. */
  look?: Look
}

export const FORMALITIES = ['familiar', 'polite'] as const
export type Formality = (typeof FORMALITIES)[number]

export const ASK_EMAIL = ['no', 'optional', 'required'] as const
/** Whether the form on a product page asks for an address. */
export type AskEmail = (typeof ASK_EMAIL)[number]

/** `GET …/products/:product/reviews`. Times are ISO 8601 in UTC. */
export interface ReviewPage {
  shop: Storefront
  product: { id: string; title: string | null; sector: Sector | null }
  summary: Summary
  reviews: PublishedReview[]
  /** Hands back the next page; null on the last. */
  cursor: string | null
}

/** `GET /v1/shops/:shop/ratings`. */
export interface RatingsAnswer {
  ratings: Array<{
    product: string
    average: number | null
    ratings: number
    /** For screen readers, in the language asked for: "Rated 4.4 out of 5, 312 ratings". */
    label: string
  }>
}
