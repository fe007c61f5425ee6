import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './env.ts'

/** On every answer of the API: it is data, to be neither sniffed nor framed nor run. */
export const API_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const

/** For what any website may read: no credentials, so a wildcard is safe. */
export const PUBLIC_HEADERS = {
  ...API_HEADERS,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const

/** Sets `headers` on the answer, on failures too. */
export const withHeaders =
  (headers: Readonly<Record<string, string>>): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    await next()
    for (const name in headers) c.res.headers.set(name, headers[name]!)
  }

/** Answers a browser's question whether a page of another origin may send this request. */
export const preflight: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.method !== 'OPTIONS') return next()
  return c.body(null, 204, {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, POST, PATCH',
    'Access-Control-Allow-Headers': 'Content-Type, Authorization',
    'Access-Control-Max-Age': '86400',
  })
}
