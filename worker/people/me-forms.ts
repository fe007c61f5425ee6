import type { Context } from 'hono'
import { html } from 'hono/html'
import { requireSameOrigin } from '../platform/access.ts'
import { announce } from '../platform/announce.ts'
import { keyedHash, timingSafeEqual } from '../platform/crypto.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { readMe, shopNamedIn } from '../platform/me-link.ts'
import { objectionPath } from '../platform/objection-link.ts'
import { pageHeaders } from '../platform/page.ts'
import { tagsOf } from '../platform/purge.ts'
import { wordsOf } from '../platform/words.ts'
import type { AuthorOutcome, Own } from '../reviews/author-store.ts'
import { letterheadOf } from './mail-settings-store.ts'
import { mePage, type Said, saidPage } from './me-page.ts'
import { type Me, meOf, myDecisions, myReviews, spendPersonCode } from './me-store.ts'

export type Ctx = Context<AppEnv>

/** The language that a browser asks for. */
export const languageOf = (c: Ctx, fallback: string): string =>
  c.req.header('Accept-Language')?.match(/^[a-z]{2,3}(-[A-Z]{2})?/)?.[0] ?? fallback

/** Proves that a form came from the page of this person. */
const formToken = (c: Ctx, { shop, person }: Me): Promise<string> =>
  keyedHash(c.env.PEPPER, 'form of /me', `${shop}\n${person}`)

/** How a person's code is kept. */
export const codeHash = (c: Ctx, { shop, person }: Me, code: string): Promise<string> =>
  keyedHash(c.env.PEPPER, 'person code', `${shop}\n${person}\n${code}`)

/** Whose page a link opens; null where it is none of ours, or over. */
export async function personOf(c: Ctx): Promise<Me | null> {
  const named = await readMe(c.env.PEPPER, c.req.param('token') ?? '')
  return named && meOf(c.env.DB, named.shop, named.person)
}

/** What somebody sees whose link is none of ours, or over; from one that names a shop, a new one is a step away. */
export async function notValid(c: Ctx): Promise<Response> {
  const speech = await wordsOf(c.env, languageOf(c, 'en'))
  const shop = shopNamedIn(c.req.param('token') ?? '')
  const again =
    shop !== null && (await letterheadOf(c.env.DB, shop)) !== null
      ? html`<p><a href="/me/lost/${encodeURIComponent(shop)}">${speech.say('me.lost')}</a></p>`
      : ''
  return c.html(saidPage(speech, null, speech.say('me.notValid'), again), 404, await pageHeaders())
}

/** The page of a person, with what was just done or could not be. */
export async function shown(c: Ctx, me: Me, said: Said | null): Promise<Response> {
  const [speech, reviews, decisions, token] = await Promise.all([
    wordsOf(c.env, me.locale, me.formality),
    myReviews(c.env.DB, me.shop, me.person),
    myDecisions(c.env.DB, me.shop, me.person),
    formToken(c, me),
  ])
  const path = `/me/${c.req.param('token')}`
  const objections = new Map(
    await Promise.all(
      [...decisions].map(
        async ([about, event]) => [about, await objectionPath(c.env.PEPPER, me.shop, event)] as const,
      ),
    ),
  )
  const body = mePage({ speech, path, formToken: token, objections, said }, me, reviews)
  return c.html(body, said?.isWrong ? 422 : 200, await pageHeaders())
}

/** Where an action ends: on the page again, so that a reload does not repeat it. */
export const done = (c: Ctx, what: string): Response =>
  c.redirect(`/me/${c.req.param('token')}?done=${what}`, 303)

/** What can have been done when the page is shown again. */
export const DONE = ['changed', 'added', 'withdrawn', 'helped', 'code', 'address'] as const

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
export function announced(c: Ctx, shop: string, outcome: AuthorOutcome): boolean {
  if (!outcome) return false
  announce(c, shop, tagsOf(shop, outcome.product), outcome.events)
  return true
}

/** A route for a form of the page. */
export const post =
  (act: (c: Ctx, me: Me, fields: Record<string, string>, own: Own) => Promise<Response>) =>
  async (c: Ctx) => {
    const found = await formOf(c)
    if (!found) return notValid(c)
    const { me, fields } = found
    return act(c, me, fields, {
      shop: me.shop,
      author: { person: me.person },
      review: fields.review ?? '',
    })
  }

/** Spends the typed code; the page with the complaint where it is not right. */
export async function withCode(c: Ctx, me: Me, fields: Record<string, string>): Promise<Response | null> {
  const code = (fields.code ?? '').replace(/\D/g, '')
  const isRight = await spendPersonCode(c.env.DB, me, await codeHash(c, me, code), c.var.now)
  return isRight ? null : shown(c, me, { key: 'me.wrong.code', isWrong: true, typed: fields })
}

/** What was asked for is not possible any more. */
export const late = (c: Ctx, me: Me, own: Own, typed?: Record<string, string>) =>
  shown(c, me, { key: 'me.wrong.late', isWrong: true, review: own.review, ...(typed && { typed }) })
