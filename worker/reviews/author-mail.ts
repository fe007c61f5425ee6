import { html } from 'hono/html'
import type { Letterhead } from '../people/mail-settings-store.ts'
import { firstNameOf } from '../platform/address.ts'
import { type Html, letterHtml, letterLink, paragraph, subjectAbout } from '../platform/letter.ts'
import type { Mail } from '../platform/mail.ts'
import type { Speech } from '../platform/words.ts'
import type { AuthorNews } from './delivery-store.ts'

/** Why an author is written to. */
export type Occasion = 'review.published' | 'review.restored' | 'reply.created'

/** One thing to tell; names and texts are data and stand alone, so that no sentence has to agree with them. */
export interface News {
  occasion: Occasion
  product: string
  /** What the subject may call it; null where nobody else is to see. */
  named: string | null
  url: string | null
  /** The answer that stands under the review. */
  reply: { body: string; name: string | null } | null
}

interface Told {
  html: Html[]
  text: string
}

function tell(speech: Speech, shop: string, { occasion, product, url, reply }: News, me: string): Told {
  const title = url
    ? html`<strong>${letterLink(url, html`<bdi>${product}</bdi>`)}</strong>`
    : html`<strong><bdi>${product}</bdi></strong>`
  const where = url ? `${product}\n${url}` : product
  if (occasion !== 'reply.created' || !reply) {
    const words = speech.say('author.published')
    return { html: [paragraph(words), paragraph(title)], text: `${words}\n\n${where}` }
  }
  const who = reply.name ?? shop
  const helped = speech.say('author.helped')
  const ways = [
    [speech.say('author.yes'), `${me}?helped=yes#answers`],
    [speech.say('author.notYet'), `${me}?helped=no#answers`],
    [speech.say('author.add'), me],
  ] as const
  return {
    html: [
      paragraph(title),
      html`<div style="border-inline-start:2px solid #8888;padding-inline-start:16px;margin:0 0 16px"><p style="margin:0 0 8px;white-space:pre-wrap">${reply.body}</p><p style="margin:0"><bdi>${who}</bdi></p></div>`,
      paragraph(
        html`${helped} ${ways.map(([label, href], at) => html`${at > 0 ? ' · ' : ''}${letterLink(href, label)}`)}`,
      ),
    ],
    text: `${where}\n\n${reply.body}\n\n${who}\n\n${helped}\n${ways.map(([label, href]) => `${label}: ${href}`).join('\n')}`,
  }
}

function subjectOf(speech: Speech, shop: string, news: News[]): string {
  const [only, ...more] = news
  if (more.length > 0) return speech.say('author.several', { shop })
  if (only!.occasion !== 'reply.created')
    return subjectAbout(speech.say('author.publishedSubject'), only!.named)
  return subjectAbout(speech.say('author.answeredSubject', { name: only!.reply?.name ?? shop }), only!.named)
}

/** The beginning of an answer; where one of the things must not be named, nothing that anybody wrote. */
function previewOf(speech: Speech, shop: string, news: News[], subject: string): string {
  if (news.some(({ named }) => named === null)) return `${subject}. ${speech.say('author.why', { shop })}`
  const [first] = news
  return first!.reply && first!.occasion === 'reply.created' ? first!.reply.body.slice(0, 120) : ''
}

/** The letter to an author, with all there is to tell. `me` leads to the page of their own. */
export function authorMail(
  speech: Speech,
  head: Letterhead,
  { to, name, news }: AuthorNews,
  me: string,
): Mail {
  const first = firstNameOf(name)
  const hello = first ? speech.say('mail.helloName', { name: first }) : speech.say('mail.hello')
  const told = news.map((one) => tell(speech, head.name, one, me))
  const why = speech.say('author.why', { shop: head.name })
  const mine = speech.say('author.mine')
  const talk = head.replyTo && speech.say(head.signature ? 'mail.talk' : 'mail.talkTeam')
  const signed = head.signature ? `${head.signature}, ${head.name}` : head.name
  const subject = subjectOf(speech, head.name, news)
  return {
    to,
    subject,
    text: `${[hello, ...told.map(({ text }) => text), ...(talk ? [talk] : []), signed, why, `${mine}: ${me}`].join('\n\n')}\n`,
    html: letterHtml(speech.locale, {
      preview: previewOf(speech, head.name, news, subject),
      body: [
        paragraph(hello),
        ...told.flatMap((one) => one.html),
        ...(talk ? [paragraph(talk)] : []),
        html`<p style="margin:24px 0 0"><bdi>${signed}</bdi></p>`,
      ],
      small: [
        html`<p style="margin:0 0 8px">${why}</p>`,
        html`<p style="margin:0">${letterLink(me, mine)}</p>`,
      ],
    }),
    fromName: head.name,
    ...(head.replyTo && { replyTo: head.replyTo }),
  }
}
