import { useState } from 'preact/hooks'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { Line } from '../setup/Line.tsx'
import { announce } from '../ui/announcer.tsx'
import { useAttempt } from '../ui/use-attempt.ts'

interface Props {
  shop: string
  id: string
  name: string
  label: string
  go: string
  onDone: () => void
}

/** Says whose reviews an id shares. */
export function JoinGroup({ shop, id, name, label, go, onDone }: Props) {
  const says = useWords().products
  const [other, setOther] = useState('')
  const { busy, problem, attempt } = useAttempt()

  async function join(event: Event) {
    event.preventDefault()
    const wanted = other.trim()
    if (wanted === '') return
    const because = { not_found: says.joinMissing, invalid_input: says.joinItself }
    if (!(await attempt(() => api.joinGroup(shop, id, wanted), because))) return
    announce(says.joined(name))
    onDone()
  }

  return (
    <form class="product-join" noValidate onSubmit={join}>
      <Line
        label={label}
        hint={says.joinHint}
        value={other}
        problem={problem ?? false}
        input={{ autoComplete: 'off', autoCapitalize: 'none', spellcheck: false }}
        onChange={setOther}
      />
      <div>
        <button type="submit" class="button" aria-disabled={busy}>
          {go}
        </button>
      </div>
    </form>
  )
}
