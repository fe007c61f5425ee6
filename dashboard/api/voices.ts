import type { DecisionInput, DecisionsInput, StatementQuery } from '../../shared/schemas/decision.ts'
import type { AnyView } from '../../shared/schemas/voice.ts'
import type { PrivateAnswerInput, SavedAnswerInput } from '../../shared/schemas/voice-work.ts'
import type { LedgerSought } from '../trust/ledger-address.ts'
import { soughtIn } from '../voices/sought.ts'
import { answerTo, v1 } from './call.ts'

/** Voices: the lists, what is decided and what is answered. Everything throws `Failure`. */
export const voices = {
  today: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].today.$get({ param: { shop } }, options)),

  trust: (shop: string, days: number) =>
    answerTo((options) =>
      v1.merchant[':shop'].trust.$get({ param: { shop }, query: { days: String(days) } }, options),
    ),

  ledger: (shop: string, query: LedgerSought, cursor?: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].trust.ledger.$get(
        { param: { shop }, query: { ...query, ...(cursor && { cursor }) } },
        options,
      ),
    ),

  counts: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].voices.counts.$get({ param: { shop } }, options)),

  /** Those of a view, or those of it that are sought (`soughtText`). */
  voices: (shop: string, view: AnyView, sought: string, cursor?: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].voices.$get(
        { param: { shop }, query: { ...(soughtIn(sought) as object), view, ...(cursor && { cursor }) } },
        options,
      ),
    ),

  voice: (shop: string, id: string) =>
    answerTo((options) => v1.merchant[':shop'].voices[':id'].$get({ param: { shop, id } }, options)),

  /** Goes out even if the page closes meanwhile. */
  decide: (shop: string, id: string, json: DecisionInput) =>
    answerTo(
      (options) =>
        v1.merchant[':shop'].reviews[':id'].decisions.$post({ param: { shop, id }, json }, options),
      { keepalive: true },
    ),

  /** The same about many, each as it was seen; goes out even if the page closes meanwhile. */
  decideTogether: (shop: string, json: DecisionsInput) =>
    answerTo((options) => v1.merchant[':shop'].decisions.$post({ param: { shop }, json }, options), {
      keepalive: true,
    }),

  statement: (shop: string, id: string, json: StatementQuery) =>
    answerTo((options) =>
      v1.merchant[':shop'].reviews[':id'].statement.$post({ param: { shop, id }, json }, options),
    ),

  reply: (shop: string, id: string, json: { body: string; expectedVersion: number }) =>
    answerTo((options) =>
      v1.merchant[':shop'].reviews[':id'].reply.$put({ param: { shop, id }, json }, options),
    ),

  removeReply: (shop: string, id: string, expectedVersion: number) =>
    answerTo((options) =>
      v1.merchant[':shop'].reviews[':id'].reply.$delete(
        { param: { shop, id }, json: { expectedVersion } },
        options,
      ),
    ),

  answerPrivately: (shop: string, id: string, json: PrivateAnswerInput) =>
    answerTo((options) =>
      v1.merchant[':shop'].reviews[':id']['private-answers'].$post({ param: { shop, id }, json }, options),
    ),

  /** How often this text stands on the page of the voice's product already. */
  answerUses: (shop: string, id: string, body: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].reviews[':id']['answer-uses'].$post(
        { param: { shop, id }, json: { body } },
        options,
      ),
    ),

  savedAnswers: (shop: string) =>
    answerTo((options) => v1.merchant[':shop']['saved-answers'].$get({ param: { shop } }, options)),

  saveAnswer: (shop: string, json: SavedAnswerInput) =>
    answerTo((options) => v1.merchant[':shop']['saved-answers'].$post({ param: { shop }, json }, options)),

  forgetAnswer: (shop: string, id: string) =>
    answerTo((options) =>
      v1.merchant[':shop']['saved-answers'][':id'].$delete({ param: { shop, id } }, options),
    ),
}
