import { letterheadOf } from '../people/mail-settings-store.ts'
import { firstNameOf } from '../platform/address.ts'
import type { Delivery } from '../platform/deliveries.ts'
import type { Env } from '../platform/env.ts'
import type { Mail } from '../platform/mail.ts'
import { DAY } from '../platform/time.ts'
import { mintToken } from '../platform/token.ts'
import { wordsOf } from '../platform/words.ts'
import { findInvitation } from './invitation-store.ts'

/** How long a wish can be confirmed. */
const GOOD_FOR = 14 * DAY

/** "Was it you who asked to be asked?"; null once it was confirmed, or the address is gone. */
export async function composeAskLetter(env: Env, { shop, subject, at }: Delivery): Promise<Mail | null> {
  const [invitation, head] = await Promise.all([
    findInvitation(env.DB, shop, subject),
    letterheadOf(env.DB, shop),
  ])
  const to = invitation?.person?.email
  if (!to || !head || invitation.state !== 'not_asked') return null
  const { say } = await wordsOf(env, invitation.locale, head.formality)
  const token = await mintToken(env.PEPPER, 'ask', { shop, invitation: invitation.id }, at + GOOD_FOR)
  const name = firstNameOf(invitation.person?.name ?? null)
  const values = { shop: head.name }
  return {
    to,
    fromName: head.name,
    subject: say('ask.subject', values),
    text: [
      name ? say('mail.helloName', { name }) : say('mail.hello'),
      say('ask.lead', values),
      `${say('ask.confirm')}\n${env.ORIGIN}/ask/${token}`,
      say('ask.notYou'),
      head.name,
    ].join('\n\n'),
  }
}
