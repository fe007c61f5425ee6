import { useLocation } from 'preact-iso'
import {
  INVITATION_STATES,
  type InvitationLine,
  type InvitationState,
} from '../../shared/schemas/invitation.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { useSpeech } from '../i18n/language.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { MoreButton } from '../ui/MoreButton.tsx'
import { Part } from '../ui/Part.tsx'
import { usePages } from '../ui/use-pages.ts'
import { InvitationRow } from './InvitationRow.tsx'

type Shop = SignedIn['shops'][number]

const stateOf = (asked: string | undefined): InvitationState | undefined =>
  INVITATION_STATES.find((state) => state === asked)

/** Every order and what became of asking about it, newest first. */
export function InvitationList({ shop }: { shop: Shop }) {
  const { words } = useSpeech()
  const { query, route } = useLocation()
  const says = words.invitations
  const state = stateOf(query.state)
  const pages = usePages<InvitationLine>(
    async (cursor) => {
      const page = await api.invitations(shop.id, state, cursor)
      return { items: page.invitations, cursor: page.cursor }
    },
    [shop.id, state],
  )
  const { state: list, again, change } = pages
  return (
    <Part title={says.section.orders} lead={says.lead}>
      <p class="inline-field">
        <label for="state">{says.show}</label>
        <select
          id="state"
          value={state ?? ''}
          onChange={({ currentTarget: { value } }) =>
            route(`/dashboard/${shop.id}/invitations/orders${value && `?state=${value}`}`, true)
          }
        >
          <option value="">{says.all}</option>
          {INVITATION_STATES.map((each) => (
            <option key={each} value={each}>
              {says.state[each]}
            </option>
          ))}
        </select>
      </p>
      {list.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {list.phase === 'failed' && <FailureNote code={list.code} onRetry={again} />}
      {list.phase === 'ready' &&
        (list.items.length === 0 ? (
          <p>{state ? says.noneSuch : says.none}</p>
        ) : (
          <ul class="people-list">
            {list.items.map((one) => (
              <InvitationRow
                key={one.id}
                shop={shop}
                of={one}
                onChange={(changed) =>
                  change((each) => (each.id === one.id ? { ...each, ...changed } : each))
                }
              />
            ))}
          </ul>
        ))}
      <MoreButton of={pages} />
    </Part>
  )
}
