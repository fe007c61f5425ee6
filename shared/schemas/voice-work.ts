import * as z from 'zod/mini'
import { BODY_MAX, EXPLANATION_MAX, REPLY_MAX, SAVED_ANSWER_TITLE_MAX, TITLE_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { as, line, text } from './fields.ts'

const written = (max: number) => text(max).check(z.refine((value) => value !== '', as('required')))
const expectedVersion = () => z.int().check(z.minimum(1))

const ranges = (max: number) =>
  z
    .array(
      z.object({
        start: z.int().check(z.minimum(0), z.maximum(2 * max)),
        end: z.int().check(z.minimum(0), z.maximum(2 * max)),
      }),
    )
    .check(z.maxLength(100))

/** What of a review is personal data: all of it each time, in UTF-16 code units; nothing where nothing shall be hidden. */
export const maskInput = once(() =>
  z.object({ expectedVersion: expectedVersion(), title: ranges(TITLE_MAX), body: ranges(BODY_MAX) }),
)
export type MaskInput = z.output<ReturnType<typeof maskInput>>

/** A note of the team's; the customer can ask to read it. */
export const noteInput = once(() => z.object({ submissionId: z.uuid(), body: written(EXPLANATION_MAX) }))
export type NoteInput = z.output<ReturnType<typeof noteInput>>

/** Who takes care of a voice, by a member's id or `me`, and until when; nobody where `assignee` is null. */
export const assignmentInput = once(() =>
  z.object({ assignee: z.nullable(z.string()), until: z.nullable(z.iso.datetime()) }),
)
export type AssignmentInput = z.output<ReturnType<typeof assignmentInput>>

/** An answer to begin from. `{name}`, `{product}` and `{shop}` stand for those of the voice that is answered. */
export const savedAnswerInput = once(() =>
  z.object({
    title: line(SAVED_ANSWER_TITLE_MAX).check(z.refine((value) => value !== '', as('required'))),
    body: written(REPLY_MAX),
  }),
)
export type SavedAnswerInput = z.output<ReturnType<typeof savedAnswerInput>>

export interface SavedAnswer extends SavedAnswerInput {
  id: string
}

/** An answer that goes to the author by mail and that nobody else reads. */
export const privateAnswerInput = once(() => z.object({ submissionId: z.uuid(), body: written(REPLY_MAX) }))
export type PrivateAnswerInput = z.output<ReturnType<typeof privateAnswerInput>>

/** How often a text stands as an answer on the page of the voice's product. */
export const answerUsesInput = once(() => z.object({ body: text(REPLY_MAX) }))

/** Which words of a text would be masked. */
export const languageCheckInput = once(() =>
  z.object({ text: text(BODY_MAX), locale: z.string().check(z.regex(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i)) }),
)

export interface LanguageCheckAnswer {
  /** In the order of the text; empty where nothing would be masked. */
  found: Array<{ start: number; end: number }>
}
