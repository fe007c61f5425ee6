import { newShopInput } from '../../shared/schemas/shop.ts'
import { sameOrigin } from '../platform/access.ts'
import { sha256 } from '../platform/crypto.ts'
import { ApiError } from '../platform/errors.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { jsonBody } from '../platform/validate.ts'
import { readSession } from './session-cookie.ts'
import { answerInvitation, isFree, openShop } from './shop-store.ts'

/** What a person does about shops they are not in yet, below `/v1`. */
export const shopRoutes = () =>
  new Routes()
    .get('/sign-in', (c) => c.json({ signUp: c.env.SIGN_UP === 'open' }, 200))
    // A shop's id stands in its script tag: that it is taken is no secret.
    .get('/sign-in/shops/:id', rateLimit('VOTE_LIMIT'), async (c) =>
      c.json({ free: await isFree(c.env.DB, c.req.param('id')) }, 200),
    )
    .post('/session/shops', sameOrigin, rateLimit('SIGN_IN_LIMIT'), jsonBody(newShopInput), async (c) => {
      if (c.env.SIGN_UP !== 'open') throw new ApiError('forbidden')
      const token = readSession(c)
      if (!token) throw new ApiError('unauthenticated')
      const shop = c.req.valid('json')
      const opened = await openShop(c.env.DB, await sha256(token), shop, c.var.now)
      if (opened === 'unauthenticated') throw new ApiError('unauthenticated')
      if (opened === 'taken') throw new ApiError('invalid_input', [{ path: 'id', code: 'not_allowed' }])
      if (opened === 'too_many') throw new ApiError('not_possible')
      return c.json({ id: shop.id }, 201)
    })
    .post('/session/invitations/:shop', sameOrigin, async (c) => {
      const token = readSession(c)
      if (!token) throw new ApiError('unauthenticated')
      if (!(await answerInvitation(c.env.DB, await sha256(token), c.req.param('shop'), true, c.var.now)))
        throw new ApiError('not_found')
      return c.json({ ok: true }, 200)
    })
    .delete('/session/invitations/:shop', sameOrigin, async (c) => {
      const token = readSession(c)
      if (!token) throw new ApiError('unauthenticated')
      if (!(await answerInvitation(c.env.DB, await sha256(token), c.req.param('shop'), false, c.var.now)))
        throw new ApiError('not_found')
      return c.json({ ok: true }, 200)
    })
