import { html } from 'hono/html'
import * as z from 'zod/mini'
import { SIGN_IN_CODE_DIGITS } from '../../shared/limits.ts'
import { email } from '../../shared/schemas/fields.ts'
import { requireSameOrigin } from '../platform/access.ts'
import { addressHash } from '../platform/address.ts'
import { randomDigits } from '../platform/crypto.ts'
import { ApiError } from '../platform/errors.ts'
import { handOver } from '../platform/hand-over.ts'
import type { Mail } from '../platform/mail.ts'
import { forget } from '../platform/memory.ts'
import { pageHeaders } from '../platform/page.ts'
import { purge, tagsOf } from '../platform/purge.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { seal, unseal } from '../platform/sealed.ts'
import { HOUR } from '../platform/time.ts'
import { mintToken, readToken } from '../platform/token.ts'
import { wordsOf } from '../platform/words.ts'
import { erase } from './erasure-store.ts'
import { type Ctx, codeHash, done, notValid, post, shown, withCode } from './me-forms.ts'
import { addressMail, personCodeMail } from './me-mails.ts'
import { saidPage } from './me-page.ts'
import { changeAddress, issuePersonCode, type Me, meOf, myNotes, myOrders, myReviews } from './me-store.ts'

/** Sends a mail once the answer is out, so that its time says nothing about the address. */
export type MailLater = (c: Ctx, mail: Mail) => void

const speechOf = (c: Ctx, me: Me) => wordsOf(c.env, me.locale, me.formality)

/** The page behind the link that confirms a new address, below `/me`. */
export const meAddressRoutes = () =>
  new Routes()
    .get('/address/:token', async (c) => {
      const claims = await readToken(c.env.PEPPER, 'confirm', c.req.param('token'))
      const me = claims?.email ? await meOf(c.env.DB, String(claims.shop), String(claims.person)) : null
      if (!me) return notValid(c)
      const speech = await speechOf(c, me)
      const content = html`<p>${speech.say('me.confirmLead', { shop: me.shopName })}</p><form method="post"><button>${speech.say('me.confirm')}</button></form>`
      return c.html(
        saidPage(speech, me.shopName, speech.say('me.addressSubject'), content),
        200,
        await pageHeaders(),
      )
    })
    .post('/address/:token', rateLimit('SIGN_IN_LIMIT'), async (c) => {
      requireSameOrigin(c)
      const claims = await readToken(c.env.PEPPER, 'confirm', c.req.param('token'))
      const me = claims?.email ? await meOf(c.env.DB, String(claims.shop), String(claims.person)) : null
      if (!claims || !me) return notValid(c)
      const address = await unseal(c.env.PEPPER, 'new address', String(claims.email))
      const hash = await addressHash(c.env.PEPPER, me.shop, address)
      const isChanged = await changeAddress(c.env.DB, me, address, hash)
      const speech = await speechOf(c, me)
      const content = html`<p role="status">${speech.say(isChanged ? 'me.confirmed' : 'me.taken')}</p>`
      return c.html(
        saidPage(speech, me.shopName, speech.say('me.address'), content),
        isChanged ? 200 : 409,
        await pageHeaders(),
      )
    })

/** What a person may do with all of their data, each behind six digits that come by mail; below `/me`. */
export const meDataRoutes = (mailLater: MailLater) =>
  new Routes()
    .post(
      '/:token/code',
      post(async (c, me) => {
        const code = randomDigits(SIGN_IN_CODE_DIGITS)
        const mayMail = await issuePersonCode(c.env.DB, me, await codeHash(c, me, code), c.var.now)
        if (mayMail && me.email) mailLater(c, personCodeMail(await speechOf(c, me), me.email, me, code))
        return done(c, 'code')
      }),
    )
    .post(
      '/:token/export',
      post(async (c, me, fields) => {
        const complaint = await withCode(c, me, fields)
        if (complaint) return complaint
        const [reviews, orders, notes] = await Promise.all([
          myReviews(c.env.DB, me.shop, me.person),
          myOrders(c.env.DB, me.shop, me.person),
          myNotes(c.env.DB, me.shop, me.person),
        ])
        const { emailHash: _, ...person } = me
        return c.json({ person, reviews, orders, ...notes }, 200, {
          ...(await pageHeaders()),
          'Content-Disposition': 'attachment; filename="my-data.json"',
        })
      }),
    )
    .post(
      '/:token/erase',
      post(async (c, me, fields) => {
        if (fields.how !== 'all' && fields.how !== 'words_stay')
          throw new ApiError('invalid_input', [{ path: 'how', code: 'required' }])
        const complaint = await withCode(c, me, fields)
        if (complaint) return complaint
        const speech = await speechOf(c, me)
        const how =
          fields.how === 'all'
            ? ({ kind: 'all' } as const)
            : ({ kind: 'words_stay', name: speech.say('me.formerCustomer') } as const)
        const { photos, products, events } = await erase(c.env.DB, me, how, c.var.now)
        for (const { photo } of photos) await deletePhotos(c.env.PHOTOS, me.shop, photo)
        forget(me.shop)
        c.executionCtx.waitUntil(
          purge(
            c.executionCtx,
            products.flatMap((product) => tagsOf(me.shop, product)),
          ),
        )
        c.executionCtx.waitUntil(handOver(c.env.EVENTS, events))
        const said = html`<p role="status">${speech.say('me.done.erased')}</p>`
        return c.html(saidPage(speech, me.shopName, speech.say('me.erase'), said), 200, await pageHeaders())
      }),
    )
    .post(
      '/:token/address',
      post(async (c, me, fields) => {
        const address = z.safeParse(email(), fields.email ?? '')
        if (!address.success) return shown(c, me, { key: 'me.wrong.address', isWrong: true, typed: fields })
        const complaint = await withCode(c, me, fields)
        if (complaint) return complaint
        const sealed = await seal(c.env.PEPPER, 'new address', address.data)
        const claims = { shop: me.shop, person: me.person, email: sealed }
        const token = await mintToken(c.env.PEPPER, 'confirm', claims, c.var.now + HOUR)
        const link = `${new URL(c.req.url).origin}/me/address/${token}`
        mailLater(c, addressMail(await speechOf(c, me), address.data, me, link))
        return done(c, 'address')
      }),
    )

/** Deletes all files of a photo, in whatever sizes. */
async function deletePhotos(bucket: R2Bucket, shop: string, photo: string): Promise<void> {
  const { objects } = await bucket.list({ prefix: `${shop}/${photo}` })
  if (objects.length > 0) await bucket.delete(objects.map(({ key }) => key))
}
