import { useRef, useState } from 'preact/hooks'
import { ROLES, type Role } from '../../shared/schemas/sign-in.ts'
import type { Team } from '../../shared/schemas/team.ts'
import { api } from '../api.ts'
import { fullDay } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { announce } from '../ui/announcer.tsx'
import { Field } from '../ui/Field.tsx'
import { Part } from '../ui/Part.tsx'
import { useAttempt } from '../ui/use-attempt.ts'

/** Asks a colleague in by mail. */
export function Invite({ shop, onInvited }: { shop: string; onInvited: () => void }) {
  const { words, language } = useSpeech()
  const says = words.people.team
  const input = useRef<HTMLInputElement>(null)
  const role = useRef<HTMLSelectElement>(null)
  const { busy, problem, setProblem, attempt } = useAttempt()

  async function invite(event: Event) {
    event.preventDefault()
    const { validity, value } = input.current!
    const email = value.trim()
    if (email === '' || validity.typeMismatch) setProblem(words.signIn.emailMalformed)
    else {
      let isMailed = true
      const invited = await attempt(
        async () => {
          const json = { email, role: role.current!.value as Role, locale: language }
          isMailed = (await api.invite(shop, json)).isMailed
        },
        {
          not_possible: says.inTeamAlready,
          mailed_today: says.mailedToday,
          invalid_input: words.signIn.emailMalformed,
        },
      )
      if (invited) {
        input.current!.value = ''
        if (isMailed) announce(says.invited(email))
        else setProblem(says.notMailed(email))
        onInvited()
      }
    }
    input.current?.focus()
  }

  return (
    <Part title={says.invite} lead={says.inviteLead}>
      <form class="people-form" noValidate onSubmit={invite}>
        <Field
          label={says.email}
          problem={problem}
          input={{
            ref: input,
            type: 'email',
            autoComplete: 'off',
            autoCapitalize: 'none',
            spellcheck: false,
          }}
        />
        <div class="field">
          <label for="invited-role">{says.role}</label>
          <select id="invited-role" ref={role}>
            {ROLES.map((each) => (
              <option key={each} value={each} selected={each === 'moderator'}>
                {words.role[each]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" class="button primary" aria-disabled={busy}>
          {says.send}
        </button>
      </form>
    </Part>
  )
}

interface WaitingProps {
  shop: string
  invitations: Team['invitations']
  mayChange: boolean
  onChanged: () => void
}

/** Who is invited and has not come yet; nothing where nobody is. */
export function Invitations({ shop, invitations, mayChange, onChanged }: WaitingProps) {
  const { words, locale, language } = useSpeech()
  const says = words.people.team
  const { problem, setProblem, attempt } = useAttempt()
  const [sentTo, setSentTo] = useState<string | null>(null)
  if (invitations.length === 0) return null
  const act = async (what: () => Promise<unknown>, said: string | null) => {
    const done = await attempt(what, { not_found: says.tookBackAlready, mailed_today: says.mailedToday })
    if (done && said) announce(said)
    onChanged()
    return done
  }
  return (
    <Part title={says.waiting}>
      <ul class="people-list">
        {invitations.map(({ email, role, expiresAt }) => (
          <li key={email} class="people-row">
            <p class="people-who">
              <b class="people-mail">{email}</b>
              <span class="quiet">
                {words.role[role]} · {says.until(fullDay(expiresAt, locale))}
              </span>
            </p>
            {mayChange && (
              <div class="people-acts">
                {sentTo === email ? (
                  <span class="quiet">{says.sentAgain}</span>
                ) : (
                  <button
                    type="button"
                    class="link"
                    aria-label={says.sendAgainTo(email)}
                    onClick={async () => {
                      const json = { email, role, locale: language }
                      let isMailed = true
                      const again = async () => {
                        isMailed = (await api.invite(shop, json)).isMailed
                      }
                      if (!(await act(again, null))) return
                      if (!isMailed) return setProblem(says.notMailed(email))
                      announce(says.invited(email))
                      setSentTo(email)
                    }}
                  >
                    {says.sendAgain}
                  </button>
                )}
                <button
                  type="button"
                  class="link"
                  aria-label={says.takeBackFrom(email)}
                  onClick={() => void act(() => api.takeInvitationBack(shop, email), says.tookBack(email))}
                >
                  {says.takeBack}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <p class="problem" role="alert">
        {problem}
      </p>
    </Part>
  )
}
