import { useRef, useState } from 'preact/hooks'
import { SAVED_ANSWER_TITLE_MAX } from '../../shared/limits.ts'
import { api } from '../api.ts'
import { failureCode } from '../failure.ts'
import { failureWords } from '../i18n/failure-words.ts'
import { useWords } from '../i18n/language.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Field } from '../ui/Field.tsx'
import { useFetched } from '../ui/use-fetched.ts'

interface Props {
  shop: string
  /** What stands in the answer now, to keep it. */
  text: string
  onInsert: (body: string) => void
  onClose: () => void
}

/** The answers a shop needs often: insert one, keep one, delete one. */
export function SavedAnswers({ shop, text, onInsert, onClose }: Props) {
  const words = useWords()
  const says = words.answering
  const [saved, again] = useFetched(() => api.savedAnswers(shop), [shop])
  const [title, setTitle] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const body = text.trim()

  const attempt = async (what: () => Promise<unknown>) => {
    setProblem(null)
    try {
      await what()
      again()
      return true
    } catch (error) {
      const code = failureCode(error)
      setProblem(code === 'invalid_input' ? says.keepTooMany : failureWords(words, code))
      return false
    }
  }

  async function keep(event: Event) {
    event.preventDefault()
    if (title.trim() === '') {
      setProblem(says.keepMissing)
      field.current!.focus()
      return
    }
    if (await attempt(() => api.saveAnswer(shop, { title: title.trim(), body }))) setTitle('')
  }

  return (
    <Dialog title={says.saved} onClose={onClose}>
      <p class="quiet">{says.savedLead}</p>
      {saved.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {saved.phase === 'failed' && <FailureNote code={saved.code} onRetry={again} />}
      {saved.phase === 'ready' && saved.value.answers.length === 0 && <p>{says.savedNone}</p>}
      {saved.phase === 'ready' && saved.value.answers.length > 0 && (
        <ul class="saved-answers">
          {saved.value.answers.map((answer) => (
            <li key={answer.id}>
              <button
                type="button"
                class="saved-answer"
                aria-label={says.insert(answer.title)}
                onClick={() => onInsert(answer.body)}
              >
                <bdi>{answer.title}</bdi>
                <span class="quiet" dir="auto">
                  {answer.body}
                </span>
              </button>
              <button
                type="button"
                class="link"
                aria-label={says.forget(answer.title)}
                onClick={() => void attempt(() => api.forgetAnswer(shop, answer.id))}
              >
                {words.answering.forgetShort}
              </button>
            </li>
          ))}
        </ul>
      )}
      {body === '' ? (
        <p class="problem" role="alert">
          {problem}
        </p>
      ) : (
        <form class="keep-answer" onSubmit={(event) => void keep(event)}>
          <p>{says.keep}</p>
          <Field
            label={says.keepTitle}
            problem={problem}
            input={{
              ref: field,
              value: title,
              maxLength: SAVED_ANSWER_TITLE_MAX,
              onInput: ({ currentTarget }) => setTitle(currentTarget.value),
            }}
          />
          <button type="submit" class="button">
            {says.keepButton}
          </button>
        </form>
      )}
    </Dialog>
  )
}
