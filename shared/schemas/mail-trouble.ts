import * as z from 'zod/mini'
import { CURSOR_MAX } from '../limits.ts'
import { once } from '../once.ts'

/** A mail that was not taken, as the shop's team sees it: never with an address. */
export interface MailTroubleShown {
  /** The event that it tells of, and whom: both together name the mail. */
  event: number
  target: string
  /** What happened, as a code of the events. */
  type: string
  /** The review it is about; null for others. */
  review: string | null
  /** Given up, or waiting for another try. */
  state: 'waiting' | 'failed'
  attempts: number
  /** Why the last try failed, as a short code. */
  trouble: string
  /** When it happened, and the next try. */
  at: string
  nextAt: string
}

export interface MailTroubles {
  /** Newest first; at most a hundred. */
  troubles: MailTroubleShown[]
}

/** Which mail to try again; all that were given up where none is named. */
export const mailRetryInput = once(() =>
  z.object({
    mail: z.nullable(
      z.object({ event: z.int().check(z.minimum(1)), target: z.string().check(z.maxLength(CURSOR_MAX)) }),
    ),
  }),
)
