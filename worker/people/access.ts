import type { MiddlewareHandler } from 'hono'
import { actorOfKey, noteKeyUse, utcDay } from '../exchange/keys-store.ts'
import { bearerKey, requireSameOrigin } from '../platform/access.ts'
import { sha256 } from '../platform/crypto.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { readSession } from './session-cookie.ts'
import { noteSeen } from './session-store.ts'
import { actorOfSession } from './sign-in-store.ts'

/**
 * Lets members and the shop's own keys through and says who it is as `c.var.actor`. A shop that is not theirs answers
 * like one that does not exist.
 */
export const shopAccess: MiddlewareHandler<AppEnv> = async (c, next) => {
  const shop = c.req.param('shop') ?? ''
  const authorization = c.req.header('Authorization')
  if (authorization !== undefined) {
    const key = bearerKey(authorization)
    const hash = key && (await sha256(key))
    const known = hash && (await actorOfKey(c.env.DB, hash, shop))
    if (!known) throw new ApiError('unauthenticated')
    if (known.usedDay !== utcDay(c.var.now))
      c.executionCtx.waitUntil(noteKeyUse(c.env.DB, hash, shop, c.var.now))
    c.set('actor', known.actor)
    return next()
  }
  requireSameOrigin(c)
  const token = readSession(c)
  const hash = token && (await sha256(token))
  const signedIn = hash ? await actorOfSession(c.env.DB, hash, shop, c.var.now) : null
  if (!hash || !signedIn) throw new ApiError('unauthenticated')
  if (!signedIn.actor) throw new ApiError('shop_not_found')
  if (signedIn.isStale) c.executionCtx.waitUntil(noteSeen(c.env.DB, hash, c.var.now))
  c.set('actor', signedIn.actor)
  return next()
}
