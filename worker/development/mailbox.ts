import { Hono } from 'hono'
import { html } from 'hono/html'
import type { AppEnv, Env } from '../platform/env.ts'
import type { SendMail } from '../platform/mail.ts'

interface KeptMail {
  recipient: string
  subject: string
  text: string
  at: number
}

// Its own table, made on demand: the schema of production knows nothing of it.
const TABLE = `CREATE TABLE IF NOT EXISTS development_mailbox
  (seq INTEGER PRIMARY KEY, recipient TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL)`

/** Keeps each mail for the mailbox page, and says in the terminal that it went out. */
export const sendToMailbox: SendMail = async (env, { to, subject, text }) => {
  console.log(`[mail] to ${to}: ${subject}`)
  await env.DB.batch([
    env.DB.prepare(TABLE),
    env.DB.prepare('INSERT INTO development_mailbox (recipient, subject, text, at) VALUES (?, ?, ?, ?)').bind(
      to,
      subject,
      text,
      Date.now(),
    ),
  ])
}

async function newestMails(env: Env): Promise<KeptMail[]> {
  const [, mails] = await env.DB.batch<KeptMail>([
    env.DB.prepare(TABLE),
    env.DB.prepare(
      'SELECT recipient, subject, text, at FROM development_mailbox ORDER BY seq DESC LIMIT 100',
    ),
  ])
  return mails!.results
}

const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem; }
  article { border-top: 1px solid color-mix(in srgb, currentColor 18%, transparent); padding: 1.25rem 0; }
  h2 { font-size: 1.0625rem; margin: 0; } p { margin: .25rem 0 0; opacity: .75; }
  pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; margin: .75rem 0 0; }`

const mail = ({ recipient, subject, text, at }: KeptMail) => html`<article>
  <h2>${subject}</h2>
  <p>To ${recipient} · <time datetime="${new Date(at).toISOString()}">${new Date(at).toUTCString()}</time></p>
  <pre>${text}</pre>
</article>`

/** `/mailbox/`: every mail that Voce would have sent, newest first. */
export const mailbox = new Hono<AppEnv>().get('/mailbox/', async (c) => {
  const mails = await newestMails(c.env)
  return c.html(html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Mailbox</title>
        <style>${STYLE}</style>
      </head>
      <body>
        <h1>Mailbox</h1>
        <p>Mails that would have gone out. This page exists in development only.</p>
        ${mails.length === 0 ? html`<p>Nothing yet. Sign in to the dashboard, and the code comes here.</p>` : mails.map(mail)}
      </body>
    </html>`)
})
