import { html } from 'hono/html'
import { BODY_MAX, EMAIL_MAX, RATING_MAX, TITLE_MAX } from '../../shared/limits.ts'
import type { Reason } from '../../shared/schemas/decision.ts'
import { firstNameOf } from '../platform/address.ts'
import type { Html } from '../platform/letter.ts'
import { page } from '../platform/page.ts'
import { isoTime } from '../platform/time.ts'
import type { Speech } from '../platform/words.ts'
import type { WordKey } from '../words/en.ts'
import type { Me, MyReview } from './me-store.ts'

/** What stands above the page after something was done, or could not be. */
export interface Said {
  key: WordKey
  isWrong?: boolean
  /** The review it is about, and what was typed there: nothing typed is lost. */
  review?: string
  typed?: Record<string, string>
}

interface Parts {
  speech: Speech
  /** Where the forms go: the page itself. */
  path: string
  /** Proves that a form came from this page. */
  formToken: string
  /** Where an author says "I disagree", by the id of the review, the photo or the addition. */
  objections: Map<string, string>
  said: Said | null
}

const STARS = '★★★★★☆☆☆☆☆'
const starsOf = (rating: number): string => STARS.slice(RATING_MAX - rating, 2 * RATING_MAX - rating)

const form = ({ path, formToken }: Parts, action: string, content: unknown) =>
  html`<form method="post" action="${path}/${action}"><input type="hidden" name="form" value="${formToken}">${content}</form>`

const hidden = (name: string, value: string | number) =>
  html`<input type="hidden" name="${name}" value="${value}">`

function changeForm(parts: Parts, review: MyReview): Html {
  const { speech, said } = parts
  const typed = said?.review === review.id ? said.typed : undefined
  const rating = Number(typed?.rating ?? review.rating)
  const id = review.id
  return html`<details ${typed?.body !== undefined || review.status === 'rejected' ? 'open' : ''}><summary>${speech.say('me.change')}</summary>
<p class="soft">${speech.say('me.changeLead')}</p>
${form(
  parts,
  'change',
  html`${hidden('review', id)}${hidden('version', review.version)}
<p><label for="stars-${id}">${speech.say('me.stars')}</label><select id="stars-${id}" name="rating">${[
    5, 4, 3, 2, 1,
  ].map(
    (n) =>
      html`<option value="${n}" ${n === rating ? 'selected' : ''}>${speech.say('stars.n', { n })}</option>`,
  )}</select></p>
<p><label for="title-${id}">${speech.say('me.headline')}</label><input id="title-${id}" name="title" maxlength="${TITLE_MAX * 2}" value="${typed?.title ?? review.title ?? ''}"></p>
<p><label for="body-${id}">${speech.say('me.words')}</label><textarea id="body-${id}" name="body" rows="6" maxlength="${BODY_MAX * 2}">${typed?.body ?? review.body ?? ''}</textarea></p>
<p><button>${speech.say('me.send')}</button></p>`,
)}</details>`
}

function addForm(parts: Parts, review: MyReview): Html {
  const { speech, said } = parts
  const typed = said?.review === review.id ? said.typed?.body : undefined
  return html`<details ${typed === undefined ? '' : 'open'}><summary>${speech.say('me.add')}</summary><p class="soft">${speech.say('me.addLead')}</p>
${form(
  parts,
  'add',
  html`${hidden('review', review.id)}${hidden('submission', crypto.randomUUID())}
<p><label for="add-${review.id}">${speech.say('me.addLabel')}</label><textarea id="add-${review.id}" name="body" rows="4" maxlength="${BODY_MAX * 2}">${typed ?? ''}</textarea></p>
<p><button>${speech.say('me.addSend')}</button></p>`,
)}</details>`
}

function answerTo(parts: Parts, me: Me, review: MyReview): unknown {
  const { speech } = parts
  if (!review.reply) return ''
  const { body, name, helped } = review.reply
  const choice = (value: 'yes' | 'no', label: WordKey) =>
    form(
      parts,
      'helped',
      html`${hidden('review', review.id)}${hidden('helped', value)}<button class="quiet" aria-pressed="${helped === (value === 'yes')}">${speech.say(label)}</button>`,
    )
  return html`<div class="answer"><p class="soft"><bdi>${speech.say('me.answer', { name: name ?? me.shopName })}</bdi></p><p class="quote">${body}</p>
<p id="answers">${speech.say('me.helped')}</p><div class="row">${choice('yes', 'me.yes')}${choice('no', 'me.notYet')}</div></div>`
}

/** Why something is not on the page, and the way to disagree. */
function refusal(
  { speech, objections }: Parts,
  state: WordKey,
  { id, reason, facts }: { id: string; reason: Reason | null; facts: string | null },
): Html {
  const path = objections.get(id)
  return html`<p><strong>${speech.say(state)}</strong> ${reason ? speech.say(`reason.${reason}`) : ''}</p>
${facts ? html`<p>${speech.say('me.facts')} <bdi>${facts}</bdi></p>` : ''}
${path ? html`<p><a href="${path}">${speech.say('objection.title')}</a></p>` : ''}`
}

const PHOTO_STATES = {
  pending: 'hosted.photoWaits',
  published: 'hosted.photoShown',
  rejected: 'hosted.photoNotShown',
  removed: 'hosted.photoNotShown',
} as const

/** Each photo with what became of it. */
function photosOf(parts: Parts, { photos }: MyReview): unknown {
  const { speech, path } = parts
  if (photos.length === 0) return ''
  return html`<ul class="photos" aria-label="${speech.say('hosted.photos')}">${photos.map(
    (photo, at) =>
      html`<li><img src="${path}/photos/${photo.id}" alt="${speech.say('hosted.photo', { n: at + 1 })}" width="72" height="72">
<div>${
        photo.reason
          ? refusal(parts, PHOTO_STATES[photo.status], { ...photo, facts: null })
          : html`<p class="soft">${speech.say(PHOTO_STATES[photo.status])}</p>`
      }</div></li>`,
  )}</ul>`
}

function reviewCard(parts: Parts, me: Me, review: MyReview): Html {
  const { speech } = parts
  const title = review.productTitle ?? review.product
  const { status, reason } = review
  const day = (at: number) => speech.date(isoTime(at))
  const isOpen = status === 'pending' || status === 'rejected'
  return html`<article class="card" aria-labelledby="product-${review.id}">
<h2 id="product-${review.id}"><bdi>${review.url ? html`<a href="${review.url}" rel="noreferrer">${title}</a>` : title}</bdi></h2>
<p><span class="stars" role="img" aria-label="${speech.say('stars.n', { n: review.rating })}">${starsOf(review.rating)}</span> <span class="soft">${speech.say('me.by', { date: day(review.createdAt) })}</span></p>
${review.title ? html`<p><strong>${review.title}</strong></p>` : ''}${review.body ? html`<p class="quote">${review.body}</p>` : ''}
${review.updates.map((update) =>
  update.status === 'withdrawn'
    ? ''
    : html`<p class="soft">${speech.say(update.status === 'pending' ? 'me.updateWaits' : 'me.update', { date: day(update.at) })}</p><p class="quote">${update.body}</p>${
        update.reason ? refusal(parts, 'me.state.rejected', update) : ''
      }`,
)}
${reason ? refusal(parts, `me.state.${status}`, review) : html`<p><strong>${speech.say(`me.state.${status}`)}</strong></p>`}
${status === 'rejected' ? html`<p>${speech.say('me.resend')}</p>` : ''}
${photosOf(parts, review)}
${answerTo(parts, me, review)}
${review.privateAnswers.map(
  ({ body, name }) =>
    html`<div class="answer"><p class="soft"><bdi>${speech.say('me.privateAnswer', { name: name ?? me.shopName })}</bdi></p><p class="quote">${body}</p></div>`,
)}
${isOpen ? changeForm(parts, review) : ''}${status === 'published' && review.body ? addForm(parts, review) : ''}
${
  status === 'withdrawn' || status === 'spam'
    ? ''
    : html`<details><summary>${speech.say('me.withdraw')}</summary><p>${speech.say('me.withdrawLead')}</p>${form(
        parts,
        'withdraw',
        html`${hidden('review', review.id)}<button class="quiet">${speech.say('me.withdraw')}</button>`,
      )}</details>`
}
</article>`
}

function dataSection(parts: Parts): Html {
  const { speech, said } = parts
  const code = (id: string) =>
    html`<p><label for="code-${id}">${speech.say('me.code')}</label><input id="code-${id}" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required></p>`
  const typed = said?.key === 'me.wrong.code' || said?.key === 'me.wrong.address' ? said.typed : undefined
  const used = typed && (typed.how !== undefined ? 'erase' : typed.email !== undefined ? 'address' : 'export')
  // Each waits for the digits that were just mailed; wrong ones are corrected where they were typed.
  const open = (what: 'export' | 'address' | 'erase') =>
    said?.key === 'me.done.code' || used === what ? html` open` : ''
  const how = (value: 'all' | 'words_stay') =>
    html`<input type="radio" name="how" value="${value}" required${typed?.how === value ? html` checked` : ''}>`
  const name = speech.say('me.formerCustomer')
  return html`<section class="card" aria-labelledby="data"><h2 id="data">${speech.say('me.data')}</h2>
<p>${speech.say('me.dataLead')}</p>${form(parts, 'code', html`<p><button>${speech.say('me.codeSend')}</button></p>`)}
<details${open('export')}><summary>${speech.say('me.export')}</summary>${form(parts, 'export', html`${code('export')}<p><button>${speech.say('me.export')}</button></p>`)}</details>
<details${open('address')}><summary>${speech.say('me.address')}</summary>${form(
    parts,
    'address',
    html`${code('address')}<p><label for="email">${speech.say('me.addressNew')}</label><input id="email" name="email" type="email" autocomplete="email" maxlength="${EMAIL_MAX}" value="${typed?.email ?? ''}" required></p><p><button>${speech.say('me.addressSend')}</button></p>`,
  )}</details>
<details${open('erase')}><summary>${speech.say('me.erase')}</summary><p>${speech.say('me.eraseLead')}</p>${form(
    parts,
    'erase',
    html`<fieldset><legend>${speech.say('me.erase')}</legend><label class="choice">${how('all')} ${speech.say('me.eraseAll')}</label><label class="choice">${how('words_stay')} ${speech.say('me.eraseName', { name })}</label></fieldset>${code('erase')}<p><button>${speech.say('me.eraseSend')}</button></p>`,
  )}</details></section>`
}

/** An author's own page: all they said, what became of it, and all they may do about it. Works without a script. */
export function mePage(parts: Parts, me: Me, reviews: MyReview[]) {
  const { speech, said } = parts
  const name = firstNameOf(me.name)
  const title = name
    ? speech.say('me.hello', { name, shop: me.shopName })
    : speech.say('me.helloNoName', { shop: me.shopName })
  return page(
    speech.locale,
    speech.say('me.title'),
    html`<p class="shop"><bdi>${me.shopName}</bdi></p><h1>${title}</h1>
${said ? html`<p class="note" role="${said.isWrong ? 'alert' : 'status'}">${speech.say(said.key)}</p>` : ''}
${reviews.length === 0 ? html`<p>${speech.say('me.empty')}</p>` : reviews.map((review) => reviewCard(parts, me, review))}
${dataSection(parts)}`,
  )
}

/** A page that says one thing, and perhaps asks one. */
export const saidPage = (speech: Speech, shop: string | null, title: string, content: unknown) =>
  page(
    speech.locale,
    title,
    html`${shop === null ? '' : html`<p class="shop"><bdi>${shop}</bdi></p>`}<h1>${title}</h1>${content}`,
  )

/** Asks for the address that a new link goes to; after that, the same sentence for every address. */
export const lostPage = (speech: Speech, shop: string, state: 'ask' | 'wrong' | 'done', typed = '') =>
  saidPage(
    speech,
    shop,
    speech.say('me.lost'),
    state === 'done'
      ? html`<p role="status">${speech.say('me.lostDone')}</p>`
      : html`<p>${speech.say('me.lostLead', { shop })}</p>
<form method="post">${state === 'wrong' ? html`<p class="note" role="alert" id="wrong">${speech.say('me.wrong.address')}</p>` : ''}
<p><label for="email">${speech.say('me.lostEmail')}</label><input id="email" name="email" type="email" autocomplete="email" maxlength="${EMAIL_MAX}" required value="${typed}" ${state === 'wrong' ? html`aria-invalid="true" aria-describedby="wrong"` : ''}></p>
<p><button>${speech.say('me.lost')}</button></p></form>`,
  )
