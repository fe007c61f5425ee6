import type { Context, MiddlewareHandler } from 'hono'
import { bearerKey } from './access.ts'
import { clientKey } from './client-ip.ts'
import type { AppEnv } from './env.ts'
import { ApiError } from './errors.ts'

type Limit = 'WRITE_LIMIT' | 'VOTE_LIMIT' | 'SIGN_IN_LIMIT' | 'KEY_LIMIT'

async function brake(c: Context<AppEnv>, binding: Limit): Promise<void> {
  const key = `${c.req.param('shop') ?? ''} ${clientKey(c.req.raw)}`
  const { success } = await c.env[binding].limit({ key })
  if (!success) throw new ApiError('rate_limited')
}

/** Answers 429 when one client asks too often; separately for each shop. */
export const rateLimit =
  (binding: Limit): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    await brake(c, binding)
    await next()
  }

/**
 * For a route that refuses every key that is not good, and for no other: who shows one may write much more often. Whether
 * it is good is not known yet.
 */
export const rateLimitOrKey: MiddlewareHandler<AppEnv> = async (c, next) => {
  await brake(c, bearerKey(c.req.header('Authorization')) === undefined ? 'WRITE_LIMIT' : 'KEY_LIMIT')
  await next()
}
