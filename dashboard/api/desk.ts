import type { PhotoDecision } from '../../shared/schemas/photo.ts'
import type { QuestionDecision, QuestionView } from '../../shared/schemas/question.ts'
import { answerTo, v1 } from './call.ts'

/** People who wait, photos and questions. Everything throws `Failure`. */
export const desk = {
  contactRequests: (shop: string, view: 'waiting' | 'closed', cursor?: string) =>
    answerTo((options) =>
      v1.merchant[':shop']['contact-requests'].$get(
        { param: { shop }, query: { view, ...(cursor && { cursor }) } },
        options,
      ),
    ),

  /** Takes a request on oneself, or closes it as answered. */
  actOnContact: (shop: string, id: string, action: 'take' | 'done') =>
    answerTo((options) =>
      v1.merchant[':shop']['contact-requests'][':id'].actions.$post(
        { param: { shop, id }, json: { action } },
        options,
      ),
    ),

  /** Photos to decide, or all of one review. */
  photos: (shop: string, query: { review?: string; cursor?: string | undefined }) =>
    answerTo((options) =>
      v1.merchant[':shop'].photos.$get(
        {
          param: { shop },
          query: {
            ...(query.review && { review: query.review }),
            ...(query.cursor && { cursor: query.cursor }),
          },
        },
        options,
      ),
    ),

  decidePhoto: (shop: string, id: string, json: PhotoDecision) =>
    answerTo((options) =>
      v1.merchant[':shop'].photos[':id'].decisions.$post({ param: { shop, id }, json }, options),
    ),

  questions: (shop: string, view: QuestionView, cursor?: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].questions.$get(
        { param: { shop }, query: { view, ...(cursor && { cursor }) } },
        options,
      ),
    ),

  answerQuestion: (shop: string, id: string, json: { body: string; expectedVersion: number }) =>
    answerTo((options) =>
      v1.merchant[':shop'].questions[':id'].answer.$put({ param: { shop, id }, json }, options),
    ),

  /** About a question, or about one of its answers. */
  decideAsked: (shop: string, kind: 'questions' | 'answers', id: string, json: QuestionDecision) =>
    answerTo((options) =>
      v1.merchant[':shop'][kind][':id'].decisions.$post({ param: { shop, id }, json }, options),
    ),
}
