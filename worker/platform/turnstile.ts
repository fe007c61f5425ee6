import { idFrom } from './ids.ts'

/** A sign of Cloudflare Turnstile that somebody is a person, and what it must fit. */
export interface Sign {
  token: string
  /** The same on every try: what has arrived once is not taken for a repeat. It stays here, for it is the author's key. */
  submissionId: string
  /** The page that the review was sent from, such as `https://www.shop.example`. */
  origin: string
  /** Voce's own host, whose page `/challenge` asks for signs. */
  host: string
}

/** Asks whether a sign is good and fits; nobody's answer is no. */
export type AskTurnstile = (secret: string, sign: Sign) => Promise<boolean>

const SITEVERIFY = 'https://challenges.cloudflare.com/turnstile/v0/siteverify'
const TIMEOUT_MS = 5_000
/** What signs are asked for. */
export const ACTION = 'review'
/**
 * With this documented secret Cloudflare answers for a page of its own, whatever it is asked: good to try with, and no
 * protection. See https://developers.cloudflare.com/turnstile/troubleshooting/testing/
 */
const TEST_SECRET = '1x0000000000000000000000000000000AA'
const TEST_HOST = 'example.com'

/** What a sign says of the page that wanted it; no other characters are allowed there. `/challenge` does the same. */
const markOf = (origin: string): string =>
  btoa(origin).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

interface Answer {
  success?: boolean
  hostname?: string
  action?: string
  cdata?: string
}

const fits = (
  secret: string,
  { origin, host }: Sign,
  { success, hostname, action, cdata }: Answer,
): boolean =>
  success === true &&
  ((secret === TEST_SECRET && hostname === TEST_HOST) ||
    (hostname === host && action === ACTION && cdata === markOf(origin)))

/** Asks by HTTP, and tells nothing of the person's connection; `fetcher` carries the request. */
export const askBy =
  (fetcher: typeof fetch): AskTurnstile =>
  async (secret, sign) => {
    // Always the same for one submission, which it does not give away.
    const repeatedBy = await idFrom(`turnstile ${sign.submissionId}`)
    try {
      const answer = await fetcher(SITEVERIFY, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ secret, response: sign.token, idempotency_key: repeatedBy }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      return fits(secret, sign, (await answer.json()) as Answer)
    } catch {
      return false
    }
  }

/** Over the network. */
export const askByFetch = askBy((...request) => fetch(...request))

/** What of the Worker's settings is about Turnstile. */
interface Settings {
  TURNSTILE_SITE_KEY?: string | undefined
  TURNSTILE_SECRET?: string | undefined
}

/** The settings of Turnstile, where whoever runs this Voce wants it: off unless both are there. */
export const turnstileOf = ({
  TURNSTILE_SITE_KEY: siteKey,
  TURNSTILE_SECRET: secret,
}: Settings): { siteKey: string; secret: string } | undefined =>
  siteKey && secret ? { siteKey, secret } : undefined

/** What is wrong with these settings, and what to do. */
export function turnstileMistake({ TURNSTILE_SITE_KEY, TURNSTILE_SECRET }: Settings): string | undefined {
  if (TURNSTILE_SECRET === TEST_SECRET)
    return 'TURNSTILE_SECRET is the one that Cloudflare gives to everybody for tests: Turnstile keeps nobody away. Set your own before real shoppers come.'
  if (!TURNSTILE_SITE_KEY === !TURNSTILE_SECRET) return undefined
  const [there, missing] = TURNSTILE_SITE_KEY
    ? ['TURNSTILE_SITE_KEY', 'TURNSTILE_SECRET']
    : ['TURNSTILE_SECRET', 'TURNSTILE_SITE_KEY']
  return `${there} is set and ${missing} is not: Turnstile is off until both are. Set the other one too, or take this one away.`
}
