import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { type FailureCode, failureCode } from '../failure.ts'

interface Page<Item> {
  items: Item[]
  cursor: string | null
}

export interface Pages<Item> {
  state:
    | { phase: 'loading' }
    | { phase: 'failed'; code: FailureCode }
    | { phase: 'ready'; items: Item[]; hasMore: boolean; missed: FailureCode | null }
  /** Asks anew from the first page. */
  again: () => void
  more: () => void
  /** Puts something in the place of each. */
  change: (by: (item: Item) => Item) => void
}

/** A list that comes in pages; asked for anew when `inputs` change. What comes too late for them is left aside. */
export function usePages<Item>(
  ask: (cursor: string | undefined) => Promise<Page<Item>>,
  inputs: readonly unknown[],
): Pages<Item> {
  const [pages, setPages] = useState<Page<Item> | null>(null)
  const [failed, setFailed] = useState<FailureCode | null>(null)
  const [tries, setTries] = useState(0)
  const current = useRef({})
  const latest = useRef(ask)
  latest.current = ask

  const load = useCallback(async (list: object, before: Page<Item> | null) => {
    try {
      const page = await latest.current(before?.cursor ?? undefined)
      if (current.current !== list) return
      setFailed(null)
      setPages({ items: [...(before?.items ?? []), ...page.items], cursor: page.cursor })
    } catch (error) {
      if (current.current === list) setFailed(failureCode(error))
    }
  }, [])

  useEffect(() => {
    const list = {}
    current.current = list
    setPages(null)
    setFailed(null)
    void load(list, null)
  }, [...inputs, tries])

  return {
    state: pages
      ? { phase: 'ready', items: pages.items, hasMore: pages.cursor !== null, missed: failed }
      : failed
        ? { phase: 'failed', code: failed }
        : { phase: 'loading' },
    again: useCallback(() => setTries((n) => n + 1), []),
    more: () => void load(current.current, pages),
    change: (by) => setPages((now) => now && { ...now, items: now.items.map(by) }),
  }
}
