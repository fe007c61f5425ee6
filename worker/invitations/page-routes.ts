import { Hono } from 'hono'
import type { AppEnv } from '../platform/env.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { isDone, isWish } from './page.ts'
import { answerPages } from './page-answer-routes.ts'
import { open } from './page-open.ts'
import { photoAnswerPages } from './page-photo-routes.ts'
import { privatePages } from './page-private-routes.ts'
import { starsOf } from './page-rules.ts'
import { show } from './page-show.ts'
import { wishPages } from './page-wish-routes.ts'
import { markVisited } from './sent-store.ts'

/** The pages behind invitations, at `/r/:token`. Whoever has the link may act, so no origin is asked for. */
export const hostedPages = new Hono<AppEnv>()
  .get('/:token', async (c) => {
    const opened = await open(c)
    if (opened instanceof Response) return opened
    const { invitation } = opened
    c.executionCtx.waitUntil(markVisited(c.env.DB, invitation.shop, invitation.id, c.var.now).run())
    const { stars, product, done, say, all, talk } = c.req.query()
    const rating = starsOf(stars)
    const first = product ?? invitation.items[0]?.product
    return show(c, opened, {
      chosen: rating !== null && first !== undefined ? { product: first, stars: rating } : null,
      done: isDone(done) ? done : null,
      wish: isWish(say) ? say : null,
      isAll: all !== undefined,
      talks: talk !== undefined,
    })
  })
  .use('/:token/*', rateLimit('KEY_LIMIT'))
  .route('/', answerPages)
  .route('/', photoAnswerPages)
  .route('/', privatePages)
  .route('/', wishPages)
