import type { Context } from 'hono'
import type { AppEnv } from '../platform/env.ts'
import { type Speech, wordsOf } from '../platform/words.ts'
import type { Invitation } from './invitation-store.ts'
import { invitationByToken } from './invitation-token.ts'
import { noticePage, pageHeaders } from './page-frame.ts'
import { lookOf, type PageLook } from './page-rules.ts'
import { type PageShop, pageShop } from './page-store.ts'

/** A request for a page behind an invitation. */
export type PageContext = Context<AppEnv, '/:token'>

/** A link that was read, with all that the page behind it needs. */
export interface Opened {
  token: string
  invitation: Invitation
  shop: PageShop
  look: PageLook
  speech: Speech
}

const NO_LOOK: PageLook = { shop: '', accent: null, logo: null }

/** The invitation behind the link, or the page that says kindly why there is none. */
export async function open(c: PageContext): Promise<Opened | Response> {
  const token = c.req.param('token')
  const outcome = await invitationByToken(c.env, token, c.var.now)
  if (outcome.kind === 'not_valid') return notValid(c)
  const id = outcome.kind === 'found' ? outcome.invitation.id : ''
  const shop = (await pageShop(
    c.env.DB,
    outcome.kind === 'found' ? outcome.invitation.shop : outcome.shop,
    id,
  ))!
  const look = lookOf(shop)
  const ended = outcome.kind === 'expired' || (outcome.invitation.expiresAt ?? Infinity) <= c.var.now
  if (ended) {
    const locale = outcome.kind === 'found' ? outcome.invitation.locale : preferred(c)
    const speech = await wordsOf(c.env, locale, shop.formality)
    const said = speech.say('hosted.expiredText', { shop: look.shop })
    return c.html(noticePage(speech, speech.say('hosted.expired'), said, look), 410, await pageHeaders(look))
  }
  const { invitation } = outcome
  return { token, invitation, shop, look, speech: await wordsOf(c.env, invitation.locale, shop.formality) }
}

/** The page that says kindly that a link opens nothing. */
export async function notValid(c: PageContext): Promise<Response> {
  const speech = await wordsOf(c.env, preferred(c))
  const page = noticePage(speech, speech.say('hosted.notValid'), speech.say('hosted.notValidText'), NO_LOOK)
  return c.html(page, 404, await pageHeaders(NO_LOOK))
}

/** The first language that a browser asks for. */
const preferred = (c: PageContext): string =>
  c.req.header('Accept-Language')?.match(/^[a-z]{2,3}(-[A-Za-z]{2})?/)?.[0] ?? 'en'
