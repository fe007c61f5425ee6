/** A place for a few objects. */
export interface ObjectStorage {
  /** What is kept under the key; empty where there is nothing, or nothing that can be read. */
  read<Kept extends object>(key: string): Partial<Kept>
  write(key: string, value: object): void
  remove(key: string): void
  /** Whether what was written last outlives the page. */
  readonly lasts: boolean
}

/**
 * The browser's storage where it works, else the page's memory: in private windows, sandboxed frames and by setting of
 * the user even naming `localStorage` can throw, and writing can at any time.
 */
export function openStorage(kind: 'localStorage' | 'sessionStorage'): ObjectStorage {
  const memory = new Map<string, object>()
  const attempt = <Result>(use: (storage: Storage) => Result): Result | undefined => {
    try {
      return use(globalThis[kind])
    } catch {
      return undefined
    }
  }
  let lasts = true
  return {
    read: (key) => memory.get(key) ?? attempt((storage) => JSON.parse(storage.getItem(key)!)) ?? {},
    write(key, value) {
      lasts = attempt((storage) => storage.setItem(key, JSON.stringify(value)) ?? true) ?? false
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
