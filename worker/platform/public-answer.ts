import type { Context } from 'hono'
import type { AppEnv } from './env.ts'
import { ApiError } from './errors.ts'
import { PUBLIC_HEADERS } from './headers.ts'
import { type Remembered, recall, remember, writesOf } from './memory.ts'
import { shopTag } from './purge.ts'
import { REQUEST_ID } from './request-id.ts'

/**
 * Browsers ask again each time, which costs a 304: whoever reloads after a decision sees it. The edge keeps the answer
 * until its tag is purged, and may show the old one while it fetches the new.
 */
const CACHING = {
  'Cache-Control': 'public, no-cache',
  'Cloudflare-CDN-Cache-Control': 'public, max-age=60, stale-while-revalidate=600',
} as const

/** An answer, or that it is the one whose ETag the client names in `If-None-Match`. */
const respond = (
  known: string | null | undefined,
  { body, headers }: Pick<Remembered, 'body' | 'headers'>,
): Response =>
  known?.includes(headers.get('ETag')!)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers })

/** The answer to a request that the isolate's memory has, if any: then no route is looked for. */
export function fromMemory(request: Request): Response | undefined {
  const kept = request.method === 'GET' ? recall(request.url, Date.now()) : undefined
  if (!kept) return undefined
  const answer = respond(request.headers.get('If-None-Match'), kept)
  answer.headers.set(REQUEST_ID, crypto.randomUUID())
  return answer
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
  const headers = new Headers({
    ...PUBLIC_HEADERS,
    ...CACHING,
    'Cache-Tag': `${tag},${shopTag(shop)}`,
    'Content-Type': 'application/json',
    ETag: `"${found.etag}-${c.env.VERSION.id.slice(0, 8)}"`,
  })
  return respond(
    c.req.header('If-None-Match'),
    remember(c.req.url, c.var.now, {
      shop,
      writes,
      body: JSON.stringify(found.body),
      headers,
    }),
  )
}
