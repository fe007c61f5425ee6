import { letterheadOf } from '../people/mail-settings-store.ts'
import type { Delivery } from '../platform/deliveries.ts'
import type { Env } from '../platform/env.ts'
import type { Mail } from '../platform/mail.ts'
import { mePath } from '../platform/me-link.ts'
import { wordsOf } from '../platform/words.ts'
import { authorMail } from './author-mail.ts'
import { authorNews } from './delivery-store.ts'

/** The mail to an author about their reviews; null once there is nothing to tell, or nobody, or another mail tells it. */
export async function composeAuthorMail(env: Env, { shop, event, at }: Delivery): Promise<Mail | null> {
  const [news, head] = await Promise.all([authorNews(env.DB, shop, event), letterheadOf(env.DB, shop)])
  if (!news || !head) return null
  const speech = await wordsOf(env, news.locale, head.formality)
  return authorMail(speech, head, news, env.ORIGIN + (await mePath(env.PEPPER, shop, news.person, at)))
}
