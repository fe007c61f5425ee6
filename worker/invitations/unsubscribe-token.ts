import { DAY } from '../platform/time.ts'
import { mintToken, readToken } from '../platform/token.ts'

/** Longer than anybody keeps a mail to act on it. */
const GOOD_FOR = 400 * DAY

/** The path of a link that ends the asking. */
export const unsubscribePath = async (
  pepper: string,
  shop: string,
  person: string,
  now: number,
): Promise<string> => `/u/${await mintToken(pepper, 'unsubscribe', { shop, person }, now + GOOD_FOR)}`

/** Of which person of which shop a link speaks; null where it is none of ours. */
export async function readUnsubscribe(
  pepper: string,
  token: string,
): Promise<{ shop: string; person: string } | null> {
  const claims = await readToken(pepper, 'unsubscribe', token)
  return claims && { shop: String(claims.shop), person: String(claims.person) }
}
