import { timingSafeEqual } from './crypto.ts'
import type { Env } from './env.ts'
import { MINUTE } from './time.ts'

/** What Resend tells of a mail; everything else it sends is left unread. */
export interface ResendEvent {
  type: string
  data?: { to?: string[]; tags?: Record<string, string>; bounce?: { type?: string } }
}

/** Older messages, and those from a clock ahead, may be repeats. */
const TOLERANCE = 5 * MINUTE
const encoder = new TextEncoder()

/** The signature of Standard Webhooks 1.0.0: HMAC-SHA-256 of `id.timestamp.body`, in base64. */
export async function webhookSignature(
  secret: string,
  id: string,
  timestamp: string,
  body: string,
): Promise<string> {
  const bytes = Uint8Array.from(atob(secret.replace(/^whsec_/, '')), (sign) => sign.charCodeAt(0))
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signed = await crypto.subtle.sign('HMAC', key, encoder.encode(`${id}.${timestamp}.${body}`))
  return btoa(String.fromCharCode(...new Uint8Array(signed)))
}

/** Whether a message was signed with the operator's secret, within five minutes. `header` reads a header, '' if absent. */
export async function isFromResend(
  env: Pick<Env, 'RESEND_WEBHOOK_SECRET'>,
  header: (name: string) => string,
  body: string,
  now: number,
): Promise<boolean> {
  const timestamp = header('svix-timestamp')
  if (!env.RESEND_WEBHOOK_SECRET || !(Math.abs(Number(timestamp) * 1000 - now) <= TOLERANCE)) return false
  const ours = await webhookSignature(env.RESEND_WEBHOOK_SECRET, header('svix-id'), timestamp, body)
  return header('svix-signature')
    .split(' ')
    .some((one) => timingSafeEqual(one, `v1,${ours}`))
}
