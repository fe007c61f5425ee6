import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { objectionDecisionInput, objectionInput } from '../../shared/schemas/statement.ts'
import { mayDecide, sameOrigin } from '../platform/access.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { handOver } from '../platform/hand-over.ts'
import { newId } from '../platform/ids.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { jsonBody } from '../platform/validate.ts'
import { eventOfToken } from './objection-link.ts'
import { noObjectionPage, objectionPage } from './objection-page.ts'
import { decideObjection, object, objectionTo } from './objection-store.ts'
import { announce } from './settle.ts'

/** The decision behind a link; null where the link is none of ours. */
async function decisionOf(c: Context<AppEnv>, shop: string, token: string) {
  const event = await eventOfToken(c.env.PEPPER, shop, token)
  const answer = event === null ? null : await objectionTo(c.env.DB, shop, event, c.var.now)
  return event === null || !answer ? null : { event, answer }
}

const languageOf = (c: Context<AppEnv>, shopLocale: string): string =>
  c.req.header('Accept-Language') ?? shopLocale

async function say(c: Context<AppEnv>, shop: string, event: number, body: string | null) {
  const events = await object(c.env.DB, { id: newId(c.var.now), shop, event, body, now: c.var.now })
  c.executionCtx.waitUntil(handOver(c.env.EVENTS, events))
  return (await objectionTo(c.env.DB, shop, event, c.var.now))!
}

const PAGE_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  // Not `no-referrer`: with it browsers name no origin when they send the form.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Cache-Control': 'no-store',
}

/** The page behind "I disagree", at `/objection/:shop/:token`. */
export const objectionPages = new Hono<AppEnv>()
  .get('/:shop/:token', async (c) => {
    const found = await decisionOf(c, c.req.param('shop'), c.req.param('token'))
    if (!found) return c.html(noObjectionPage(languageOf(c, 'en')), 404, PAGE_HEADERS)
    return c.html(objectionPage(found.answer, languageOf(c, found.answer.shop.locale)), 200, PAGE_HEADERS)
  })
  .post('/:shop/:token', sameOrigin, rateLimit('WRITE_LIMIT'), async (c) => {
    const { shop, token } = c.req.param()
    const found = await decisionOf(c, shop, token)
    if (!found) return c.html(noObjectionPage(languageOf(c, 'en')), 404, PAGE_HEADERS)
    const form = await c.req.parseBody()
    const read = z.safeParse(objectionInput(), { body: form.body })
    if (!read.success) throw new ApiError('invalid_input', [{ path: 'body', code: 'too_long' }])
    const answer = await say(c, shop, found.event, read.data.body ?? null)
    return c.html(objectionPage(answer, languageOf(c, answer.shop.locale)), 200, PAGE_HEADERS)
  })

/** The same for programs, below `/v1/shops`. */
export const objectionRoutes = new Hono<AppEnv>()
  .get('/:shop/objections/:token', async (c) => {
    const found = await decisionOf(c, c.req.param('shop'), c.req.param('token'))
    if (!found) throw new ApiError('not_found')
    return c.json(found.answer, 200, { 'Cache-Control': 'no-store' })
  })
  .post('/:shop/objections/:token', rateLimit('WRITE_LIMIT'), jsonBody(objectionInput), async (c) => {
    const { shop, token } = c.req.param()
    const found = await decisionOf(c, shop, token)
    if (!found) throw new ApiError('not_found')
    const answer = await say(c, shop, found.event, c.req.valid('json').body ?? null)
    return c.json(answer, 200, { 'Cache-Control': 'no-store' })
  })

/** What the team makes of an objection, below `/v1/merchant/:shop`. */
export const objectionDecisions = new Hono<AppEnv>().post(
  '/:shop/objections/:id/decisions',
  mayDecide,
  jsonBody(objectionDecisionInput),
  async (c) => {
    const { shop, id } = c.req.param()
    const outcome = await decideObjection(c.env.DB, shop, id, c.req.valid('json'), c.var.actor.id, c.var.now)
    if (outcome.kind === 'not_found') throw new ApiError('review_not_found')
    if (outcome.kind !== 'done') throw new ApiError(outcome.kind)
    announce(c, shop, [outcome.product], outcome.events)
    return c.json({ status: outcome.status, version: outcome.version }, 200)
  },
)
