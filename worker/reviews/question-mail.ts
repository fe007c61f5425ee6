import type { Reason } from '../../shared/schemas/decision.ts'
import { subjectAbout } from '../platform/letter.ts'
import type { Mail } from '../platform/mail.ts'
import type { Speech } from '../platform/words.ts'

/** What a mail about a question tells. Names and texts are data and stand alone. */
export interface QuestionLetter {
  to: string
  locale: string
  formality: 'familiar' | 'polite'
  name: string | null
  shop: string
  product: string
  /** What the subject may call it; null where nobody else is to see. */
  named: string | null
  url: string | null
  about:
    | { kind: 'answered'; question: string; answer: string; by: string | null }
    | { kind: 'against'; words: string; reason: Reason; facts: string | null }
}

/** The letter to whoever asked or answered. */
export function questionMail(letter: QuestionLetter, { say }: Speech): Mail {
  const { to, name, shop, product, named, url, about } = letter
  const hello = name ? say('mail.helloName', { name }) : say('mail.hello')
  const middle =
    about.kind === 'answered'
      ? [
          `${say('question.youAsked')}\n${about.question}`,
          about.answer,
          about.by ?? say('question.anonymous'),
          url ? `${product}\n${url}` : product,
        ]
      : [
          say('question.againstWhy', { rule: say(`question.rule.${about.reason}`) }),
          about.facts,
          `${say('question.yourWords')}\n${about.words}`,
          product,
          shop,
        ]
  const subject = say(about.kind === 'answered' ? 'question.answered' : 'question.against')
  const text = [hello, ...middle, say('question.why', { shop })].filter(Boolean).join('\n\n')
  return { to, subject: subjectAbout(subject, named), text: `${text}\n` }
}
