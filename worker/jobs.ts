import { publishDue } from './moderation/due-store.ts'
import { scheduleReceived } from './moderation/jobs.ts'
import { sweepSignIn } from './people/sign-in-store.ts'
import type { Env } from './platform/env.ts'
import { forgottenEvents, markHandled, type StoredEvent, unhandledEvents } from './platform/events.ts'
import type { SendMail } from './platform/mail.ts'
import { forget } from './platform/memory.ts'
import { productTag, purge } from './platform/purge.ts'
import { MINUTE } from './platform/time.ts'
import { noteAuthorMails } from './reviews/delivery-store.ts'
import { deliverMails } from './reviews/jobs.ts'

/** What events bring about, and the mark that it is done, in one batch: it happens once, however often it is asked. */
async function handle(db: D1Database, events: StoredEvent[], now: number): Promise<void> {
  if (events.length === 0) return
  await db.batch([
    ...(await scheduleReceived(db, events)),
    ...noteAuthorMails(db, events, now),
    markHandled(
      db,
      events.map(({ seq }) => seq),
      now,
    ),
  ])
}

/** Works through events that the queue handed over. */
export const consume = async (env: Env, seqs: number[], now: number): Promise<void> =>
  handle(env.DB, await unhandledEvents(env.DB, seqs), now)

const SWEEP_MAX = 500

/**
 * Each minute: publishes what is due, works through events that the queue never handed over, sends the mails that wait.
 * Safe to run twice at once and after any pause.
 */
export async function sweep(env: Env, sendMail: SendMail, ctx: ExecutionContext, now: number): Promise<void> {
  const published = await publishDue(env.DB, now)
  for (const { shop } of published) forget(shop)
  await purge(ctx, [...new Set(published.map(({ shop, product }) => productTag(shop, product)))])
  // The queue gets a minute before its work is taken over.
  await handle(env.DB, await forgottenEvents(env.DB, now - MINUTE, SWEEP_MAX), now)
  await deliverMails(env, sendMail, now)
  await sweepSignIn(env.DB, now)
}
