import { useState } from 'preact/hooks'
import { tab } from '../ui/storage.ts'

/** Whose stars this person has seen before anybody decided, and how to note one more. */
export interface SeenStars {
  has: (id: string) => boolean
  add: (id: string) => void
}

/** Once seen, a rating stays seen: neither undo nor a reload would make the next decision blind. */
export function useSeenStars(email: string): SeenStars {
  const key = `voce:seen-stars:${email}`
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(tab.get(key)?.split(' ')))
  return {
    has: (id) => seen.has(id),
    add: (id) => {
      const all = new Set([...seen, id])
      tab.set(key, [...all].join(' '))
      setSeen(all)
    },
  }
}
