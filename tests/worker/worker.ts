import type { ExecutionContext } from 'hono'
import type { CallHook } from '../../worker/exchange/webhook-call.ts'
import type { Env } from '../../worker/platform/env.ts'
import { MailTrouble, refuseInjection, type SendMail } from '../../worker/platform/mail.ts'
import type { AskTurnstile } from '../../worker/platform/turnstile.ts'
import { createWorker } from '../../worker/worker.ts'

/** Keeps mails in a table that the tests read; takes none for addresses that begin with `refused`, and `gone` for good. */
const keepMail: SendMail = async (env, mail) => {
  refuseInjection(mail)
  const { to, subject, text } = mail
  if (to.startsWith('gone')) throw new MailTrouble('E_RECIPIENT_SUPPRESSED', true)
  if (to.startsWith('refused')) throw new Error('mailbox unavailable')
  await env.DB.prepare('INSERT INTO test_mails (recipient, subject, text, mail) VALUES (?, ?, ?, ?)')
    .bind(to, subject, text, JSON.stringify(mail))
    .run()
}

/** Keeps calls in a table that the tests read; answers with the status that the address ends in, or not at all. */
let bindings: Env
const keepCall: CallHook = async ({ url, secrets }, message) => {
  await bindings.DB.prepare('INSERT INTO test_calls (url, message, secrets) VALUES (?, ?, ?)')
    .bind(url, JSON.stringify(message), JSON.stringify(secrets))
    .run()
  const status = /\d{3}$/.exec(url)?.[0]
  return status === undefined ? null : Number(status)
}

/** Knows signs that are the origin of the page they were made for. */
const askTurnstile: AskTurnstile = async (secret, { token, origin, host }) =>
  secret === 'turnstile' && token === origin && host === 'voce.test'

const worker = createWorker({ sendMail: keepMail, callHook: keepCall, askTurnstile })

/**
 * The Worker as it is, except that its mails stay here and that an answer comes only when all is done that may follow
 * it: a test then needs to wait for nothing. `X-Test-Sign-Up` says whether this request finds the sign-up open,
 * `X-Test-Turnstile` that it finds Turnstile in use.
 */
export default {
  ...worker,
  async fetch(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
    bindings = env
    const after: Promise<unknown>[] = []
    const patient = {
      waitUntil: (promise: Promise<unknown>) => void after.push(promise),
      passThroughOnException: () => ctx.passThroughOnException(),
      props: ctx.props,
    } as ExecutionContext
    const signUp = request.headers.get('X-Test-Sign-Up')
    const isChallenging = request.headers.has('X-Test-Turnstile')
    const variables = {
      ...(signUp && { SIGN_UP: signUp }),
      ...(isChallenging && { TURNSTILE_SITE_KEY: 'site', TURNSTILE_SECRET: 'turnstile' }),
    }
    const answer = await worker.fetch(request, { ...env, ...variables }, patient)
    await Promise.allSettled(after)
    return answer
  },
  async scheduled(
    controller: Parameters<typeof worker.scheduled>[0],
    env: Env,
    ctx: ExecutionContext,
  ): Promise<void> {
    bindings = env
    await worker.scheduled(controller, env, ctx)
  },
}
