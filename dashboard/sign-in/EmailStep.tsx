import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { api } from '../api.ts'
import { failureCode } from '../failure.ts'
import { failureWords } from '../i18n/failure-words.ts'
import { useSpeech } from '../i18n/language.tsx'
import { hasPasskeys } from '../people/passkey.ts'
import { Field } from '../ui/Field.tsx'
import { usePasskey } from './use-passkey.ts'

interface Props {
  email: string
  onSent: (email: string) => void
  /** After a passkey: no code is needed then. */
  onSignedIn: () => Promise<void>
}

/** Asks for the address and has a code mailed to it, or takes a passkey at once. */
export function EmailStep({ email, onSent, onSignedIn }: Props) {
  const { words, language } = useSpeech()
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current!.focus(), [])
  const [busy, setBusy] = useState(false)
  const passkey = usePasskey(onSignedIn)
  const [problem, setProblem] = useState<string | null>(null)

  async function send(event: SubmitEvent) {
    event.preventDefault()
    if (busy) return
    const fail = (text: string) => {
      setBusy(false)
      setProblem(text)
      input.current!.focus()
    }
    const { validity, value } = input.current!
    const address = value.trim()
    if (address === '' || validity.typeMismatch) return fail(words.signIn.emailMalformed)
    setBusy(true)
    setProblem(null)
    try {
      await api.requestCode(address, language)
      onSent(address)
    } catch (error) {
      const code = failureCode(error)
      fail(code === 'invalid_input' ? words.signIn.emailMalformed : failureWords(words, code))
    }
  }

  return (
    <form class="sign-in-form" noValidate onSubmit={send}>
      <p>{words.signIn.lead}</p>
      <Field
        label={words.signIn.email}
        problem={problem}
        input={{
          ref: input,
          type: 'email',
          name: 'email',
          autoComplete: 'email webauthn',
          autoCapitalize: 'none',
          spellcheck: false,
          defaultValue: email,
        }}
      />
      <button type="submit" class="button primary" aria-disabled={busy}>
        {words.signIn.send}
      </button>
      {hasPasskeys() && (
        <button type="button" class="button" onClick={() => void passkey.ask()}>
          {words.signIn.passkey}
        </button>
      )}
      <p class="problem" role="alert">
        {passkey.problem}
      </p>
    </form>
  )
}
