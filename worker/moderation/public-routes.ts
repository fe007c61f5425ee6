import type { Context } from 'hono'
import { reportInput } from '../../shared/schemas/report.ts'
import { type LanguageCheckAnswer, languageCheckInput } from '../../shared/schemas/voice-work.ts'
import { clientKey } from '../platform/client-ip.ts'
import { keyedHash, sha256 } from '../platform/crypto.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { handOver } from '../platform/hand-over.ts'
import { newId } from '../platform/ids.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { DAY } from '../platform/time.ts'
import { jsonBody } from '../platform/validate.ts'
import { profanityIn } from './profanities.ts'
import { submitReport } from './report-store.ts'

/** From where a report comes: null for one of Voce's own pages. */
function originOf(c: Context<AppEnv>): string | null {
  const origin = c.req.header('Origin')
  if (!origin) throw new ApiError('origin_not_allowed')
  return origin === new URL(c.req.url).origin ? null : origin
}

/** What shoppers' browsers ask of moderation, below `/v1/shops`. */
export const publicModerationRoutes = () =>
  new Routes()
    // So that the form can say kindly, before it sends, which words would be masked. Nothing of the text is kept. It is asked
    // at each pause of who writes: not at the cost of what they may send.
    .post('/:shop/language-check', rateLimit('VOTE_LIMIT'), jsonBody(languageCheckInput), async (c) => {
      const { text, locale } = c.req.valid('json')
      const find = await profanityIn(c.env.DB, [locale])
      const answer: LanguageCheckAnswer = { found: find(locale, text) }
      return c.json(answer, 200)
    })
    .post('/:shop/reviews/:id/reports', rateLimit('WRITE_LIMIT'), jsonBody(reportInput), async (c) => {
      const { shop, id } = c.req.param()
      const { now } = c.var
      const input = c.req.valid('json')
      const [submission, sender] = await Promise.all([
        sha256(input.submissionId),
        keyedHash(c.env.PEPPER, `sender ${Math.floor(now / DAY)}`, `${shop}\n${clientKey(c.req.raw)}`),
      ])
      const origin = originOf(c)
      const outcome = await submitReport(c.env.DB, {
        id: newId(now),
        shop,
        review: id,
        input,
        submission,
        sender,
        origin,
        now,
      })
      if (outcome.kind !== 'created' && outcome.kind !== 'replayed') throw new ApiError(outcome.kind)
      c.executionCtx.waitUntil(handOver(c.env.EVENTS, outcome.events))
      return c.json(outcome.receipt, outcome.kind === 'created' ? 201 : 200)
    })
