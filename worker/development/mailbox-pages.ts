import { html, raw } from 'hono/html'
import type { KeptMail } from './mailbox.ts'

const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { max-width: 56rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere; }
  article { border-top: 1px solid color-mix(in srgb, currentColor 18%, transparent); padding: 1.25rem 0; }
  h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.0625rem; margin: 0; }
  p { margin: .25rem 0 0; } h1 + .soft { margin-bottom: 1.25rem; } .soft { opacity: .75; } a { color: inherit; }
  pre { font: inherit; white-space: pre-wrap; margin: .75rem 0 0; }
  article pre { display: -webkit-box; -webkit-line-clamp: 4; -webkit-box-orient: vertical; overflow: hidden; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; font-size: .875rem; }
  dt { opacity: .75; } dd { margin: 0; min-width: 0; }
  @media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
  nav { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0; align-items: center; }
  nav a, button { font: inherit; color: inherit; background: none; border: 1px solid currentColor; border-radius: 2rem;
    padding: .35rem 1rem; text-decoration: none; cursor: pointer; min-height: 2rem; }
  nav a[aria-current] { background: CanvasText; color: Canvas; }
  iframe { display: block; width: 100%; height: 70vh; border: 1px solid color-mix(in srgb, currentColor 30%, transparent);
    border-radius: .75rem; background: Canvas; } iframe.phone { max-width: 390px; margin: 0 auto; }`

const page = (title: string, content: unknown) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <style>${raw(STYLE)}</style>
  </head>
  <body>${content}</body>
</html>`

const time = (at: number) =>
  html`<time datetime="${new Date(at).toISOString()}">${new Date(at).toUTCString()}</time>`

/** All mails, newest first. */
export const listPage = (mails: KeptMail[]) =>
  page(
    'Mailbox',
    html`<h1>Mailbox</h1>
      <p class="soft">Mails that would have gone out. This page exists in development only.</p>
      ${
        mails.length === 0
          ? html`<p>Nothing yet. Sign in to the dashboard, and the code comes here.</p>`
          : mails.map(
              ({ seq, at, mail }) => html`<article>
                <h2 dir="auto"><a href="/mailbox/${seq}">${mail.subject}</a></h2>
                <p class="soft">To ${mail.to} · ${time(at)}</p>
                <pre dir="auto">${mail.text}</pre>
              </article>`,
            )
      }`,
  )

/** One mail: what a mail program shows of it, and the headers that it acts on. `as` is `text` for the plain form. */
export function mailPage({ seq, at, mail }: KeptMail, as: string | undefined, width: string | undefined) {
  const asText = as === 'text' || !mail.html
  const isPhone = width === 'phone'
  const choice = (label: string, query: string, isCurrent: boolean) =>
    html`<a href="?${query}" ${isCurrent ? html`aria-current="true"` : ''}>${label}</a>`
  const unsubscribe = mail.headers?.['List-Unsubscribe']?.match(/<(https?:[^>]+)>/)?.[1]
  const lines: Array<[string, string]> = [
    ['From', mail.fromName ?? 'Voce'],
    ['To', mail.to],
    ...(mail.replyTo ? [['Reply-To', mail.replyTo] as [string, string]] : []),
    ...Object.entries(mail.headers ?? {}),
  ]
  return page(
    mail.subject,
    html`<p><a href="/mailbox/">All mails</a></p>
      <h1 dir="auto">${mail.subject}</h1>
      <dl>
        ${lines.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}
        <dt>Date</dt><dd>${time(at)}</dd>
      </dl>
      <nav aria-label="Show as">
        ${mail.html ? choice('Desktop', 'as=letter', !asText && !isPhone) : ''}
        ${mail.html ? choice('Phone', 'as=letter&width=phone', !asText && isPhone) : ''}
        ${choice('Text', 'as=text', asText)}
        ${
          unsubscribe
            ? html`<form method="post" action="${unsubscribe}">
                <input type="hidden" name="List-Unsubscribe" value="One-Click" /><button>Unsubscribe, as a mail program does</button>
              </form>`
            : ''
        }
      </nav>
      ${
        asText
          ? html`<pre dir="auto">${mail.text}</pre>`
          : html`<iframe
              class="${isPhone ? 'phone' : ''}"
              title="The letter"
              src="/mailbox/${seq}/letter"
              sandbox="allow-popups allow-popups-to-escape-sandbox"
            ></iframe>`
      }`,
  )
}
