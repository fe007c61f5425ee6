import { timingSafeEqual } from './crypto.ts'
import type { Env } from './env.ts'
import { MINUTE } from './time.ts'
import { webhookSignature } from './webhook-signature.ts'

/** What Resend tells of a mail; everything else it sends is left unread. */
export interface ResendEvent {
  type: string
  data?: { to?: string[]; tags?: Record<string, string>; bounce?: { type?: string } }
}

/** Older messages, and those from a clock ahead, may be repeats. */
const TOLERANCE = 5 * MINUTE

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
