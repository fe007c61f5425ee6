import { callByFetch } from './exchange/webhook-call.ts'
import { sendByProvider } from './platform/mail.ts'
import { askByFetch } from './platform/turnstile.ts'
import { createWorker } from './worker.ts'

export default createWorker({ sendMail: sendByProvider, callHook: callByFetch, askTurnstile: askByFetch })
