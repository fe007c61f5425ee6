import type { Context } from 'hono'
import { html } from 'hono/html'
import { letterheadOf } from '../people/mail-settings-store.ts'
import type { AppEnv } from '../platform/env.ts'
import { page, pageHeaders } from '../platform/page.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { wordsOf } from '../platform/words.ts'
import { hashOfPerson } from './letter-store.ts'
import { refuse } from './refusal-store.ts'
import { readUnsubscribe } from './unsubscribe-token.ts'

const languageOf = (c: Context<AppEnv>, fallback: string): string =>
  c.req.header('Accept-Language')?.match(/^[a-z]{2,3}(-[A-Z]{2})?/)?.[0] ?? fallback

async function answer(c: Context<AppEnv>, unsubscribes: boolean): Promise<Response> {
  const named = await readUnsubscribe(c.env.PEPPER, c.req.param('token') ?? '')
  const head = named && (await letterheadOf(c.env.DB, named.shop))
  const speech = await wordsOf(c.env, languageOf(c, head?.locale ?? 'en'), head?.formality)
  const title = speech.say('unsubscribe.title')
  const headers = await pageHeaders()
  if (!named || !head) {
    const content = html`<h1>${title}</h1><p role="status">${speech.say('unsubscribe.notValid')}</p>`
    return c.html(page(speech.locale, title, content), 404, headers)
  }
  const shop = head.name
  if (unsubscribes) {
    const hash = await hashOfPerson(c.env.DB, named.shop, named.person)
    // Somebody whose data are gone is not asked anyway.
    if (hash) await c.env.DB.batch(refuse(c.env.DB, named.shop, hash, 'opted_out', c.var.now))
  }
  const content = html`<p class="shop"><bdi>${shop}</bdi></p><h1>${title}</h1>
${
  unsubscribes
    ? html`<p role="status">${speech.say('unsubscribe.done', { shop })}</p>`
    : html`<p>${speech.say('unsubscribe.lead', { shop })}</p>
<form method="post"><button>${speech.say('unsubscribe.button')}</button></form>`
}`
  return c.html(page(speech.locale, title, content), 200, headers)
}

/**
 * `/u/:token`. Looking changes nothing, for scanners look at everything; sending does, from the page's button or from a
 * mail program (RFC 8058), which has neither cookies nor an origin: the token is all it takes.
 */
export const unsubscribePages = () =>
  new Routes()
    .get('/:token', (c) => answer(c, false))
    .post('/:token', rateLimit('KEY_LIMIT'), (c) => answer(c, true))
