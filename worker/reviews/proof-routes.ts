import type { Context } from 'hono'
import { html } from 'hono/html'
import { letterheadOf } from '../people/mail-settings-store.ts'
import { announce } from '../platform/announce.ts'
import type { AppEnv } from '../platform/env.ts'
import { page, pageHeaders } from '../platform/page.ts'
import { tagsOf } from '../platform/purge.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { readToken } from '../platform/token.ts'
import { wordsOf } from '../platform/words.ts'
import { withdrawReview } from './author-store.ts'
import { prove, unproven } from './proof-store.ts'

type Does = 'look' | 'yes' | 'no'

async function answer(c: Context<AppEnv>, does: Does): Promise<Response> {
  const claims = await readToken(c.env.PEPPER, 'proof', c.req.param('token') ?? '')
  const shop = String(claims?.shop)
  const who = { review: String(claims?.review), person: String(claims?.person) }
  const head = claims && (await letterheadOf(c.env.DB, shop))
  const headers = await pageHeaders()
  const found = head && (await unproven(c.env.DB, shop, who.review))
  const preferred = c.req.header('Accept-Language')?.match(/^[a-z]{2,3}/)?.[0]
  const { say, locale } = await wordsOf(
    c.env,
    found?.locale ?? preferred ?? head?.locale ?? 'en',
    head?.formality,
  )
  if (!head) {
    const title = say('hosted.notValid')
    return c.html(
      page(locale, title, html`<h1>${title}</h1><p role="status">${say('proof.notValid')}</p>`),
      404,
      headers,
    )
  }
  const said = await outcomeOf(c, does, shop, who, found !== null)
  const content = html`<p class="shop"><bdi>${head.name}</bdi></p><h1>${say('proof.title')}</h1>
${
  said
    ? html`<p role="status">${say(`proof.${said}`)}</p>`
    : html`<p>${say('proof.ask', { product: found!.product })}</p>
<div class="row"><form method="post"><button>${say('proof.link')}</button></form>
<form method="post" action="?not"><button class="quiet">${say('proof.no')}</button></form></div>`
}`
  return c.html(page(locale, say('proof.title'), content), 200, headers)
}

/** What there is to say after it was done; null where the page asks first. */
async function outcomeOf(
  c: Context<AppEnv>,
  does: Does,
  shop: string,
  who: { review: string; person: string },
  isOpen: boolean,
): Promise<'order' | 'email' | 'withdrawn' | 'already' | null> {
  if (!isOpen) return 'already'
  if (does === 'look') return null
  const outcome =
    does === 'yes'
      ? await prove(c.env.DB, shop, who, c.var.now)
      : await withdrawReview(
          c.env.DB,
          { shop, review: who.review, author: { person: who.person } },
          c.var.now,
        )
  if (!outcome) return 'already'
  const events = 'event' in outcome ? [outcome.event] : outcome.events
  announce(c, shop, tagsOf(shop, outcome.product), events)
  return 'proof' in outcome ? outcome.proof : 'withdrawn'
}

/** `/proof/:token`: looking proves nothing, for scanners look at everything. */
export const proofPages = () =>
  new Routes()
    .get('/:token', (c) => answer(c, 'look'))
    .post('/:token', rateLimit('KEY_LIMIT'), (c) =>
      answer(c, c.req.query('not') === undefined ? 'yes' : 'no'),
    )
