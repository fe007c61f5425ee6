import { html } from 'hono/html'
import type { Experience } from '../../shared/schemas/experience.ts'
import { type Speech, sentences } from '../platform/words.ts'
import { type Card, card, lead } from './page-card.ts'
import { type Markup, pageFrame } from './page-frame.ts'
import { type ContactPart, contactPart, privatePart } from './page-private.ts'
import { firstName, type PageLook } from './page-rules.ts'

/** What has just been done, as the address says it after a form was sent. */
export const DONE = [
  'later',
  'notArrived',
  'gift',
  'noGift',
  'stopped',
  'again',
  'takenBack',
  'photoOut',
  'nothing',
  'withdrawn',
  'private',
] as const
export type Done = (typeof DONE)[number]
export const isDone = (value: string | undefined): value is Done => DONE.includes(value as Done)

/** What a link of the letter asks for; its button does it. */
export const WISHES = ['later', 'not_arrived', 'gift'] as const
export type Wish = (typeof WISHES)[number]
export const isWish = (value: string | undefined): value is Wish => WISHES.includes(value as Wish)

export interface HostedPage {
  token: string
  look: PageLook
  /** For a page that somebody of the shop tries out: in whose words that is said, and where it begins again. */
  walk: { speech: Speech; start: string } | null
  name: string | null
  cards: Array<Card & { place: number }>
  /** Whether the mail's star waits to be confirmed: then the line about taps stands below it. */
  confirming: boolean
  done: Done | null
  /** What the letter's link asked for, to be confirmed. */
  wish: Wish | null
  /** The person said "That's all", or has answered everything. */
  isAll: boolean
  isPrivateOpen: boolean
  asks: 'feeling' | 'ladder' | 'both'
  experience: Experience | null
  contact: ContactPart
  /** Whether the form for a person is asked for, before or after the rest. */
  talks: boolean
  until: string | null
  /** Whether this link belongs to somebody whom mails can reach. */
  hasAddress: boolean
}

/** The page on which an invitation is answered. Every button is a form of its own, so it needs no script. */
export function hostedPage(speech: Speech, page: HostedPage): Markup {
  const { token, look, cards, done } = page
  const { shop } = look
  const name = firstName(page.name)
  const one = cards.length === 1
  const heading = name
    ? speech.say(one ? 'hosted.headingOne' : 'hosted.heading', { name, shop })
    : speech.say(one ? 'hosted.headingOneNoName' : 'hosted.headingNoName', { shop })
  // What a tap does stands above all whose tap does it, or at each where it differs.
  const leadOfAll =
    cards.length === 0 || cards.some(({ leads }) => leads) ? '' : lead(speech, cards[0]!.item.proof)
  const answeredSome = cards.some(({ answer }) => answer !== null)
  return pageFrame(
    speech,
    `${speech.say('hosted.title')} ${shop}`,
    { look, live: true },
    html`${page.walk ? walkNote(page.walk) : ''}<h1 tabindex="-1">${heading}</h1>
${page.confirming ? '' : leadOfAll}
<div id="said" role="status">${done === null || done === 'private' ? '' : html`<p class="said" tabindex="-1">${speech.say(`hosted.did.${done}`)} ${undo(speech, token, done)}</p>`}${wished(speech, page)}</div>
${cards.map((shown, at) => html`${at === 1 && page.confirming ? leadOfAll : ''}${card(speech, token, shown.place, shown)}`)}
<div id="end">${
      page.isAll && answeredSome
        ? html`<section class="thanks"><h2 id="thanks" tabindex="-1">${name ? speech.say('hosted.thanks', { name }) : speech.say('hosted.thanksNoName')}</h2>
<p>${sentences(speech, next(speech, cards), page.until ? speech.say('hosted.until', { date: page.until }) : '')}</p></section>`
        : answeredSome
          ? html`<p><a class="do second wide" href="/r/${token}?all=1#thanks">${speech.say('hosted.thatsAll')}</a></p>`
          : ''
    }
${page.isPrivateOpen ? privatePart(speech, token, { shop, asks: page.asks, experience: page.experience, kept: done === 'private' }) : ''}
${page.isPrivateOpen || page.talks || page.contact.open ? contactPart(speech, token, page.contact) : ''}</div>
${footer(speech, page)}`,
  )
}

/** When what was said can be seen: what nothing but an address is behind takes a day, and needs words. */
function next(speech: Speech, cards: Card[]): string {
  const answers = cards.flatMap(({ answer }) => answer ?? [])
  const unproven = answers.filter(({ isProven }) => !isProven)
  if (unproven.some(({ body }) => body !== null)) return speech.say('hosted.nextDay')
  return speech.say(unproven.length === answers.length ? 'hosted.kept' : 'hosted.next')
}

const walkNote = ({ speech, start }: NonNullable<HostedPage['walk']>) =>
  html`<p class="said walk" lang="${speech.locale}" dir="auto"><strong>${speech.say('hosted.walk')}</strong> ${speech.say('hosted.walkLead')} <a href="/r/${start}">${speech.say('hosted.walkAgain')}</a></p>`

const laterForm = (speech: Speech, token: string) =>
  html`<form method="post" action="/r/${token}/later" class="doing">
${([7, 14, 30] as const).map((days) => html`<button class="do second" name="days" value="${days}">${speech.say(`hosted.later${days}`)}</button>`)}
</form>`

/** A link of the letter opens the page with its wish on top: looking does nothing, for scanners look at everything. */
function wished(speech: Speech, { token, wish, done, hasAddress }: HostedPage): Markup | '' {
  if (wish === null || done !== null || (wish === 'later' && !hasAddress)) return ''
  const unsent = html`<p class="small quiet">${speech.say('hosted.fromMailLead')}</p>`
  if (wish === 'later')
    return html`<div class="said"><p><strong>${speech.say('hosted.later')}</strong></p>${unsent}${laterForm(speech, token)}</div>`
  const [path, label] =
    wish === 'gift' ? (['gift', 'hosted.gift'] as const) : (['not-arrived', 'hosted.notArrived'] as const)
  return html`<div class="said">${unsent}<form method="post" action="/r/${token}/${path}"><button class="do wide">${speech.say(label)}</button></form></div>`
}

const undo = (speech: Speech, token: string, done: Done) => {
  const path = done === 'gift' ? 'no-gift' : done === 'stopped' ? 'again' : null
  return path === null
    ? ''
    : html`<form method="post" action="/r/${token}/${path}"><button class="link">${speech.say('hosted.undo')}</button></form>`
}

function footer(speech: Speech, { token, look, contact, hasAddress }: HostedPage) {
  return html`<footer class="foot" id="foot"><h2>${speech.say('hosted.footer')}</h2><ul>
${
  hasAddress
    ? html`<li><details><summary>${speech.say('hosted.later')}</summary>${laterForm(speech, token)}</details></li>`
    : ''
}
<li><form method="post" action="/r/${token}/not-arrived"><button class="link">${speech.say('hosted.notArrived')}</button></form></li>
<li><form method="post" action="/r/${token}/gift"><button class="link">${speech.say('hosted.gift')}</button></form></li>
${contact.settings.ways.length > 0 ? html`<li><a href="/r/${token}?talk=1#talk">${speech.say('hosted.talk')}</a></li>` : ''}
${
  hasAddress
    ? html`<li><details><summary>${speech.say('hosted.stop')}</summary><p>${speech.say('hosted.stopSure', { shop: look.shop })}</p>
<form method="post" action="/r/${token}/stop"><button class="do second">${speech.say('hosted.stopYes')}</button></form></details></li>`
    : ''
}
</ul></footer>`
}
