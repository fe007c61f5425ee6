import type { ReviewSubmission } from '../../shared/schemas/review.ts'
import { shownName } from '../../shared/shown-name.ts'
import { isSpeedy } from '../moderation/history-rules.ts'
import { noticeSignals } from '../moderation/text-rules.ts'
import { keyedHash, sha256 } from '../platform/crypto.ts'
import { newId } from '../platform/ids.ts'
import { searchableText } from '../platform/search-words.ts'
import { DAY } from '../platform/time.ts'
import type { NewReview } from './submit-store.ts'

/** Derives all that is stored with a submission from the submission alone. */
export async function newReview(
  shop: string,
  submission: ReviewSubmission,
  channel: NewReview['channel'],
  pepper: string,
  now: number,
  /** Whom the connection belongs to, how long the form was open, where that was measured, and whether Turnstile found no person. */
  {
    client,
    filledInMs = null,
    challenged = false,
    place = null,
  }: { client: string; filledInMs?: number | null; challenged?: boolean; place?: string | null },
): Promise<NewReview> {
  // Listed one by one: a field that a later release adds must not make another text of one that waits to be sent again.
  // Title and address of the product are hints for an unknown one and may differ between two tries.
  const { product, rating, title, body, name, email, incentive, relationship } = submission
  const { sector, motive, scales } = submission
  const sent = [product.id, rating, title, body, name, email, incentive, relationship]
  if (sector) sent.push(sector, motive, JSON.stringify(scales))
  if (submission.test) sent.push('test')
  const [submissionHash, digest, emailHash, senderHash] = await Promise.all([
    sha256(submission.submissionId),
    sha256(JSON.stringify(sent)),
    submission.email ? keyedHash(pepper, `person ${shop}`, submission.email) : null,
    // The key changes each day, so that nobody can be followed from one to the next. The connection of a shop's own system
    // says nothing about whoever wrote, nor does a test.
    channel === 'api' || submission.test
      ? null
      : keyedHash(pepper, `sender ${Math.floor(now / DAY)}`, `${shop}\n${client}`),
  ])
  const isTrapped = channel !== 'api' && submission.homepage !== undefined
  return {
    id: newId(now),
    shop,
    submission,
    submissionHash,
    digest,
    authorName: submission.name ? shownName(submission.name) : null,
    // Nobody is written to about a test, so no address is kept of it.
    person: emailHash === null || submission.test ? null : { id: newId(now), emailHash },
    signals: [
      ...noticeSignals(submission.title, submission.body, submission.name),
      ...(isTrapped ? (['trap'] as const) : []),
      ...(channel === 'web' && isSpeedy(filledInMs) ? (['speed'] as const) : []),
      ...(challenged ? (['challenge'] as const) : []),
    ],
    search: submission.body ? searchableText([title, body].filter(Boolean).join(' ')) : null,
    senderHash,
    filledInMs,
    isTrapped,
    channel,
    place,
    now,
  }
}
