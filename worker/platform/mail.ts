import type { Env } from './env.ts'

export interface Mail {
  to: string
  subject: string
  text: string
}

/** Hands one mail over; rejects when it was not taken. */
export type SendMail = (env: Env, mail: Mail) => Promise<void>

/** Through Cloudflare's mail binding. */
export const sendByBinding: SendMail = async (env, mail) => {
  await env.EMAIL.send({ from: env.MAIL_FROM, to: mail.to, subject: mail.subject, text: mail.text })
}
