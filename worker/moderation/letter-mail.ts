import type { Reason } from '../../shared/schemas/decision.ts'
import type { Mail } from '../platform/mail.ts'
import type { Speech } from '../platform/words.ts'
import { reasonWords } from './statement-mail.ts'

/** What an author is told beside decisions about a review, and a reader about a report. Names and texts are data. */
export interface LetterParts {
  to: string
  locale: string
  formality: 'familiar' | 'polite'
  name: string | null
  shop: string
  product: string
  about:
    | { kind: 'objection'; outcome: 'upheld' | 'dismissed' }
    | { kind: 'private_answer'; body: string; by: string | null }
    | { kind: 'report'; outcome: 'received' | 'upheld' | 'dismissed' }
    /** A photo or an addition is not shown. */
    | { kind: 'part'; part: 'photo' | 'update'; reason: Reason; facts: string | null }
  /** Where the author sees and changes what they wrote; null for readers. */
  mineUrl: string | null
}

/** The letter to an author or a reader. */
export function letterMail(parts: LetterParts, speech: Speech): Mail {
  const { to, name, product } = parts
  const { subject, paragraphs } = saidOf(parts, speech)
  const hello = name ? speech.say('mail.helloName', { name }) : speech.say('mail.hello')
  const text = [hello, ...paragraphs].filter(Boolean).join('\n\n')
  return { to, subject: `${subject}: ${product}`, text: `${text}\n` }
}

function saidOf(
  { about, shop, product, mineUrl }: LetterParts,
  speech: Speech,
): { subject: string; paragraphs: Array<string | null> } {
  const { say } = speech
  switch (about.kind) {
    case 'objection':
    case 'report': {
      const key = `${about.kind}.${about.outcome}` as 'report.upheld'
      return { subject: say(`${key}Subject`), paragraphs: [say(key), shop, product] }
    }
    case 'private_answer': {
      const by = about.by ?? shop
      return {
        subject: say('author.answeredSubject', { name: by }),
        paragraphs: [about.body, by, product, say('private.alone', { shop })],
      }
    }
    case 'part':
      return {
        subject: say(`statement.${about.part}Subject`),
        paragraphs: [
          say(`statement.${about.part}`),
          reasonWords(about.reason, speech),
          about.facts && `${say('statement.facts')}\n${about.facts}`,
          product,
          mineUrl && `${say('statement.mine')}\n${mineUrl}`,
          say('statement.court'),
          shop,
        ],
      }
  }
}
