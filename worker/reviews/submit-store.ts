import type { ReviewSubmission, Status, SubmissionReceipt } from '../../shared/schemas/review.ts'
import type { Signal } from '../../shared/schemas/voice.ts'
import { sectorOf } from './form-store.ts'

// Whoever takes reviews elsewhere derives and writes them by the same road.
export { newReview } from './submission.ts'

/** A validated submission with all that was derived from it; nothing here needs a look into the database. */
export interface NewReview {
  id: string
  shop: string
  submission: ReviewSubmission
  /** SHA-256 of the author's key. */
  submissionHash: string
  /** SHA-256 of all that was sent. */
  digest: string
  /** The name as it will be shown. */
  authorName: string | null
  person: { id: string; emailHash: string } | null
  signals: Signal[]
  /** What is searched in place of the words; null where they can be searched as they are. */
  search: string | null
  /** A hash of the sender's address that nobody can make again tomorrow. */
  senderHash: string | null
  /** How long the form was open, in milliseconds; null where nobody measured it. */
  filledInMs: number | null
  /** Whether the field was filled in that no person sees: then it is spam, and its sender is not told so. */
  isTrapped: boolean
  channel: 'web' | 'api' | 'qr'
  /** Where the card with the code lay; null where there was none. */
  place: string | null
  now: number
}

/** From where it was sent: a page of a website, one of Voce's own pages, or the shop's own systems with a key. */
export type Sender = { kind: 'origin'; origin: string } | { kind: 'own' } | { kind: 'key'; hash: string }

export type SubmitOutcome =
  | { kind: 'created' | 'replayed'; receipt: SubmissionReceipt; events: number[] }
  | {
      kind:
        | 'shop_not_found'
        | 'origin_not_allowed'
        | 'unauthenticated'
        | 'submission_conflict'
        | 'email_required'
        | 'other_questions'
    }

/** Whether the shop `s` takes a submission from this sender, in SQL, with the value it binds. */
function allowed(sender: Sender): [condition: string, value: string | null] {
  if (sender.kind === 'origin')
    return ['EXISTS (SELECT 1 FROM json_each(s.origins) WHERE value = ?2)', sender.origin]
  if (sender.kind === 'key')
    return ['EXISTS (SELECT 1 FROM api_keys WHERE hash = ?2 AND shop_id = s.id)', sender.hash]
  return ['?2 IS NULL', null]
}

const ASK_EMAIL = "coalesce(s.settings ->> '$.askEmail', 'optional')"
// The questions that fit the product ?4 now, where any were answered: since they were shown, others may have been chosen.
const HAS_QUESTIONS = `(?5 IS NULL OR ?5 = ${sectorOf('?4')})`

/**
 * Writes a review, its author and its event, and registers an unknown product, in one batch that reads nothing first.
 * Safe to repeat: the same key with the same text answers with the review that is there.
 */
export async function submitReview(
  db: D1Database,
  review: NewReview,
  sender: Sender,
): Promise<SubmitOutcome> {
  const { shop, submission, submissionHash, now } = review
  const [isAllowed, from] = allowed(sender)
  // What the form asks for is a matter of the shop's pages; its own systems know what they send.
  const isKey = sender.kind === 'key'
  const hasAddress = isKey || submission.email ? 'TRUE' : `${ASK_EMAIL} <> 'required'`
  const keepsAddress = isKey ? 'TRUE' : `${ASK_EMAIL} <> 'no'`
  // Every writing statement asks: may this sender write here, is nothing missing, is the submission a new one?
  const isNew = `s.id = ?1 AND ${isAllowed} AND ${hasAddress} AND ${HAS_QUESTIONS}
    AND NOT EXISTS (SELECT 1 FROM reviews WHERE shop_id = ?1 AND submission = ?3)`
  const guard = [shop, from, submissionHash, submission.product.id, submission.sector ?? null]

  const product = db
    .prepare(
      `INSERT INTO products (shop_id, id, title, url, created_at)
       SELECT ?1, ?4, ?6, ?7, ?8 FROM shops s WHERE ${isNew} ON CONFLICT DO NOTHING`,
    )
    .bind(...guard, submission.product.title ?? null, submission.product.url ?? null, now)

  const person =
    review.person &&
    db
      .prepare(
        `INSERT INTO people (shop_id, id, email, email_hmac, name, locale, created_at)
         SELECT ?1, ?6, ?7, ?8, ?9, ?10, ?11 FROM shops s WHERE ${isNew} AND ${keepsAddress}
         ON CONFLICT (shop_id, email_hmac) DO UPDATE SET email = excluded.email`,
      )
      .bind(
        ...guard,
        review.person.id,
        submission.email ?? null,
        review.person.emailHash,
        submission.name ?? null,
        submission.locale ?? null,
        now,
      )

  const event = db
    .prepare(
      `INSERT INTO events (shop_id, type, subject, actor, at)
       SELECT ?1, 'review.received', ?6, 'author', ?7 FROM shops s WHERE ${isNew} AND NOT ?8 RETURNING seq`,
    )
    // A test is nobody's to look at, to write about, or to count.
    .bind(...guard, review.id, now, Number(submission.test))

  const insert = db
    .prepare(
      `INSERT INTO reviews (id, shop_id, product, pool, person_id, submission, digest, rating, title, body, language,
         author_name, channel, incentive, incentive_counts, relationship, signals, created_at, sender, filled_in_ms, status, search, place,
         sector, motive, scale_1, scale_2, scale_3, test, subject)
       SELECT ?6, ?1, p.seq, p.pool, iif(${keepsAddress}, (SELECT id FROM people WHERE shop_id = ?1 AND email_hmac = ?7), NULL), ?3, ?8, ?9, ?10, ?11,
         ?12, ?13, ?14, ?15, coalesce(s.settings ->> '$.countIncentivised', 0), ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23,
         ?5, ?24, ?25, ?26, ?27, ?28, iif(p.id = '~shop', 'shop', 'product')
       FROM shops s JOIN products p ON p.shop_id = s.id AND p.id = ?4 WHERE ${isNew}`,
    )
    .bind(
      ...guard,
      review.id,
      review.person?.emailHash ?? null,
      review.digest,
      submission.rating,
      submission.title ?? null,
      submission.body ?? null,
      submission.locale?.split('-')[0]?.toLowerCase() ?? null,
      review.authorName,
      review.channel,
      submission.incentive,
      submission.relationship,
      JSON.stringify(review.signals),
      now,
      review.senderHash,
      review.filledInMs,
      review.isTrapped ? 'spam' : 'pending',
      review.search,
      review.place,
      submission.motive ?? null,
      ...[0, 1, 2].map((place) => submission.scales?.[place] ?? null),
      Number(submission.test),
    )

  const result = db
    .prepare(
      `SELECT ${isAllowed} AS allowed, ${hasAddress} AS hasAddress, ${HAS_QUESTIONS} AS hasQuestions, r.id, r.status, r.digest FROM shops s
       LEFT JOIN reviews r ON r.shop_id = s.id AND r.submission = ?3 WHERE s.id = ?1`,
    )
    .bind(...guard)

  const answers = await db.batch<Record<string, unknown>>([
    product,
    ...(person ? [person] : []),
    event,
    insert,
    result,
  ])
  const events = answers.at(-3)!.results.map((row) => row.seq as number)
  return outcome(answers.at(-1)!.results[0] as Stored | undefined, review, sender, events)
}

interface Stored {
  allowed: number
  hasAddress: number
  hasQuestions: number
  id: string | null
  status: Status
  digest: string
}

function outcome(
  stored: Stored | undefined,
  review: NewReview,
  sender: Sender,
  events: number[],
): SubmitOutcome {
  if (!stored) return { kind: 'shop_not_found' }
  if (!stored.allowed) return { kind: sender.kind === 'key' ? 'unauthenticated' : 'origin_not_allowed' }
  if (stored.id === null) return { kind: stored.hasAddress ? 'other_questions' : 'email_required' }
  if (stored.digest !== review.digest) return { kind: 'submission_conflict' }
  return {
    kind: stored.id === review.id ? 'created' : 'replayed',
    receipt: { id: stored.id, status: stored.status === 'spam' ? 'pending' : stored.status },
    events,
  }
}
