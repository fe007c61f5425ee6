import type { MiddlewareHandler } from 'hono'
import { clientKey } from './client-ip.ts'
import type { AppEnv } from './env.ts'
import { ApiError } from './errors.ts'

/**
 * Answers 429 when one client asks too often; separately for each shop. Requests with an API key are left to the
 * key's owner.
 */
export const rateLimit =
  (binding: 'WRITE_LIMIT' | 'SIGN_IN_LIMIT'): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    if (!c.req.header('Authorization')) {
      const key = `${c.req.param('shop') ?? ''} ${clientKey(c.req.raw)}`
      const { success } = await c.env[binding].limit({ key })
      if (!success) throw new ApiError('rate_limited')
    }
    await next()
  }
