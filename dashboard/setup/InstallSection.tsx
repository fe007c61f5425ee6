import { useState } from 'preact/hooks'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech, useWords } from '../i18n/language.tsx'
import { useSession } from '../sign-in/session.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Part } from '../ui/Part.tsx'
import { Snippet } from '../ui/Snippet.tsx'
import { useFetched } from '../ui/use-fetched.ts'
import { Choice } from './Choice.tsx'
import { SYSTEMS, type System, snippets } from './snippets.ts'

/** What goes into the shop's pages, ready to be copied. */
export function InstallSection({ shop }: { shop: SignedIn['shops'][number] }) {
  const says = useWords().setup.install
  const { state } = useSession()
  const [system, setSystem] = useState<System>('html')
  const lines = snippets(system, 'who' in state ? state.who.origin : location.origin, shop.id)
  return (
    <Part title={says.title} lead={says.lead}>
      <div class="setup-form">
        <Choice
          label={says.system}
          value={system}
          options={SYSTEMS.map((value) => ({ value, name: says.systems[value] }))}
          onChange={setSystem}
        />
      </div>
      {(['head', 'product', 'list'] as const).map((step) => (
        <section key={`${system} ${step}`} class="people-tag">
          <h3>{says.steps[step]}</h3>
          <p class="quiet">{says.where[system][step]}</p>
          <Snippet name={says.steps[step]} code={lines[step]} />
        </section>
      ))}
      <Reported shop={shop.id} />
      <section class="people-tag">
        <h3>{says.try}</h3>
        <p>{says.tryText}</p>
      </section>
    </Part>
  )
}

/** Whether the widget has reported from the shop's pages within a week. */
function Reported({ shop }: { shop: string }) {
  const { words, locale } = useSpeech()
  const says = words.setup.install
  const [seen, again] = useFetched(() => api.seen(shop), [shop])
  return (
    <section class="people-tag">
      <h3>{says.reported}</h3>
      {seen.phase === 'failed' && <FailureNote code={seen.code} onRetry={again} />}
      {seen.phase === 'ready' && (
        <>
          {seen.value.websites.length === 0 && <p>{says.notReported}</p>}
          <ul class="setup-list">
            {seen.value.websites.map(({ origin, at }) => (
              <li key={origin}>{says.reportedFrom(origin, relativeTime(at, locale, Date.now()))}</li>
            ))}
          </ul>
          {seen.value.unknown.length > 0 && (
            <p>
              <a href={`/dashboard/${shop}/products`}>{says.unknownIds(seen.value.unknown.length)}</a>
            </p>
          )}
          <div>
            <button type="button" class="button" onClick={again}>
              {says.lookAgain}
            </button>
          </div>
        </>
      )}
    </section>
  )
}
