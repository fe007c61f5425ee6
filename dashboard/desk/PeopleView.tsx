import { useState } from 'preact/hooks'
import type { ContactRequest } from '../../shared/schemas/contact-request.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { usePages } from '../ui/use-pages.ts'
import { DeskList } from './DeskList.tsx'
import { PersonCard } from './PersonCard.tsx'

interface Props {
  shop: SignedIn['shops'][number]
  /** How often somebody wanted to see the list as it is by now. */
  looks: number
  onChanged: () => void
}

const LISTS = ['waiting', 'closed'] as const

/** Who would like to hear from someone: the earliest promise first, or those who were answered. */
export function PeopleView({ shop, looks, onChanged }: Props) {
  const says = useWords().desk
  const [list, setList] = useState<(typeof LISTS)[number]>('waiting')
  const pages = usePages(
    async (cursor) => {
      const { requests, cursor: next } = await api.contactRequests(shop.id, list, cursor)
      return { items: requests as ContactRequest[], cursor: next }
    },
    [shop.id, list, looks],
  )
  return (
    <DeskList
      lists={LISTS}
      chosen={list}
      choose={setList}
      names={says.peopleList}
      empty={says.peopleEmpty}
      pages={pages}
    >
      {(request) => (
        <PersonCard
          key={request.id}
          shop={shop}
          request={request}
          onChanged={(changed) => {
            pages.change((one) => (one.id === request.id ? { ...one, ...changed } : one))
            onChanged()
          }}
        />
      )}
    </DeskList>
  )
}
