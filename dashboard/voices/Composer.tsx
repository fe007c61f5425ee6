import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { REPLY_MAX } from '../../shared/limits.ts'
import type { Voice } from '../../shared/schemas/voice.ts'
import { characters } from '../../shared/text.ts'
import { useWords } from '../i18n/language.tsx'
import { AnswerChecks } from './AnswerChecks.tsx'
import { Audience, type Reader } from './Audience.tsx'
import { drafts } from './drafts.ts'
import { SavedAnswers } from './SavedAnswers.tsx'
import { filledIn } from './saved-answer.ts'
import type { Shop } from './use-desk.ts'

/** From here on the characters left are counted. */
const COUNT_FROM = REPLY_MAX * 0.8

interface Props {
  shop: Shop
  voice: Voice
  /** What the answer will be signed with. */
  signature: string
  takeFocus: boolean
  /** Sends the answer; resolves with why it did not go out, or null when it did. */
  onSend: (body: string) => Promise<string | null>
  /** Sends it to the author alone; resolves in the same way. The same `submissionId` is sent once. */
  onSendPrivately: (body: string, submissionId: string) => Promise<string | null>
  onClose: () => void
}

/** Where an answer is written. Every keystroke is kept in this tab until the answer has arrived. */
export function Composer({ shop: { id: shop, name: shopName }, voice, signature, takeFocus, ...on }: Props) {
  const words = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(() => drafts.read(shop, voice.id) ?? voice.reply?.body ?? '')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [reader, setReader] = useState<Reader>('everyone')
  const [choosing, setChoosing] = useState(false)
  // One for each text: what was changed after a failure is another answer.
  const submission = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (takeFocus) field.current!.focus()
  }, [takeFocus])

  const firstName = voice.name?.split(' ')[0]
  const left = REPLY_MAX - characters(text)
  const publicWords = voice.reply ? words.answer.save : words.answer.send
  const sendWords = reader === 'everyone' ? publicWords : words.answering.sendPrivately

  const write = (next: string) => {
    setText(next)
    submission.current = null
    setProblem(null)
    if (next === (voice.reply?.body ?? '')) drafts.drop(shop, voice.id)
    else drafts.write(shop, voice.id, next)
  }

  async function send() {
    if (busy) return
    // Also where somebody wrote the places themselves, to keep the text for later.
    const body = filledIn(text.trim(), voice, shopName)
    const over = characters(body) - REPLY_MAX
    if (body === '' || over > 0) {
      setProblem(body === '' ? words.answer.missing : words.answer.over(over))
      field.current!.focus()
      return
    }
    setBusy(true)
    setProblem(null)
    submission.current ??= crypto.randomUUID()
    const failed =
      reader === 'everyone' ? await on.onSend(body) : await on.onSendPrivately(body, submission.current)
    // After success this composer is gone.
    if (failed === null) return
    setBusy(false)
    setProblem(failed)
  }

  return (
    <>
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <div class="composer-head">
          <label for="answer">{words.answer.title}</label>
          <Audience
            voice={voice}
            reader={reader}
            fixed={busy}
            onChoose={(next) => {
              setReader(next)
              setProblem(null)
            }}
          />
          <button type="button" class="link" onClick={() => setChoosing(true)}>
            {words.answering.saved}
          </button>
        </div>
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
            if (event.key === 'Escape') on.onClose()
          }}
        />
        <p id="answer-problem" class="problem" role="alert">
          {problem}
        </p>
        <AnswerChecks shop={shop} id={voice.id} text={text} />
        <div class="composer-foot">
          <p id="answer-terms" class="quiet">
            {reader === 'everyone' ? words.answer.public : words.answering.privateTerms}
            <span class="signature">
              <bdi>{words.answer.signed(signature)}</bdi>{' '}
              <a href={`/dashboard/${shop}/setup/account`}>{words.answering.signOther}</a>
            </span>
            {REPLY_MAX - left >= COUNT_FROM && (
              <span class={left < 0 ? 'count problem' : 'count'}>
                {left < 0 ? words.answer.over(-left) : words.answer.left(left)}
              </span>
            )}
          </p>
          <button type="button" class="button" onClick={on.onClose}>
            {words.close}
          </button>
          <button type="submit" class="button primary" aria-disabled={busy}>
            {busy ? words.answer.sending : sendWords}
          </button>
        </div>
      </form>
      {choosing && (
        <SavedAnswers
          shop={shop}
          text={text}
          onClose={() => setChoosing(false)}
          onInsert={(body) => {
            const inserted = filledIn(body, voice, shopName)
            write(text.trim() === '' ? inserted : `${text.trimEnd()}\n\n${inserted}`)
            setChoosing(false)
          }}
        />
      )}
    </>
  )
}
