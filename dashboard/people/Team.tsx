import { useState } from 'preact/hooks'
import { ROLES, type Role, type SignedIn } from '../../shared/schemas/sign-in.ts'
import type { Team as TeamAnswer } from '../../shared/schemas/team.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { announce } from '../ui/announcer.tsx'
import { Confirm } from '../ui/Confirm.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Part } from '../ui/Part.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { useFetched } from '../ui/use-fetched.ts'
import { Invitations, Invite } from './Invite.tsx'

type Shop = SignedIn['shops'][number]
type Member = TeamAnswer['members'][number]

/** Who works for the shop and what they may do. Owners change it, everybody sees it. */
export function Team({ shop }: { shop: Shop }) {
  const words = useWords()
  const says = words.people.team
  const [team, again] = useFetched(() => api.team(shop.id), [shop.id])
  if (team.phase === 'loading') return <p class="quiet">{words.loading}</p>
  if (team.phase === 'failed') return <FailureNote code={team.code} onRetry={again} />
  const { members, invitations } = team.value
  const mayChange = shop.role === 'owner'
  const owners = members.filter(({ role }) => role === 'owner').length
  return (
    <>
      <Part title={says.title} lead={mayChange ? says.lead : says.leadReading}>
        <ul class="people-list">
          {members.map((member) => (
            <MemberRow
              key={member.id}
              shop={shop.id}
              member={member}
              mayChange={mayChange && !(member.role === 'owner' && owners === 1)}
              isLastOwner={mayChange && member.role === 'owner' && owners === 1}
              onChanged={again}
            />
          ))}
        </ul>
        <dl class="people-roles">
          {ROLES.map((role) => (
            <div key={role}>
              <dt>{words.role[role]}</dt>
              <dd class="quiet">{says.meaning[role]}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Invitations shop={shop.id} invitations={invitations} mayChange={mayChange} onChanged={again} />
      {mayChange && <Invite shop={shop.id} onInvited={again} />}
    </>
  )
}

interface RowProps {
  shop: string
  member: Member
  mayChange: boolean
  isLastOwner: boolean
  onChanged: () => void
}

function MemberRow({ shop, member, mayChange, isLastOwner, onChanged }: RowProps) {
  const words = useWords()
  const says = words.people.team
  const { id, email, displayName, role, isYou } = member
  const { problem, attempt } = useAttempt()
  const [removing, setRemoving] = useState(false)
  const because = { not_possible: says.lastOwner }

  async function change(select: HTMLSelectElement) {
    const next = select.value as Role
    if (await attempt(() => api.changeRole(shop, id, next), because)) {
      announce(says.changed(displayName, words.role[next]))
      onChanged()
    } else select.value = role
  }

  return (
    <li class="people-row">
      <p class="people-who">
        <b>
          <bdi>{displayName}</bdi>
        </b>
        {isYou && <span class="quiet"> {says.you}</span>}
        <span class="people-mail quiet">{email}</span>
      </p>
      <div class="people-acts">
        {mayChange ? (
          <select
            aria-label={says.roleOf(displayName)}
            value={role}
            onChange={({ currentTarget }) => void change(currentTarget)}
          >
            {ROLES.map((each) => (
              <option key={each} value={each}>
                {words.role[each]}
              </option>
            ))}
          </select>
        ) : (
          <span>{words.role[role]}</span>
        )}
        {mayChange && (
          <button
            type="button"
            class="link"
            aria-label={says.removeWhom(displayName)}
            onClick={() => setRemoving(true)}
          >
            {says.remove}
          </button>
        )}
      </div>
      {isLastOwner && <p class="people-note quiet">{says.lastOwner}</p>}
      <p class="people-note problem" role="alert">
        {problem}
      </p>
      {removing && (
        <Confirm
          title={says.removeWhom(displayName)}
          text={isYou ? says.removeYou : says.removeText}
          go={says.remove}
          because={because}
          act={() => api.removeMember(shop, id)}
          onDone={() => {
            announce(says.removed(displayName))
            onChanged()
          }}
          onClose={() => setRemoving(false)}
        />
      )}
    </li>
  )
}
