import { type Context, Hono } from 'hono'
import {
  changeInput,
  type Status,
  type SubmissionReceipt,
  withdrawInput,
} from '../../shared/schemas/review.ts'
import { noticeSignals } from '../moderation/text-rules.ts'
import { sha256 } from '../platform/crypto.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { handOver } from '../platform/hand-over.ts'
import { forget } from '../platform/memory.ts'
import { purge, tagsOf } from '../platform/purge.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { jsonBody } from '../platform/validate.ts'
import {
  type AuthorOutcome,
  authorNameOf,
  changeReview,
  type Own,
  statusOf,
  withdrawReview,
} from './author-store.ts'

async function ownOf(c: Context<AppEnv>, authorKey: string): Promise<Own> {
  const { shop = '', id = '' } = c.req.param() as Record<string, string>
  return { shop, review: id, author: { keyHash: await sha256(authorKey) } }
}

/** Announces what an author did; throws where there is no such review of theirs, or it was decided in the meantime. */
async function announced(
  c: Context<AppEnv>,
  own: Own,
  outcome: AuthorOutcome,
  status: Status,
): Promise<SubmissionReceipt> {
  const receipt = { id: own.review, status }
  if (!outcome) {
    const stands = await statusOf(c.env.DB, own)
    // What was taken back stays so, however often that is said.
    if (stands === 'withdrawn' && status === stands) return receipt
    throw new ApiError(stands === null ? 'review_not_found' : 'not_possible')
  }
  forget(own.shop)
  c.executionCtx.waitUntil(purge(c.executionCtx, tagsOf(own.shop, outcome.product)))
  c.executionCtx.waitUntil(handOver(c.env.EVENTS, outcome.events))
  return receipt
}

/** What authors do with a review they sent from a page, below `/v1/shops`. Their key says whose it is: no cookie, no origin. */
export const authorRoutes = new Hono<AppEnv>()
  .patch('/:shop/reviews/:id', rateLimit('WRITE_LIMIT'), jsonBody(changeInput), async (c) => {
    const { authorKey, rating, title, body } = c.req.valid('json')
    if (!body) throw new ApiError('invalid_input', [{ path: 'body', code: 'required' }])
    const own = await ownOf(c, authorKey)
    // The name is shown with the new words too.
    const signals = noticeSignals(title, body, await authorNameOf(c.env.DB, own))
    const words = { rating, title: title ?? null, body, signals }
    const outcome = await changeReview(c.env.DB, own, words, null, c.var.now)
    return c.json(await announced(c, own, outcome, 'pending'), 200)
  })
  .post('/:shop/reviews/:id/withdraw', rateLimit('WRITE_LIMIT'), jsonBody(withdrawInput), async (c) => {
    const own = await ownOf(c, c.req.valid('json').authorKey)
    const outcome = await withdrawReview(c.env.DB, own, c.var.now)
    return c.json(await announced(c, own, outcome, 'withdrawn'), 200)
  })
