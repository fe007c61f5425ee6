import type { Context } from 'hono'
import type { Changed } from '../../shared/schemas/decision.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { handOver } from '../platform/hand-over.ts'
import { forget } from '../platform/memory.ts'
import { purge, tagsOf } from '../platform/purge.ts'
import type { ChangeOutcome } from './decision-store.ts'

/** Tells everyone who keeps a copy of a product's reviews that they changed, and hands the events on. */
export function announce(c: Context<AppEnv>, shop: string, products: string[], events: number[]): void {
  forget(shop)
  const tags = [...new Set(products.flatMap((product) => tagsOf(shop, product)))]
  c.executionCtx.waitUntil(purge(c.executionCtx, tags))
  c.executionCtx.waitUntil(handOver(c.env.EVENTS, events))
}

/** The answer to a guarded change, once everyone is told; throws where nothing changed. */
export function settle(c: Context<AppEnv>, shop: string, outcome: ChangeOutcome): Changed {
  if (outcome.kind !== 'done') throw new ApiError(outcome.kind)
  announce(c, shop, [outcome.product], outcome.events)
  return { status: outcome.status, version: outcome.version }
}
