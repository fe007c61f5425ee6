import { html } from 'hono/html'
import type { Speech } from '../platform/words.ts'
import type { Policy } from './policy-store.ts'

const RULES = [
  'rules.own',
  'rules.any',
  'rules.honest',
  'rules.people',
  'rules.kind',
  'rules.topic',
  'rules.legal',
  'rules.links',
] as const

/** The rules for whoever writes a review. */
export function rulesContent({ answer }: Policy, { say }: Speech, shop: string) {
  const content = html`
<p>${say('rules.lead', { shop: answer.shop })}</p>
<ol>${RULES.map((rule) => html`<li><p>${say(rule)}</p></li>`)}</ol>
<p>${say('rules.after')}</p>
<p><a href="/policy/${encodeURIComponent(shop)}">${say('policy.title', { shop: answer.shop })}</a></p>`
  return { title: say('rules.title'), content }
}
