import type { VNode } from 'preact'
import { useWords } from '../i18n/language.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { MoreButton } from '../ui/MoreButton.tsx'
import type { Pages } from '../ui/use-pages.ts'

interface Props<List extends string, Item> {
  lists: readonly List[]
  chosen: List
  choose: (list: List) => void
  /** What each list is called, and what it says where nothing is in it. */
  names: Record<List, string>
  empty: Record<List, string>
  pages: Pages<Item>
  children: (item: Item) => VNode
}

/** One of a few lists: loading, failed, empty, or its items with a way to more of them. */
export function DeskList<List extends string, Item>(props: Props<List, Item>) {
  const { lists, chosen, choose, names, empty, pages, children } = props
  const words = useWords()
  const { state } = pages
  return (
    <>
      <fieldset class="desk-lists" aria-label={words.desk.lists}>
        {lists.map((each) => (
          <button
            key={each}
            type="button"
            class="chip"
            aria-pressed={each === chosen}
            onClick={() => choose(each)}
          >
            {names[each]}
          </button>
        ))}
      </fieldset>
      {state.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {state.phase === 'failed' && <FailureNote code={state.code} onRetry={pages.again} />}
      {state.phase === 'ready' && state.items.length === 0 && <p>{empty[chosen]}</p>}
      {state.phase === 'ready' && <ul class="desk-list">{state.items.map(children)}</ul>}
      <MoreButton of={pages} />
    </>
  )
}
