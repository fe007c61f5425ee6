// Storage can be switched off, full or forbidden, and then throws at any touch. What it holds here is a convenience,
// so memory stands in for the life of the page, for whatever storage did not take.
const memory = new Map<string, string>()

function attempt<T>(touch: () => T, otherwise: T): T {
  try {
    return touch()
  } catch {
    return otherwise
  }
}

/** Reads and writes that never throw, in the browser's storage or else in memory. */
const kept = (storage: () => Storage) => ({
  get: (key: string): string | null => memory.get(key) ?? attempt(() => storage().getItem(key), null),
  /** Whether something was kept; true where nobody can tell. */
  mayHave: (key: string): boolean => memory.has(key) || attempt(() => storage().getItem(key) !== null, true),
  set: (key: string, value: string): void => {
    memory.set(key, value)
    attempt(() => {
      storage().setItem(key, value)
      memory.delete(key)
    }, undefined)
  },
  remove: (key: string): void => {
    memory.delete(key)
    attempt(() => storage().removeItem(key), undefined)
  },
})

/** What this browser remembers. */
export const settings = kept(() => localStorage)

/** What this tab remembers, through a reload. */
export const tab = kept(() => sessionStorage)
