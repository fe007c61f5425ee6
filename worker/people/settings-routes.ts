import { settingsChange } from '../../shared/schemas/settings.ts'
import { ownersOnly } from '../platform/access.ts'
import { announce } from '../platform/announce.ts'
import { ApiError } from '../platform/errors.ts'
import { shopTag } from '../platform/purge.ts'
import { Routes } from '../platform/routing.ts'
import { jsonBody } from '../platform/validate.ts'
import { changeSettings, settingsOf } from './settings-store.ts'

/** How a shop is set up, below `/v1/merchant/:shop`. Asking and mails have routes of their own. */
export const settingsRoutes = () =>
  new Routes()
    .get('/:shop/settings', async (c) => {
      const settings = await settingsOf(c.env.DB, c.req.param('shop'))
      if (!settings) throw new ApiError('shop_not_found')
      return c.json(settings, 200)
    })
    .patch('/:shop/settings', ownersOnly, jsonBody(settingsChange), async (c) => {
      const { shop } = c.req.param()
      if (!(await changeSettings(c.env.DB, shop, c.req.valid('json'), c.var.actor.id, c.var.now)))
        throw new ApiError('stale_version')
      announce(c, shop, [shopTag(shop)])
      return c.json((await settingsOf(c.env.DB, shop))!, 200)
    })
