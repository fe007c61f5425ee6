import { useState } from 'preact/hooks'
import type { InvitationAction, InvitationLine } from '../../shared/schemas/invitation.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { fullDay, fullTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { announce } from '../ui/announcer.tsx'
import { Confirm } from '../ui/Confirm.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { ACTS } from './acts.ts'

interface Props {
  shop: SignedIn['shops'][number]
  of: InvitationLine
  onChange: (changed: Partial<InvitationLine>) => void
}

/** One order: whose, what became of asking about it and why, and what can still be done. */
export function InvitationRow({ shop, of: one, onChange }: Props) {
  const { words } = useSpeech()
  const says = words.invitations
  const [cancelling, setCancelling] = useState(false)
  const { busy, problem, attempt } = useAttempt()
  const acts = shop.role === 'viewer' ? [] : ACTS[one.state]

  async function act(action: InvitationAction) {
    const changed = await api.actOnInvitation(shop.id, one.id, action)
    // What is sent again was put off by nobody.
    onChange({ ...changed, ...(action === 'resend' && { postponedFor: null }) })
    announce(says.done[action](one.order))
  }

  return (
    <li class="people-row">
      <p class="people-who">
        <b>
          <bdi>{one.order}</bdi>
        </b>{' '}
        {one.name && <bdi>{one.name}</bdi>} <span class="state">{says.state[one.state]}</span>
        <span class="quiet">{useSentence(one)}</span>
      </p>
      {acts.length > 0 && (
        <div class="people-acts">
          {acts.map((action) => (
            <button
              key={action}
              type="button"
              class="link"
              aria-label={says.actWhich[action](one.order)}
              aria-disabled={busy}
              onClick={() =>
                action === 'cancel'
                  ? setCancelling(true)
                  : attempt(() => act(action), {
                      not_possible: action === 'resend' ? says.notAgain : says.changedMeanwhile,
                      mailed_today: says.mailedToday,
                      mailed_enough: says.mailedEnough,
                    })
              }
            >
              {says.act[action]}
            </button>
          ))}
        </div>
      )}
      <p class="problem people-note" role="alert">
        {problem}
      </p>
      {cancelling && (
        <Confirm
          title={says.actWhich.cancel(one.order)}
          text={says.cancelText}
          go={says.act.cancel}
          because={{ not_possible: says.changedMeanwhile }}
          act={() => act('cancel')}
          onDone={() => undefined}
          onClose={() => setCancelling(false)}
        />
      )}
    </li>
  )
}

/** What became of it, in words. */
function useSentence(one: InvitationLine): string {
  const { words, locale } = useSpeech()
  const says = words.invitations
  const day = (iso: string | null) => (iso ? fullDay(iso, locale) : '')
  const parts = [
    one.reason && says.reason[one.reason],
    one.answeredAt && says.answeredOn(day(one.answeredAt)),
    !one.answeredAt && one.visitedAt && says.visitedOn(day(one.visitedAt)),
    one.sentAt && says.sentOn(day(one.sentAt)),
    one.nextAt &&
      (one.state === 'planned' || one.state === 'snoozed') &&
      says.goes(fullTime(one.nextAt, locale)),
    one.nextAt && (one.state === 'sent' || one.state === 'visited') && says.reminds(day(one.nextAt)),
    one.nextAt && one.postponedFor && says.postponed[one.postponedFor],
    one.countedFrom && one.delayDays !== null && says.counted[one.countedFrom](one.delayDays),
    one.basis && says.basis[one.basis],
  ]
  return parts.filter(Boolean).join(' · ') || says.received(day(one.createdAt))
}
