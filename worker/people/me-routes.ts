import * as z from 'zod/mini'
import { email } from '../../shared/schemas/fields.ts'
import { requireSameOrigin } from '../platform/access.ts'
import { addressHash } from '../platform/address.ts'
import { ApiError } from '../platform/errors.ts'
import type { SendMail } from '../platform/mail.ts'
import { mePath } from '../platform/me-link.ts'
import { pageHeaders } from '../platform/page.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { wordsOf } from '../platform/words.ts'
import { fileAnswer, PRIVATE_FILE } from '../reviews/photo-file-store.ts'
import { letterheadOf } from './mail-settings-store.ts'
import { type MailLater, meAddressRoutes, meDataRoutes } from './me-data-routes.ts'
import { DONE, languageOf, notValid, personOf, shown } from './me-forms.ts'
import { linkMail } from './me-mails.ts'
import { lostPage } from './me-page.ts'
import { meReviewRoutes } from './me-review-routes.ts'
import { findLost, isMyPhoto } from './me-store.ts'

/** `/me/:token`, an author's own page, and `/me/lost/:shop`. Looking changes nothing. */
export function mePages(sendMail: SendMail) {
  const mailLater: MailLater = (c, mail) =>
    c.executionCtx.waitUntil(
      sendMail(c.env, mail).catch((error) => console.warn(`A mail from /me was not taken: ${error}`)),
    )
  return new Routes()
    .get('/lost/:shop', async (c) => {
      const head = await letterheadOf(c.env.DB, c.req.param('shop'))
      if (!head) return notValid(c)
      const speech = await wordsOf(c.env, languageOf(c, head.locale), head.formality)
      return c.html(lostPage(speech, head.name, 'ask'), 200, await pageHeaders())
    })
    .post('/lost/:shop', rateLimit('SIGN_IN_LIMIT'), async (c) => {
      requireSameOrigin(c)
      const shop = c.req.param('shop')
      const head = await letterheadOf(c.env.DB, shop)
      if (!head) return notValid(c)
      const speech = await wordsOf(c.env, languageOf(c, head.locale), head.formality)
      const typed = String((await c.req.parseBody()).email ?? '')
      const address = z.safeParse(email(), typed)
      if (!address.success)
        return c.html(lostPage(speech, head.name, 'wrong', typed), 422, await pageHeaders())
      const hash = await addressHash(c.env.PEPPER, shop, address.data)
      const me = await findLost(c.env.DB, shop, hash, c.var.now)
      if (me) {
        const link = new URL(c.req.url).origin + (await mePath(c.env.PEPPER, shop, me.person, c.var.now))
        mailLater(c, linkMail(await wordsOf(c.env, me.locale, me.formality), address.data, me, link))
      }
      return c.html(lostPage(speech, head.name, 'done'), 200, await pageHeaders())
    })
    .route('/', meAddressRoutes())
    .get('/:token', async (c) => {
      const me = await personOf(c)
      if (!me) return notValid(c)
      const what = DONE.find((one) => one === c.req.query('done'))
      return shown(c, me, what ? { key: `me.done.${what}` } : null)
    })
    .get('/:token/photos/:photo', async (c) => {
      const me = await personOf(c)
      const photo = c.req.param('photo')
      const isMine = me !== null && (await isMyPhoto(c.env.DB, me, photo))
      const file = isMine ? await fileAnswer(c.env.PHOTOS, me.shop, photo, 'small', PRIVATE_FILE) : null
      if (!file) throw new ApiError('not_found')
      return file
    })
    .use('/:token/*', rateLimit('SIGN_IN_LIMIT'))
    .route('/', meReviewRoutes())
    .route('/', meDataRoutes(mailLater))
}
