import { lateParts } from '../experience/contact-late-store.ts'
import { firstNameOf } from '../platform/address.ts'
import type { Delivery } from '../platform/deliveries.ts'
import type { Env } from '../platform/env.ts'
import type { Mail } from '../platform/mail.ts'
import { sentences, wordsOf } from '../platform/words.ts'
import { linkTo } from './invitation-token.ts'

/** The mail that says that a promise was not kept; null once the person was answered, or has no address. */
export async function composeLateLetter(env: Env, { shop, subject, at }: Delivery): Promise<Mail | null> {
  const parts = await lateParts(env.DB, shop, subject)
  if (!parts) return null
  const speech = await wordsOf(env, parts.locale, parts.formality)
  const { say } = speech
  const name = firstNameOf(parts.name)
  const values = { shop: parts.shop, owner: parts.owner ?? parts.shop }
  const link = `${parts.origin}${await linkTo(env.PEPPER, shop, parts.invitation, at)}#talk`
  return {
    to: parts.to,
    fromName: parts.shop,
    subject: say('contact.lateSubject', values),
    text: [
      name ? say('mail.helloName', { name }) : say('mail.hello'),
      sentences(speech, say('contact.late'), say('contact.lateOwner', values)),
      `${say('contact.lateChoice')}\n${link}`,
      parts.shop,
    ].join('\n\n'),
  }
}
