import type { Context } from 'hono'
import { locale } from '../../shared/schemas/fields.ts'
import { sha256 } from '../platform/crypto.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { PUBLIC_HEADERS, withHeaders } from '../platform/headers.ts'
import { publicAnswer } from '../platform/public-answer.ts'
import { ratingsTag } from '../platform/purge.ts'
import { Routes } from '../platform/routing.ts'
import { checked } from '../platform/validate.ts'
import { type Speech, wordsOf } from '../platform/words.ts'
import { document, documentHeaders } from './document.ts'
import { policyContent } from './policy-page.ts'
import { type Policy, readPolicy } from './policy-store.ts'
import { rulesContent } from './rules-page.ts'

/** The policy as data, below `/v1/shops`. */
export const policyRoutes = () =>
  new Routes().use('/:shop/policy', withHeaders(PUBLIC_HEADERS)).get('/:shop/policy', (c) => {
    const { shop } = c.req.param()
    return publicAnswer(c, shop, ratingsTag(shop), async () => {
      const found = await readPolicy(c.env.DB, shop, c.var.now)
      return found && { body: found.answer, etag: (await sha256(JSON.stringify(found.answer))).slice(0, 20) }
    })
  })

/** A page in the shop's language, or in the one that its address asks for. */
async function page(
  c: Context<AppEnv>,
  shop: string,
  write: (policy: Policy, speech: Speech, shop: string) => { title: string; content: unknown },
): Promise<Response> {
  const policy = await readPolicy(c.env.DB, shop, c.var.now)
  if (!policy) throw new ApiError('shop_not_found')
  const asked = checked(locale(), c.req.query('locale'))
  const speech = await wordsOf(c.env, 'data' in asked ? asked.data : policy.locale, policy.formality)
  const { title, content } = write(policy, speech, shop)
  return c.html(await document(speech.locale, title, content), 200, await documentHeaders())
}

/** What a shop says in public about its reviews, as pages to link to. */
export const policyPages = () =>
  new Routes()
    .get('/policy/:shop', (c) => page(c, c.req.param('shop'), policyContent))
    .get('/rules/:shop', (c) => page(c, c.req.param('shop'), rulesContent))
