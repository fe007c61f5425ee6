import type { CallHook } from './exchange/webhook-call.ts'
import { calleeOf } from './exchange/webhook-secrets.ts'
import { noteAnswered, webhookOf } from './exchange/webhook-store.ts'
import { composeDue } from './invitations/due-mail.ts'
import { type Delivery, recordDelivery, takeDue } from './platform/deliveries.ts'
import type { Env } from './platform/env.ts'
import { isoTime } from './platform/time.ts'

/** Says what there is to tell of an event; null where there is nothing any more. */
type Compose = (env: Env, delivery: Delivery) => Promise<object | null>

/** Who knows what a call has to tell, by the event that it is about. */
const MESSAGES: Record<string, Compose> = {
  'invitation.due': composeDue,
  'invitation.again': composeDue,
}

/** So many at once: a tool that does not answer holds up few others. */
const AT_ONCE = 5

async function call(env: Env, callHook: CallHook, delivery: Delivery, now: number): Promise<void> {
  const { event, shop, type, at } = delivery
  const webhook = await webhookOf(env.DB, shop)
  const data = webhook && (await MESSAGES[type]?.(env, delivery))
  if (!data) return recordDelivery(env.DB, delivery, 'dropped')
  const message = { id: `voce-${event}`, type, timestamp: isoTime(at), data }
  const status = await callHook(await calleeOf(env, shop, webhook, now), message, now)
  const isTaken = status !== null && status >= 200 && status < 300
  // By Standard Webhooks 410 asks not to be called again.
  const outcome = isTaken ? 'sent' : status === 410 ? 'failed' : 'refused'
  const trouble = isTaken ? null : String(status ?? 'unreachable')
  await recordDelivery(env.DB, delivery, outcome, trouble, [noteAnswered(env.DB, shop, status, now)])
}

/** Calls the shops' own systems about what is due; a call that fails stays for its next try and stops no other. */
export async function deliverCalls(env: Env, callHook: CallHook, now: number): Promise<void> {
  const due = await takeDue(env.DB, 'hook', now)
  for (let from = 0; from < due.length; from += AT_ONCE) {
    const settled = await Promise.allSettled(
      due.slice(from, from + AT_ONCE).map((delivery) => call(env, callHook, delivery, now)),
    )
    for (const one of settled) if (one.status === 'rejected') console.error(`A call failed: ${one.reason}`)
  }
}
