import { searchTerms } from '../platform/search-words.ts'

const hex = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** What FTS5 is asked for what a moderator types, within one shop. Null where there is no word in it. */
export function searchExpression(shop: string, typed: string): string | null {
  const terms = searchTerms(typed)
  return terms && `scope:"s${hex(shop)}" AND ${terms}`
}
