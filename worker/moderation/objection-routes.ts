import type { Context } from 'hono'
import * as z from 'zod/mini'
import { objectionDecisionInput, objectionInput } from '../../shared/schemas/statement.ts'
import { mayDecide, sameOrigin } from '../platform/access.ts'
import { announce } from '../platform/announce.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { handOver } from '../platform/hand-over.ts'
import { newId } from '../platform/ids.ts'
import { eventOfToken } from '../platform/objection-link.ts'
import { pageHeaders } from '../platform/page.ts'
import { tagsOf } from '../platform/purge.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { jsonBody } from '../platform/validate.ts'
import { wordsOf } from '../platform/words.ts'
import { noObjectionPage, objectionPage } from './objection-page.ts'
import { decideObjection, keepObjection, objectionTo } from './objection-store.ts'

/** The decision behind a link; null where the link is none of ours. */
async function decisionOf(c: Context<AppEnv>, shop: string, token: string) {
  const event = await eventOfToken(c.env.PEPPER, shop, token)
  const found = event === null ? null : await objectionTo(c.env.DB, shop, event, c.var.now)
  return event === null || !found ? null : { event, ...found }
}

async function object(c: Context<AppEnv>, shop: string, event: number, body: string | null) {
  const events = await keepObjection(c.env.DB, { id: newId(c.var.now), shop, event, body, now: c.var.now })
  c.executionCtx.waitUntil(handOver(c.env.EVENTS, events))
  return (await objectionTo(c.env.DB, shop, event, c.var.now))!.answer
}

async function answer(c: Context<AppEnv>, objects: boolean): Promise<Response> {
  const { shop, token } = c.req.param() as { shop: string; token: string }
  const found = await decisionOf(c, shop, token)
  const headers = await pageHeaders()
  if (!found) {
    const preferred = c.req.header('Accept-Language')?.match(/^[a-z]{2,3}/)?.[0] ?? 'en'
    return c.html(noObjectionPage(await wordsOf(c.env, preferred)), 404, headers)
  }
  const { locale, formality } = found.speaks
  const speech = await wordsOf(c.env, locale, formality)
  if (!objects) return c.html(objectionPage(found.answer, speech), 200, headers)
  const form = await c.req.parseBody()
  const read = z.safeParse(objectionInput(), { body: form.body })
  if (!read.success) throw new ApiError('invalid_input', [{ path: 'body', code: 'too_long' }])
  return c.html(
    objectionPage(await object(c, shop, found.event, read.data.body ?? null), speech),
    200,
    headers,
  )
}

/** The page behind "I disagree", at `/objection/:shop/:token`. */
export const objectionPages = () =>
  new Routes()
    .get('/:shop/:token', (c) => answer(c, false))
    .post('/:shop/:token', sameOrigin, rateLimit('WRITE_LIMIT'), (c) => answer(c, true))

/** The same for programs, below `/v1/shops`. */
export const objectionRoutes = () =>
  new Routes()
    .get('/:shop/objections/:token', async (c) => {
      const found = await decisionOf(c, c.req.param('shop'), c.req.param('token'))
      if (!found) throw new ApiError('not_found')
      return c.json(found.answer, 200, { 'Cache-Control': 'no-store' })
    })
    .post('/:shop/objections/:token', rateLimit('WRITE_LIMIT'), jsonBody(objectionInput), async (c) => {
      const { shop, token } = c.req.param()
      const found = await decisionOf(c, shop, token)
      if (!found) throw new ApiError('not_found')
      const after = await object(c, shop, found.event, c.req.valid('json').body ?? null)
      return c.json(after, 200, { 'Cache-Control': 'no-store' })
    })

/** What the team makes of an objection, below `/v1/merchant/:shop`. */
export const objectionDecisions = () =>
  new Routes().post(
    '/:shop/objections/:id/decisions',
    mayDecide,
    jsonBody(objectionDecisionInput),
    async (c) => {
      const { shop, id } = c.req.param()
      const outcome = await decideObjection(
        c.env.DB,
        shop,
        id,
        c.req.valid('json'),
        c.var.actor.id,
        c.var.now,
      )
      if (outcome.kind === 'not_found') throw new ApiError('review_not_found')
      if (outcome.kind !== 'done') throw new ApiError(outcome.kind)
      announce(c, shop, tagsOf(shop, outcome.product), outcome.events)
      return c.json({ status: outcome.status, version: outcome.version }, 200)
    },
  )
