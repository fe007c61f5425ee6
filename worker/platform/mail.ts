import type { Env } from './env.ts'

export interface Mail {
  to: string
  subject: string
  text: string
  html?: string
  /** The name beside Voce's own address, such as the shop's. */
  fromName?: string
  replyTo?: string
  /** Further header lines by name, such as `List-Unsubscribe`. */
  headers?: Record<string, string>
}

/** Hands one mail over; rejects when it was not taken. */
export type SendMail = (env: Env, mail: Mail) => Promise<void>

/** Through Cloudflare's mail binding. */
export const sendByBinding: SendMail = async (env, { fromName, ...mail }) => {
  const address = env.MAIL_FROM.match(/<([^>]+)>/)?.[1] ?? env.MAIL_FROM
  await env.EMAIL.send({ ...mail, from: fromName ? { email: address, name: fromName } : env.MAIL_FROM })
}
