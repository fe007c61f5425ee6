import { sign, verify } from 'hono/utils/jwt/jwt'
import { keyedHash } from './crypto.ts'

/** What a link is for. A token for one thing opens no other. */
export type Audience =
  | 'confirm'
  | 'invitation'
  | 'me'
  | 'unsubscribe'
  | 'form'
  | 'write'
  | 'ask'
  | 'proof'
  | 'join'
  | 'notices'

/** What a token says: ids only, because it stands in an address. */
export type Claims = Readonly<Record<string, string | number>>

/** Which of Voce's own keys signs; another name when the way they are made changes. */
const KID = 'v1'

const keyOf = async (secret: string, audience: Audience) => ({
  kty: 'oct',
  alg: 'HS256',
  kid: KID,
  // Base64 of a hexadecimal text has no `+` and no `/`.
  k: btoa(await keyedHash(secret, 'token', audience)).replaceAll('=', ''),
})

/**
 * A signed token (JWT, RFC 7519, HS256) for a link. Each audience has a key of its own, derived from `secret`.
 * @param expiresAt in ms since 1970
 */
export async function mintToken(
  secret: string,
  audience: Audience,
  claims: Claims,
  expiresAt: number,
): Promise<string> {
  return sign({ ...claims, aud: audience, exp: Math.floor(expiresAt / 1000) }, await keyOf(secret, audience))
}

/** What a token of ours says; null where it is forged, for something else, or over. */
export async function readToken(secret: string, audience: Audience, token: string): Promise<Claims | null> {
  try {
    const key = await keyOf(secret, audience)
    return (await verify(token, key, { alg: 'HS256', aud: audience })) as Claims
  } catch {
    return null
  }
}
