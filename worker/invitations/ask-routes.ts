import type { Context } from 'hono'
import { html } from 'hono/html'
import { askInput } from '../../shared/schemas/ask.ts'
import { letterheadOf } from '../people/mail-settings-store.ts'
import { keyedHash } from '../platform/crypto.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { PUBLIC_HEADERS, preflight, withHeaders } from '../platform/headers.ts'
import { page, pageHeaders } from '../platform/page.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { DAY } from '../platform/time.ts'
import { readToken } from '../platform/token.ts'
import { jsonBody } from '../platform/validate.ts'
import { wordsOf } from '../platform/words.ts'
import { askFrom, noteAsk } from './ask-store.ts'
import { receiveOrders } from './intake.ts'
import { findInvitation } from './invitation-store.ts'

/** What the person agreed to, where the shop's page does not say in which words. */
const STATEMENT = 'Ticked "Ask me in two weeks how it was", and confirmed it by e-mail'

/**
 * `POST /v1/shops/:shop/asks`: a customer ticked the box. Whoever can type an address can type that of somebody else, so
 * nobody is asked before a mail was confirmed, whatever the country; one such mail goes to an address in a day. The answer
 * is the same for every address.
 */
export const askRoutes = () =>
  new Routes()
    .use('/:shop/asks', withHeaders(PUBLIC_HEADERS), preflight)
    .post('/:shop/asks', rateLimit('WRITE_LIMIT'), jsonBody(askInput), async (c) => {
      const { shop } = c.req.param()
      const origin = c.req.header('Origin')
      if (!origin) throw new ApiError('origin_not_allowed')
      const own = origin === new URL(c.req.url).origin
      const from = await askFrom(c.env.DB, shop, own ? null : origin)
      if (!from) throw new ApiError('shop_not_found')
      if (!from.allowed) throw new ApiError('origin_not_allowed')
      const { email, name, locale, products } = c.req.valid('json')
      const day = Math.floor(c.var.now / DAY)
      const number = `ask-${(await keyedHash(c.env.PEPPER, `ask ${shop}`, `${day} ${email}`)).slice(0, 24)}`
      const order = { id: number, customer: { email, name, locale }, items: products }
      await receiveOrders(c.env, shop, 'ask', [order], c.var.now)
      await noteAsk(c.env.DB, shop, number, c.var.now)
      return c.json({ state: 'to_confirm' as const }, 202)
    })

async function answer(c: Context<AppEnv>, confirms: boolean): Promise<Response> {
  const claims = await readToken(c.env.PEPPER, 'ask', c.req.param('token') ?? '')
  const shop = String(claims?.shop)
  const invitation = claims && (await findInvitation(c.env.DB, shop, String(claims.invitation)))
  const head = invitation && (await letterheadOf(c.env.DB, shop))
  const headers = await pageHeaders()
  if (!invitation || !head) {
    const { say, locale } = await wordsOf(c.env, c.req.header('Accept-Language')?.slice(0, 2) ?? 'en')
    const title = say('hosted.notValid')
    const content = html`<h1>${title}</h1><p role="status">${say('hosted.notValidText')}</p>`
    return c.html(page(locale, title, content), 404, headers)
  }
  const { say, locale } = await wordsOf(c.env, invitation.locale, head.formality)
  if (confirms) {
    const customer = { email: invitation.person?.email }
    const consent = { basis: 'consent', statement: STATEMENT }
    await receiveOrders(c.env, shop, 'ask', [{ id: invitation.order, customer, consent }], c.var.now)
  }
  const values = { shop: head.name }
  const content = html`<p class="shop"><bdi>${head.name}</bdi></p><h1>${say('ask.title')}</h1>
${
  confirms
    ? html`<p role="status">${say('ask.done', values)}</p>`
    : html`<p>${say('ask.lead', values)}</p><form method="post"><button>${say('ask.button')}</button></form>`
}`
  return c.html(page(locale, say('ask.title'), content), 200, headers)
}

/** `/ask/:token`: looking confirms nothing, for scanners look at everything. */
export const askPages = () =>
  new Routes()
    .get('/:token', (c) => answer(c, false))
    .post('/:token', rateLimit('KEY_LIMIT'), (c) => answer(c, true))
