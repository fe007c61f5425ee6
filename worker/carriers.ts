import type { CallHook } from './exchange/webhook-call.ts'
import type { SendMail } from './platform/mail.ts'
import type { AskTurnstile } from './platform/turnstile.ts'

/** What carries things out of the Worker: mails, calls of the shops' own systems, and questions to Turnstile. */
export interface Carriers {
  sendMail: SendMail
  callHook: CallHook
  askTurnstile: AskTurnstile
}
