/**
 * A small memory of answers in the isolate: a page that many people look at is then read from D1 once in two seconds.
 * Own writes outdate a shop's answers at once; another isolate shows a change two seconds later at the most.
 */
export interface Remembered {
  shop: string
  /** What `writesOf` said before the answer was read: a write since then makes it an old one. */
  writes: number
  body: string
  headers: Headers
  until: number
}

const LIFETIME_MS = 2_000
const CAPACITY = 500

const answers = new Map<string, Remembered>()
const writes = new Map<string, number>()

/** How many writes of this isolate have changed what a shop shows. */
export const writesOf = (shop: string): number => writes.get(shop) ?? 0

/** The answer kept for an address, unless it is older than two seconds or than a write. */
export function recall(address: string, now: number): Remembered | undefined {
  const kept = answers.get(address)
  return kept && kept.until > now && kept.writes === writesOf(kept.shop) ? kept : undefined
}

/** Keeps an answer for two seconds and hands it back. */
export function remember(address: string, now: number, answer: Omit<Remembered, 'until'>): Remembered {
  if (answers.size >= CAPACITY) answers.clear()
  const kept = { ...answer, until: now + LIFETIME_MS }
  answers.set(address, kept)
  return kept
}

/** Outdates what is kept for a shop, after a write of its own. */
export const forget = (shop: string): void => {
  writes.set(shop, writesOf(shop) + 1)
}
