import { html } from 'hono/html'
import { BODY_MAX } from '../../shared/limits.ts'
import { shownName } from '../../shared/shown-name.ts'
import type { Speech } from '../platform/words.ts'
import { type Answer, TAKE_BACK_MS } from './answer-store.ts'
import type { InvitationItem } from './invitation-store.ts'
import type { Markup } from './page-frame.ts'
import type { OwnPhoto } from './page-photo-store.ts'
import { photosPart } from './page-photos.ts'

/** What was typed and could not be taken, so that nothing of it is lost. */
export interface Refused {
  product: string
  field: 'body' | 'name'
  message: string
  body: string
  name: string
}

export interface Card {
  item: InvitationItem
  answer: Answer | null
  photos: OwnPhoto[]
  /** Whether photos can be chosen here. */
  takesPhotos: boolean
  polite: boolean
  /** The stars of a mail, chosen and not sent. */
  chosen: number | null
  /** Whether what a tap does is said here, where it is not the same for everything on the page. */
  leads: boolean
  refused: Refused | null
  /** When the things came, or were bought, in the shop's own words for a day. */
  since: string | null
  /** The person's whole name. */
  name: string | null
  now: number
}

/** The fragment of an address that leads to a card. */
export const cardId = (place: number): string => `item-${place}`

const STAR = 'M12 2l3 6 7 1-5 5 1 7-6-3-6 3 1-7-5-5 7-1z'
/** One star; its form says whether it is filled. */
export const starMark = html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${STAR}"/></svg>`

const word = (speech: Speech, stars: number): string => speech.say(`hosted.star${stars as 1 | 2 | 3 | 4 | 5}`)

const title = (speech: Speech, { product, title: name }: InvitationItem): string =>
  product === '~shop' ? speech.say('hosted.theShop') : (name ?? product)

/** What a tap does: stars count by themselves where an order is behind them, else together with words. */
export const lead = (speech: Speech, proof: InvitationItem['proof']): Markup =>
  html`<p class="lead">${speech.say(proof === 'order' ? 'hosted.lead' : 'hosted.leadWords')}</p>`

/** Everything about one thing that was bought: its stars and, once they count, room for words. */
export function card(speech: Speech, token: string, place: number, shown: Card): Markup {
  const { item, answer, since } = shown
  const id = cardId(place)
  return html`<section class="card" id="${id}" aria-labelledby="${id}-name">
<div class="thing">
${item.imageUrl ? html`<img src="${item.imageUrl}" alt="" loading="${place > 2 ? 'lazy' : 'eager'}">` : ''}
<div><h2 id="${id}-name" tabindex="-1"><bdi>${title(speech, item)}</bdi></h2>
${item.variant ? html`<p class="since"><bdi>${item.variant}</bdi></p>` : ''}
${since ? html`<p class="since">${since}</p>` : ''}</div>
</div>
${answer ? answered(speech, token, id, answer, shown) : unanswered(speech, token, id, shown)}
</section>`
}

function unanswered(speech: Speech, token: string, id: string, { item, chosen, leads }: Card) {
  if (item.spentAt !== null) return html`<p class="quiet">${speech.say('hosted.answered')}</p>`
  if (chosen === null)
    return html`${leads ? lead(speech, item.proof) : ''}${starForm(speech, token, item.product, null)}
<p class="ends" aria-hidden="true"><span>${word(speech, 1)}</span><span>${word(speech, 5)}</span></p>`
  return html`<p><strong>${speech.say('hosted.fromMail', { n: chosen })}</strong> <span class="quiet">${speech.say('hosted.fromMailLead')}</span></p>
${item.proof === 'email' ? lead(speech, item.proof) : ''}
<form method="get" action="/r/${token}#${id}"><input type="hidden" name="product" value="${item.product}">${starRow(speech, chosen)}</form>
<p class="word">${word(speech, chosen)}</p>
<form method="post" action="/r/${token}/stars"><input type="hidden" name="product" value="${item.product}">
<button class="do wide" name="stars" value="${chosen}">${speech.say(item.proof === 'order' ? 'hosted.confirm' : 'hosted.confirmWords', { n: chosen })}</button></form>`
}

const starRow = (speech: Speech, chosen: number | null) =>
  html`<div class="row" role="group" aria-label="${speech.say('hosted.choose')}">${[1, 2, 3, 4, 5].map(
    (n) =>
      html`<button class="star${n <= (chosen ?? 0) ? ' on' : ''}" name="stars" value="${n}" aria-pressed="${String(n === chosen)}" aria-label="${speech.say('hosted.stars', { n })}, ${word(speech, n)}">${starMark}</button>`,
  )}</div>`

const starForm = (speech: Speech, token: string, product: string, chosen: number | null) =>
  html`<form method="post" action="/r/${token}/stars"><input type="hidden" name="product" value="${product}">${starRow(speech, chosen)}</form>`

function answered(speech: Speech, token: string, id: string, answer: Answer, shown: Card) {
  const { rating: n, status, body, product } = answer
  if (status !== 'pending' && status !== 'published')
    return html`<p class="quiet">${speech.say('hosted.closed')}</p>`
  const said = answer.isProven
    ? speech.say('hosted.counts', { n })
    : body === null
      ? speech.say('hosted.kept')
      : ''
  const takesBack = shown.now < answer.createdAt + TAKE_BACK_MS
  return html`${starForm(speech, token, product, n)}
<p class="word">${word(speech, n)}</p>
<div class="counted small">${answer.isProven ? html`<span aria-hidden="true">✓</span> ` : ''}<span data-said>${said}</span>
<form method="post" action="/r/${token}/take-back"><input type="hidden" name="product" value="${product}">
<button class="link">${speech.say(takesBack ? 'hosted.takeBack' : 'hosted.delete')}</button></form></div>
${body !== null && status === 'published' ? html`<blockquote class="quiet"><bdi>${body}</bdi></blockquote><p class="small">${speech.say('hosted.wordsShown')}</p>` : words(speech, token, id, answer, shown)}
${shown.takesPhotos ? photosPart(speech, { token, id, product, polite: shown.polite }, shown.photos) : ''}`
}

function words(speech: Speech, token: string, id: string, answer: Answer, { refused, name }: Card) {
  const given = refused?.body ?? answer.body ?? ''
  const typedName = refused?.name ?? answer.authorName ?? name ?? ''
  const wrong = (field: Refused['field']) =>
    refused?.field === field
      ? html`<p class="wrong" id="${id}-wrong" role="alert">${refused.message}</p>`
      : ''
  const invalid = (field: Refused['field']) =>
    refused?.field === field ? html` aria-invalid="true" aria-describedby="${id}-wrong"` : ''
  const shown = shownName(typedName)
  return html`<form method="post" action="/r/${token}/words" data-limit="${BODY_MAX}">
<input type="hidden" name="product" value="${answer.product}">
${answer.body === null ? '' : html`<p class="small">${speech.say(answer.isProven ? 'hosted.wordsWait' : 'hosted.wordsWaitDay')}</p>`}
<label for="${id}-body">${speech.say('hosted.question')}${answer.isProven ? html` <small>${speech.say('hosted.ifYouLike')}</small>` : ''}</label>
<textarea id="${id}-body" name="body" rows="3" placeholder="${speech.say('hosted.prompt')}"${invalid('body')}>${given}</textarea>
${wrong('body')}
<div class="doing"><button class="do">${speech.say(answer.body === null ? 'hosted.addWords' : 'hosted.changeWords')}</button></div>
<div class="under"><details class="named"${refused?.field === 'name' ? html` open` : ''}><summary>${
    shown
      ? html`${speech.say('hosted.shownAs')} <strong><bdi>${shown}</bdi></strong>`
      : speech.say('hosted.noName')
  } · <u>${speech.say('hosted.change')}</u></summary>
<div><label for="${id}-by">${speech.say('hosted.yourName')}</label>
<input type="text" id="${id}-by" name="name" autocomplete="name" value="${typedName}"${invalid('name')}>
${wrong('name')}<p class="under">${speech.say('hosted.nameHint')}</p></div></details>
${speech.say('hosted.under')}</div>
</form>`
}
