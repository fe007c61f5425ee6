import { Hono } from 'hono'
import { type LanguageCheckAnswer, languageCheckInput } from '../../shared/schemas/voice-work.ts'
import type { AppEnv } from '../platform/env.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { jsonBody } from '../platform/validate.ts'
import { profanityIn } from './profanities.ts'

/** What shoppers' browsers ask of moderation, below `/v1/shops`. */
export const publicModerationRoutes = new Hono<AppEnv>()
  // So that the form can say kindly, before it sends, which words would be masked. Nothing of the text is kept.
  .post('/:shop/language-check', rateLimit('WRITE_LIMIT'), jsonBody(languageCheckInput), async (c) => {
    const { text, locale } = c.req.valid('json')
    const find = await profanityIn(c.env.DB, [locale])
    const answer: LanguageCheckAnswer = { found: find(locale, text) }
    return c.json(answer, 200)
  })
