import type { Carriers } from './carriers.ts'
import { keyRoutes } from './exchange/key-routes.ts'
import { webhookRoutes } from './exchange/webhook-routes.ts'
import { contactRoutes } from './experience/contact-routes.ts'
import { addressRoutes } from './invitations/address-routes.ts'
import { askPages } from './invitations/ask-routes.ts'
import { csvRoutes } from './invitations/csv-routes.ts'
import { hookRoutes } from './invitations/hook-routes.ts'
import { hostedPages } from './invitations/page-routes.ts'
import { invitationRoutes } from './invitations/routes.ts'
import { samplePages } from './invitations/sample-pages.ts'
import { sampleRoutes } from './invitations/sample-routes.ts'
import { unsubscribePages } from './invitations/unsubscribe-routes.ts'
import { visitorPages } from './invitations/visitor-routes.ts'
import { objectionDecisions, objectionPages } from './moderation/objection-routes.ts'
import { moderationRoutes } from './moderation/routes.ts'
import { updateRoutes } from './moderation/update-routes.ts'
import { workRoutes } from './moderation/work-routes.ts'
import { shopAccess } from './people/access.ts'
import { mailHooks, mailRoutes } from './people/mail-routes.ts'
import { mePages } from './people/me-routes.ts'
import { noticePages, noticeRoutes } from './people/notice-routes.ts'
import { passkeyRoutes } from './people/passkey-routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { settingsRoutes } from './people/settings-routes.ts'
import { shopRoutes } from './people/shop-routes.ts'
import { teamRoutes } from './people/team-routes.ts'
import { onError, onNotFound } from './platform/errors.ts'
import { API_HEADERS, withHeaders } from './platform/headers.ts'
import { requestId } from './platform/request-id.ts'
import { Routes } from './platform/routing.ts'
import { pages } from './publishing/pages.ts'
import { policyPages } from './publishing/policy-routes.ts'
import { previewPages } from './publishing/preview-routes.ts'
import { photoWorkRoutes } from './reviews/photo-routes.ts'
import { productRoutes } from './reviews/product-routes.ts'
import { proofPages } from './reviews/proof-routes.ts'
import { questionDeskRoutes } from './reviews/question-desk-routes.ts'

const PRIVATE_HEADERS = { ...API_HEADERS, 'Cache-Control': 'no-store' }

/** All of Voce's HTTP but the storefront. The carriers bring away what leaves it. */
export const createApp = ({ sendMail, callHook }: Pick<Carriers, 'sendMail' | 'callHook'>) => {
  const app = new Routes()
    .use(requestId)
    .route('/objection', objectionPages())
    .route('/u', unsubscribePages())
    .route('/r', hostedPages())
    .route('/me', mePages(sendMail))
    .route('/ask', askPages())
    .route('/n', noticePages())
    .use('/v1/merchant/:shop/*', withHeaders(PRIVATE_HEADERS), shopAccess)
    .route('/v1/merchant', moderationRoutes())
    .route('/v1/merchant', invitationRoutes())
    .route('/v1/merchant', csvRoutes())
    .route('/v1/merchant', addressRoutes())
    .route('/v1/merchant', sampleRoutes(sendMail))
    .route('/v1/merchant', mailRoutes())
    .route('/v1/merchant', contactRoutes())
    .route('/v1/merchant', questionDeskRoutes())
    .route('/v1/merchant', photoWorkRoutes())
    .route('/v1/merchant', workRoutes())
    .route('/v1/merchant', updateRoutes())
    .route('/v1/merchant', objectionDecisions())
    .route('/v1/merchant', noticeRoutes())
    .route('/v1/merchant', teamRoutes(sendMail))
    .route('/v1/merchant', keyRoutes())
    .route('/v1/merchant', webhookRoutes(callHook))
    .route('/v1/merchant', settingsRoutes())
    .route('/v1/merchant', productRoutes())
    .use('/v1/hooks/*', withHeaders(PRIVATE_HEADERS))
    .route('/v1/hooks', mailHooks())
    .route('/v1/hooks', hookRoutes())
    .use('/v1/sign-in/*', withHeaders(PRIVATE_HEADERS))
    .use('/v1/session/*', withHeaders(PRIVATE_HEADERS))
    .route('/v1', peopleRoutes(sendMail))
    .route('/v1', passkeyRoutes(sendMail))
    .route('/v1', shopRoutes())
    .route('/', pages())
  // Outside the chain: the dashboard's client does not call these, and types have a limit.
  app.route('/', policyPages())
  app.route('/preview', previewPages())
  app.use('/preview/:shop/letter', shopAccess)
  app.route('/preview', samplePages())
  app.route('/s', visitorPages())
  app.route('/proof', proofPages())
  app.onError(onError)
  app.notFound(onNotFound)
  return app
}

/** The routes as types, for a typed client. */
export type App = ReturnType<typeof createApp>
