import * as z from 'zod'
import { REPLY_MAX } from '../limits.ts'
import { as, text } from './fields.ts'

/** The shop's one public answer to a review; sending it again replaces the text and dates the change. */
export const replyInput = z.object({
  body: text(REPLY_MAX).refine((value) => value !== '', as('required')),
  expectedVersion: z.number().int().min(1),
})
export type ReplyInput = z.output<typeof replyInput>
