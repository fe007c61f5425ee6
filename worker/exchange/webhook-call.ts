import { webhookSignature } from '../platform/webhook-signature.ts'

/** What a shop's own system is told. */
export interface Message {
  /** The same on every try, so that a repeat is known for one. */
  id: string
  type: string
  /** When it happened, ISO 8601. */
  timestamp: string
  data: unknown
}

/** An address to call, and the secrets that are good: the newest first. */
export interface Callee {
  url: string
  secrets: string[]
}

/** Calls a shop's own system at `now`; resolves with the HTTP status of the answer, null where there was none. */
export type CallHook = (callee: Callee, message: Message, now: number) => Promise<number | null>

const TIMEOUT_MS = 10_000

/** Calls by HTTP, signed by Standard Webhooks 1.0.0; `fetcher` carries the request. */
export const callBy =
  (fetcher: typeof fetch): CallHook =>
  async ({ url, secrets }, { id, ...message }, now) => {
    const body = JSON.stringify(message)
    const seconds = String(Math.floor(now / 1000))
    const signatures = await Promise.all(
      secrets.map(async (secret) => `v1,${await webhookSignature(secret, id, seconds, body)}`),
    )
    try {
      const answer = await fetcher(url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'User-Agent': 'Voce',
          'webhook-id': id,
          'webhook-timestamp': seconds,
          'webhook-signature': signatures.join(' '),
        },
        body,
        // An address that was looked at must not lead to another that was not.
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      await answer.body?.cancel()
      return answer.status
    } catch {
      return null
    }
  }

/** Over the network. */
export const callByFetch = callBy((...request) => fetch(...request))
