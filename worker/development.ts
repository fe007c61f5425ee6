import { mailbox, sendToMailbox } from './development/mailbox.ts'
import { callByFetch } from './exchange/webhook-call.ts'
import type { Env, HandOver } from './platform/env.ts'
import { askByFetch } from './platform/turnstile.ts'
import { createWorker } from './worker.ts'

const worker = createWorker({ sendMail: sendToMailbox, callHook: callByFetch, askTurnstile: askByFetch })
/** Where the last request found this Worker; before the first, and after each reload, what `npm start` says. */
let origin: string | undefined
const local = (env: Env): Env => ({
  ...env,
  PEPPER: env.PEPPER ?? 'only for development',
  ORIGIN: origin ?? env.ORIGIN,
  SIGN_UP: 'open',
})

/** The Worker as `npm start` runs it: mails stay in a local mailbox, and no secret has to be set. */
export default {
  ...worker,
  fetch(request, env, ctx) {
    const url = new URL(request.url)
    origin = url.origin
    const isMailbox = url.pathname.startsWith('/mailbox')
    return isMailbox ? mailbox.fetch(request, local(env), ctx) : worker.fetch(request, local(env), ctx)
  },
  scheduled: (controller, env, ctx) => worker.scheduled(controller, local(env), ctx),
  queue: (batch, env) => worker.queue(batch, local(env)),
} satisfies ExportedHandler<Env, HandOver>
