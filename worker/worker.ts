import { createApp } from './app.ts'
import { consume, sweep } from './jobs.ts'
import type { Env, HandOver } from './platform/env.ts'
import type { SendMail } from './platform/mail.ts'

/** The Worker's three ways in, each handed on. */
export function createWorker(sendMail: SendMail) {
  const app = createApp(sendMail)
  return {
    fetch: app.fetch,
    async scheduled(controller, env, ctx) {
      await sweep(env, sendMail, ctx, controller.scheduledTime)
    },
    async queue(batch, env) {
      const events = batch.messages.flatMap((message) => message.body.events)
      await consume(env, events, Date.now())
    },
  } satisfies ExportedHandler<Env, HandOver>
}
