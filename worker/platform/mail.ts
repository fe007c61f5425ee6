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
  /** The same for each try of one mail: a provider that took it before does not send it again. */
  key?: string
  /** Codes and ids that a provider hands back when the mail bounces; letters, digits, `-` and `_` alone. */
  tags?: Record<string, string>
}

/** Hands one mail over; rejects when it was not taken, with `MailTrouble` where the reason is known. */
export type SendMail = (env: Env, mail: Mail) => Promise<void>

/** Why a mail was not taken. */
export class MailTrouble extends Error {
  /** Short, never an address. */
  readonly code: string
  /** Whether another try would meet the same answer. */
  readonly forGood: boolean

  constructor(code: string, forGood: boolean) {
    super(code)
    this.code = code
    this.forGood = forGood
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this refuses
const LINE_BREAK = /[\u0000-\u001f\u007f\u2028\u2029]/

/** Throws where a value would begin a header of its own (header injection): nothing is sent then. */
export function refuseInjection({ to, subject, fromName = '', replyTo = '', headers = {} }: Mail): void {
  const values = [to, subject, fromName, replyTo, ...Object.keys(headers), ...Object.values(headers)]
  if (values.some((value) => LINE_BREAK.test(value))) throw new MailTrouble('line_break_in_header', true)
}

const addressOf = (from: string): string => from.match(/<([^>]+)>/)?.[1] ?? from

// What Cloudflare says of an address that it will not write to.
const REFUSED_FOR_GOOD = ['E_RECIPIENT_NOT_ALLOWED', 'E_RECIPIENT_SUPPRESSED']

/** Through Cloudflare's mail binding. */
export const sendByBinding: SendMail = async (env, mail) => {
  refuseInjection(mail)
  const { fromName, key: _, tags: __, ...rest } = mail
  const from = fromName ? { email: addressOf(env.MAIL_FROM), name: fromName } : env.MAIL_FROM
  await env.EMAIL.send({ ...rest, from }).catch((error: Error & { code?: string }) => {
    throw new MailTrouble(error.code ?? 'not_taken', REFUSED_FOR_GOOD.includes(error.code ?? ''))
  })
}

const RESEND = 'https://api.resend.com/emails'
const TIMEOUT_MS = 10_000
const quoted = (name: string): string => `"${name.replaceAll(/["\\]/g, '')}"`

interface Refusal {
  name?: string
  message?: string
}

/** Through Resend's HTTP API; `fetcher` carries the request. */
export const resendBy =
  (fetcher: typeof fetch): SendMail =>
  async (env, mail) => {
    refuseInjection(mail)
    const { to, subject, text, html, fromName, replyTo, headers, key, tags = {} } = mail
    const answer = await fetcher(RESEND, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${env.RESEND_API_KEY}`,
        'Content-Type': 'application/json',
        ...(key && { 'Idempotency-Key': key }),
      },
      body: JSON.stringify({
        from: fromName ? `${quoted(fromName)} <${addressOf(env.MAIL_FROM)}>` : env.MAIL_FROM,
        to: [to],
        subject,
        text,
        html,
        reply_to: replyTo,
        headers,
        tags: Object.entries(tags).map(([name, value]) => ({ name, value })),
      }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: Error) => {
      throw new MailTrouble(error.name === 'TimeoutError' ? 'timeout' : 'unreachable', false)
    })
    if (answer.ok) return void (await answer.body?.cancel())
    const { name, message = '' } = (await answer.json().catch(() => ({}))) as Refusal
    // A key or a domain that is not right yet is the operator's to mend; only an address that is none stays one.
    const forGood = answer.status === 422 && name === 'validation_error' && /`to`/.test(message)
    throw new MailTrouble(`${answer.status}${name ? ` ${name.slice(0, 60)}` : ''}`, forGood)
  }

const sendByResend = resendBy((...request) => fetch(...request))

/** By the provider that the operator chose: Cloudflare's binding, unless `MAIL_PROVIDER` names another. */
export const sendByProvider: SendMail = (env, mail) =>
  env.MAIL_PROVIDER === 'resend' ? sendByResend(env, mail) : sendByBinding(env, mail)
