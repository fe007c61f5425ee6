import type { Context } from 'hono'
import type { AppEnv } from './env.ts'
import { handOver } from './hand-over.ts'
import { forget } from './memory.ts'
import { purge } from './purge.ts'

/**
 * Tells everyone who keeps a copy of what a shop shows that it changed: this isolate, and the edge for what stands under
 * these cache tags. Hands the events of the change on.
 */
export function announce(c: Context<AppEnv>, shop: string, tags: string[], events: number[] = []): void {
  forget(shop)
  c.executionCtx.waitUntil(purge(c.executionCtx, [...new Set(tags)]))
  c.executionCtx.waitUntil(handOver(c.env.EVENTS, events))
}
