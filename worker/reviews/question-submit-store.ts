import type { QuestionReceipt, QuestionStatus } from '../../shared/schemas/question.ts'
import type { Signal } from '../../shared/schemas/voice.ts'
import { HOUR } from '../platform/time.ts'

/** A question or answer of a shopper, with all that was derived from it. */
export interface NewText {
  id: string
  shop: string
  /** A question stands under a product, an answer under a question of that id. */
  under: { product: string; title: string | null; url: string | null } | { question: string }
  body: string
  language: string | null
  /** As shown. */
  authorName: string | null
  /** SHA-256 of the author's key, and of all that was sent with it. */
  submission: string
  digest: string
  person: { id: string; emailHash: string; email: string; name: string | null; locale: string | null } | null
  signals: Signal[]
  /** When it publishes itself; null where only a person may publish it. */
  dueAt: number | null
  /** A hash of the sender's address that nobody can make again tomorrow. */
  sender: string
  /** Whether the field was filled in that no person sees. */
  isTrapped: boolean
  /** The website it was sent from; null for one of Voce's own pages. */
  origin: string | null
  now: number
}

export type SubmitTextOutcome =
  | { kind: 'created' | 'replayed'; receipt: QuestionReceipt; events: number[] }
  | { kind: 'shop_not_found' | 'origin_not_allowed' | 'not_found' | 'rate_limited' | 'submission_conflict' }

/** From one connection, in an hour. */
const PER_HOUR = 10

/**
 * Writes a question or an answer, its author and its event, and registers an unknown product, in one batch that reads
 * nothing first. Safe to repeat: the same key with the same text answers with what is there. Only a question that is
 * published can be answered.
 */
export async function submitText(db: D1Database, text: NewText): Promise<SubmitTextOutcome> {
  const { shop, under, now } = text
  const isAnswer = 'question' in under
  const table = isAnswer ? 'answers' : 'questions'
  const parent = isAnswer ? under.question : under.product
  const isAllowed = '(?2 IS NULL OR EXISTS (SELECT 1 FROM json_each(s.origins) WHERE value = ?2))'
  const mayMore = `(SELECT count(*) FROM ${table} o INDEXED BY ${table}_of_sender
    WHERE o.sender = ?4 AND o.shop_id = ?1 AND o.created_at > ?5 - ${HOUR}) < ${PER_HOUR}`
  const hasParent = isAnswer
    ? "EXISTS (SELECT 1 FROM questions WHERE id = ?6 AND shop_id = ?1 AND status = 'published')"
    : '?6 IS NOT NULL'
  // Every writing statement asks the same before any of them changes something.
  const isNew = `s.id = ?1 AND ${isAllowed} AND ${mayMore} AND ${hasParent}
    AND NOT EXISTS (SELECT 1 FROM ${table} WHERE shop_id = ?1 AND submission = ?3)`
  const guard = [shop, text.origin, text.submission, text.sender, now, parent]

  const before: D1PreparedStatement[] = []
  if (!isAnswer)
    before.push(
      db
        .prepare(
          `INSERT INTO products (shop_id, id, title, url, created_at)
           SELECT ?1, ?6, ?7, ?8, ?5 FROM shops s WHERE ${isNew} ON CONFLICT DO NOTHING`,
        )
        .bind(...guard, under.title, under.url),
    )
  const { person } = text
  if (person)
    before.push(
      db
        .prepare(
          `INSERT INTO people (shop_id, id, email, email_hmac, name, locale, created_at)
           SELECT ?1, ?7, ?8, ?9, ?10, ?11, ?5 FROM shops s WHERE ${isNew}
           ON CONFLICT (shop_id, email_hmac) DO UPDATE SET email = excluded.email`,
        )
        .bind(...guard, person.id, person.email, person.emailHash, person.name, person.locale),
    )

  const [columns, values, from] = isAnswer
    ? ['question_id', '?6', 'FROM shops s']
    : ['product, pool', 'p.seq, p.pool', 'FROM shops s JOIN products p ON p.shop_id = s.id AND p.id = ?6']
  const answers = await db.batch<Record<string, unknown>>([
    ...before,
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, at)
         SELECT ?1, ?7, ?8, 'author', CAST(?5 AS INTEGER) FROM shops s WHERE ${isNew} RETURNING seq`,
      )
      .bind(...guard, isAnswer ? 'answer.received' : 'question.received', text.id),
    db
      .prepare(
        `INSERT INTO ${table} (id, shop_id, ${columns}, person_id, submission, digest, body, language, author_name, signals,
           sender, status, due_at, created_at)
         SELECT ?7, ?1, ${values}, (SELECT id FROM people WHERE shop_id = ?1 AND email_hmac = ?8), ?3, ?9, ?10, ?11, ?12, ?13,
           ?4, ?14, ?15, ?5 ${from} WHERE ${isNew}`,
      )
      .bind(
        ...guard,
        text.id,
        person?.emailHash ?? null,
        text.digest,
        text.body,
        text.language,
        text.authorName,
        JSON.stringify(text.signals),
        text.isTrapped ? 'spam' : 'pending',
        text.isTrapped ? null : text.dueAt,
      ),
    db
      .prepare(
        `SELECT ${isAllowed} AS allowed, ${mayMore} AS mayMore, ${hasParent} AS hasParent, t.id, t.status, t.digest
         FROM shops s LEFT JOIN ${table} t ON t.shop_id = s.id AND t.submission = ?3 WHERE s.id = ?1`,
      )
      .bind(...guard),
  ])
  const events = answers.at(-3)!.results.map(({ seq }) => seq as number)
  return outcome(answers.at(-1)!.results[0] as Stored | undefined, text, events)
}

interface Stored {
  allowed: number
  mayMore: number
  hasParent: number
  id: string | null
  status: QuestionStatus
  digest: string
}

function outcome(stored: Stored | undefined, text: NewText, events: number[]): SubmitTextOutcome {
  if (!stored) return { kind: 'shop_not_found' }
  if (!stored.allowed) return { kind: 'origin_not_allowed' }
  if (stored.id === null) return { kind: stored.hasParent ? 'rate_limited' : 'not_found' }
  if (stored.digest !== text.digest) return { kind: 'submission_conflict' }
  return {
    kind: stored.id === text.id ? 'created' : 'replayed',
    // Who fills in the hidden field is not told.
    receipt: { id: stored.id, status: stored.status === 'spam' ? 'pending' : stored.status },
    events,
  }
}
