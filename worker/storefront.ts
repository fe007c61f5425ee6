import type { Carriers } from './carriers.ts'
import { askRoutes } from './invitations/ask-routes.ts'
import { objectionRoutes } from './moderation/objection-routes.ts'
import { publicModerationRoutes } from './moderation/public-routes.ts'
import { onError, onNotFound } from './platform/errors.ts'
import { requestId } from './platform/request-id.ts'
import { Routes } from './platform/routing.ts'
import { policyRoutes } from './publishing/policy-routes.ts'
import { authorRoutes } from './reviews/author-routes.ts'
import { challengePages } from './reviews/challenge-page.ts'
import { photoPages, photoRoutes } from './reviews/photo-routes.ts'
import { questionRoutes } from './reviews/question-routes.ts'
import { reviewRoutes } from './reviews/routes.ts'

/** Whether a path is one of the storefront's; all others are the app's. */
export const isStorefront = (path: string): boolean => /^\/(?:v1\/shops|p|challenge)(?:\/|$)/.test(path)

/**
 * What shoppers' browsers ask for and send from the shop's own pages. It stands apart from the app because most isolates
 * wake for this alone: putting together all that the dashboard calls would keep the first shopper waiting.
 */
export const createStorefront = ({ askTurnstile }: Pick<Carriers, 'askTurnstile'>) =>
  new Routes()
    .use(requestId)
    .route('/v1/shops', reviewRoutes(askTurnstile))
    .route('/v1/shops', questionRoutes())
    .route('/v1/shops', photoRoutes())
    .route('/v1/shops', authorRoutes())
    .route('/v1/shops', publicModerationRoutes())
    .route('/v1/shops', objectionRoutes())
    .route('/v1/shops', askRoutes())
    .route('/v1/shops', policyRoutes())
    .route('/p', photoPages())
    .route('/challenge', challengePages())
    .onError(onError)
    .notFound(onNotFound)
