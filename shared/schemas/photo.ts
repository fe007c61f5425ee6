import * as z from 'zod/mini'
import { CURSOR_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { REASONS, type Reason } from './decision.ts'

export const PHOTO_STATUSES = ['pending', 'published', 'rejected', 'removed'] as const
export type PhotoStatus = (typeof PHOTO_STATUSES)[number]

/** What is sent with any photo as `multipart/form-data`, beside `photo`, the file itself. */
export const uploadInput = once(() =>
  z.object({
    /** Made by the client once for each photo; makes sending it safe to repeat. */
    upload: z.uuid(),
    /** Says that the shop may also use the photos elsewhere; counts for all photos of the review. */
    mediaUse: z.optional(z.literal('1')),
  }),
)
/** What is sent with a photo of a review that was written on a shop's page. */
export const photoInput = once(() =>
  z.extend(uploadInput(), {
    /** The review's `submissionId`. */
    authorKey: z.uuid(),
  }),
)

/** The answer to a photo: 201 when it is new, 200 when the same upload was sent before. */
export interface PhotoReceipt {
  id: string
  width: number
  height: number
}

/** A photo as the shop's team sees it; the picture is at `GET /v1/merchant/:shop/photos/:id`. */
export interface WaitingPhoto {
  id: string
  /** The review it belongs to, and what it is about. */
  review: string
  product: { id: string; title: string | null }
  width: number
  height: number
  colour: number
  status: PhotoStatus
  reason: Reason | null
  /** Whether its author lets the shop use it elsewhere. */
  mediaUse: boolean
  createdAt: string
}

export const photosQuery = once(() =>
  z.object({
    /** One review's photos, whatever their state; else those to decide of the whole shop, oldest first. */
    review: z.optional(z.string().check(z.maxLength(CURSOR_MAX))),
    cursor: z.optional(z.string().check(z.maxLength(CURSOR_MAX))),
  }),
)
export interface PhotosPage {
  photos: WaitingPhoto[]
  cursor: string | null
}

/** A decision about one photo; `was` is the state that the moderator saw. */
export const photoDecisionInput = once(() =>
  z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('publish'), was: z.enum(PHOTO_STATUSES) }),
    z.object({ decision: z.literal('reject'), was: z.enum(PHOTO_STATUSES), reason: z.enum(REASONS) }),
  ]),
)
export type PhotoDecision = z.output<ReturnType<typeof photoDecisionInput>>
