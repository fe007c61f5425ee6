import { useRef, useState } from 'preact/hooks'
import type { Voice } from '../../shared/schemas/voice.ts'

/** The voices of a list that are decided together. */
export interface Selection {
  ids: ReadonlySet<string>
  /** Takes one in or out; `range` does the same to all between it and the one before. */
  toggle: (id: string, range: boolean) => void
  all: () => void
  clear: () => void
}

/** What is selected in a list; another list begins with nothing. */
export function useSelection(shown: readonly Voice[], list: string): Selection {
  const [stored, setStored] = useState<{ list: string; ids: ReadonlySet<string> }>({ list, ids: new Set() })
  const before = useRef<string | null>(null)
  // What has left the list meanwhile would be decided unseen.
  const order = shown.map(({ id }) => id)
  const ids = new Set(stored.list === list ? order.filter((id) => stored.ids.has(id)) : [])
  const set = (next: ReadonlySet<string>) => setStored({ list, ids: next })
  return {
    ids,
    toggle: (id, range) => {
      const [from, to] = [order.indexOf(before.current ?? id), order.indexOf(id)].sort((a, b) => a - b)
      const reached = range && from! >= 0 ? order.slice(from!, to! + 1) : [id]
      const takesIn = !ids.has(id)
      before.current = id
      set(new Set(order.filter((each) => (reached.includes(each) ? takesIn : ids.has(each)))))
    },
    all: () => set(new Set(order)),
    clear: () => {
      before.current = null
      set(new Set())
    },
  }
}
