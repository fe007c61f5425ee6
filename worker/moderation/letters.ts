import type { Env } from '../platform/env.ts'
import type { Mail, SendMail } from '../platform/mail.ts'
import { letterMail } from './letter-mail.ts'
import { letterOf, recordLetter, reportLetterOf, type TakenLetter, takeLetters } from './letter-store.ts'
import { objectionToken } from './objection-link.ts'
import { statementMail } from './statement-mail.ts'
import { statementOf } from './statement-store.ts'

/** The mail of a letter; null where it has nothing to tell any more. */
async function compose(env: Env, { event, shop, type }: TakenLetter): Promise<Mail | null> {
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

/** Sends the letters that are due; one that fails stays for its next try and stops no other. */
export async function deliverLetters(env: Env, sendMail: SendMail, now: number): Promise<void> {
  for (const letter of await takeLetters(env.DB, now)) {
    try {
      const mail = await compose(env, letter)
      if (mail) await sendMail(env, mail)
      await recordLetter(env.DB, letter, mail ? 'sent' : 'dropped')
    } catch (error) {
      console.warn(`The letter for event ${letter.event} was not taken: ${error}`)
      await recordLetter(env.DB, letter, 'refused')
    }
  }
}
