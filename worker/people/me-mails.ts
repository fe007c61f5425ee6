import { html } from 'hono/html'
import { firstNameOf } from '../platform/address.ts'
import { letterHtml, letterLink, paragraph } from '../platform/letter.ts'
import type { Mail } from '../platform/mail.ts'
import type { Speech } from '../platform/words.ts'
import type { Me } from './me-store.ts'

type Addressee = Pick<Me, 'name' | 'shopName'>

function mail(
  speech: Speech,
  to: string,
  { name, shopName }: Addressee,
  said: { subject: string; text: string; link?: string },
): Mail {
  const first = firstNameOf(name)
  const hello = first ? speech.say('mail.helloName', { name: first }) : speech.say('mail.hello')
  const { subject, text, link } = said
  return {
    to,
    subject,
    text: `${[hello, text, ...(link ? [link] : []), shopName].join('\n\n')}\n`,
    html: letterHtml(speech.locale, {
      preview: '',
      body: [
        paragraph(hello),
        paragraph(text),
        ...(link ? [paragraph(letterLink(link, link))] : []),
        html`<p style="margin:24px 0 0"><bdi>${shopName}</bdi></p>`,
      ],
      small: [],
    }),
    fromName: shopName,
  }
}

/** The link to somebody's own page, once more. */
export const linkMail = (speech: Speech, to: string, me: Addressee, link: string): Mail =>
  mail(speech, to, me, {
    subject: speech.say('me.linkSubject', { shop: me.shopName }),
    text: speech.say('me.linkText'),
    link,
  })

/** Six digits for what a forwarded link must not do. */
export const personCodeMail = (speech: Speech, to: string, me: Addressee, code: string): Mail =>
  mail(speech, to, me, {
    subject: speech.say('me.codeSubject', { code }),
    text: speech.say('me.codeText', { code }),
  })

/** Asks at a new address whether it is one. */
export const addressMail = (speech: Speech, to: string, me: Addressee, link: string): Mail =>
  mail(speech, to, me, { subject: speech.say('me.addressSubject'), text: speech.say('me.addressText'), link })
