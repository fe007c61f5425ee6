import { html } from 'hono/html'
import { EXPLANATION_MAX } from '../../shared/limits.ts'
import type { ObjectionAnswer } from '../../shared/schemas/statement.ts'
import { page } from '../platform/page.ts'
import type { Speech } from '../platform/words.ts'

/** What somebody sees whose link is none of ours. */
export function noObjectionPage({ say, locale }: Speech) {
  const title = say('objection.title')
  return page(locale, title, html`<h1>${title}</h1><p role="status">${say('objection.unknown')}</p>`)
}

const SAID = {
  open: 'objection.done',
  upheld: 'objection.stateUpheld',
  dismissed: 'objection.stateDismissed',
  over: 'objection.over',
} as const

const SAID_OF_PART = {
  ...SAID,
  upheld: 'objection.partUpheld',
  dismissed: 'objection.partDismissed',
  over: 'objection.partOver',
} as const

/** The page behind "I disagree": works without JavaScript, and looking at it decides nothing. */
export function objectionPage(
  { shop, product, about, reason, facts, state }: ObjectionAnswer,
  { say, locale }: Speech,
) {
  const title = say('objection.title')
  const rest =
    state === 'possible'
      ? html`<p>${say('objection.lead')}</p>
<form method="post">
<p><label for="body">${say('objection.label')}</label>
<textarea id="body" name="body" rows="6" maxlength="${EXPLANATION_MAX}"></textarea></p>
<p><button>${say('objection.send')}</button></p>
</form>`
      : html`<p class="note" role="status">${say((about === 'review' ? SAID : SAID_OF_PART)[state])}</p>`
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
