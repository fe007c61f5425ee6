import type { Reason } from '../../shared/schemas/decision.ts'
import { subjectAbout } from '../platform/letter.ts'
import type { Mail } from '../platform/mail.ts'
import { type Speech, sentences } from '../platform/words.ts'
import { ruleNumber } from './reviewer-rules.ts'

/** All that a statement of reasons has to say (Regulation (EU) 2022/2065, Art. 17(3)). Names and texts are data. */
export interface StatementParts {
  to: string
  /** The author's first name; null where none is known. */
  name: string | null
  shop: string
  product: string
  /** What the subject may call it; null where nobody else is to see. */
  named: string | null
  /** What was done to the review, or which part of it is not shown. */
  decision: 'reject' | 'remove' | 'photo' | 'update'
  reason: Reason
  /** The passage or fact it is about. */
  facts: string | null
  /** Who decided, by the name they go by; null for the shop's own systems. */
  decidedBy: string | null
  decidedAt: number
  timezone: string
  /** Whether a filter had marked the text, and whether a reader had reported it. */
  noticedByFilter: boolean
  reported: boolean
  /** Where the text can be changed, or another one sent; null where that is not known. */
  changeUrl: string | null
  objectUrl: string
  /** A body that settles disputes out of court, as the shop has named it. */
  body: string | null
}

const CHANGE = {
  reject: 'statement.change',
  remove: 'statement.again',
  photo: 'statement.mine',
  update: 'statement.mine',
} as const

/** What "I disagree" leads to: a text is read again, a part of a review is looked at again. */
const OBJECT = {
  reject: 'statement.object',
  remove: 'statement.object',
  photo: 'statement.partObject',
  update: 'statement.partObject',
} as const

/** The reason of a decision against, with the number that it has among the rules for reviewers. */
function reasonWords(reason: Reason, { say }: Speech): string {
  const [number, rule] = [ruleNumber(reason), say(`reason.${reason}`)]
  return number === null
    ? say('statement.reason', { rule })
    : say('statement.rule', { number: String(number), rule })
}

/** The letter to the author about a decision against. */
export function statementMail(parts: StatementParts, speech: Speech): Mail {
  const { say, locale } = speech
  const { decision, reason, name } = parts
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: parts.timezone }).format(
    parts.decidedAt,
  )
  const paragraphs = [
    name ? say('mail.helloName', { name }) : say('mail.hello'),
    sentences(speech, say(`statement.${decision}`), say('statement.stars')),
    reasonWords(reason, speech),
    parts.facts && `${say('statement.facts')}\n${parts.facts}`,
    parts.product,
    parts.changeUrl && `${say(CHANGE[decision])}\n${parts.changeUrl}`,
    `${say(OBJECT[decision])}\n${parts.objectUrl}`,
    sentences(
      speech,
      parts.noticedByFilter ? say('statement.filter') : '',
      parts.reported ? say('statement.reported') : '',
      parts.noticedByFilter ? '' : say('statement.person'),
      parts.decidedBy
        ? say('statement.decided', { name: parts.decidedBy, date })
        : say('statement.decidedNoName', { date }),
      say(decision === 'reject' ? 'statement.rejectScope' : 'statement.removeScope'),
      parts.body ? say('statement.body', { body: parts.body }) : say('statement.court'),
    ),
    parts.shop,
  ]
  return {
    to: parts.to,
    subject: subjectAbout(say(`statement.${decision}Subject`), parts.named),
    text: `${paragraphs.filter(Boolean).join('\n\n')}\n`,
  }
}
