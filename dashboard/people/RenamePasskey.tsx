import { useRef } from 'preact/hooks'
import { NAME_MAX } from '../../shared/limits.ts'
import type { Passkey } from '../../shared/schemas/passkey.ts'
import { characters } from '../../shared/text.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { useAttempt } from '../ui/use-attempt.ts'

interface Props {
  passkey: Passkey
  onDone: () => void
  onClose: () => void
}

/** Gives a passkey the name that its person knows it by. */
export function RenamePasskey({ passkey: { id, name }, onDone, onClose }: Props) {
  const words = useWords()
  const says = words.people.passkeys
  const input = useRef<HTMLInputElement>(null)
  const { busy, problem, setProblem, attempt } = useAttempt()

  async function keep(event: Event) {
    event.preventDefault()
    const next = input.current!.value.trim()
    if (next === '') setProblem(says.nameMissing)
    else if (characters(next) > NAME_MAX) setProblem(words.people.name.tooLong(NAME_MAX))
    else if (await attempt(() => api.renamePasskey(id, next))) {
      onClose()
      onDone()
      return
    }
    input.current?.focus()
  }

  return (
    <Dialog title={says.renameWhich(name)} class="small" onClose={onClose}>
      <form class="people-form" noValidate onSubmit={keep}>
        <Field
          label={says.name}
          problem={problem}
          input={{ ref: input, autoComplete: 'off', defaultValue: name }}
        />
        <button type="submit" class="button primary" aria-disabled={busy}>
          {says.keepName}
        </button>
      </form>
    </Dialog>
  )
}
