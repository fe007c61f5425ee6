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
let drops = 0

/** The state of the memory, to be taken before an answer is read: what changed meanwhile must not be kept. */
export const moment = (): number => drops

/** The answer kept for `key`, unless it is older than two seconds. */
export function recall(shop: string, key: string, now: number): Remembered | undefined {
  const kept = shops.get(shop)?.get(key)
  return kept && kept.until > now ? kept : undefined
}

/** Keeps an answer for two seconds, if nothing was dropped since `begun`, and hands it back. */
export function remember(
  shop: string,
  key: string,
  { now, begun }: { now: number; begun: number },
  answer: Omit<Remembered, 'until'>,
): Remembered {
  const remembered = { ...answer, until: now + LIFETIME_MS }
  if (begun !== drops) return remembered
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
  answers.set(key, remembered)
  return remembered
}

/** Drops what is kept for a shop, after a write of its own. */
export function forget(shop: string): void {
  drops += 1
  size -= shops.get(shop)?.size ?? 0
  shops.delete(shop)
}
