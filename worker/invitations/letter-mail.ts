import { html } from 'hono/html'
import { SHOP_PRODUCT } from '../../shared/limits.ts'
import { shownName } from '../../shared/shown-name.ts'
import type { Letterhead } from '../people/mail-settings-store.ts'
import { firstNameOf } from '../platform/address.ts'
import { type Html, letterHtml, letterLink, paragraph } from '../platform/letter.ts'
import type { Mail } from '../platform/mail.ts'
import { isoTime } from '../platform/time.ts'
import { type Speech, sentences } from '../platform/words.ts'
import type { Invitation, InvitationItem } from './invitation-store.ts'

/** Where the links of an invitation's letter lead. */
export interface LetterLinks {
  /** The page on which it is answered, without a query. */
  page: string
  unsubscribe: string
}

const STARS = [1, 2, 3, 4, 5] as const
/** A text star: the variation selector keeps it from becoming an emoji. */
const STAR = '☆\uFE0E'

const isShop = ({ product }: InvitationItem): boolean => product === SHOP_PRODUCT

const titleOf = (speech: Speech, item: InvitationItem): string =>
  isShop(item) ? speech.say('hosted.theShop') : (item.title ?? item.product)

/** A star opens the page with that star chosen and sends nothing: scanners open every link of a mail. */
const starLink = (page: string, product: string, stars: number): string =>
  `${page}?${new URLSearchParams({ stars: String(stars), product })}`

function starRow(speech: Speech, page: string, item: InvitationItem): Html {
  const cell = (n: (typeof STARS)[number]) => {
    const name = `${speech.say('stars.n', { n })}: ${speech.say(`stars.${n}`)}. ${titleOf(speech, item)}`
    return html`<td width="48" align="center" style="width:48px;padding:0"><a href="${starLink(page, item.product, n)}" aria-label="${name}" title="${name}" style="display:block;font:34px/48px Georgia,serif;color:#b7791f;text-decoration:none">${STAR}</a></td>`
  }
  const small = 'font:13px/1.4 -apple-system,Roboto,Arial,sans-serif;opacity:.8'
  return html`<p style="margin:24px 0 0"><strong><bdi>${titleOf(speech, item)}</bdi></strong>${
    item.variant ? html` <span style="opacity:.8"><bdi>${item.variant}</bdi></span>` : ''
  }</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>${STARS.map(cell)}</tr>
<tr aria-hidden="true"><td colspan="2" style="${small};text-align:start;padding-inline-start:8px">${speech.say('stars.1')}</td><td></td><td colspan="2" style="${small};text-align:end;padding-inline-end:4px">${speech.say('stars.5')}</td></tr></table>`
}

function why(speech: Speech, shop: string, { basis, orderedAt, source }: Invitation): string {
  if (orderedAt === null) return speech.say('invitation.whyUndated', { shop })
  const date = speech.date(isoTime(orderedAt))
  if (source === 'ask') return speech.say('invitation.whyAsked', { shop, date })
  if (basis === 'consent') return speech.say('invitation.why.consent', { shop, date })
  if (basis === 'soft_opt_in') return speech.say('invitation.why.softOptIn', { shop, date })
  return speech.say('invitation.why.plain', { shop, date })
}

/**
 * The letter that asks about an order: one mail with all its items, signed by a person. A `discreet` one names no product
 * where others may see it, in subject and preview. `reminds` for the second mail.
 */
export function invitationMail(
  speech: Speech,
  head: Letterhead,
  invitation: Invitation & { person: { email: string } },
  links: LetterLinks,
  { discreet, reminds }: { discreet: boolean; reminds: boolean },
): Mail {
  const { person } = invitation
  const items = invitation.items.filter(({ spentAt }) => spentAt === null)
  const name = firstNameOf(person.name)
  const n = items.length
  const first = isShop(items[0]!) ? head.name : titleOf(speech, items[0]!)
  const product = n > 1 ? `${first} + ${speech.number(n - 1)}` : first
  const hello = name ? speech.say('mail.helloName', { name }) : speech.say('mail.hello')
  const firstTime = items.every(isShop) ? 'openingShop' : 'opening'
  const kind = invitation.askedLater ? 'askedLater' : reminds ? 'again' : firstTime
  const opening = sentences(speech, hello, speech.say(`invitation.${kind}`, { n }))
  // What is said must be true of every thing in the mail: without an order behind it, a star alone counts for nothing.
  const words = items.some(({ proof }) => proof === 'email')
  const under = speech.say(words ? 'invitation.underStarsWords' : 'invitation.underStars')
  const ways = [
    [speech.say('invitation.later'), `${links.page}?say=later`],
    [speech.say('invitation.notArrived'), `${links.page}?say=not_arrived`],
    [speech.say('invitation.gift'), `${links.page}?say=gift`],
  ] as const
  const talk = head.replyTo && speech.say(head.signature ? 'mail.talk' : 'mail.talkTeam')
  const signed = head.signature ? `${head.signature}, ${head.name}` : head.name
  const small = sentences(
    speech,
    why(speech, head.name, invitation),
    person.name
      ? speech.say(words ? 'invitation.shownWords' : 'invitation.shown', { name: shownName(person.name) })
      : speech.say(words ? 'invitation.shownWordsNoName' : 'invitation.shownNoName'),
  )
  const preview = speech.say(words ? 'invitation.previewWords' : 'invitation.preview')
  const unsubscribe = speech.say('invitation.unsubscribe')
  const named = name
    ? speech.say('invitation.subjectName', { name, product })
    : speech.say('invitation.subject', { product })

  const text = [
    opening,
    ...items.map(
      (item) => `${titleOf(speech, item)}\n${links.page}?${new URLSearchParams({ product: item.product })}`,
    ),
    under,
    ...ways.map(([label, href]) => `${label}: ${href}`),
    ...(talk ? [talk] : []),
    signed,
    small,
    `${unsubscribe}: ${links.unsubscribe}`,
  ].join('\n\n')

  const portrait = head.portraitUrl
    ? html`<img src="${head.portraitUrl}" alt="" width="48" height="48" style="width:48px;height:48px;border-radius:24px;vertical-align:middle;margin-inline-end:12px">`
    : ''
  return {
    to: person.email,
    subject: discreet ? speech.say('invitation.subjectDiscreet', { shop: head.name }) : named,
    text: `${text}\n`,
    html: letterHtml(speech.locale, {
      preview,
      body: [
        paragraph(opening),
        ...items.map((item) => starRow(speech, links.page, item)),
        html`<p style="margin:20px 0 16px">${under}</p>`,
        html`<p style="margin:0 0 16px;line-height:2">${ways.map(
          ([label, href], at) => html`${at > 0 ? ' · ' : ''}${letterLink(href, label)}`,
        )}</p>`,
        ...(talk ? [paragraph(talk)] : []),
        html`<p style="margin:24px 0 0">${portrait}<bdi>${signed}</bdi></p>`,
      ],
      small: [
        html`<p style="margin:0 0 8px">${small}</p>`,
        html`<p style="margin:0">${letterLink(links.unsubscribe, unsubscribe)}</p>`,
      ],
    }),
    fromName: head.name,
    ...(head.replyTo && { replyTo: head.replyTo }),
    // RFC 8058: one click in the mail program, without a visit.
    headers: {
      'List-Unsubscribe': `<${links.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}
