import type { Context, MiddlewareHandler } from 'hono'
import type { AppEnv } from './env.ts'
import { ApiError } from './errors.ts'
import { PUBLIC_HEADERS } from './headers.ts'
import { type Remembered, recall, remember, writesOf } from './memory.ts'
import { shopTag } from './purge.ts'

/**
 * Browsers ask again each time, which costs a 304: whoever reloads after a decision sees it. The edge keeps the answer
 * until its tag is purged, and may show the old one while it fetches the new.
 */
const CACHING = {
  'Cache-Control': 'public, no-cache',
  'Cloudflare-CDN-Cache-Control': 'public, max-age=60, stale-while-revalidate=600',
} as const

function respond(c: Context<AppEnv>, { body, headers }: Remembered): Response {
  const isKnown = c.req.header('If-None-Match')?.includes(headers.ETag!)
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(body, { headers })
}

/** Answers from the isolate's memory where it can, before anything else is done. */
export const remembered: MiddlewareHandler<AppEnv> = async (c, next) => {
  const answer = c.req.method === 'GET' && recall(c.req.url, c.var.now)
  return answer ? respond(c, answer) : next()
}

/**
 * Answers a public read and remembers it, with the cache tag it is purged by and an ETag of the data's version and this
 * deployment's; 304 where the client has both, 404 (`missing`) where `read` finds nothing.
 */
export async function publicAnswer(
  c: Context<AppEnv>,
  shop: string,
  tag: string,
  read: (db: D1DatabaseSession) => Promise<{ body: unknown; etag: string } | null>,
  missing: 'shop_not_found' | 'review_not_found' = 'shop_not_found',
): Promise<Response> {
  const writes = writesOf(shop)
  const found = await read(c.env.DB.withSession('first-unconstrained'))
  if (!found) throw new ApiError(missing)
  const headers = {
    ...PUBLIC_HEADERS,
    ...CACHING,
    'Cache-Tag': `${tag},${shopTag(shop)}`,
    'Content-Type': 'application/json',
    ETag: `"${found.etag}-${c.env.VERSION.id.slice(0, 8)}"`,
  }
  return respond(
    c,
    remember(c.req.url, c.var.now, { shop, writes, body: JSON.stringify(found.body), headers }),
  )
}
