import { html } from 'hono/html'
import type { ContactSettings } from '../../shared/schemas/contact-request.ts'
import { CONTACT_NEEDS } from '../../shared/schemas/contact-request.ts'
import { type Experience, FEELINGS, LADDER, STAGES } from '../../shared/schemas/experience.ts'
import type { Speech } from '../platform/words.ts'
import type { Markup } from './page-frame.ts'

/** One choice of several, none chosen beforehand. */
const choice = (name: string, value: string, label: string, chosen: boolean, required = false) =>
  html`<label><input type="radio" name="${name}" value="${value}"${chosen ? html` checked` : ''}${required ? html` required` : ''}> ${label}</label>`

/** "And how were we?": the same for every score, seen by the shop alone. */
export function privatePart(
  speech: Speech,
  token: string,
  {
    shop,
    asks,
    experience,
    kept,
  }: { shop: string; asks: 'feeling' | 'ladder' | 'both'; experience: Experience | null; kept: boolean },
): Markup {
  const marked = (stage: (typeof STAGES)[number], value: 1 | -1) => experience?.[stage] === value
  return html`<section class="card" id="private" aria-labelledby="private-name">
<h2 id="private-name" tabindex="-1">${speech.say('hosted.private')}</h2>
<p class="small quiet">${speech.say('hosted.privateLead', { shop })}</p>
${kept ? html`<p class="said" role="status" tabindex="-1">${speech.say('hosted.did.private', { shop })}</p>` : ''}
<form method="post" action="/r/${token}/private">
${
  asks === 'ladder'
    ? ''
    : html`<fieldset class="steps"><legend>${speech.say('hosted.feeling')}</legend>${FEELINGS.map((one) =>
        choice('feeling', one, speech.say(`hosted.${one}`), experience?.feeling === one),
      )}</fieldset>`
}
${
  asks === 'feeling'
    ? ''
    : html`<fieldset class="steps"><legend>${speech.say('hosted.ladder')}</legend>${LADDER.map((step) =>
        choice('ladder', String(step), speech.say(`hosted.ladder${step}`), experience?.ladder === step),
      )}</fieldset>`
}
<div role="group" aria-labelledby="stages"><p id="stages"><strong>${speech.say('hosted.stages')}</strong></p>
${STAGES.map(
  (stage) => html`<fieldset class="marks"><legend>${speech.say(`hosted.${stage}`)}</legend><span>
${choice(stage, 'good', speech.say('hosted.good'), marked(stage, 1))}
${choice(stage, 'bad', speech.say('hosted.bad'), marked(stage, -1))}
${choice(stage, '', '–', false)}</span></fieldset>`,
)}</div>
<p></p><label for="wish">${speech.say('hosted.wish')} <small>${speech.say('hosted.ifYouLike')}</small></label>
<textarea id="wish" name="wish" rows="2">${experience?.wish ?? ''}</textarea>
<div class="doing"><button class="do">${speech.say('hosted.tell', { shop })}</button></div>
</form></section>`
}

export interface ContactPart {
  shop: string
  settings: ContactSettings
  /** The day and hour that is promised, in words. */
  promised: string
  /** An open request is shown instead of the form. */
  open: boolean
  email: string | null
  refused: ContactRefused | null
}

/** What was typed and could not be taken, so that nothing of it is lost. */
export interface ContactRefused {
  message: string
  contact: string
  note: string
  way: string
  need: string
}

/** "Would you like to hear from someone?" */
export function contactPart(speech: Speech, token: string, part: ContactPart): Markup | '' {
  const { shop, settings, promised, refused } = part
  if (settings.ways.length === 0) return ''
  const head = html`<h2 id="talk-name" tabindex="-1">${speech.say('hosted.contact')}</h2>`
  if (part.open)
    return html`<section class="card" id="talk" aria-labelledby="talk-name">${head}
<p role="status" tabindex="-1">${speech.say('hosted.requested', { shop, date: promised })}</p>
<form method="post" action="/r/${token}/no-contact"><button class="link">${speech.say('hosted.noLonger')}</button></form></section>`
  const onlyMail = settings.ways.every((way) => way === 'write')
  const days = settings.keepDays
  return html`<section class="card" id="talk" aria-labelledby="talk-name">${head}<p></p>
<form method="post" action="/r/${token}/contact">
${
  onlyMail
    ? html`<input type="hidden" name="way" value="write">`
    : html`<fieldset class="ways"><legend>${speech.say('hosted.way')}</legend>${settings.ways.map((way, at) =>
        choice('way', way, speech.say(`hosted.${way}`), refused ? refused.way === way : at === 0),
      )}</fieldset>`
}
<fieldset class="ways"><legend>${speech.say('hosted.need')}</legend>${CONTACT_NEEDS.map((need) =>
    choice('need', need, speech.say(`hosted.need.${need}`), refused?.need === need, true),
  )}</fieldset>
<label for="reach">${speech.say(onlyMail ? 'hosted.reachEmail' : 'hosted.reach')}</label>
<input type="text" id="reach" name="contact" autocomplete="${onlyMail ? 'email' : 'on'}" inputmode="${onlyMail ? 'email' : 'text'}" value="${refused?.contact ?? (onlyMail ? (part.email ?? '') : '')}"${refused ? html` aria-invalid="true" aria-describedby="reach-wrong"` : ''}>
${refused ? html`<p class="wrong" id="reach-wrong" role="alert">${refused.message}</p>` : ''}
<p></p><label for="note">${speech.say('hosted.note')} <small>${speech.say('hosted.ifYouLike')}</small></label>
<textarea id="note" name="note" rows="2">${refused?.note ?? ''}</textarea>
<p class="under">${speech.say('hosted.promise', { shop, date: promised, days })}</p>
<div class="doing"><button class="do">${speech.say('hosted.request')}</button></div>
</form></section>`
}
