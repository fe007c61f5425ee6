import { type ClientResponse, hc } from 'hono/client'
import type { ErrorBody } from '../../shared/errors.ts'
import type { App } from '../../worker/app.ts'
import { Failure } from '../failure.ts'

const TIMEOUT_MS = 10_000

/** The Worker’s routes, typed. */
export const { v1 } = hc<App>(location.origin)

const sessionEnded = new EventTarget()

/** Calls `listener` whenever the Worker says that nobody is signed in; returns how to stop. */
export function onSessionEnded(listener: () => void): () => void {
  sessionEnded.addEventListener('ended', listener)
  return () => sessionEnded.removeEventListener('ended', listener)
}

async function failureOf(response: Response): Promise<Failure> {
  try {
    const { code, fields } = ((await response.json()) as ErrorBody).error
    return new Failure(
      code,
      fields?.map(({ path }) => path),
    )
  } catch {
    // Not our Worker's words: something on the way, a proxy or a captive portal, has answered in its place.
    return new Failure('internal')
  }
}

/** What the Worker answers to a request; throws `Failure` where it does not, or not in time. */
export async function answerTo<T>(
  request: (options: { init: RequestInit }) => Promise<ClientResponse<T>>,
  init: RequestInit = {},
): Promise<T> {
  let response: ClientResponse<T>
  try {
    response = await request({ init: { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) } })
  } catch {
    throw new Failure('offline')
  }
  if (!response.ok) {
    const failure = await failureOf(response)
    if (failure.code === 'unauthenticated') sessionEnded.dispatchEvent(new Event('ended'))
    throw failure
  }
  try {
    return (await response.json()) as T
  } catch {
    throw new Failure('internal')
  }
}
