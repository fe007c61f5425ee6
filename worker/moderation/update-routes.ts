import { mailRetryInput } from '../../shared/schemas/mail-trouble.ts'
import { updateDecisionInput } from '../../shared/schemas/update.ts'
import { mayDecide } from '../platform/access.ts'
import { announce } from '../platform/announce.ts'
import { ApiError } from '../platform/errors.ts'
import { tagsOf } from '../platform/purge.ts'
import { Routes } from '../platform/routing.ts'
import { jsonBody } from '../platform/validate.ts'
import { mailTroubles, retryMails } from './mail-trouble-store.ts'
import { decideUpdate } from './update-store.ts'

/** What authors added, and mails that did not go out, below `/v1/merchant/:shop`. */
export const updateRoutes = () =>
  new Routes()
    .post('/:shop/updates/:id/decisions', mayDecide, jsonBody(updateDecisionInput), async (c) => {
      const { shop, id } = c.req.param()
      const { origin } = new URL(c.req.url)
      const outcome = await decideUpdate(
        c.env.DB,
        shop,
        id,
        c.req.valid('json'),
        c.var.actor,
        c.var.now,
        origin,
      )
      if (outcome.kind !== 'done') throw new ApiError(outcome.kind)
      announce(c, shop, tagsOf(shop, outcome.product), outcome.events)
      return c.json({ status: outcome.status }, 200)
    })
    .get('/:shop/mail/troubles', async (c) =>
      c.json({ troubles: await mailTroubles(c.env.DB, c.req.param('shop')) }, 200),
    )
    .post('/:shop/mail/retries', mayDecide, jsonBody(mailRetryInput), async (c) => {
      const { mail } = c.req.valid('json')
      return c.json({ retried: await retryMails(c.env.DB, c.req.param('shop'), mail, c.var.now) }, 200)
    })
