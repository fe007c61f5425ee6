import { letterheadOf } from '../people/mail-settings-store.ts'
import { addressHash } from '../platform/address.ts'
import { type Delivery, settled } from '../platform/deliveries.ts'
import type { Env } from '../platform/env.ts'
import type { Mail, MailTrouble } from '../platform/mail.ts'
import { noteRefusing } from '../platform/refusing.ts'
import { wordsOf } from '../platform/words.ts'
import { invitationForMail } from './invitation-store.ts'
import { linkTo } from './invitation-token.ts'
import { invitationMail } from './letter-mail.ts'
import { endUnsendable } from './letter-store.ts'
import { markBounced, markSent } from './sent-store.ts'
import { askingOf } from './settings-store.ts'
import { withinHours } from './timing-rules.ts'
import { unsubscribePath } from './unsubscribe-token.ts'

/**
 * The letter of an invitation; null where it may no longer go. What was handed over by day and not taken does not come by
 * night: it waits for the hours that the shop keeps.
 */
export async function composeInvitation(
  env: Env,
  { shop, subject, type, at }: Delivery,
  now: number,
): Promise<Mail | { until: number } | null> {
  const invitation = await invitationForMail(env.DB, shop, subject)
  if (!invitation?.items.some(({ spentAt }) => spentAt === null)) return null
  const [head, asking, page, unsubscribe] = await Promise.all([
    letterheadOf(env.DB, shop),
    askingOf(env.DB, shop),
    linkTo(env.PEPPER, shop, subject, at),
    unsubscribePath(env.PEPPER, shop, invitation.person.id, at),
  ])
  if (!head || !asking) return null
  const until = withinHours(now, invitation.zone, asking.hours)
  if (until > now) return { until }
  const hidden = new Set(asking.discreetCategories)
  const mail = invitationMail(
    await wordsOf(env, invitation.locale, head.formality),
    head,
    invitation,
    { page: env.ORIGIN + page, unsubscribe: env.ORIGIN + unsubscribe },
    {
      discreet:
        asking.discreet || invitation.items.some(({ category }) => category !== null && hidden.has(category)),
      reminds: type === 'invitation.again',
    },
  )
  return { ...mail, tags: { shop, invitation: subject } }
}

/** What follows from a try: sent, bounced, or ended where it cannot be sent at all. */
export async function afterInvitation(
  env: Env,
  delivery: Delivery,
  outcome: 'sent' | 'refused' | 'failed' | 'dropped',
  { to, trouble, now }: { to: string | null; trouble: MailTrouble | null; now: number },
): Promise<D1PreparedStatement[]> {
  const { shop, subject } = delivery
  if (outcome === 'sent') return [markSent(env.DB, shop, subject, now)]
  if (outcome === 'dropped') return [endUnsendable(env.DB, shop, subject)]
  if (settled(delivery, outcome) !== 'failed') return []
  const refused = trouble?.forGood && trouble.code !== 'line_break_in_header' && to !== null
  return [
    markBounced(env.DB, shop, subject),
    ...(refused ? [noteRefusing(env.DB, shop, await addressHash(env.PEPPER, shop, to), 'bounced', now)] : []),
  ]
}
