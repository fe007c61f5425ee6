import { type Context, Hono } from 'hono'
import { decisionInput } from '../../shared/schemas/decision.ts'
import { replyInput } from '../../shared/schemas/reply.ts'
import { voicesQuery } from '../../shared/schemas/voice.ts'
import { mayDecide } from '../platform/access.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { handOver } from '../platform/hand-over.ts'
import { forget } from '../platform/memory.ts'
import { purge, tagsOf } from '../platform/purge.ts'
import { jsonBody, query } from '../platform/validate.ts'
import { type ChangeOutcome, decide } from './decision-store.ts'
import { answer } from './reply-store.ts'
import { findVoice, voiceCounts, voicesPage } from './voices-store.ts'

/** Tells everyone who keeps a copy of what changed, and hands the events on; throws where nothing changed. */
function settle(c: Context<AppEnv>, shop: string, outcome: ChangeOutcome) {
  if (outcome.kind !== 'done') throw new ApiError(outcome.kind)
  forget(shop)
  c.executionCtx.waitUntil(purge(c.executionCtx, tagsOf(shop, outcome.product)))
  c.executionCtx.waitUntil(handOver(c.env.EVENTS, outcome.events))
  return { status: outcome.status, version: outcome.version }
}

/** Voices, decisions and replies, below `/v1/merchant/:shop`. */
export const moderationRoutes = new Hono<AppEnv>()
  .get('/:shop/voices', query(voicesQuery), async (c) =>
    c.json(await voicesPage(c.env.DB, c.req.param('shop'), c.req.valid('query')), 200),
  )
  .get('/:shop/voices/counts', async (c) => c.json(await voiceCounts(c.env.DB, c.req.param('shop')), 200))
  .get('/:shop/voices/:id', async (c) => {
    const voice = await findVoice(c.env.DB, c.req.param('shop'), c.req.param('id'))
    if (!voice) throw new ApiError('review_not_found')
    return c.json(voice, 200)
  })
  .post('/:shop/reviews/:id/decisions', mayDecide, jsonBody(decisionInput), async (c) => {
    const { shop, id } = c.req.param()
    const outcome = await decide(c.env.DB, shop, id, c.req.valid('json'), c.var.actor, c.var.now)
    return c.json(settle(c, shop, outcome), 200)
  })
  .put('/:shop/reviews/:id/reply', mayDecide, jsonBody(replyInput), async (c) => {
    const { shop, id } = c.req.param()
    const outcome = await answer(c.env.DB, shop, id, c.req.valid('json'), c.var.actor, c.var.now)
    return c.json(settle(c, shop, outcome), 200)
  })
