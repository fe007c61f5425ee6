import { html } from 'hono/html'
import { BODY_MAX, EMAIL_MAX, NAME_MAX } from '../../shared/limits.ts'
import type { Speech } from '../platform/words.ts'
import { starMark } from './page-card.ts'
import { type Markup, pageFrame } from './page-frame.ts'
import type { PageLook } from './page-rules.ts'
import type { VisitedProduct } from './visitor-store.ts'

const STARS = [1, 2, 3, 4, 5] as const

/** What somebody has filled in. */
export interface Typed {
  stars: number | null
  body: string
  name: string
  email: string
  tie: string
}
export const NOTHING_TYPED: Typed = { stars: null, body: '', name: '', email: '', tie: 'none' }

/** What has to be corrected, in words, by field; `form` for all of it. */
export type Wrong = Partial<Record<'stars' | 'body' | 'name' | 'email' | 'form', string>>

const query = (at: string | null) => (at ? `?${new URLSearchParams({ at })}` : '')

/** The path on which a shop's things are chosen, for the place of a code. */
export const wayTo = (shop: string, at: string | null): string => `/s/${encodeURIComponent(shop)}${query(at)}`

/** Says that a code leads to nothing; of a shop that is known, everything else is one step away. */
export const gonePage = (speech: Speech, look: PageLook, others: string | null): Markup =>
  pageFrame(
    speech,
    speech.say('visit.gone'),
    { look, live: false },
    html`<h1>${speech.say('visit.gone')}</h1><p role="status">${speech.say('visit.goneText')}</p>
${others === null ? '' : html`<p><a class="do second wide" href="${others}">${speech.say('visit.others')}</a></p>`}`,
  )

/** What a thing is called; the shop itself has its own words. */
export const visitedTitle = (speech: Speech, { id, title }: VisitedProduct): string =>
  id === '~shop' ? speech.say('hosted.theShop') : (title ?? id)

/** "What is it about?": the shop's things, and the shop itself. */
export function choosePage(
  speech: Speech,
  look: PageLook,
  {
    shop,
    at,
    products,
    next,
  }: { shop: string; at: string | null; products: VisitedProduct[]; next: string | null },
): Markup {
  const { say } = speech
  const to = (id: string) => `/s/${encodeURIComponent(shop)}/${encodeURIComponent(id)}${query(at)}`
  const shown = [...products, { id: '~shop', title: null, imageUrl: null }]
  return pageFrame(
    speech,
    say('visit.choose'),
    { look, live: false },
    html`<h1>${say('visit.choose')}</h1>
<p class="lead">${say('visit.chooseLead', { shop: look.shop })}</p>
<ul class="things">${shown.map(
      (one) =>
        html`<li><a class="thing" href="${to(one.id)}">${
          one.imageUrl
            ? html`<img src="${one.imageUrl}" alt="" loading="lazy">`
            : html`<span class="blank"></span>`
        }<bdi>${visitedTitle(speech, one)}</bdi></a></li>`,
    )}</ul>
${next === null ? '' : html`<p><a class="do second wide" href="/s/${encodeURIComponent(shop)}?${new URLSearchParams({ ...(at && { at }), after: next })}">${say('visit.more')}</a></p>`}`,
  )
}

interface Form {
  shop: string
  product: VisitedProduct
  /** Signed: which form this is, and when it was opened. */
  token: string
  typed: Typed
  wrong: Wrong
}

/** Stars, words and, if they like, a name and an address, on one page and with one button. */
export function visitorPage(speech: Speech, look: PageLook, form: Form): Markup {
  const { say } = speech
  const { typed, wrong, product } = form
  const note = (field: keyof Wrong) =>
    wrong[field] ? html`<p class="wrong" id="${field}-wrong">${wrong[field]}</p>` : ''
  const marks = (field: keyof Wrong, hint = '') =>
    html`${wrong[field] ? html` aria-invalid="true"` : ''}${
      wrong[field] || hint
        ? html` aria-describedby="${[hint, wrong[field] ? `${field}-wrong` : ''].filter(Boolean).join(' ')}"`
        : ''
    }`
  const first = Object.values(wrong)[0]
  return pageFrame(
    speech,
    say('hosted.title'),
    { look, live: false },
    html`<h1>${say('hosted.headingOneNoName')}</h1>
${first ? html`<div class="said" role="alert">${say('visit.wrong')} ${wrong.form ?? ''}</div>` : ''}
<form method="post" class="card">
<input type="hidden" name="form" value="${form.token}">
<p class="hidden" aria-hidden="true"><label>Homepage <input type="text" name="homepage" tabindex="-1" autocomplete="off"></label></p>
<div class="thing">${product.imageUrl ? html`<img src="${product.imageUrl}" alt="">` : ''}<h2><bdi>${visitedTitle(speech, product)}</bdi></h2></div>
<fieldset${marks('stars')}><legend class="hidden">${say('hosted.choose')}</legend>
<div class="pick">${STARS.map(
      (n) =>
        html`<label><input type="radio" name="stars" value="${n}"${typed.stars === n ? html` checked` : ''} required><span class="hidden">${say('hosted.stars', { n })}: ${say(`hosted.star${n}`)}</span>${starMark}</label>`,
    )}</div>
<p class="ends" aria-hidden="true"><span>${say('hosted.star1')}</span><span>${say('hosted.star5')}</span></p>
${note('stars')}</fieldset>
<fieldset><label for="body">${say('hosted.question')}</label>
<textarea id="body" name="body" maxlength="${BODY_MAX}" required placeholder="${say('hosted.prompt')}"${marks('body')}>${typed.body}</textarea>${note('body')}</fieldset>
<fieldset><label for="name">${say('hosted.yourName')} <small>(${say('hosted.ifYouLike')})</small></label>
<input type="text" id="name" name="name" maxlength="${NAME_MAX}" autocomplete="name" value="${typed.name}"${marks('name', 'name-hint')}>
<p class="under" id="name-hint">${say('visit.nameHint')}</p>${note('name')}</fieldset>
<fieldset><label for="email">${say('visit.email')} <small>(${say('hosted.ifYouLike')})</small></label>
<input type="email" id="email" name="email" maxlength="${EMAIL_MAX}" autocomplete="email" value="${typed.email}"${marks('email', 'email-hint')}>
<p class="under" id="email-hint">${say('visit.emailHint')}</p>${note('email')}</fieldset>
<details class="ways"${typed.tie === 'none' ? '' : html` open`}><summary>${say('visit.tie')}</summary>
<fieldset><legend class="hidden">${say('visit.tie')}</legend>${(
      ['none', 'reward', 'staff', 'friend'] as const
    ).map(
      (tie) =>
        html`<label><input type="radio" name="tie" value="${tie}"${typed.tie === tie ? html` checked` : ''}>${say(`visit.tie.${tie}`)}</label>`,
    )}</fieldset></details>
<p class="under">${say('hosted.under')} <a href="/rules/${encodeURIComponent(form.shop)}">${say('rules.title')}</a></p>
<p><button class="do wide">${say('visit.send')}</button></p>
</form>`,
  )
}

/** The same words for every address: whether it is known is nobody's business but its owner's. */
export const thanksPage = (speech: Speech, look: PageLook, hasAddress: boolean): Markup =>
  pageFrame(
    speech,
    speech.say('hosted.thanksNoName'),
    { look, live: false },
    html`<h1>${speech.say('hosted.thanksNoName')}</h1>
<p role="status">${speech.say(hasAddress ? 'visit.mailed' : 'visit.noMail')}</p>`,
  )
