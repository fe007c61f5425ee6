import type { Context } from 'hono'
import { questionDecisionInput, questionsQuery, shopAnswerInput } from '../../shared/schemas/question.ts'
import { mayDecide } from '../platform/access.ts'
import { announce } from '../platform/announce.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { tagsOf } from '../platform/purge.ts'
import { Routes } from '../platform/routing.ts'
import { jsonBody, query } from '../platform/validate.ts'
import { answerAsShop, decideAsked, type QuestionOutcome } from './question-decision-store.ts'
import { deskQuestions, questionCounts } from './question-desk-store.ts'

/** The answer to a guarded change, once everyone who keeps a copy is told; throws where nothing changed. */
function settled(c: Context<AppEnv>, shop: string, outcome: QuestionOutcome) {
  if (outcome.kind !== 'done') throw new ApiError(outcome.kind)
  announce(c, shop, tagsOf(shop, outcome.product), outcome.events)
  return outcome.changed
}

/** Questions on the shop's desk, below `/v1/merchant`. */
export const questionDeskRoutes = () =>
  new Routes()
    .get('/:shop/questions', query(questionsQuery), async (c) => {
      const { view, cursor } = c.req.valid('query')
      return c.json(await deskQuestions(c.env.DB, c.req.param('shop'), view, cursor), 200)
    })
    .get('/:shop/questions/counts', async (c) =>
      c.json(await questionCounts(c.env.DB, c.req.param('shop')), 200),
    )
    .put('/:shop/questions/:id/answer', mayDecide, jsonBody(shopAnswerInput), async (c) => {
      const { shop, id: question } = c.req.param()
      const { actor, now } = c.var
      const outcome = await answerAsShop(c.env.DB, {
        ...c.req.valid('json'),
        shop,
        question,
        id: newId(now),
        actor,
        now,
      })
      return c.json(settled(c, shop, outcome), 200)
    })
    .post('/:shop/questions/:id/decisions', mayDecide, jsonBody(questionDecisionInput), async (c) => {
      const { shop, id } = c.req.param()
      const { actor, now } = c.var
      const outcome = await decideAsked(c.env.DB, 'question', shop, id, c.req.valid('json'), actor, now)
      return c.json(settled(c, shop, outcome), 200)
    })
    .post('/:shop/answers/:id/decisions', mayDecide, jsonBody(questionDecisionInput), async (c) => {
      const { shop, id } = c.req.param()
      const { actor, now } = c.var
      const outcome = await decideAsked(c.env.DB, 'answer', shop, id, c.req.valid('json'), actor, now)
      return c.json(settled(c, shop, outcome), 200)
    })
