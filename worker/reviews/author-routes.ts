import type { Context } from 'hono'
import {
  changeInput,
  ownInput,
  type Status,
  type SubmissionReceipt,
  updateInput,
  withdrawInput,
} from '../../shared/schemas/review.ts'
import { noticeSignals } from '../moderation/text-rules.ts'
import { announce } from '../platform/announce.ts'
import { sha256 } from '../platform/crypto.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { idFrom, newId } from '../platform/ids.ts'
import { tagsOf } from '../platform/purge.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { jsonBody } from '../platform/validate.ts'
import {
  type AuthorOutcome,
  addUpdate,
  authorNameOf,
  changeReview,
  type Own,
  ownReview,
  statusOf,
  withdrawReview,
} from './author-store.ts'
import { newUpdate } from './update-rules.ts'

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
    // What was taken back stays so, and what was added is there, however often that is said.
    if (status !== 'pending' && stands === status) return receipt
    throw new ApiError(stands === null ? 'review_not_found' : 'not_possible')
  }
  announce(c, own.shop, tagsOf(own.shop, outcome.product), outcome.events)
  return receipt
}

/** What authors do with a review they sent from a page, below `/v1/shops`. Their key says whose it is: no cookie, no origin. */
export const authorRoutes = () =>
  new Routes()
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
    .post('/:shop/reviews/:id/updates', rateLimit('WRITE_LIMIT'), jsonBody(updateInput), async (c) => {
      const { authorKey, body } = c.req.valid('json')
      if (!body) throw new ApiError('invalid_input', [{ path: 'body', code: 'required' }])
      const own = await ownOf(c, authorKey)
      const update = newUpdate(newId(c.var.now), body, await idFrom(`${authorKey} ${body}`), c.var.now)
      const outcome = await addUpdate(c.env.DB, own, update, c.var.now)
      return c.json(await announced(c, own, outcome, 'published'), 200)
    })
    // Reads only, at each visit of who has written: not at the cost of what they may write.
    .post('/:shop/reviews/:id/own', rateLimit('VOTE_LIMIT'), jsonBody(ownInput), async (c) => {
      const found = await ownReview(c.env.DB, await ownOf(c, c.req.valid('json').authorKey))
      if (!found) throw new ApiError('review_not_found')
      return c.json(found, 200, { 'Cache-Control': 'no-store' })
    })
    .post('/:shop/reviews/:id/withdraw', rateLimit('WRITE_LIMIT'), jsonBody(withdrawInput), async (c) => {
      const own = await ownOf(c, c.req.valid('json').authorKey)
      const outcome = await withdrawReview(c.env.DB, own, c.var.now)
      return c.json(await announced(c, own, outcome, 'withdrawn'), 200)
    })
