import type { Context } from 'hono'
import type { AppEnv } from './env.ts'
import { ApiError } from './errors.ts'
import { PUBLIC_HEADERS } from './headers.ts'
import { moment, recall, remember } from './memory.ts'
import { productTag } from './purge.ts'

/**
 * Browsers ask again each time, which costs a 304: whoever reloads after a decision sees it. The edge keeps the answer
 * until its tag is purged, and may show the old one while it fetches the new.
 */
const CACHING = {
  'Cache-Control': 'public, no-cache',
  'Cloudflare-CDN-Cache-Control': 'public, max-age=60, stale-while-revalidate=600',
} as const

/**
 * Answers a public read about `products` from the isolate's memory or from `read`, with ETag and a cache tag for each;
 * 304 where the client has this version, 404 where `read` finds no shop.
 */
export async function publicAnswer(
  c: Context<AppEnv>,
  shop: string,
  products: string[],
  read: (db: D1DatabaseSession) => Promise<{ body: unknown; etag: string } | null>,
): Promise<Response> {
  const { now } = c.var
  let answer = recall(shop, c.req.url, now)
  if (!answer) {
    const begun = moment()
    const found = await read(c.env.DB.withSession('first-unconstrained'))
    if (!found) throw new ApiError('shop_not_found')
    const headers = {
      ...PUBLIC_HEADERS,
      ...CACHING,
      'Cache-Tag': products.map((product) => productTag(shop, product)).join(','),
      'Content-Type': 'application/json',
      ETag: found.etag,
    }
    answer = remember(shop, c.req.url, { now, begun }, { body: JSON.stringify(found.body), headers })
  }
  const isKnown = c.req.header('If-None-Match')?.includes(answer.headers.ETag!)
  return isKnown
    ? new Response(null, { status: 304, headers: answer.headers })
    : new Response(answer.body, answer)
}
