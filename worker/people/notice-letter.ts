import { html } from 'hono/html'
import type { Delivery } from '../platform/deliveries.ts'
import type { Env } from '../platform/env.ts'
import { letterHtml, letterLink, paragraph } from '../platform/letter.ts'
import type { Mail } from '../platform/mail.ts'
import { DAY } from '../platform/time.ts'
import { mintToken } from '../platform/token.ts'
import { type Speech, wordsOf } from '../platform/words.ts'
import { COUNTED_TO, type Facts, isWorthALetter, waiting } from './notice-rules.ts'
import { noticeFacts, noticeReader } from './notice-store.ts'

/** Longer than anybody keeps a mail to act on it. */
const GOOD_FOR = 400 * DAY

/** What waits and what came, a sentence each; no more than there is. */
function sentences(facts: Facts, { say }: Speech): string[] {
  const kinds = ['contacts', 'toDecide', 'toAnswer', 'contested', 'questions', 'mine', 'came'] as const
  const counted = kinds
    .filter((kind) => facts[kind] > 0)
    .map((kind) => {
      const n = facts[kind]
      const more = n >= COUNTED_TO ? ` ${say('notice.hundred')}` : ''
      const late = kind === 'contacts' && facts.late > 0 ? ` ${say('notice.late', { n: facts.late })}` : ''
      return `${say(`notice.${kind}`, { n })}${more}${late}`
    })
  const { most } = facts
  return most ? [...counted, say('notice.most', { n: most.n, product: most.product })] : counted
}

/** The letter to a member about who waits; null once nobody does, or where they want none. */
export async function composeNotice(env: Env, { shop, subject, data, at }: Delivery): Promise<Mail | null> {
  const reader = await noticeReader(env.DB, shop, subject)
  if (!reader) return null
  const { since } = JSON.parse(data) as { since: number }
  const facts = await noticeFacts(env.DB, shop, subject, since, at)
  if (!isWorthALetter(reader.rhythm, facts)) return null
  const speech = await wordsOf(env, reader.locale)
  const { say } = speech
  const n = waiting(facts)
  const token = await mintToken(env.PEPPER, 'notices', { shop, user: subject }, at + GOOD_FOR)
  const end = `${env.ORIGIN}/n/${token}`
  const today = `${env.ORIGIN}/dashboard/${shop}/today`
  const settings = `${env.ORIGIN}/dashboard/${shop}/setup/account`
  const lines = sentences(facts, speech)
  const why = say('notice.why', { shop: reader.shopName })
  return {
    to: reader.email,
    subject:
      n > 0
        ? say('notice.subject', { n, shop: reader.shopName })
        : say('notice.subjectCame', { n: facts.came, shop: reader.shopName }),
    text: [
      say('mail.hello'),
      lines.map((line) => `• ${line}`).join('\n'),
      `${say('notice.open')}\n${today}`,
      `${why}\n${say('notice.change')} ${settings}\n${say('notice.end')} ${end}`,
    ].join('\n\n'),
    html: letterHtml(speech.locale, {
      preview: lines[0]!,
      body: [
        paragraph(say('mail.hello')),
        html`<ul style="margin:0 0 16px;padding-inline-start:20px">${lines.map((line) => html`<li style="margin:0 0 6px">${line}</li>`)}</ul>`,
        paragraph(letterLink(today, say('notice.open'))),
      ],
      small: [
        paragraph(why),
        paragraph(
          html`${letterLink(settings, say('notice.change'))} · ${letterLink(end, say('notice.end'))}`,
        ),
      ],
    }),
    headers: { 'List-Unsubscribe': `<${end}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  }
}
