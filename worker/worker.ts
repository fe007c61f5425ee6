import { getPath } from 'hono/utils/url'
import { once } from '../shared/once.ts'
import { createApp } from './app.ts'
import type { Carriers } from './carriers.ts'
import { consume, sweep } from './jobs.ts'
import type { Env, HandOver } from './platform/env.ts'
import { fromMemory } from './platform/public-answer.ts'
import { createStorefront, isStorefront } from './storefront.ts'

/** The Worker's three ways in, each handed on; routes are put together when somebody first comes for them. */
export function createWorker(carriers: Carriers) {
  const storefront = once(() => createStorefront(carriers))
  const app = once(() => createApp(carriers))
  return {
    fetch(request: Request, env: Env, ctx: ExecutionContext) {
      const known = fromMemory(request)
      if (known) return known
      const routes = isStorefront(getPath(request)) ? storefront() : app()
      return routes.fetch(request, env, ctx)
    },
    async scheduled(controller, env, ctx) {
      await sweep(env, carriers, ctx, controller.scheduledTime)
    },
    async queue(batch, env) {
      const events = batch.messages.flatMap((message) => message.body.events)
      await consume(env, events, Date.now())
    },
  } satisfies ExportedHandler<Env, HandOver>
}
