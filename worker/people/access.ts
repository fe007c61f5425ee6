import type { MiddlewareHandler } from 'hono'
import { actorOfKey } from '../exchange/keys-store.ts'
import { bearerKey, requireSameOrigin } from '../platform/access.ts'
import { sha256 } from '../platform/crypto.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { readSession } from './session-cookie.ts'
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
    const actor = key && (await actorOfKey(c.env.DB, await sha256(key), shop))
    if (!actor) throw new ApiError('unauthenticated')
    c.set('actor', actor)
    return next()
  }
  requireSameOrigin(c)
  const token = readSession(c)
  const signedIn = token ? await actorOfSession(c.env.DB, await sha256(token), shop, c.var.now) : null
  if (!signedIn) throw new ApiError('unauthenticated')
  if (!signedIn.actor) throw new ApiError('shop_not_found')
  c.set('actor', signedIn.actor)
  return next()
}
