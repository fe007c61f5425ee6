import { letterheadOf } from '../people/mail-settings-store.ts'
import { firstNameOf } from '../platform/address.ts'
import type { Delivery } from '../platform/deliveries.ts'
import type { Env } from '../platform/env.ts'
import { letterHtml, letterLink, paragraph } from '../platform/letter.ts'
import type { Mail } from '../platform/mail.ts'
import { DAY } from '../platform/time.ts'
import { mintToken } from '../platform/token.ts'
import { wordsOf } from '../platform/words.ts'
import { unproven } from './proof-store.ts'

/** How long the link is good. */
const GOOD_FOR = 14 * DAY

/**
 * "Was it you who wrote?" To whatever address was typed, so nothing that somebody has typed stands in it; null where there
 * is nothing to prove any more.
 */
export async function composeProofLetter(env: Env, { shop, subject, at }: Delivery): Promise<Mail | null> {
  const [found, head] = await Promise.all([unproven(env.DB, shop, subject), letterheadOf(env.DB, shop)])
  if (!found || !head) return null
  const { say, locale } = await wordsOf(env, found.locale, head.formality)
  const claims = { shop, review: subject, person: found.person }
  const link = `${env.ORIGIN}/proof/${await mintToken(env.PEPPER, 'proof', claims, at + GOOD_FOR)}`
  const values = { shop: head.name, product: found.product }
  const name = firstNameOf(found.name)
  const parts = [
    name ? say('mail.helloName', { name }) : say('mail.hello'),
    say('proof.lead', values),
    say('proof.why', values),
  ]
  return {
    to: found.to,
    fromName: head.name,
    subject: say('proof.subject', { ...values, product: found.named }),
    text: `${[...parts, `${say('proof.link')}\n${link}`, say('proof.notYou'), head.name].join('\n\n')}\n`,
    html: letterHtml(locale, {
      preview: say('proof.why', values),
      body: [
        ...parts.map((part) => paragraph(part)),
        paragraph(letterLink(link, say('proof.link'))),
        paragraph(head.name),
      ],
      small: [paragraph(say('proof.notYou'))],
    }),
    ...(head.replyTo && { replyTo: head.replyTo }),
  }
}
