import type { ObjectionDecisionInput } from '../../shared/schemas/statement.ts'
import type { UpdateDecision } from '../../shared/schemas/update.ts'
import type { MaskInput, NoteInput } from '../../shared/schemas/voice-work.ts'
import { answerTo, v1 } from './call.ts'

/** What the team does about a voice beside deciding and answering. Everything throws `Failure`. */
export const work = {
  hide: (shop: string, id: string, json: MaskInput) =>
    answerTo((options) =>
      v1.merchant[':shop'].reviews[':id'].mask.$put({ param: { shop, id }, json }, options),
    ),

  note: (shop: string, id: string, json: NoteInput) =>
    answerTo((options) =>
      v1.merchant[':shop'].reviews[':id'].notes.$post({ param: { shop, id }, json }, options),
    ),

  /** Whose task a voice is, by a member's id or `me`, and until when. */
  assign: (shop: string, id: string, assignee: string | null, until: string | null) =>
    answerTo((options) =>
      v1.merchant[':shop'].reviews[':id'].assignment.$put(
        { param: { shop, id }, json: { assignee, until } },
        options,
      ),
    ),

  keepReported: (shop: string, id: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].reports[':id'].decisions.$post(
        { param: { shop, id }, json: { decision: 'dismiss' } },
        options,
      ),
    ),

  decideObjection: (shop: string, id: string, json: ObjectionDecisionInput) =>
    answerTo((options) =>
      v1.merchant[':shop'].objections[':id'].decisions.$post({ param: { shop, id }, json }, options),
    ),

  presence: (shop: string, id: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].voices[':id'].presence.$post({ param: { shop, id } }, options),
    ),

  /** About what an author added to a review. */
  decideUpdate: (shop: string, id: string, json: UpdateDecision) =>
    answerTo((options) =>
      v1.merchant[':shop'].updates[':id'].decisions.$post({ param: { shop, id }, json }, options),
    ),

  mailTroubles: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].mail.troubles.$get({ param: { shop } }, options)),

  /** Tries one mail again, or all that were given up. */
  retryMail: (shop: string, mail: { event: number; target: string } | null) =>
    answerTo((options) =>
      v1.merchant[':shop'].mail.retries.$post({ param: { shop }, json: { mail } }, options),
    ),
}
