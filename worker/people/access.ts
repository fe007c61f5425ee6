import type { MiddlewareHandler } from 'hono'
import { actorOfKey } from '../exchange/keys-store.ts'
import { sha256 } from '../platform/crypto.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { readSession } from './session-cookie.ts'
import { actorOfSession } from './sign-in-store.ts'

/** The key of an `Authorization: Bearer …` header. */
export const bearerKey = (header: string | undefined): string | undefined =>
  header?.match(/^Bearer ([\w-]{20,200})$/)?.[1]

/**
 * Refuses what another website makes a browser send with our cookie. Browsers name the sender of every request that
 * changes something.
 */
export const sameOrigin: MiddlewareHandler<AppEnv> = async (c, next) => {
  const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD'
  if (changes && !c.req.header('Authorization') && c.req.header('Origin') !== new URL(c.req.url).origin)
    throw new ApiError('origin_not_allowed')
  await next()
}

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
  const token = readSession(c)
  const signedIn = token ? await actorOfSession(c.env.DB, await sha256(token), shop, c.var.now) : null
  if (!signedIn) throw new ApiError('unauthenticated')
  if (!signedIn.actor) throw new ApiError('shop_not_found')
  c.set('actor', signedIn.actor)
  return next()
}

/** Owners and moderators decide and answer; viewers read. */
export const mayDecide: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.var.actor.role === 'viewer') throw new ApiError('forbidden')
  await next()
}
