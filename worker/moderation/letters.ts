import type { Delivery } from '../platform/deliveries.ts'
import type { Env } from '../platform/env.ts'
import type { Mail } from '../platform/mail.ts'
import { letterMail } from './letter-mail.ts'
import { letterOf, reportLetterOf } from './letter-store.ts'
import { objectionToken } from './objection-link.ts'
import { statementMail } from './statement-mail.ts'
import { statementOf } from './statement-store.ts'

/** The mail about a decision, an objection, a report or a private answer; null where it has nothing to tell any more. */
export async function composeModerationLetter(
  env: Env,
  { event, shop, type }: Delivery,
): Promise<Mail | null> {
  if (type.startsWith('report.')) {
    const letter = await reportLetterOf(env.DB, shop, event)
    return letter && letterMail(letter)
  }
  if (type !== 'review.rejected' && type !== 'review.removed') {
    const letter = await letterOf(env.DB, shop, event)
    return letter && letterMail(letter)
  }
  const statement = await statementOf(env.DB, shop, event)
  if (!statement?.to) return null
  const token = await objectionToken(env.PEPPER, shop, event)
  return statementMail({
    ...statement,
    to: statement.to,
    objectUrl: `${statement.origin}/objection/${encodeURIComponent(shop)}/${token}`,
  })
}
