import * as z from 'zod/mini'
import { REPLY_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { as, text } from './fields.ts'

/** The shop's one public answer to a review; sending it again replaces the text and dates the change. */
export const replyInput = once(() =>
  z.object({
    body: text(REPLY_MAX).check(z.refine((value) => value !== '', as('required'))),
    expectedVersion: z.int().check(z.minimum(1)),
  }),
)
export type ReplyInput = z.output<ReturnType<typeof replyInput>>

/** Takes the answer off the page. */
export const removeReplyInput = once(() => z.object({ expectedVersion: z.int().check(z.minimum(1)) }))
