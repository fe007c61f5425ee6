import type { Delivery } from '../platform/deliveries.ts'
import type { Env } from '../platform/env.ts'
import type { Mail } from '../platform/mail.ts'
import { wordsOf } from '../platform/words.ts'
import { questionLetterOf } from './question-letter-store.ts'
import { questionMail } from './question-mail.ts'

/** The mail to whoever asked or answered; null once there is nothing to tell, or nobody. */
export async function composeQuestionLetter(env: Env, { shop, event }: Delivery): Promise<Mail | null> {
  const letter = await questionLetterOf(env.DB, shop, event)
  return letter && questionMail(letter, await wordsOf(env, letter.locale, letter.formality))
}
