import type { Context } from 'hono'
import type { Changed } from '../../shared/schemas/decision.ts'
import { announce } from '../platform/announce.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { tagsOf } from '../platform/purge.ts'
import type { ChangeOutcome } from './decision-store.ts'

/** The answer to a guarded change, once everyone is told; throws where nothing changed. */
export function settle(c: Context<AppEnv>, shop: string, outcome: ChangeOutcome): Changed {
  if (outcome.kind !== 'done') throw new ApiError(outcome.kind)
  announce(c, shop, tagsOf(shop, outcome.product), outcome.events)
  return { status: outcome.status, version: outcome.version }
}
