import type { Context } from 'hono'
import { PRODUCT_ID_MAX, SHOP_PRODUCT } from '../../shared/limits.ts'
import { productId } from '../../shared/schemas/fields.ts'
import { answerInput, questionInput, questionListQuery } from '../../shared/schemas/question.ts'
import { reportInput } from '../../shared/schemas/report.ts'
import { characters } from '../../shared/text.ts'
import { announce } from '../platform/announce.ts'
import { clientKey } from '../platform/client-ip.ts'
import { sha256 } from '../platform/crypto.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { handOver } from '../platform/hand-over.ts'
import { newId } from '../platform/ids.ts'
import { publicAnswer } from '../platform/public-answer.ts'
import { productTag, tagsOf } from '../platform/purge.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { checked, jsonBody, query } from '../platform/validate.ts'
import { newText, senderHash } from './new-text.ts'
import type { Asked } from './question-decision-store.ts'
import { answeredQuestions, questionPage } from './question-list-store.ts'
import { type Reader, reportAsked, voteForAnswer } from './question-reader-store.ts'
import { similar } from './question-rules.ts'
import { type NewText, submitText } from './question-submit-store.ts'

/** From where it is sent: null for one of Voce's own pages. */
function originOf(c: Context<AppEnv>): string | null {
  const origin = c.req.header('Origin')
  if (!origin) throw new ApiError('origin_not_allowed')
  return origin === new URL(c.req.url).origin ? null : origin
}

/** The product of an address, to write under; the shop itself has an id that Voce keeps for it. */
function productOf(id: string): string {
  if (id === SHOP_PRODUCT) return id
  const result = checked(productId(), id)
  if ('data' in result) return result.data
  throw new ApiError(
    'invalid_input',
    result.fields.map((field) => ({ ...field, path: 'product' })),
  )
}

async function questionsOf(c: Context<AppEnv>, product: string, cursor?: string, typed?: string) {
  const { shop } = c.req.param() as { shop: string }
  if (characters(product) > PRODUCT_ID_MAX)
    throw new ApiError('invalid_input', [{ path: 'product', code: 'too_long' }])
  if (typed === undefined)
    return publicAnswer(c, shop, productTag(shop, product), async (db) => {
      const found = await questionPage(db, shop, product, cursor)
      return found && { body: found.page, etag: found.etag }
    })
  const questions = await answeredQuestions(c.env.DB.withSession('first-unconstrained'), shop, product)
  // Half a question that somebody types is kept nowhere.
  c.header('Cache-Control', 'no-store')
  return c.json({ questions: similar(typed, questions) }, 200)
}

async function take(c: Context<AppEnv>, text: Promise<NewText>) {
  const outcome = await submitText(c.env.DB, await text)
  if (outcome.kind !== 'created' && outcome.kind !== 'replayed') throw new ApiError(outcome.kind)
  c.executionCtx.waitUntil(handOver(c.env.EVENTS, outcome.events))
  return c.json(outcome.receipt, outcome.kind === 'created' ? 201 : 200)
}

const from = (c: Context<AppEnv>) => ({
  pepper: c.env.PEPPER,
  client: clientKey(c.req.raw),
  origin: originOf(c),
  now: c.var.now,
})

function ask(
  c: Context<AppEnv>,
  shop: string,
  product: string,
  sent: Parameters<typeof newText>[1] & { title?: string | undefined; url?: string | undefined },
) {
  const sender = from(c)
  // A page can name its own website only: the address of an unknown product would be mailed to whoever asks.
  const own = sender.origin ?? new URL(c.req.url).origin
  const url = sent.url && new URL(sent.url).origin === own ? sent.url : null
  return take(c, newText(shop, sent, { product, title: sent.title ?? null, url }, sender))
}

async function readerOf(c: Context<AppEnv>): Promise<Reader> {
  const { shop, id } = c.req.param() as { shop: string; id: string }
  const { pepper, client, origin, now } = from(c)
  return { shop, about: id, sender: await senderHash(pepper, shop, client, now), origin, now }
}

const report = (kind: Asked) =>
  new Routes().post('/', rateLimit('WRITE_LIMIT'), jsonBody(reportInput), async (c) => {
    const input = c.req.valid('json')
    const submission = await sha256(input.submissionId)
    const outcome = await reportAsked(c.env.DB, kind, await readerOf(c), {
      id: newId(c.var.now),
      submission,
      input,
    })
    if (outcome.kind !== 'created' && outcome.kind !== 'replayed') throw new ApiError(outcome.kind)
    c.executionCtx.waitUntil(handOver(c.env.EVENTS, outcome.events))
    return c.json(outcome.receipt, outcome.kind === 'created' ? 201 : 200)
  })

/** Questions and answers as shoppers' browsers read and send them, below `/v1/shops`. */
export const questionRoutes = () =>
  new Routes()
    .get('/:shop/products/:product/questions', query(questionListQuery), (c) => {
      const { cursor, q } = c.req.valid('query')
      return questionsOf(c, c.req.param('product'), cursor, q)
    })
    .get('/:shop/questions', query(questionListQuery), (c) => {
      const { cursor, q } = c.req.valid('query')
      return questionsOf(c, SHOP_PRODUCT, cursor, q)
    })
    .post('/:shop/products/:product/questions', rateLimit('WRITE_LIMIT'), jsonBody(questionInput), (c) =>
      ask(c, c.req.param('shop'), productOf(c.req.param('product')), c.req.valid('json')),
    )
    .post('/:shop/questions', rateLimit('WRITE_LIMIT'), jsonBody(questionInput), (c) =>
      ask(c, c.req.param('shop'), SHOP_PRODUCT, c.req.valid('json')),
    )
    .post('/:shop/questions/:id/answers', rateLimit('WRITE_LIMIT'), jsonBody(answerInput), (c) => {
      const { shop, id } = c.req.param()
      return take(c, newText(shop, c.req.valid('json'), { question: id }, from(c)))
    })
    .post('/:shop/answers/:id/helpful', rateLimit('WRITE_LIMIT'), async (c) => {
      const { shop } = c.req.param()
      const outcome = await voteForAnswer(c.env.DB, await readerOf(c))
      if (outcome.kind !== 'done') throw new ApiError(outcome.kind)
      announce(c, shop, tagsOf(shop, outcome.product))
      return c.json({ helpful: outcome.helpful }, 200)
    })
    .route('/:shop/questions/:id/reports', report('question'))
    .route('/:shop/answers/:id/reports', report('answer'))
