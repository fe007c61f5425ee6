import type { Context } from 'hono'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { Routes } from '../platform/routing.ts'

/** What the dashboard may load and do: its own files and this API. */
const DASHBOARD_HEADERS = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; font-src 'self'; " +
    "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const

/** A file of the dashboard; its only page for every other path below it, which the page itself makes sense of. */
async function dashboard(c: Context<AppEnv>): Promise<Response> {
  const url = new URL(c.req.url)
  const isFile = url.pathname.startsWith('/dashboard/assets/')
  const file = await c.env.ASSETS.fetch(new Request(isFile ? url : new URL('/dashboard/', url), c.req.raw))
  if (isFile && file.status === 404) throw new ApiError('not_found')
  const answer = new Response(file.body, file)
  if (isFile) return answer
  for (const [name, value] of Object.entries(DASHBOARD_HEADERS)) answer.headers.set(name, value)
  return answer
}

/** Pages and files that need more than the static files give. */
export const pages = () =>
  new Routes()
    .get('/', (c) => c.redirect('/dashboard/', 302))
    .get('/dashboard', (c) => c.redirect('/dashboard/', 301))
    .get('/dashboard/*', dashboard)
    // A chunk of a build that is gone: the loader takes the current one.
    .get('/w/*', (c) => {
      c.header('Access-Control-Allow-Origin', '*')
      throw new ApiError('not_found')
    })
