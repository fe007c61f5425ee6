import type { Delivery } from '../platform/deliveries.ts'
import type { Env } from '../platform/env.ts'
import type { Mail } from '../platform/mail.ts'
import { authorMail } from './author-mail.ts'
import { authorMailParts } from './delivery-store.ts'

/** The mail to an author about their review; null once there is nothing to tell, or nobody. */
export async function composeAuthorMail(env: Env, delivery: Delivery): Promise<Mail | null> {
  const parts = await authorMailParts(env.DB, delivery.shop, delivery.event)
  return parts && authorMail({ ...parts, reply: parts.reply === null ? null : JSON.parse(parts.reply) })
}
