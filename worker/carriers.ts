import type { CallHook } from './exchange/webhook-call.ts'
import type { SendMail } from './platform/mail.ts'

/** What carries things out of the Worker: mails, and calls of the shops' own systems. */
export interface Carriers {
  sendMail: SendMail
  callHook: CallHook
}
