import * as z from 'zod'
import { BODY_MAX, NAME_MAX, PRODUCT_TITLE_MAX, RATING_MAX, RATING_MIN, TITLE_MAX } from '../limits.ts'
import { email, emptyAsAbsent, line, locale, productId, text, webAddress } from './fields.ts'

export const PROOFS = ['order', 'email', 'none'] as const
export type Proof = (typeof PROOFS)[number]

export const INCENTIVES = ['none', 'reward'] as const
export const RELATIONSHIPS = ['none', 'staff', 'friend'] as const
export const STATUSES = ['pending', 'published', 'rejected', 'removed', 'withdrawn', 'spam'] as const
export type Status = (typeof STATUSES)[number]

export const SORTS = ['newest', 'helpful', 'highest', 'lowest'] as const
export type Sort = (typeof SORTS)[number]

/** What a shopper sends from a product page. */
export const reviewInput = z.object({
  /** Made by the client once for each filled form; makes sending safe to repeat and is the author's key. */
  submissionId: z.uuid(),
  product: z.object({
    id: productId,
    /** Taken only where the product is not known yet. */
    title: line(PRODUCT_TITLE_MAX).nullish().transform(emptyAsAbsent),
    url: webAddress.nullish().transform(emptyAsAbsent),
  }),
  rating: z.number().int().min(RATING_MIN).max(RATING_MAX),
  title: line(TITLE_MAX).nullish().transform(emptyAsAbsent),
  body: text(BODY_MAX).nullish().transform(emptyAsAbsent),
  name: line(NAME_MAX).nullish().transform(emptyAsAbsent),
  /** An empty field of a form is no address rather than a wrong one. */
  email: z.preprocess((value) => (value === '' || value === null ? undefined : value), email.optional()),
  incentive: z.enum(INCENTIVES).default('none'),
  relationship: z.enum(RELATIONSHIPS).default('none'),
  /** The language the form was shown in. */
  locale: locale.optional(),
})
/** A review as a client writes it. */
export type ReviewInput = z.input<typeof reviewInput>
/** A review after validation. */
export type ReviewSubmission = z.output<typeof reviewInput>

/** The answer to a submission: 201 when it is new, 200 when the same was sent before. */
export interface SubmissionReceipt {
  id: string
  status: Status
}

export const reviewListQuery = z.object({
  sort: z.enum(SORTS).default('newest'),
  rating: z.coerce.number().int().min(RATING_MIN).max(RATING_MAX).optional(),
  cursor: z.string().max(200).optional(),
})
export type ReviewListQuery = z.output<typeof reviewListQuery>

/** How a product is rated. Everything but `shownNotCounted` counts by the one rule of the `counted` column. */
export interface Summary {
  /** Rounded half up to one decimal; null where nothing counts yet. */
  average: number | null
  ratings: number
  withWords: number
  withPhotos: number
  /** Published and shown, but kept out of the average: incentives, insiders, other sites' reviews. */
  shownNotCounted: number
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
  publishedAt: string
  experiencedAt: string | null
  editedAt: string | null
  reply: PublishedReply | null
}

/** What the storefront needs to know of a shop. */
export interface Storefront {
  name: string
  locale: string
  askEmail: AskEmail
}

export const ASK_EMAIL = ['no', 'optional', 'required'] as const
/** Whether the form on a product page asks for an address. */
export type AskEmail = (typeof ASK_EMAIL)[number]

/** `GET …/products/:product/reviews`. Times are ISO 8601 in UTC. */
export interface ReviewPage {
  shop: Storefront
  product: { id: string; title: string | null }
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
