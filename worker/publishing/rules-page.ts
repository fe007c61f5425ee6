import { html } from 'hono/html'
import { REVIEWER_RULES } from '../moderation/reviewer-rules.ts'
import type { Speech } from '../platform/words.ts'
import type { Policy } from './policy-store.ts'

/** The rules for whoever writes a review. */
export function rulesContent({ answer }: Policy, { say }: Speech, shop: string) {
  const content = html`
<p>${say('rules.lead', { shop: answer.shop })}</p>
<ol>${REVIEWER_RULES.map((rule) => html`<li><p>${say(`rules.${rule}`)}</p></li>`)}</ol>
<p>${say('rules.after')}</p>
<p><a href="/policy/${encodeURIComponent(shop)}">${say('policy.title', { shop: answer.shop })}</a></p>`
  return { title: say('rules.title'), content }
}
