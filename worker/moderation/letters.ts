import type { Delivery } from '../platform/deliveries.ts'
import type { Env } from '../platform/env.ts'
import type { Mail } from '../platform/mail.ts'
import { mePath } from '../platform/me-link.ts'
import { objectionPath } from '../platform/objection-link.ts'
import { wordsOf } from '../platform/words.ts'
import { type LetterParts, letterMail } from './letter-mail.ts'
import { letterOf, reportLetterOf, STATEMENTS } from './letter-store.ts'
import { statementMail } from './statement-mail.ts'
import { statementOf } from './statement-store.ts'

async function statementLetter(env: Env, shop: string, event: number): Promise<Mail | null> {
  const statement = await statementOf(env.DB, shop, event)
  if (!statement?.to) return null
  const { origin, person, decision, decidedAt } = statement
  return statementMail(
    {
      ...statement,
      to: statement.to,
      // What was taken down stays as it is: another one may be written.
      changeUrl:
        decision === 'remove'
          ? statement.url
          : person && origin + (await mePath(env.PEPPER, shop, person, decidedAt)),
      objectUrl: origin + (await objectionPath(env.PEPPER, shop, event)),
    },
    await wordsOf(env, statement.locale, statement.formality),
  )
}

const letter = async (env: Env, parts: LetterParts | null): Promise<Mail | null> =>
  parts && letterMail(parts, await wordsOf(env, parts.locale, parts.formality))

/** The mail about a decision, an objection, a report or a private answer; null where it has nothing to tell any more. */
export async function composeModerationLetter(env: Env, delivery: Delivery): Promise<Mail | null> {
  const { event, shop, type } = delivery
  if (STATEMENTS.includes(type)) return statementLetter(env, shop, event)
  if (type.startsWith('report.')) return letter(env, await reportLetterOf(env.DB, shop, event))
  return letter(env, await letterOf(env.DB, shop, event))
}
