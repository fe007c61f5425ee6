import { createApp } from './app.ts'
import type { Carriers } from './carriers.ts'
import { consume, sweep } from './jobs.ts'
import type { Env, HandOver } from './platform/env.ts'

/** The Worker's three ways in, each handed on. */
export function createWorker(carriers: Carriers) {
  const app = createApp(carriers)
  return {
    fetch: app.fetch,
    async scheduled(controller, env, ctx) {
      await sweep(env, carriers, ctx, controller.scheduledTime)
    },
    async queue(batch, env) {
      const events = batch.messages.flatMap((message) => message.body.events)
      await consume(env, events, Date.now())
    },
  } satisfies ExportedHandler<Env, HandOver>
}
