import { letterheadOf } from '../people/mail-settings-store.ts'
import type { Env } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Mail } from '../platform/mail.ts'
import { wordsOf } from '../platform/words.ts'
import { receiveOrders } from './intake.ts'
import type { Invitation, InvitationItem } from './invitation-store.ts'
import { linkTo } from './invitation-token.ts'
import { invitationMail } from './letter-mail.ts'
import { invitationIdOf } from './link-store.ts'
import { sampleItems } from './sample-store.ts'
import { askingOf } from './settings-store.ts'

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
  const [head, asking, items] = await Promise.all([
    letterheadOf(env.DB, shop),
    askingOf(env.DB, shop),
    sampleItems(env.DB, shop),
  ])
  if (!head || !asking) throw new ApiError('shop_not_found')
  const invitation: Invitation & { person: { email: string } } = {
    ...{
      shop,
      id: '',
      state: 'due',
      order: '',
      source: 'api',
      locale,
      askedLater: false,
      gift: false,
      expiresAt: null,
    },
    orderedAt: now - 12 * 86_400_000,
    mails: 1,
    basis: 'soft_opt_in',
    person: { id: '', emailHash: null, ...SOMEBODY, ...person },
    items: items.length > 0 ? items : [SOMETHING],
  }
  const hidden = new Set(asking.discreetCategories)
  const discreet = asking.discreet || items.some(({ category }) => category !== null && hidden.has(category))
  const speech = await wordsOf(env, locale, head.formality)
  const links = { page: env.ORIGIN + page, unsubscribe: `${env.ORIGIN}/u/test` }
  return invitationMail(speech, head, invitation, links, { discreet, reminds: false })
}

/**
 * The path of a page about a test order, to be walked as a customer walks it. What is said there is never published, counts
 * nowhere, and is deleted after a day.
 */
export async function walk(
  env: Env,
  { shop, locale, name, now }: { shop: string; locale: string; name: string; now: number },
): Promise<string> {
  const items = await sampleItems(env.DB, shop)
  const id = `test-${newId(now)}`
  const order = {
    ...{ id, test: true, status: 'delivered', deliveredAt: new Date(now - 7 * 86_400_000).toISOString() },
    customer: { locale, name },
    items: (items.length > 0 ? items : [SOMETHING]).map(({ product, title }) => ({ id: product, title })),
  }
  await receiveOrders(env, shop, 'api', [order], now)
  return linkTo(env.PEPPER, shop, (await invitationIdOf(env.DB, shop, id))!, now)
}
