import { subjectAbout } from '../platform/letter.ts'
import type { Mail } from '../platform/mail.ts'
import type { Speech } from '../platform/words.ts'
import type { Contestable } from './contested-rules.ts'

/** What an author is told beside decisions about a review, and a reader about a report. Names and texts are data. */
export interface LetterParts {
  to: string
  locale: string
  formality: 'familiar' | 'polite'
  name: string | null
  shop: string
  product: string
  /** What the subject may call it; null where nobody else is to see. */
  named: string | null
  about:
    | { kind: 'objection'; outcome: 'upheld' | 'dismissed'; to: Contestable }
    | { kind: 'private_answer'; body: string; by: string | null }
    | { kind: 'report'; outcome: 'received' | 'upheld' | 'dismissed' }
}

/** The letter to an author or a reader. */
export function letterMail(parts: LetterParts, speech: Speech): Mail {
  const { to, name, named } = parts
  const { subject, paragraphs } = saidOf(parts, speech)
  const hello = name ? speech.say('mail.helloName', { name }) : speech.say('mail.hello')
  const text = [hello, ...paragraphs].filter(Boolean).join('\n\n')
  return { to, subject: subjectAbout(subject, named), text: `${text}\n` }
}

function saidOf(
  { about, shop, product }: LetterParts,
  speech: Speech,
): { subject: string; paragraphs: Array<string | null> } {
  const { say } = speech
  switch (about.kind) {
    case 'objection': {
      const { outcome, to } = about
      if (to === 'review')
        return {
          subject: say(`objection.${outcome}Subject`),
          paragraphs: [say(`objection.${outcome}`), shop, product],
        }
      const came = outcome === 'upheld' ? 'Upheld' : 'Dismissed'
      return {
        subject: say(`objection.${to}${came}Subject`),
        paragraphs: [
          say(`objection.${to}${came}`),
          product,
          outcome === 'dismissed' ? say('statement.court') : null,
          shop,
        ],
      }
    }
    case 'report':
      return {
        subject: say(`report.${about.outcome}Subject`),
        paragraphs: [say(`report.${about.outcome}`), shop, product],
      }
    case 'private_answer': {
      const by = about.by ?? shop
      return {
        subject: say('author.answeredSubject', { name: by }),
        paragraphs: [about.body, by, product, say('private.alone', { shop })],
      }
    }
  }
}
