import type { Context } from 'hono'
import * as z from 'zod/mini'
import { CURSOR_MAX, PRODUCT_ID_MAX, RATINGS_PER_CALL, SHOP_PRODUCT } from '../../shared/limits.ts'
import { once } from '../../shared/once.ts'
import { locale, or } from '../../shared/schemas/fields.ts'
import {
  type FormAnswer,
  type HelpfulReceipt,
  helpfulInput,
  type PhotosAnswer,
  type RatingsAnswer,
  type ReviewListQuery,
  type ReviewSubmission,
  reviewInput,
  reviewListQuery,
} from '../../shared/schemas/review.ts'
import { characters } from '../../shared/text.ts'
import { bearerKey } from '../platform/access.ts'
import { clientKey } from '../platform/client-ip.ts'
import { keyedHash, sha256 } from '../platform/crypto.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { handOver } from '../platform/hand-over.ts'
import { PUBLIC_HEADERS, preflight, withHeaders } from '../platform/headers.ts'
import { forget } from '../platform/memory.ts'
import { publicAnswer } from '../platform/public-answer.ts'
import { productTag, ratingsTag } from '../platform/purge.ts'
import { rateLimit, rateLimitOrKey } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { type AskTurnstile, turnstileOf } from '../platform/turnstile.ts'
import { jsonBody, query } from '../platform/validate.ts'
import { formOf } from './form-store.ts'
import { filledIn, mintFormToken } from './form-token.ts'
import { VOTER_KEY_MS, vote } from './helpful-store.ts'
import { oneReview, reviewPage } from './list-store.ts'
import { ratingsOf } from './ratings-store.ts'
import { average, total } from './rules.ts'
import { noteSeen } from './seen.ts'
import { starsLabels } from './stars-labels.ts'
import { newReview } from './submission.ts'
import { type Sender, submitReview } from './submit-store.ts'

const photosQuery = once(() =>
  z.object({
    product: z.string().check(z.minLength(1), z.maxLength(PRODUCT_ID_MAX)),
    cursor: z.optional(z.string().check(z.maxLength(CURSOR_MAX))),
  }),
)

/** The language alone of what a page says, which may wish for figures or calendars too, as in "ar-u-nu-latn". */
const spoken = (tag: string): string => tag.split(/-[a-z\d]-/i)[0]!
const ratingsQuery = once(() =>
  z.object({ locale: or(z.pipe(z.pipe(z.string(), z.transform(spoken)), locale()), 'en') }),
)

function productsAskedFor(c: Context<AppEnv>): string[] {
  const products = [...new Set(c.req.queries('product') ?? [])]
  if (products.length === 0) throw new ApiError('invalid_input', [{ path: 'product', code: 'required' }])
  if (products.length > RATINGS_PER_CALL)
    throw new ApiError('invalid_input', [{ path: 'product', code: 'too_many' }])
  return products
}

async function senderOf(c: Context<AppEnv>): Promise<Sender> {
  const authorization = c.req.header('Authorization')
  if (authorization !== undefined) {
    const key = bearerKey(authorization)
    if (!key) throw new ApiError('unauthenticated')
    return { kind: 'key', hash: await sha256(key) }
  }
  const origin = c.req.header('Origin')
  if (!origin) throw new ApiError('origin_not_allowed')
  return origin === new URL(c.req.url).origin ? { kind: 'own' } : { kind: 'origin', origin }
}

/** A page can name its own website only: the address of an unknown product would be mailed to authors. */
function vouched(submission: ReviewSubmission, sender: Sender, ownUrl: string): ReviewSubmission {
  const { product } = submission
  if (sender.kind === 'key' || !product.url) return submission
  const origin = sender.kind === 'own' ? new URL(ownUrl).origin : sender.origin
  if (new URL(product.url).origin === origin) return submission
  return { ...submission, product: { ...product, url: undefined } }
}

function reviewsOf(c: Context<AppEnv>, shop: string, product: string, list: ReviewListQuery) {
  if (characters(product) > PRODUCT_ID_MAX)
    throw new ApiError('invalid_input', [{ path: 'product', code: 'too_long' }])
  return publicAnswer(c, shop, productTag(shop, product), async (db) => {
    const found = await reviewPage(db, shop, product, list)
    if (found) noteSeen(c, shop, found.isKnown ? [] : [product])
    return found && { body: found.page, etag: found.etag }
  })
}

/**
 * Whether Turnstile, where it is used, found no person behind a submission: no sign, one that is not good or was made for
 * another page, or no answer. That only asks for a look at it.
 */
async function isChallenged(
  c: Context<AppEnv>,
  { turnstile: token, submissionId }: ReviewSubmission,
  askTurnstile: AskTurnstile,
): Promise<boolean> {
  const turnstile = turnstileOf(c.env)
  if (!turnstile) return false
  if (!token) return true
  const own = new URL(c.req.url)
  const origin = c.req.header('Origin') ?? own.origin
  return !(await askTurnstile(turnstile.secret, { token, submissionId, origin, host: own.hostname }))
}

/** What shoppers' browsers ask for and send, below `/v1/shops`. */
export const reviewRoutes = (askTurnstile: AskTurnstile) =>
  new Routes()
    .use(withHeaders(PUBLIC_HEADERS), preflight)
    .get('/:shop/ratings', query(ratingsQuery), (c) => {
      const { shop } = c.req.param()
      const products = productsAskedFor(c)
      return publicAnswer(c, shop, ratingsTag(shop), async (db) => {
        const found = await ratingsOf(db, shop, products)
        if (!found) return null
        noteSeen(
          c,
          shop,
          found.filter(({ isKnown }) => !isKnown).map(({ product }) => product),
        )
        const label = starsLabels(c.req.valid('query').locale)
        const body: RatingsAnswer = {
          ratings: found.map(({ product, stars }) => ({
            product,
            average: average(stars),
            ratings: total(stars),
            label: label(stars),
          })),
        }
        return { body, etag: (await sha256(found.map(({ version }) => version).join())).slice(0, 20) }
      })
    })
    .get('/:shop/products/:product/reviews', query(reviewListQuery), (c) => {
      const { shop, product } = c.req.param()
      return reviewsOf(c, shop, product, c.req.valid('query'))
    })
    .get('/:shop/products/:product/form', async (c) => {
      const { shop, product } = c.req.param()
      const found = await formOf(c.env.DB.withSession('first-unconstrained'), shop, product)
      if (!found) throw new ApiError('shop_not_found')
      const token = await mintFormToken(c.env.PEPPER, shop, product, c.var.now)
      const body: FormAnswer = { ...found, token, turnstile: turnstileOf(c.env) && true }
      return c.json(body, 200, { 'Cache-Control': 'no-store' })
    })
    .get('/:shop/reviews', query(reviewListQuery), (c) =>
      reviewsOf(c, c.req.param('shop'), SHOP_PRODUCT, c.req.valid('query')),
    )
    .get('/:shop/reviews/:id', (c) => {
      const { shop, id } = c.req.param()
      // Where there is no such shop there is no such review.
      return publicAnswer(c, shop, ratingsTag(shop), (db) => oneReview(db, shop, id), 'review_not_found')
    })
    .get('/:shop/photos', query(photosQuery), (c) => {
      const { shop } = c.req.param()
      const { product, cursor } = c.req.valid('query')
      return publicAnswer(c, shop, productTag(shop, product), async (db) => {
        const found = await reviewPage(db, shop, product, { sort: 'newest', photos: '1', cursor })
        if (!found) return null
        const { reviews, cursor: next } = found.page
        const body: PhotosAnswer = {
          photos: reviews.flatMap(({ id, photos }) => photos.map((photo) => ({ ...photo, review: id }))),
          reviews,
          cursor: next,
        }
        return { body, etag: found.etag }
      })
    })
    .post('/:shop/reviews/:id/helpful', rateLimit('VOTE_LIMIT'), jsonBody(helpfulInput), async (c) => {
      const { shop, id } = c.req.param()
      const origin = c.req.header('Origin')
      if (!origin) throw new ApiError('origin_not_allowed')
      const outcome = await vote(c.env.DB, {
        shop,
        review: id,
        voter: await keyedHash(
          c.env.PEPPER,
          `voter ${Math.floor(c.var.now / VOTER_KEY_MS)}`,
          `${id}\n${clientKey(c.req.raw)}`,
        ),
        helpful: c.req.valid('json').helpful,
        origin: origin === new URL(c.req.url).origin ? null : origin,
        now: c.var.now,
      })
      if (outcome.kind !== 'done') throw new ApiError(outcome.kind)
      forget(shop)
      const receipt: HelpfulReceipt = { helpful: outcome.helpful }
      return c.json(receipt, 200)
    })
    .post('/:shop/reviews', rateLimitOrKey, jsonBody(reviewInput), async (c) => {
      const { shop } = c.req.param()
      const submission = c.req.valid('json')
      // Stars alone count only with proof of an order, which a page of the shop cannot give.
      if (!submission.body) throw new ApiError('invalid_input', [{ path: 'body', code: 'required' }])
      const sender = await senderOf(c)
      const channel = sender.kind === 'key' ? 'api' : 'web'
      const { PEPPER } = c.env
      const open =
        channel === 'web'
          ? await filledIn(PEPPER, submission.form, shop, submission.product.id, c.var.now)
          : null
      const challenged = channel === 'web' && (await isChallenged(c, submission, askTurnstile))
      const review = await newReview(
        shop,
        vouched(submission, sender, c.req.url),
        channel,
        PEPPER,
        c.var.now,
        {
          client: clientKey(c.req.raw),
          filledInMs: open,
          challenged,
        },
      )
      const outcome = await submitReview(c.env.DB, review, sender)
      if (outcome.kind === 'email_required')
        throw new ApiError('invalid_input', [{ path: 'email', code: 'required' }])
      if (outcome.kind === 'other_questions')
        throw new ApiError('invalid_input', [{ path: 'sector', code: 'not_allowed' }])
      if (outcome.kind !== 'created' && outcome.kind !== 'replayed') throw new ApiError(outcome.kind)
      c.executionCtx.waitUntil(handOver(c.env.EVENTS, outcome.events))
      return c.json(outcome.receipt, outcome.kind === 'created' ? 201 : 200)
    })
