import {
  type Webhook,
  type WebhookKept,
  type WebhookTried,
  webhookInput,
} from '../../shared/schemas/webhook.ts'
import { ownersOnly } from '../platform/access.ts'
import { ApiError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { isoTime } from '../platform/time.ts'
import { jsonBody } from '../platform/validate.ts'
import { newWebhookSecret } from '../platform/webhook-signature.ts'
import type { CallHook } from './webhook-call.ts'
import { mayCall } from './webhook-rules.ts'
import { calleeOf, sealWebhookSecret } from './webhook-secrets.ts'
import { keepWebhook, noteAnswered, removeWebhook, rotateWebhookSecret, webhookOf } from './webhook-store.ts'

/** Where the shop's own mail tool is called, below `/v1/merchant/:shop`. `callHook` carries the call of a test. */
export const webhookRoutes = (callHook: CallHook) =>
  new Routes()
    .get('/:shop/webhook', ownersOnly, async (c) => {
      const stored = await webhookOf(c.env.DB, c.req.param('shop'))
      const webhook: Webhook | null = stored && {
        url: stored.url,
        createdAt: isoTime(stored.createdAt),
        last: stored.calledAt === null ? null : { at: isoTime(stored.calledAt), status: stored.answered },
      }
      return c.json({ webhook }, 200)
    })
    .put('/:shop/webhook', ownersOnly, jsonBody(webhookInput), async (c) => {
      const { shop } = c.req.param()
      const { url } = c.req.valid('json')
      if (!mayCall(url, c.env.ORIGIN))
        throw new ApiError('invalid_input', [{ path: 'url', code: 'not_allowed' }])
      const secret = newWebhookSecret()
      const sealed = await sealWebhookSecret(c.env, shop, secret)
      const isNew = await keepWebhook(c.env.DB, shop, { url, sealed, now: c.var.now })
      const answer: WebhookKept = { url, secret: isNew ? secret : null }
      return c.json(answer, 200)
    })
    .post('/:shop/webhook/secrets', ownersOnly, async (c) => {
      const { shop } = c.req.param()
      const secret = newWebhookSecret()
      const sealed = await sealWebhookSecret(c.env, shop, secret)
      if (!(await rotateWebhookSecret(c.env.DB, shop, sealed, c.var.now))) throw new ApiError('not_found')
      // The only time that it is shown.
      return c.json({ secret }, 201)
    })
    .post('/:shop/webhook/tests', ownersOnly, rateLimit('VOTE_LIMIT'), async (c) => {
      const { shop } = c.req.param()
      const { now } = c.var
      const stored = await webhookOf(c.env.DB, shop)
      if (!stored) throw new ApiError('not_found')
      const message = {
        id: `test-${newId(now)}`,
        type: 'webhook.test',
        timestamp: isoTime(now),
        data: { shop },
      }
      const status = await callHook(await calleeOf(c.env, shop, stored, now), message, now)
      await noteAnswered(c.env.DB, shop, status, now).run()
      const answer: WebhookTried = { status }
      return c.json(answer, 200)
    })
    .delete('/:shop/webhook', ownersOnly, async (c) => {
      await removeWebhook(c.env.DB, c.req.param('shop'))
      return c.json({ ok: true }, 200)
    })
