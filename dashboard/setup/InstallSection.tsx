import { useState } from 'preact/hooks'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { useWords } from '../i18n/language.tsx'
import { Part } from '../people/Part.tsx'
import { useSession } from '../sign-in/session.tsx'
import { Choice } from './Choice.tsx'
import { Snippet } from './Snippet.tsx'
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
      <section class="people-tag">
        <h3>{says.try}</h3>
        <p>{says.tryText}</p>
      </section>
    </Part>
  )
}
