import type { Context, MiddlewareHandler } from 'hono'
import type { AppEnv } from './env.ts'
import { ApiError } from './errors.ts'

/** The key of an `Authorization: Bearer …` header. */
export const bearerKey = (header: string | undefined): string | undefined =>
  header?.match(/^Bearer ([\w-]{20,200})$/)?.[1]

/**
 * Throws where another website makes a browser send something with our cookie. Browsers name the sender of every request
 * that changes something.
 */
export function requireSameOrigin(c: Context<AppEnv>): void {
  const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD'
  if (changes && c.req.header('Origin') !== new URL(c.req.url).origin)
    throw new ApiError('origin_not_allowed')
}

/** `requireSameOrigin` for routes that know no API keys. */
export const sameOrigin: MiddlewareHandler<AppEnv> = async (c, next) => {
  requireSameOrigin(c)
  await next()
}

/** Whether somebody only reads: they write to no customer, so they need no whole address or number. */
export const onlyReads = (c: Context<AppEnv>): boolean => c.var.actor.role === 'viewer'

/** Owners and moderators decide and answer; viewers read. */
export const mayDecide: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (onlyReads(c)) throw new ApiError('forbidden')
  await next()
}

/** Secrets and settings are for owners. */
export const ownersOnly: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.var.actor.role !== 'owner') throw new ApiError('forbidden')
  await next()
}

/** What concerns a person themselves, whatever their role; a key is nobody. */
export const membersOnly: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.var.actor.id === 'key') throw new ApiError('forbidden')
  await next()
}
