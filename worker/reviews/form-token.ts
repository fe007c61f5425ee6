import { DAY } from '../platform/time.ts'
import { mintToken, readToken } from '../platform/token.ts'

/** A form may lie open, and a review wait on the device, for days. */
const LIFETIME = 14 * DAY

/** What a form is given when it opens: signed, it says when, and for what. */
export const mintFormToken = (pepper: string, shop: string, product: string, now: number): Promise<string> =>
  mintToken(pepper, 'write', { shop, product, at: now }, now + LIFETIME)

/** How long the form of this product was open, in milliseconds; null where it is not of ours, or over. */
export async function filledIn(
  pepper: string,
  token: string | undefined,
  shop: string,
  product: string,
  now: number,
): Promise<number | null> {
  const claims = token === undefined ? null : await readToken(pepper, 'write', token)
  return claims?.shop === shop && claims.product === product ? now - Number(claims.at) : null
}
