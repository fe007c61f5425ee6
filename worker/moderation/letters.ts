import type { Delivery } from '../platform/deliveries.ts'
import type { Env } from '../platform/env.ts'
import type { Mail } from '../platform/mail.ts'
import { mePath } from '../platform/me-link.ts'
import { wordsOf } from '../platform/words.ts'
import { letterMail } from './letter-mail.ts'
import { letterOf, reportLetterOf, type StoredLetter } from './letter-store.ts'
import { objectionToken } from './objection-link.ts'
import { statementMail } from './statement-mail.ts'
import { statementOf } from './statement-store.ts'

async function statementLetter(env: Env, shop: string, event: number): Promise<Mail | null> {
  const statement = await statementOf(env.DB, shop, event)
  if (!statement?.to) return null
  const { origin, person, decision, decidedAt } = statement
  const token = await objectionToken(env.PEPPER, shop, event)
  return statementMail(
    {
      ...statement,
      to: statement.to,
      // What was taken down stays as it is: another one may be written.
      changeUrl:
        decision === 'reject' && person
          ? origin + (await mePath(env.PEPPER, shop, person, decidedAt))
          : statement.url,
      objectUrl: `${origin}/objection/${encodeURIComponent(shop)}/${token}`,
    },
    await wordsOf(env, statement.locale, statement.formality),
  )
}

async function letter(env: Env, { shop, at }: Delivery, stored: StoredLetter | null): Promise<Mail | null> {
  if (!stored) return null
  const { person, ...parts } = stored
  const mineUrl = person && env.ORIGIN + (await mePath(env.PEPPER, shop, person, at))
  return letterMail({ ...parts, mineUrl }, await wordsOf(env, parts.locale, parts.formality))
}

/** The mail about a decision, an objection, a report or a private answer; null where it has nothing to tell any more. */
export async function composeModerationLetter(env: Env, delivery: Delivery): Promise<Mail | null> {
  const { event, shop, type } = delivery
  if (type === 'review.rejected' || type === 'review.removed') return statementLetter(env, shop, event)
  if (type.startsWith('report.')) return letter(env, delivery, await reportLetterOf(env.DB, shop, event))
  return letter(env, delivery, await letterOf(env.DB, shop, event))
}
