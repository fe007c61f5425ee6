import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { SIGN_IN_CODE_DIGITS } from '../../shared/limits.ts'
import { api } from '../api.ts'
import { failureCode } from '../failure.ts'
import { failureWords } from '../i18n/failure-words.ts'
import { useSpeech } from '../i18n/language.tsx'
import { Field } from '../ui/Field.tsx'

/** A mail takes its time; asking at once would only make the code on its way worthless. */
const AGAIN_AFTER_S = 30

interface Props {
  email: string
  /** Whether the code goes to every address, not only to those in a shop's team. */
  isOpen: boolean
  onSignedIn: () => Promise<void>
  onOtherAddress: () => void
}

/** Takes the code. Six digits send themselves, typed or pasted, with or without spaces. */
export function CodeStep({ email, isOpen, onSignedIn, onOtherAddress }: Props) {
  const { words, language } = useSpeech()
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current!.focus(), [])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [sentAgain, setSentAgain] = useState(false)
  const [wait, setWait] = useState(AGAIN_AFTER_S)

  useEffect(() => {
    if (wait === 0) return
    const timer = setTimeout(() => setWait(wait - 1), 1000)
    return () => clearTimeout(timer)
  }, [wait])

  const fail = (text: string) => {
    setBusy(false)
    setProblem(text)
    input.current?.focus()
    input.current?.select()
  }

  async function enter() {
    if (busy) return
    const code = input.current!.value.replace(/\D/g, '')
    if (code.length !== SIGN_IN_CODE_DIGITS) return fail(words.signIn.codeMalformed)
    setBusy(true)
    setProblem(null)
    try {
      await api.signIn(email, code)
      await onSignedIn()
    } catch (error) {
      fail(failureWords(words, failureCode(error)))
    }
  }

  async function sendAgain() {
    setWait(AGAIN_AFTER_S)
    setProblem(null)
    try {
      await api.requestCode(email, language)
      setSentAgain(true)
    } catch (error) {
      setProblem(failureWords(words, failureCode(error)))
    }
    // The button that was pressed is gone.
    input.current?.focus()
  }

  return (
    <form
      class="sign-in-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void enter()
      }}
    >
      <p role="status">
        {sentAgain ? words.signIn.sentAgain : (isOpen ? words.signIn.sentOpen : words.signIn.sent)(email)}
      </p>
      <Field
        label={words.signIn.code}
        problem={problem}
        input={{
          ref: input,
          class: 'code',
          name: 'code',
          inputMode: 'numeric',
          autoComplete: 'one-time-code',
          onInput: ({ currentTarget }) => {
            if (currentTarget.value.replace(/\D/g, '').length === SIGN_IN_CODE_DIGITS) void enter()
          },
        }}
      />
      <button type="submit" class="button primary" aria-disabled={busy}>
        {words.signIn.enter}
      </button>
      <div class="sign-in-more">
        {wait > 0 ? (
          <p class="quiet">{words.signIn.againIn(wait)}</p>
        ) : (
          <button type="button" class="link" onClick={sendAgain}>
            {words.signIn.again}
          </button>
        )}
        <button type="button" class="link" onClick={onOtherAddress}>
          {words.signIn.otherAddress}
        </button>
      </div>
    </form>
  )
}
