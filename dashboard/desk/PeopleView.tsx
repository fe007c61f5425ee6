import { useState } from 'preact/hooks'
import type { ContactRequest } from '../../shared/schemas/contact-request.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { MoreButton } from '../invitations/MoreButton.tsx'
import { usePages } from '../invitations/use-pages.ts'
import { FailureNote } from '../ui/FailureNote.tsx'
import { PersonCard } from './PersonCard.tsx'

interface Props {
  shop: SignedIn['shops'][number]
  onChanged: () => void
}

const LISTS = ['waiting', 'closed'] as const

/** Who would like to hear from someone: the earliest promise first, or those who were answered. */
export function PeopleView({ shop, onChanged }: Props) {
  const words = useWords()
  const says = words.desk
  const [list, setList] = useState<(typeof LISTS)[number]>('waiting')
  const pages = usePages(
    async (cursor) => {
      const { requests, cursor: next } = await api.contactRequests(shop.id, list, cursor)
      return { items: requests as ContactRequest[], cursor: next }
    },
    [shop.id, list],
  )
  const { state } = pages
  return (
    <>
      <fieldset class="desk-lists" aria-label={says.lists}>
        {LISTS.map((each) => (
          <button
            key={each}
            type="button"
            class="chip"
            aria-pressed={each === list}
            onClick={() => setList(each)}
          >
            {says.peopleList[each]}
          </button>
        ))}
      </fieldset>
      {state.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {state.phase === 'failed' && <FailureNote code={state.code} onRetry={pages.again} />}
      {state.phase === 'ready' && state.items.length === 0 && <p>{says.peopleEmpty[list]}</p>}
      {state.phase === 'ready' && (
        <ul class="desk-list">
          {state.items.map((request) => (
            <PersonCard
              key={request.id}
              shop={shop}
              request={request}
              onChanged={(changed) => {
                pages.change((one) => (one.id === request.id ? { ...one, ...changed } : one))
                onChanged()
              }}
            />
          ))}
        </ul>
      )}
      <MoreButton of={pages} />
    </>
  )
}
