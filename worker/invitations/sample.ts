import { letterheadOf } from '../people/mail-settings-store.ts'
import type { Env } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import type { Mail } from '../platform/mail.ts'
import { DAY } from '../platform/time.ts'
import { wordsOf } from '../platform/words.ts'
import type { Invitation, InvitationItem } from './invitation-store.ts'
import { invitationMail } from './letter-mail.ts'
import { sampleItems } from './sample-store.ts'
import { askingOf } from './settings-store.ts'
import { walkToken } from './walk-token.ts'

/** Somebody to write to where nobody is. */
const SOMEBODY = { name: 'Anna Bianchi', email: 'anna@mail.example' }
const SOMETHING: InvitationItem = {
  product: 'example',
  title: 'Blue mug, 350 ml',
  url: null,
  imageUrl: null,
  variant: null,
  category: null,
  proof: 'order',
  spentAt: null,
}

/** An invitation as a customer of twelve days ago would get it, about things of this shop. */
export async function sampleInvitation<Person extends Invitation['person']>(
  db: D1Database,
  { shop, locale, person, now }: { shop: string; locale: string; person: Person; now: number },
): Promise<Invitation & { person: Person }> {
  const items = await sampleItems(db, shop)
  return {
    shop,
    id: '',
    state: 'due',
    order: '',
    orderedAt: now - 12 * DAY,
    source: 'api',
    mails: 1,
    askedLater: false,
    person,
    locale,
    zone: 'UTC',
    basis: 'soft_opt_in',
    gift: false,
    expiresAt: null,
    items: items.length > 0 ? items : [SOMETHING],
  }
}

export interface Sample {
  shop: string
  locale: string
  name?: string
  email?: string
  /** The path of the page behind the letter. */
  page: string
  now: number
}

/** The letter as a customer would get it, with things of this shop. */
export async function sampleLetter(env: Env, { shop, locale, page, now, ...person }: Sample): Promise<Mail> {
  const [head, asking, invitation] = await Promise.all([
    letterheadOf(env.DB, shop),
    askingOf(env.DB, shop),
    sampleInvitation(env.DB, {
      shop,
      locale,
      person: { id: '', emailHash: null, ...SOMEBODY, ...person },
      now,
    }),
  ])
  if (!head || !asking) throw new ApiError('shop_not_found')
  const hidden = new Set(asking.discreetCategories)
  const discreet =
    asking.discreet || invitation.items.some(({ category }) => category !== null && hidden.has(category))
  const speech = await wordsOf(env, locale, head.formality)
  const links = { page: env.ORIGIN + page, unsubscribe: `${env.ORIGIN}/u/test` }
  return invitationMail(speech, head, invitation, links, { discreet, reminds: false })
}

/** The path of the page behind an invitation, to be walked as a customer walks it. */
export const walkPath = async (
  { PEPPER }: Pick<Env, 'PEPPER'>,
  { now, ...walk }: { shop: string; locale: string; reader: string; name: string; now: number },
): Promise<string> => {
  const begun = { ...walk, since: now, answers: {}, experience: null, contact: false }
  return `/r/${await walkToken(PEPPER, begun)}`
}
