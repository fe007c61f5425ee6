import * as z from 'zod/mini'
import { URL_MAX } from '../limits.ts'
import { once } from '../once.ts'

/** Where the shop's own mail tool is called: an https address of a public host. */
export const webhookInput = once(() => z.object({ url: z.string().check(z.maxLength(URL_MAX)) }))

/** A shop's webhook; never its secret. */
export interface Webhook {
  url: string
  createdAt: string
  /** The last call and the HTTP status it was answered with, null where nothing answered; null before the first. */
  last: { at: string; status: number | null } | null
}

/** `PUT /v1/merchant/:shop/webhook`: the secret is shown this once, and null where there was one already. */
export interface WebhookKept {
  url: string
  secret: string | null
}

/** `POST /v1/merchant/:shop/webhook/tests`: how the tool answered, null where nothing did. */
export interface WebhookTried {
  status: number | null
}
