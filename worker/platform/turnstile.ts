import { v5 } from 'uuid'
import type { Env } from './env.ts'

/** A sign of Cloudflare Turnstile that somebody is a person, and what it must fit. */
export interface Sign {
  token: string
  /** The same on every try: what has arrived once is not taken for a repeat. It stays here, for it is the author's key. */
  submissionId: string
}

/** Asks whether a sign is good; resolves with the host name of the page it was made on, null where it is not, or nobody answers. */
export type AskTurnstile = (secret: string, sign: Sign) => Promise<string | null>

const SITEVERIFY = 'https://challenges.cloudflare.com/turnstile/v0/siteverify'
const TIMEOUT_MS = 5_000

/** Asks by HTTP, and tells nothing of the person's connection; `fetcher` carries the request. */
export const askBy =
  (fetcher: typeof fetch): AskTurnstile =>
  async (secret, { token, submissionId }) => {
    // Always the same for one submission, which it does not give away (RFC 9562, section 5.5).
    const repeatedBy = v5('turnstile', submissionId)
    try {
      const answer = await fetcher(SITEVERIFY, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ secret, response: token, idempotency_key: repeatedBy }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      const { success, hostname } = (await answer.json()) as { success?: boolean; hostname?: string }
      return success === true && hostname ? hostname : null
    } catch {
      return null
    }
  }

/** Over the network. */
export const askByFetch = askBy((...request) => fetch(...request))

/** The site key of Turnstile, where whoever runs this Voce wants it: off unless both of its settings are there. */
export const turnstileKey = ({
  TURNSTILE_SITE_KEY,
  TURNSTILE_SECRET,
}: Pick<Env, 'TURNSTILE_SITE_KEY' | 'TURNSTILE_SECRET'>): string | undefined =>
  TURNSTILE_SECRET ? TURNSTILE_SITE_KEY : undefined
