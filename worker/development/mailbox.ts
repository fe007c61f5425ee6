import { type Context, Hono } from 'hono'
import type { AppEnv, Env } from '../platform/env.ts'
import { type Mail, refuseInjection, type SendMail } from '../platform/mail.ts'
import { listPage, mailPage } from './mailbox-pages.ts'

export interface KeptMail {
  seq: number
  at: number
  mail: Mail
}

// Its own table, made on demand: the schema of production knows nothing of it.
const TABLE = `CREATE TABLE IF NOT EXISTS development_mails
  (seq INTEGER PRIMARY KEY, key TEXT UNIQUE, mail TEXT NOT NULL, at INTEGER NOT NULL)`

/** Keeps each mail for the mailbox page, once for each key as a provider would, and says in the terminal that it went out. */
export const sendToMailbox: SendMail = async (env, mail) => {
  refuseInjection(mail)
  console.log(`[mail] to ${mail.to}: ${mail.subject}`)
  await env.DB.batch([
    env.DB.prepare(TABLE),
    env.DB.prepare(
      'INSERT INTO development_mails (key, mail, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    ).bind(mail.key ?? null, JSON.stringify(mail), Date.now()),
  ])
}

async function kept(env: Env, where: string, value: number): Promise<KeptMail[]> {
  const [, mails] = await env.DB.batch<{ seq: number; at: number; mail: string }>([
    env.DB.prepare(TABLE),
    env.DB.prepare(`SELECT seq, at, mail FROM development_mails WHERE ${where}`).bind(value),
  ])
  return mails!.results.map(({ mail, ...row }) => ({ ...row, mail: JSON.parse(mail) as Mail }))
}

async function oneOf(c: Context<AppEnv>): Promise<KeptMail | undefined> {
  return (await kept(c.env, 'seq = ?', Number(c.req.param('seq')) || 0))[0]
}

/** Every mail that Voce would have sent, newest first, each as its reader would see it. */
export const mailbox = new Hono<AppEnv>()
  .get('/mailbox', (c) => c.redirect('/mailbox/', 301))
  .get('/mailbox/', async (c) => c.html(listPage(await kept(c.env, 'TRUE ORDER BY seq DESC LIMIT ?', 100))))
  .get('/mailbox/:seq{\\d+}', async (c) => {
    const found = await oneOf(c)
    return found ? c.html(mailPage(found, c.req.query('as'), c.req.query('width'))) : c.notFound()
  })
  .get('/mailbox/:seq{\\d+}/letter', async (c) => {
    const found = await oneOf(c)
    if (!found?.mail.html) return c.notFound()
    // As mail programs do it: no script, and links open beside the letter.
    return c.html(found.mail.html.replace('<head>', '<head><base target="_blank">'), 200, {
      'Content-Security-Policy':
        "default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'; frame-ancestors 'self'",
    })
  })
