import { mailbox, sendToMailbox } from './development/mailbox.ts'
import type { Env } from './platform/env.ts'
import { createWorker } from './worker.ts'

const worker = createWorker(sendToMailbox)

/** The Worker as `npm start` runs it: mails stay in a local mailbox, and no secret has to be set. */
export default {
  ...worker,
  fetch(request, env, ctx) {
    const local: Env = { ...env, PEPPER: env.PEPPER ?? 'only for development' }
    const isMailbox = new URL(request.url).pathname.startsWith('/mailbox')
    return isMailbox ? mailbox.fetch(request, local, ctx) : worker.fetch(request, local, ctx)
  },
} satisfies ExportedHandler<Env, never>
