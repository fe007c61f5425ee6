import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './env.ts'

/** The header that says it. */
export const REQUEST_ID = 'X-Request-Id'

/** Gives each request its id, in the answer and in the log, and its clock. */
export const requestId: MiddlewareHandler<AppEnv> = async (c, next) => {
  const id = crypto.randomUUID()
  c.set('requestId', id)
  c.set('now', Date.now())
  await next()
  c.res.headers.set(REQUEST_ID, id)
}
