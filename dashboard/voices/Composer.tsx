import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { REPLY_MAX } from '../../shared/limits.ts'
import type { Voice } from '../../shared/schemas/voice.ts'
import { characters } from '../../shared/text.ts'
import { useWords } from '../i18n/language.tsx'
import { drafts } from './drafts.ts'

/** From here on the characters left are counted. */
const COUNT_FROM = REPLY_MAX * 0.8

interface Props {
  shop: string
  voice: Voice
  /** What the answer will be signed with. */
  signature: string
  takeFocus: boolean
  /** Sends the answer; resolves with why it did not go out, or null when it did. */
  onSend: (body: string) => Promise<string | null>
  onClose: () => void
}

/** Where an answer is written. Every keystroke is kept in this tab until the answer has arrived. */
export function Composer({ shop, voice, signature, takeFocus, onSend, onClose }: Props) {
  const words = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(() => drafts.read(shop, voice.id) ?? voice.reply?.body ?? '')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  useLayoutEffect(() => {
    if (takeFocus) field.current!.focus()
  }, [takeFocus])

  const firstName = voice.name?.split(' ')[0]
  const left = REPLY_MAX - characters(text)

  const write = (next: string) => {
    setText(next)
    setProblem(null)
    if (next === (voice.reply?.body ?? '')) drafts.drop(shop, voice.id)
    else drafts.write(shop, voice.id, next)
  }

  async function send() {
    if (busy) return
    const body = text.trim()
    if (body === '' || left < 0) {
      setProblem(body === '' ? words.answer.missing : words.answer.over(-left))
      field.current!.focus()
      return
    }
    setBusy(true)
    setProblem(null)
    const failed = await onSend(body)
    // After success this composer is gone.
    if (failed === null) return
    setBusy(false)
    setProblem(failed)
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <label for="answer">{words.answer.title}</label>
      <textarea
        ref={field}
        id="answer"
        rows={5}
        value={text}
        // What is typed while the answer is on its way would be in no answer.
        readOnly={busy}
        placeholder={firstName ? words.answer.placeholder(firstName) : words.answer.placeholderNobody}
        aria-describedby="answer-terms answer-problem"
        aria-invalid={problem !== null}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void send()
          if (event.key === 'Escape') onClose()
        }}
      />
      <p id="answer-problem" class="problem" role="alert">
        {problem}
      </p>
      <div class="composer-foot">
        <p id="answer-terms" class="quiet">
          {words.answer.public}
          <bdi class="signature">{words.answer.signed(signature)}</bdi>
          {REPLY_MAX - left >= COUNT_FROM && (
            <span class={left < 0 ? 'count problem' : 'count'}>
              {left < 0 ? words.answer.over(-left) : words.answer.left(left)}
            </span>
          )}
        </p>
        <button type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
        <button type="submit" class="button primary" aria-disabled={busy}>
          {busy ? words.answer.sending : voice.reply ? words.answer.save : words.answer.send}
        </button>
      </div>
    </form>
  )
}
