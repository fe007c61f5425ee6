/** The one key in sessionStorage for them. `live/some-wait.ts` and `write/index.tsx` look there. */
const KEPT = 'voce:sent'
/** No review waits longer for its decision, in ms: 14 days. */
const KEEP_MS = 1_209_600_000

/** What is kept of a review that was received: enough to ask for it, and nothing of what it says. */
interface Kept {
  api: string
  product: string
  /** The review's public id. */
  id: string
  /** When it was received, in ms since 1970. */
  since: number
}

/** By the author's key. */
type All = Record<string, Kept>

// Storage may throw and is optional: without it this lasts as long as the page. Not by way of `dom/storage.ts`, which
// the form has: what two programs share that come later makes one of them answer for the other.
const change = (how: (all: All) => All): All => {
  try {
    const before = sessionStorage.getItem(KEPT)
    const all = how(JSON.parse(before ?? '{}'))
    const after = JSON.stringify(all)
    if (after === '{}') sessionStorage.removeItem(KEPT)
    else if (after !== before) sessionStorage.setItem(KEPT, after)
    return all
  } catch {
    return {}
  }
}

export const keep = (authorKey: string, kept: Kept): void => {
  change((all) => ({ ...all, [authorKey]: kept }))
}

export const forget = (authorKey: string): void => {
  change(({ [authorKey]: _, ...others }) => others)
}

/** Those about one product, the latest first; lets go of all that are over. */
export const keptFor = (api: string, product: string, now: number): Array<[authorKey: string, id: string]> =>
  Object.entries(
    change((all) => Object.fromEntries(Object.entries(all).filter(([, { since }]) => now - since < KEEP_MS))),
  )
    .filter(([, kept]) => kept.api === api && kept.product === product)
    .map(([authorKey, { id }]): [string, string] => [authorKey, id])
    .reverse()
