import { html } from 'hono/html'
import type { Speech } from '../platform/words.ts'
import type { Policy } from './policy-store.ts'
import { waitWords } from './policy-words.ts'

/** How a shop collects and checks reviews, in sentences and with its own figures. */
export function policyContent({ answer }: Policy, speech: Speech, shop: string) {
  const { say, number } = speech
  const share = (value: number) => number(value, { style: 'percent' })
  const paragraphs = (...keys: Array<Parameters<Speech['say']>[0]>) =>
    keys.map((key) => html`<p>${say(key, { shop: answer.shop })}</p>`)
  const content = html`
<p>${say('policy.figures', { received: answer.received, published: answer.published })}
${answer.medianHours === null ? '' : say('policy.median', { time: waitWords(answer.medianHours, speech) })}
${answer.answerHours === null ? '' : say('policy.answers', { time: waitWords(answer.answerHours, speech) })}
${answer.blindShare === null ? '' : say('policy.blind', { share: share(answer.blindShare) })}</p>
<h2>${say('policy.collect')}</h2>
${paragraphs('policy.asked', 'policy.proof', 'policy.fake', answer.countsIncentivised ? 'policy.rewardCounts' : 'policy.rewardOut')}
<h2>${say('policy.check')}</h2>
${paragraphs('policy.road', 'policy.people', 'policy.masked', 'policy.objection')}
<table>
<thead><tr><th>${say('policy.stars')}</th><th>${say('policy.received')}</th><th>${say('policy.published')}</th><th>${say('policy.kept')}</th></tr></thead>
<tbody>${[...answer.stars]
    .reverse()
    .map(
      ({ rating, received, published, notPublished }) =>
        html`<tr><th scope="row">${number(rating)}</th><td>${number(received)}</td><td>${number(published)}</td><td>${number(notPublished)}</td></tr>`,
    )}</tbody>
</table>
${
  answer.notPublished.length === 0
    ? ''
    : html`<h2>${say('policy.why')}</h2><ul>${answer.notPublished.map(
        ({ reason, n }) => html`<li>${say(`policy.reason.${reason}`)}: ${number(n)}</li>`,
      )}</ul>`
}
<p>${say('policy.spam', { n: answer.spam })}</p>
<h2>${say('policy.show')}</h2>
${paragraphs('policy.average', 'policy.newest', 'policy.helpful', 'policy.edits', 'policy.retention')}
<p><a href="/rules/${encodeURIComponent(shop)}">${say('rules.title')}</a></p>`
  return { title: say('policy.title', { shop: answer.shop }), content }
}
