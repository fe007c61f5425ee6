import { deliverCalls } from './calls.ts'
import type { Carriers } from './carriers.ts'
import { noteCalls } from './exchange/webhook-store.ts'
import { noteLateMails } from './experience/contact-late-store.ts'
import { sweepContacts } from './experience/jobs.ts'
import { askDue } from './invitations/jobs.ts'
import { noteInvitations } from './invitations/letter-store.ts'
import { deliverMails } from './letters.ts'
import { publishDue } from './moderation/due-store.ts'
import { noteFairness } from './moderation/fairness-store.ts'
import { scheduleReceived } from './moderation/jobs.ts'
import { noteLetters, noteReportLetters } from './moderation/letter-store.ts'
import { maskReceived } from './moderation/mask-jobs.ts'
import { sweepModeration } from './moderation/received-store.ts'
import { sweepPeople } from './people/me-store.ts'
import { sweepNotices } from './people/notice-jobs.ts'
import { noteNotices } from './people/notice-store.ts'
import { sweepSignIn } from './people/sign-in-store.ts'
import type { Env } from './platform/env.ts'
import { forgottenEvents, markHandled, type StoredEvent, unhandledEvents } from './platform/events.ts'
import { forget } from './platform/memory.ts'
import { purge, tagsOf } from './platform/purge.ts'
import { MINUTE } from './platform/time.ts'
import { turnstileMistake } from './platform/turnstile.ts'
import { publishUpdates } from './reviews/author-store.ts'
import { noteAuthorMails } from './reviews/delivery-store.ts'
import { forgetVoters } from './reviews/helpful-store.ts'
import { sweepPhotos } from './reviews/photo-file-store.ts'
import { noteProofLetters } from './reviews/proof-store.ts'
import { publishDueQuestions, sweepQuestions } from './reviews/question-due-store.ts'
import { noteQuestionLetters } from './reviews/question-letter-store.ts'
import { sweepSeen } from './reviews/seen-store.ts'

/** What events bring about, and the mark that it is done, in one batch: it happens once, however often it is asked. */
async function handle(env: Env, events: StoredEvent[], now: number): Promise<void> {
  if (events.length === 0) return
  const db = env.DB
  await db.batch([
    ...(await scheduleReceived(env, events, now)),
    ...(await maskReceived(db, events)),
    ...noteFairness(db, events),
    ...noteLetters(db, events, now),
    ...noteReportLetters(db, events, now),
    ...noteAuthorMails(db, events, now),
    ...noteInvitations(db, events, now),
    ...noteCalls(db, events, now),
    ...noteProofLetters(db, events, now),
    ...noteLateMails(db, events, now),
    ...noteQuestionLetters(db, events, now),
    ...noteNotices(db, events, now),
    markHandled(
      db,
      events.map(({ seq }) => seq),
      now,
    ),
  ])
}

/** Works through events that the queue handed over. */
export const consume = async (env: Env, seqs: number[], now: number): Promise<void> =>
  handle(env, await unhandledEvents(env.DB, seqs), now)

const SWEEP_MAX = 500

/**
 * Each minute: publishes what is due, works through events that the queue never handed over, sends the mails that wait.
 * Safe to run twice at once and after any pause; what fails stops nothing else and is done in a later minute.
 */
export async function sweep(
  env: Env,
  { sendMail, callHook }: Carriers,
  ctx: Pick<ExecutionContext, 'waitUntil'>,
  now: number,
): Promise<void> {
  const steps: Record<string, () => Promise<void>> = {
    'publishing what is due': async () => {
      const published = [
        ...(await publishDue(env.DB, now)),
        ...(await publishUpdates(env.DB, now)),
        ...(await publishDueQuestions(env.DB, now)),
      ]
      for (const { shop } of published) forget(shop)
      await purge(ctx, [...new Set(published.flatMap(({ shop, product }) => tagsOf(shop, product)))])
    },
    // The queue gets a minute before its work is taken over.
    'working through events': async () =>
      handle(env, await forgottenEvents(env.DB, now - MINUTE, SWEEP_MAX), now),
    'promises to call or write': () => sweepContacts(env.DB, now),
    'asking who is due': () => askDue(env, now),
    'telling members who waits': () => sweepNotices(env.DB, now),
    'sending mails': () => deliverMails(env, sendMail, now),
    'calling the shops’ own systems': () => deliverCalls(env, callHook, now),
    'deleting old spam': () => sweepModeration(env.DB, now),
    'forgetting who voted': async () => void (await forgetVoters(env.DB, now)),
    'deleting old traces of questions': () => sweepQuestions(env.DB, now),
    'deleting tests and files of photos that are gone': () => sweepPhotos(env, now),
    'forgetting what the widget saw': () => sweepSeen(env.DB, now),
    'deleting old sign-ins': () => sweepSignIn(env.DB, now),
    'wiping addresses': () => sweepPeople(env.DB, now),
    // Said here, where whoever runs this looks for what is wrong: a request has nobody to tell it to.
    'looking at the settings': async () => {
      const mistake = turnstileMistake(env)
      if (mistake) throw new Error(mistake)
    },
  }
  for (const [name, step] of Object.entries(steps)) {
    await step().catch((error) => console.error(`The sweep failed at ${name}: ${error?.stack ?? error}`))
  }
}
