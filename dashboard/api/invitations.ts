import type { AllowingReason } from '../../shared/schemas/address.ts'
import type { AskingSettings } from '../../shared/schemas/asking-settings.ts'
import type { SECRET_KINDS } from '../../shared/schemas/intake-secret.ts'
import type { InvitationAction, InvitationState } from '../../shared/schemas/invitation.ts'
import type { CsvRowsInput } from '../../shared/schemas/orders-csv.ts'
import { answerTo, v1 } from './call.ts'

/** Orders, invitations, and what is asked. Everything throws `Failure`. */
export const invitations = {
  invitations: (shop: string, state?: InvitationState, cursor?: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].invitations.$get(
        { param: { shop }, query: { ...(state && { state }), ...(cursor && { cursor }) } },
        options,
      ),
    ),

  actOnInvitation: (shop: string, id: string, action: InvitationAction) =>
    answerTo((options) =>
      v1.merchant[':shop'].invitations[':id'].actions.$post(
        { param: { shop, id }, json: { action } },
        options,
      ),
    ),

  responseRates: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].invitations.rates.$get({ param: { shop } }, options)),

  sampleLetter: (shop: string, locale: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].samples.letter.$post({ param: { shop }, json: { locale } }, options),
    ),

  /** Mails the letter to whoever is signed in; says to which address. */
  sampleMail: (shop: string, locale: string, reader: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].samples.mail.$post({ param: { shop }, json: { locale, reader } }, options),
    ),

  sampleWalk: (shop: string, locale: string, reader: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].samples.walk.$post({ param: { shop }, json: { locale, reader } }, options),
    ),

  refusedAddresses: (shop: string, cursor?: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].addresses.$get({ param: { shop }, query: { ...(cursor && { cursor }) } }, options),
    ),

  blockAddress: (shop: string, email: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].addresses.$post({ param: { shop }, json: { email } }, options),
    ),

  allowAddress: (shop: string, id: string, why: AllowingReason) =>
    answerTo((options) =>
      v1.merchant[':shop'].addresses.allowed.$post({ param: { shop }, json: { id, why } }, options),
    ),

  /** Some rows of a file of orders; the same again change nothing. */
  sendOrderRows: (shop: string, json: CsvRowsInput) =>
    answerTo((options) => v1.merchant[':shop'].orders.csv.$post({ param: { shop }, json }, options)),

  intakeSecrets: (shop: string) =>
    answerTo((options) => v1.merchant[':shop']['intake-secrets'].$get({ param: { shop } }, options)),

  /** A secret shared with the shop's own system; it is told this once. */
  makeIntakeSecret: (shop: string, kind: (typeof SECRET_KINDS)[number], secret?: string) =>
    answerTo((options) =>
      v1.merchant[':shop']['intake-secrets'].$post({ param: { shop }, json: { kind, secret } }, options),
    ),

  asking: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].asking.$get({ param: { shop } }, options)),

  /** Where the shop's own mail tool is called. */
  webhook: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].webhook.$get({ param: { shop } }, options)),

  keepWebhook: (shop: string, url: string) =>
    answerTo((options) => v1.merchant[':shop'].webhook.$put({ param: { shop }, json: { url } }, options)),

  renewWebhookSecret: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].webhook.secrets.$post({ param: { shop } }, options)),

  tryWebhook: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].webhook.tests.$post({ param: { shop } }, options)),

  removeWebhook: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].webhook.$delete({ param: { shop } }, options)),

  keepAsking: (shop: string, json: AskingSettings) =>
    answerTo((options) => v1.merchant[':shop'].asking.$put({ param: { shop }, json }, options)),
}
