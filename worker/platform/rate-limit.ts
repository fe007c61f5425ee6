import type { MiddlewareHandler } from 'hono'
import { bearerKey } from './access.ts'
import { clientKey } from './client-ip.ts'
import type { AppEnv } from './env.ts'
import { ApiError } from './errors.ts'

/**
 * Answers 429 when one client asks too often; separately for each shop. Who shows an API key may write much more often:
 * whether the key is good is not known yet.
 */
export const rateLimit =
  (binding: 'WRITE_LIMIT' | 'VOTE_LIMIT' | 'SIGN_IN_LIMIT' | 'KEY_LIMIT'): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const hasKey = binding === 'WRITE_LIMIT' && bearerKey(c.req.header('Authorization')) !== undefined
    const key = `${c.req.param('shop') ?? ''} ${clientKey(c.req.raw)}`
    const { success } = await c.env[hasKey ? 'KEY_LIMIT' : binding].limit({ key })
    if (!success) throw new ApiError('rate_limited')
    await next()
  }
