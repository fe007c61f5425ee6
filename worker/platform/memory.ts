/**
 * A small memory of answers in the isolate: a page that many people look at is then read from D1 once in two seconds.
 * Own writes drop a shop's answers at once; another isolate shows a change two seconds later at the most.
 */
export interface Remembered {
  body: string
  headers: Record<string, string>
  until: number
}

const LIFETIME_MS = 2_000
const CAPACITY = 500

const shops = new Map<string, Map<string, Remembered>>()
let size = 0

/** The answer kept for `key`, unless it is older than two seconds. */
export function recall(shop: string, key: string, now: number): Remembered | undefined {
  const kept = shops.get(shop)?.get(key)
  return kept && kept.until > now ? kept : undefined
}

/** Keeps an answer for two seconds and hands it back. */
export function remember(
  shop: string,
  key: string,
  now: number,
  answer: Omit<Remembered, 'until'>,
): Remembered {
  if (size >= CAPACITY) {
    shops.clear()
    size = 0
  }
  let answers = shops.get(shop)
  if (!answers) {
    answers = new Map()
    shops.set(shop, answers)
  }
  if (!answers.has(key)) size += 1
  const remembered = { ...answer, until: now + LIFETIME_MS }
  answers.set(key, remembered)
  return remembered
}

/** Drops what is kept for a shop, after a write of its own. */
export function forget(shop: string): void {
  size -= shops.get(shop)?.size ?? 0
  shops.delete(shop)
}
