import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { answerPages } from './page-answer-routes.ts'
import { open } from './page-open.ts'
import { photoAnswerPages } from './page-photo-routes.ts'
import { privatePages } from './page-private-routes.ts'
import { show, shownBy } from './page-show.ts'
import { wishPages } from './page-wish-routes.ts'
import { markVisited } from './sent-store.ts'
import { walkPages } from './walk-routes.ts'

/** The pages behind invitations, at `/r/:token`. Whoever has the link may act, so no origin is asked for. */
export const hostedPages = () =>
  new Routes()
    .route('/', walkPages())
    .get('/:token', async (c) => {
      const opened = await open(c)
      if (opened instanceof Response) return opened
      const { invitation } = opened
      c.executionCtx.waitUntil(markVisited(c.env.DB, invitation.shop, invitation.id, c.var.now).run())
      return show(c, opened, shownBy(c.req.query(), invitation))
    })
    .use('/:token/*', rateLimit('KEY_LIMIT'))
    .route('/', answerPages())
    .route('/', photoAnswerPages())
    .route('/', privatePages())
    .route('/', wishPages())
