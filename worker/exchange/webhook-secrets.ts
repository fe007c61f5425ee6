import type { Env } from '../platform/env.ts'
import { seal, unseal } from '../platform/sealed.ts'
import type { Callee } from './webhook-call.ts'
import type { StoredWebhook } from './webhook-store.ts'

const purpose = (shop: string): string => `webhook ${shop}`

/** A secret as it is stored. */
export const sealWebhookSecret = (env: Pick<Env, 'PEPPER'>, shop: string, secret: string): Promise<string> =>
  seal(env.PEPPER, purpose(shop), secret)

/** Whom to call at `now`, with the secrets that are good then. */
export async function calleeOf(
  env: Pick<Env, 'PEPPER'>,
  shop: string,
  { url, sealed, sealedBefore, beforeEndsAt }: StoredWebhook,
  now: number,
): Promise<Callee> {
  const good = sealedBefore !== null && beforeEndsAt! > now ? [sealed, sealedBefore] : [sealed]
  return { url, secrets: await Promise.all(good.map((one) => unseal(env.PEPPER, purpose(shop), one))) }
}
