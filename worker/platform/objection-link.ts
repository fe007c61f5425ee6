import { keyedHash } from './crypto.ts'

/**
 * The secret part of an author's link to one decision: good for that decision of that shop alone, and made again rather than
 * kept. How long it is good is a matter of the decision's date.
 */
const objectionToken = async (pepper: string, shop: string, event: number): Promise<string> =>
  `${event.toString(36)}-${(await keyedHash(pepper, 'objection', `${shop}\n${event}`)).slice(0, 40)}`

/** The path of the page behind "I disagree" with one decision. */
export const objectionPath = async (pepper: string, shop: string, event: number): Promise<string> =>
  `/objection/${encodeURIComponent(shop)}/${await objectionToken(pepper, shop, event)}`

/** The decision that a link speaks of; null where the link is not one of ours. */
export async function eventOfToken(pepper: string, shop: string, token: string): Promise<number | null> {
  const [number = '', given] = token.split('-')
  const event = Number.parseInt(number, 36)
  if (!/^[\da-z]{1,10}$/.test(number) || given === undefined) return null
  // Compared as a keyed hash of both, so that the time it takes says nothing about the secret.
  const [ours, theirs] = await Promise.all([
    keyedHash(pepper, 'compare', await objectionToken(pepper, shop, event)),
    keyedHash(pepper, 'compare', token),
  ])
  return ours === theirs ? event : null
}
