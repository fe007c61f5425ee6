import { useEffect, useState } from 'preact/hooks'
import { RHYTHMS, type Rhythm } from '../../shared/schemas/notices.ts'
import { api } from '../api.ts'
import { useSpeech } from '../i18n/language.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Part } from '../ui/Part.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { useFetched } from '../ui/use-fetched.ts'

/** How often the member is told by mail who waits; kept as soon as it is chosen. */
export function MailRhythm({ shop }: { shop: string }) {
  const { words, language } = useSpeech()
  const says = words.people.mails
  const [state, again] = useFetched(() => api.notices(shop), [shop])
  const { problem, attempt } = useAttempt()
  const [chosen, setChosen] = useState<Rhythm | null>(null)
  const [done, setDone] = useState('')
  const kept = state.phase === 'ready' ? state.value.rhythm : null
  useEffect(() => setChosen(kept), [kept])

  async function choose(rhythm: Rhythm) {
    const before = chosen
    setChosen(rhythm)
    setDone('')
    if (await attempt(() => api.keepNotices(shop, { rhythm, locale: language }))) setDone(says.kept)
    else setChosen(before)
  }

  return (
    <Part title={says.title} lead={says.lead}>
      {state.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {state.phase === 'failed' && <FailureNote code={state.code} onRetry={again} />}
      {state.phase === 'ready' && (
        <fieldset class="people-choices">
          <legend class="unseen">{says.title}</legend>
          {RHYTHMS.map((rhythm) => (
            <label key={rhythm}>
              <input
                type="radio"
                name="rhythm"
                checked={rhythm === chosen}
                onChange={() => void choose(rhythm)}
              />
              <span>
                {says.rhythm[rhythm]} <span class="quiet">{says.meaning[rhythm]}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <p role="status">{done}</p>
      <p class="problem" role="alert">
        {problem}
      </p>
    </Part>
  )
}
