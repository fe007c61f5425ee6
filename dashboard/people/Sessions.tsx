import { useState } from 'preact/hooks'
import type { Session } from '../../shared/schemas/team.ts'
import { api } from '../api.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { useSession } from '../sign-in/session.tsx'
import { announce } from '../ui/announcer.tsx'
import { Confirm } from '../ui/Confirm.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Part } from '../ui/Part.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { useFetched } from '../ui/use-fetched.ts'

/** Where the person is signed in, and how to end it there. */
export function Sessions() {
  const { words, locale } = useSpeech()
  const says = words.people.sessions
  const { signOut } = useSession()
  const [list, again] = useFetched(() => api.sessions(), [])
  const { problem, attempt } = useAttempt()
  const [ending, setEnding] = useState(false)

  const nameOf = ({ agent }: Session) => agent ?? says.unknown
  async function end(session: Session) {
    // One that has ended meanwhile is what was asked for.
    if (await attempt(() => api.endSession(session.id), { not_found: says.endedAlready }))
      announce(says.ended(nameOf(session)))
    again()
  }

  return (
    <Part title={says.title} lead={says.lead}>
      {list.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {list.phase === 'failed' && <FailureNote code={list.code} onRetry={again} />}
      {list.phase === 'ready' && (
        <>
          <ul class="people-list">
            {list.value.sessions.map((session) => (
              <li key={session.id} class="people-row">
                <p class="people-who">
                  <b>{nameOf(session)}</b>
                  <span class="quiet">
                    {session.isThis ? says.here : says.seen(relativeTime(session.seenAt, locale, Date.now()))}
                  </span>
                </p>
                {!session.isThis && (
                  <div class="people-acts">
                    <button
                      type="button"
                      class="link"
                      aria-label={says.endWhich(nameOf(session))}
                      onClick={() => void end(session)}
                    >
                      {words.signOut}
                    </button>
                  </div>
                )}
              </li>
            ))}
          </ul>
          <p class="problem" role="alert">
            {problem}
          </p>
          <div>
            <button type="button" class="button" onClick={() => setEnding(true)}>
              {says.everywhere}
            </button>
          </div>
        </>
      )}
      {ending && (
        <Confirm
          title={says.everywhere}
          text={says.everywhereText}
          go={says.everywhere}
          act={async () => {
            await api.endOtherSessions()
            await signOut()
          }}
          onDone={() => {}}
          onClose={() => setEnding(false)}
        />
      )}
    </Part>
  )
}
