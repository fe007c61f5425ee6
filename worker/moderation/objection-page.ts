import { html } from 'hono/html'
import { EXPLANATION_MAX } from '../../shared/limits.ts'
import type { ObjectionAnswer } from '../../shared/schemas/statement.ts'
import { page } from '../platform/page.ts'
import type { Speech } from '../platform/words.ts'
import type { WordKey } from '../words/en.ts'

/** What somebody sees whose link is none of ours. */
export function noObjectionPage({ say, locale }: Speech) {
  const title = say('objection.title')
  return page(locale, title, html`<h1>${title}</h1><p role="status">${say('objection.unknown')}</p>`)
}

type Said = Record<ObjectionAnswer['state'] | 'send', WordKey>

/** What the page says, by what the decision was about: "your review" is no word for a photo. */
const SAID: Record<ObjectionAnswer['about'], Said> = {
  review: {
    possible: 'objection.lead',
    send: 'objection.send',
    open: 'objection.done',
    upheld: 'objection.stateUpheld',
    dismissed: 'objection.stateDismissed',
    over: 'objection.over',
  },
  photo: {
    possible: 'objection.photoLead',
    send: 'objection.partSend',
    open: 'objection.photoDone',
    upheld: 'objection.photoUpheld',
    dismissed: 'objection.photoDismissed',
    over: 'objection.photoOver',
  },
  update: {
    possible: 'objection.updateLead',
    send: 'objection.partSend',
    open: 'objection.updateDone',
    upheld: 'objection.updateUpheld',
    dismissed: 'objection.updateDismissed',
    over: 'objection.updateOver',
  },
}

/** The page behind "I disagree": works without JavaScript, and looking at it decides nothing. */
export function objectionPage(
  { shop, product, about, reason, facts, state }: ObjectionAnswer,
  { say, locale }: Speech,
) {
  const title = say('objection.title')
  const said = SAID[about]
  const court = about !== 'review' && state === 'dismissed' ? ` ${say('statement.court')}` : ''
  const rest =
    state === 'possible'
      ? html`<p>${say(said.possible)}</p>
<form method="post">
<p><label for="body">${say('objection.label')}</label>
<textarea id="body" name="body" rows="6" maxlength="${EXPLANATION_MAX}"></textarea></p>
<p><button>${say(said.send)}</button></p>
</form>`
      : html`<p class="note" role="status">${say(said[state])}${court}</p>`
  return page(
    locale,
    `${title} ${shop.name}`,
    html`<p class="shop"><bdi>${shop.name}</bdi> · <bdi>${product.title ?? product.id}</bdi></p>
<h1>${title}</h1>
<p>${say('objection.told')}</p>
<div class="answer"><p>${say(`reason.${reason}`)}</p>${facts ? html`<p class="quote"><bdi>${facts}</bdi></p>` : ''}</div>
${rest}`,
  )
}
