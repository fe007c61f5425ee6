import type { DueMail } from '../../shared/schemas/invitation.ts'
import type { Delivery } from '../platform/deliveries.ts'
import type { Env } from '../platform/env.ts'
import { isoTime } from '../platform/time.ts'
import { type HandedOver, handedOverBy } from './hand-over-store.ts'
import { linkTo } from './invitation-token.ts'
import { unsubscribePath } from './unsubscribe-token.ts'

/** What the shop's own tool needs to send a mail; `origin` is where its links lead. */
export async function dueMail(
  env: Pick<Env, 'PEPPER'>,
  shop: string,
  origin: string,
  { seq: _, at, invitation, person, ...mail }: HandedOver,
  now: number,
): Promise<DueMail> {
  const page = await linkTo(env.PEPPER, shop, invitation, now)
  const stop = person && (await unsubscribePath(env.PEPPER, shop, person, now))
  return { ...mail, at: isoTime(at), url: origin + page, unsubscribe: stop && origin + stop }
}

/** What a call tells of an invitation, the same on every try; null where it has ended since. */
export async function composeDue(env: Env, { shop, event, at }: Delivery): Promise<object | null> {
  const found = await handedOverBy(env.DB, shop, event)
  if (!found) return null
  const { type: _, at: __, ...mail } = await dueMail(env, shop, env.ORIGIN, found, at)
  return mail
}
