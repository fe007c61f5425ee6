import { useState } from 'preact/hooks'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { useAttempt } from '../ui/use-attempt.ts'

type Checked = Awaited<ReturnType<typeof api.mailDomain>>

/** Looks, on demand, whether the domain that mail comes from says so in its records. */
export function SendingDomain({ shop }: { shop: string }) {
  const words = useWords()
  const says = words.invitations.asking
  const [checked, setChecked] = useState<Checked | null>(null)
  const { busy, problem, attempt } = useAttempt()
  return (
    <fieldset class="people-form">
      <legend>{says.domain}</legend>
      <p>{says.domainLead}</p>
      <button
        type="button"
        class="button"
        aria-disabled={busy}
        onClick={() => attempt(async () => setChecked(await api.mailDomain(shop)))}
      >
        {says.domainGo}
      </button>
      <p class="problem" role="alert">
        {problem}
      </p>
      <div role="status">
        {checked && (
          <>
            <p>
              <bdi>{checked.domain}</bdi>
            </p>
            <ul class="people-list">
              {checked.records.map(({ kind, state }) => (
                <li key={kind} class="people-row">
                  <p class="people-who">
                    <b>{kind.toUpperCase()}</b> {says.recordState[state]}
                    {state !== 'found' && <span class="quiet">{says.record[kind]}</span>}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </fieldset>
  )
}
