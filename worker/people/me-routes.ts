import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import * as z from 'zod/mini'
import { BODY_MAX, RATING_MAX, RATING_MIN, SIGN_IN_CODE_DIGITS, TITLE_MAX } from '../../shared/limits.ts'
import { once } from '../../shared/once.ts'
import { email, line, text } from '../../shared/schemas/fields.ts'
import type { Proof } from '../../shared/schemas/review.ts'
import { isHeld, publishesAfter } from '../moderation/rules.ts'
import { noticeSignals } from '../moderation/text-rules.ts'
import { requireSameOrigin } from '../platform/access.ts'
import { addressHash } from '../platform/address.ts'
import { keyedHash, randomDigits, timingSafeEqual } from '../platform/crypto.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { handOver } from '../platform/hand-over.ts'
import { newId } from '../platform/ids.ts'
import type { Mail, SendMail } from '../platform/mail.ts'
import { mePath, readMe } from '../platform/me-link.ts'
import { forget } from '../platform/memory.ts'
import { pageHeaders } from '../platform/page.ts'
import { purge, tagsOf } from '../platform/purge.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { seal, unseal } from '../platform/sealed.ts'
import { HOUR } from '../platform/time.ts'
import { mintToken, readToken } from '../platform/token.ts'
import { type Speech, wordsOf } from '../platform/words.ts'
import {
  type AuthorOutcome,
  addUpdate,
  changeReview,
  noteHelped,
  type Own,
  withdrawReview,
} from '../reviews/author-store.ts'
import { erase } from './erasure-store.ts'
import { letterheadOf } from './mail-settings-store.ts'
import { addressMail, linkMail, personCodeMail } from './me-mails.ts'
import { lostPage, mePage, type Said, saidPage } from './me-page.ts'
import {
  changeAddress,
  findLost,
  issuePersonCode,
  type Me,
  meOf,
  myNotes,
  myOrders,
  myReviews,
  spendPersonCode,
} from './me-store.ts'

type Ctx = Context<AppEnv>

const changed = once(() =>
  z.object({
    rating: z.coerce.number().check(z.int(), z.minimum(RATING_MIN), z.maximum(RATING_MAX)),
    title: line(TITLE_MAX),
    body: text(BODY_MAX),
    version: z.coerce.number().check(z.int()),
  }),
)
const added = once(() => z.object({ body: text(BODY_MAX), submission: z.uuid() }))

const languageOf = (c: Ctx, fallback: string): string =>
  c.req.header('Accept-Language')?.match(/^[a-z]{2,3}(-[A-Z]{2})?/)?.[0] ?? fallback

/** Proves that a form came from the page of this person. */
const formToken = (c: Ctx, { shop, person }: Me): Promise<string> =>
  keyedHash(c.env.PEPPER, 'form of /me', `${shop}\n${person}`)

const codeHash = (c: Ctx, { shop, person }: Me, code: string): Promise<string> =>
  keyedHash(c.env.PEPPER, 'person code', `${shop}\n${person}\n${code}`)

async function personOf(c: Ctx): Promise<Me | null> {
  const named = await readMe(c.env.PEPPER, c.req.param('token') ?? '')
  return named && meOf(c.env.DB, named.shop, named.person)
}

async function notValid(c: Ctx): Promise<Response> {
  const speech = await wordsOf(c.env, languageOf(c, 'en'))
  return c.html(saidPage(speech, null, speech.say('me.notValid'), ''), 404, await pageHeaders())
}

async function shown(c: Ctx, me: Me, said: Said | null): Promise<Response> {
  const [speech, reviews, token] = await Promise.all([
    wordsOf(c.env, me.locale, me.formality),
    myReviews(c.env.DB, me.shop, me.person),
    formToken(c, me),
  ])
  const path = `/me/${c.req.param('token')}`
  const body = mePage({ speech, path, formToken: token, said }, me, reviews)
  return c.html(body, said?.isWrong ? 422 : 200, await pageHeaders())
}

/** Where an action ends: on the page again, so that a reload does not repeat it. */
const done = (c: Ctx, what: string): Response => c.redirect(`/me/${c.req.param('token')}?done=${what}`, 303)

const DONE = ['changed', 'added', 'withdrawn', 'helped', 'code', 'address'] as const

/** The person, and the fields of a form that came from their page; throws for one that did not. */
async function formOf(c: Ctx): Promise<{ me: Me; fields: Record<string, string> } | null> {
  requireSameOrigin(c)
  const me = await personOf(c)
  if (!me) return null
  const body = await c.req.parseBody()
  const fields = Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  if (!timingSafeEqual(fields.form ?? '', await formToken(c, me))) throw new ApiError('origin_not_allowed')
  return { me, fields }
}

/** Announces what an author did; false where it was not possible any more. */
function announced(c: Ctx, shop: string, outcome: AuthorOutcome): boolean {
  if (!outcome) return false
  forget(shop)
  c.executionCtx.waitUntil(purge(c.executionCtx, tagsOf(shop, outcome.product)))
  c.executionCtx.waitUntil(handOver(c.env.EVENTS, outcome.events))
  return true
}

const post =
  (act: (c: Ctx, me: Me, fields: Record<string, string>, own: Own) => Promise<Response>) =>
  async (c: Ctx) => {
    const found = await formOf(c)
    if (!found) return notValid(c)
    const { me, fields } = found
    return act(c, me, fields, { shop: me.shop, person: me.person, review: fields.review ?? '' })
  }

/** Spends the typed code; the page with the complaint where it is not right. */
async function withCode(c: Ctx, me: Me, fields: Record<string, string>): Promise<Response | null> {
  const code = (fields.code ?? '').replace(/\D/g, '')
  const isRight = await spendPersonCode(c.env.DB, me, await codeHash(c, me, code), c.var.now)
  return isRight ? null : shown(c, me, { key: 'me.wrong.code', isWrong: true, typed: fields })
}

const late = (c: Ctx, me: Me, own: Own, typed?: Record<string, string>) =>
  shown(c, me, { key: 'me.wrong.late', isWrong: true, review: own.review, ...(typed && { typed }) })

/** `/me/:token`, an author's own page, and `/me/lost/:shop`. Looking changes nothing. */
export function mePages(sendMail: SendMail) {
  // After the answer, so that its time says nothing about the address.
  const mailLater = (c: Ctx, mail: Mail) =>
    c.executionCtx.waitUntil(
      sendMail(c.env, mail).catch((error) => console.warn(`A mail from /me was not taken: ${error}`)),
    )
  const speechOf = (c: Ctx, me: Me): Promise<Speech> => wordsOf(c.env, me.locale, me.formality)

  return new Hono<AppEnv>()
    .get('/lost/:shop', async (c) => {
      const head = await letterheadOf(c.env.DB, c.req.param('shop'))
      if (!head) throw new ApiError('shop_not_found')
      const speech = await wordsOf(c.env, languageOf(c, head.locale), head.formality)
      return c.html(lostPage(speech, head.name, 'ask'), 200, await pageHeaders())
    })
    .post('/lost/:shop', rateLimit('SIGN_IN_LIMIT'), async (c) => {
      requireSameOrigin(c)
      const shop = c.req.param('shop')
      const head = await letterheadOf(c.env.DB, shop)
      if (!head) throw new ApiError('shop_not_found')
      const speech = await wordsOf(c.env, languageOf(c, head.locale), head.formality)
      const typed = String((await c.req.parseBody()).email ?? '')
      const address = z.safeParse(email(), typed)
      if (!address.success)
        return c.html(lostPage(speech, head.name, 'wrong', typed), 422, await pageHeaders())
      const hash = await addressHash(c.env.PEPPER, shop, address.data)
      const me = await findLost(c.env.DB, shop, hash, c.var.now)
      if (me) {
        const link = new URL(c.req.url).origin + (await mePath(c.env.PEPPER, shop, me.person, c.var.now))
        mailLater(c, linkMail(await speechOf(c, me), address.data, me, link))
      }
      return c.html(lostPage(speech, head.name, 'done'), 200, await pageHeaders())
    })
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
    .get('/:token', async (c) => {
      const me = await personOf(c)
      if (!me) return notValid(c)
      const what = DONE.find((one) => one === c.req.query('done'))
      return shown(c, me, what ? { key: `me.done.${what}` } : null)
    })
    .use('/:token/*', rateLimit('SIGN_IN_LIMIT'))
    .post(
      '/:token/change',
      post(async (c, me, fields, own) => {
        const wrong = (key: 'me.wrong.long' | 'me.wrong.empty') =>
          shown(c, me, { key, isWrong: true, review: own.review, typed: fields })
        const read = z.safeParse(changed(), fields)
        if (!read.success) return wrong('me.wrong.long')
        const { rating, title, body, version } = read.data
        if (title && !body) return wrong('me.wrong.empty')
        const words = { title: title || null, body: body || null }
        const signals = noticeSignals(title || undefined, body || undefined, me.name ?? undefined)
        const outcome = await changeReview(c.env.DB, own, { rating, ...words, signals }, version, c.var.now)
        return announced(c, me.shop, outcome) ? done(c, 'changed') : late(c, me, own, fields)
      }),
    )
    .post(
      '/:token/add',
      post(async (c, me, fields, own) => {
        const read = z.safeParse(added(), fields)
        const body = read.success ? read.data.body : null
        if (!read.success || !body) {
          const key = read.success ? 'me.wrong.empty' : 'me.wrong.long'
          return shown(c, me, { key, isWrong: true, review: own.review, typed: fields })
        }
        const signals = noticeSignals(undefined, body, undefined)
        const dueBy = (proof: Proof): number | null => {
          const after = isHeld(signals) ? null : publishesAfter({ proof, signals })
          return after === null ? null : c.var.now + after
        }
        const update = {
          ...{ id: newId(c.var.now), submission: read.data.submission, body, signals },
          dueAt: { order: dueBy('order'), email: dueBy('email'), none: dueBy('none') },
        }
        const outcome = await addUpdate(c.env.DB, own, update, c.var.now)
        return announced(c, me.shop, outcome) ? done(c, 'added') : late(c, me, own, fields)
      }),
    )
    .post(
      '/:token/withdraw',
      post(async (c, me, _, own) =>
        announced(c, me.shop, await withdrawReview(c.env.DB, own, c.var.now))
          ? done(c, 'withdrawn')
          : late(c, me, own),
      ),
    )
    .post(
      '/:token/helped',
      post(async (c, me, fields, own) => {
        // Saying the same twice is no mistake.
        announced(c, me.shop, await noteHelped(c.env.DB, own, fields.helped === 'yes', c.var.now))
        return done(c, 'helped')
      }),
    )
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
}

/** Deletes all files of a photo, in whatever sizes. */
async function deletePhotos(bucket: R2Bucket, shop: string, photo: string): Promise<void> {
  const { objects } = await bucket.list({ prefix: `${shop}/${photo}` })
  if (objects.length > 0) await bucket.delete(objects.map(({ key }) => key))
}
