import type { Context } from 'hono'
import type { AppEnv } from '../platform/env.ts'
import { HOUR } from '../platform/time.ts'
import { noteSeenOn } from './seen-store.ts'

const CAPACITY = 2_000

/** Until when this isolate has noted a page or an id: reading must not become writing. */
const noted = new Map<string, number>()

function originOf(c: Context<AppEnv>): string | null {
  const named = c.req.header('Origin') ?? c.req.header('Referer')
  return named && URL.canParse(named) ? new URL(named).origin : null
}

/**
 * Notes, beside the answer, from which website the widget asked, and for which ids that nobody knows: at most once an hour
 * and isolate for each of them.
 */
export function noteSeen(c: Context<AppEnv>, shop: string, unknown: string[]): void {
  const origin = originOf(c)
  if (!origin || origin === 'null') return
  const { now } = c.var
  const isNew = (id: string) => (noted.get(`${shop}\n${origin}\n${id}`) ?? 0) <= now
  // What begins with `~` is Voce's own.
  const ids = unknown.filter((id) => !id.startsWith('~') && isNew(id))
  if (ids.length === 0 && !isNew('')) return
  if (noted.size > CAPACITY) noted.clear()
  for (const id of ['', ...ids]) noted.set(`${shop}\n${origin}\n${id}`, now + HOUR)
  const seen = { origin, isOwn: origin === new URL(c.req.url).origin, ids }
  c.executionCtx.waitUntil(
    noteSeenOn(c.env.DB, shop, seen, now).catch((error) =>
      console.warn(`What the widget asked for was not noted: ${error}`),
    ),
  )
}
