import { decode } from 'hono/jwt'
import { DAY } from './time.ts'
import { mintToken, readToken } from './token.ts'

/** A lost link can be sent again, so that no mail opens the page for ever. */
const GOOD_FOR = 180 * DAY

/** The path of an author's own page in one shop. */
export const mePath = async (pepper: string, shop: string, person: string, now: number): Promise<string> =>
  `/me/${await mintToken(pepper, 'me', { shop, person }, now + GOOD_FOR)}`

/** Whose page a link opens; null where it is none of ours, or over. */
export async function readMe(
  pepper: string,
  token: string,
): Promise<{ shop: string; person: string } | null> {
  const claims = await readToken(pepper, 'me', token)
  return claims && { shop: String(claims.shop), person: String(claims.person) }
}

/** The shop that a link names, be it ours, over, or neither: good for nothing but the way to a new link. */
export function shopNamedIn(token: string): string | null {
  try {
    const { shop } = decode(token).payload
    return typeof shop === 'string' ? shop : null
  } catch {
    return null
  }
}
