import type { Context } from 'hono'
import { html } from 'hono/html'
import { type Notices, noticesInput } from '../../shared/schemas/notices.ts'
import { membersOnly } from '../platform/access.ts'
import type { AppEnv } from '../platform/env.ts'
import { page, pageHeaders } from '../platform/page.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { readToken } from '../platform/token.ts'
import { jsonBody } from '../platform/validate.ts'
import { wordsOf } from '../platform/words.ts'
import { letterheadOf } from './mail-settings-store.ts'
import { nextLook } from './notice-rules.ts'
import { endNotices, keepNotices, noticesOf, zoneOf } from './notice-store.ts'

/** What a member wants to be told by mail, below `/v1/merchant/:shop`. */
export const noticeRoutes = () =>
  new Routes()
    .get('/:shop/team/me/notices', membersOnly, async (c) => {
      const notices = await noticesOf(c.env.DB, c.req.param('shop'), c.var.actor.id)
      const none: Notices = { rhythm: 'never', locale: 'en' }
      return c.json(notices ?? none, 200)
    })
    .put('/:shop/team/me/notices', membersOnly, jsonBody(noticesInput), async (c) => {
      const { shop } = c.req.param()
      const notices: Notices = c.req.valid('json')
      const next = nextLook(notices.rhythm, c.var.now, await zoneOf(c.env.DB, shop))
      await keepNotices(c.env.DB, shop, c.var.actor.id, notices, next, c.var.now)
      return c.json(notices, 200)
    })

async function answer(c: Context<AppEnv>, ends: boolean): Promise<Response> {
  const claims = await readToken(c.env.PEPPER, 'notices', c.req.param('token') ?? '')
  const [shop, user] = [String(claims?.shop), String(claims?.user)]
  const head = claims && (await letterheadOf(c.env.DB, shop))
  const notices = head && (await noticesOf(c.env.DB, shop, user))
  const { say, locale } = await wordsOf(c.env, notices?.locale ?? head?.locale ?? 'en')
  const title = say('notice.endTitle')
  const headers = await pageHeaders()
  if (!head) {
    const content = html`<h1>${title}</h1><p role="status">${say('unsubscribe.notValid')}</p>`
    return c.html(page(locale, title, content), 404, headers)
  }
  if (ends) await endNotices(c.env.DB, shop, user)
  const content = html`<p class="shop"><bdi>${head.name}</bdi></p><h1>${title}</h1>
${
  ends
    ? html`<p role="status">${say('notice.ended', { shop: head.name })}</p>`
    : html`<p>${say('notice.endLead', { shop: head.name })}</p>
<form method="post"><button>${say('notice.end')}</button></form>`
}`
  return c.html(page(locale, title, content), 200, headers)
}

/**
 * `/n/:token`, where a member ends their letters without signing in. Looking changes nothing; sending does, from the page's
 * button or from a mail program (RFC 8058).
 */
export const noticePages = () =>
  new Routes()
    .get('/:token', (c) => answer(c, false))
    .post('/:token', rateLimit('KEY_LIMIT'), (c) => answer(c, true))
