/** A place for a few texts. */
export interface TextStorage {
  read(key: string): string | null
  write(key: string, value: string): void
  remove(key: string): void
  /** Whether what was written last outlives the page. */
  readonly lasts: boolean
}

/**
 * The browser's storage where it works, else the page's memory: in private windows, sandboxed frames and by setting of
 * the user even naming `localStorage` can throw, and writing can at any time.
 */
export function openStorage(kind: 'localStorage' | 'sessionStorage'): TextStorage {
  const memory = new Map<string, string>()
  const attempt = <Result>(use: (storage: Storage) => Result): Result | undefined => {
    try {
      return use(globalThis[kind])
    } catch {
      return undefined
    }
  }
  let lasts = true
  return {
    read: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key)) ?? null,
    write(key, value) {
      lasts = attempt((storage) => storage.setItem(key, value) ?? true) ?? false
      if (lasts) memory.delete(key)
      else memory.set(key, value)
    },
    remove(key) {
      memory.delete(key)
      attempt((storage) => storage.removeItem(key))
    },
    get lasts() {
      return lasts
    },
  }
}
