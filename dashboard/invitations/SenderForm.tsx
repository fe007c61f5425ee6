import { useRef, useState } from 'preact/hooks'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { announce } from '../ui/announcer.tsx'
import { Field } from '../ui/Field.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { SendingDomain } from './SendingDomain.tsx'

interface Props {
  shop: string
  mail: { replyTo: string | null; signature: string | null; portraitUrl: string | null }
  isOwner: boolean
}

/** Who signs the letters, where answers arrive, and whether the domain they come from is in order. */
export function SenderForm({ shop, mail, isOwner }: Props) {
  const words = useWords()
  const says = words.invitations.asking
  const [saved, setSaved] = useState(false)
  const { busy, problem, attempt } = useAttempt()
  const inputs = {
    signature: useRef<HTMLInputElement>(null),
    replyTo: useRef<HTMLInputElement>(null),
    portraitUrl: useRef<HTMLInputElement>(null),
  }

  async function save(event: Event) {
    event.preventDefault()
    setSaved(false)
    const json = {
      signature: inputs.signature.current!.value,
      replyTo: inputs.replyTo.current!.value,
      portraitUrl: inputs.portraitUrl.current!.value || undefined,
    }
    if (await attempt(() => api.keepMailSettings(shop, json), { invalid_input: says.mailWrong })) {
      setSaved(true)
      announce(says.saved)
    }
  }

  return (
    <form class="asking" noValidate onSubmit={save}>
      <fieldset class="people-form">
        <legend>{says.signs}</legend>
        {(['signature', 'replyTo', 'portraitUrl'] as const).map((field) => (
          <Field
            key={field}
            label={says[field]}
            problem={null}
            input={{
              ref: inputs[field],
              inputMode: field === 'replyTo' ? 'email' : field === 'portraitUrl' ? 'url' : 'text',
              defaultValue: mail[field] ?? '',
              readOnly: !isOwner,
              autoComplete: 'off',
            }}
          />
        ))}
        <p class="problem" role="alert">
          {problem}
        </p>
        {isOwner && (
          <p>
            <button type="submit" class="button primary" aria-disabled={busy}>
              {says.saveSigns}
            </button>{' '}
            {saved && <span>{says.saved}</span>}
          </p>
        )}
      </fieldset>
      <SendingDomain shop={shop} />
    </form>
  )
}
