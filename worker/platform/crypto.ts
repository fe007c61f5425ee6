import { hex } from './hex.ts'

const encoder = new TextEncoder()

/** SHA-256 of a text, in hexadecimal. For secrets of at least 112 random bits, and for digests. */
export const sha256 = async (text: string): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', encoder.encode(text)))

const keys = new Map<string, Promise<CryptoKey>>()
const hmacKey = (secret: string): Promise<CryptoKey> => {
  const known = keys.get(secret)
  if (known) return known
  const key = crypto.subtle.importKey(
    'raw',
    encoder.encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  keys.set(secret, key)
  return key
}

/**
 * HMAC-SHA-256 in hexadecimal, for what could be guessed from a plain hash: addresses, short codes. `purpose` keeps
 * equal values of different kinds apart.
 */
export const keyedHash = async (secret: string, purpose: string, text: string): Promise<string> =>
  hex(await crypto.subtle.sign('HMAC', await hmacKey(secret), encoder.encode(`${purpose}\n${text}`)))

/** A token of 256 random bits, in URL-safe base64. */
export const randomToken = (): string =>
  crypto.getRandomValues(new Uint8Array(32)).toBase64({ alphabet: 'base64url', omitPadding: true })

/** A number of `digits` random decimal digits, each combination as likely as any other. */
export function randomDigits(digits: number): string {
  const range = 10 ** digits
  // The part of 2^32 that `range` divides; a draw beyond it would favour small numbers.
  const limit = Math.floor(2 ** 32 / range) * range
  const draw = new Uint32Array(1)
  do crypto.getRandomValues(draw)
  while (draw[0]! >= limit)
  return String(draw[0]! % range).padStart(digits, '0')
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function timingSafeEqual(one: string, other: string): boolean {
  const [a, b] = [encoder.encode(one), encoder.encode(other)]
  let difference = a.length ^ b.length
  for (const [at, byte] of a.entries()) difference |= byte ^ (b[at] ?? 0)
  return difference === 0
}

/** SHA-256 of a text in base64, as a content security policy names it. */
export const sha256Base64 = async (text: string): Promise<string> =>
  btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)))))
