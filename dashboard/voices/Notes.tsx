import { useState } from 'preact/hooks'
import { EXPLANATION_MAX } from '../../shared/limits.ts'
import type { WholeVoice } from '../../shared/schemas/voice.ts'
import { api } from '../api.ts'
import { failureCode } from '../failure.ts'
import { failureWords } from '../i18n/failure-words.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { nameOf } from './name-of.ts'

interface Props {
  shop: string
  voice: WholeVoice
  mayAct: boolean
  onChanged: () => void
}

/** What the team writes down; one of them at a time, and nothing typed is lost when sending fails. */
export function Notes({ shop, voice, mayAct, onChanged }: Props) {
  const { words, locale } = useSpeech()
  const [text, setText] = useState('')
  const [submissionId, setSubmissionId] = useState(() => crypto.randomUUID())
  const [problem, setProblem] = useState<string | null>(null)

  async function keep(event: Event) {
    event.preventDefault()
    const body = text.trim()
    if (body === '') return setProblem(words.work.noteMissing)
    try {
      await api.note(shop, voice.id, { submissionId, body })
      setText('')
      setProblem(null)
      setSubmissionId(crypto.randomUUID())
      onChanged()
    } catch (error) {
      setProblem(failureWords(words, failureCode(error)))
    }
  }

  if (!mayAct && voice.notes.length === 0) return null
  return (
    <section aria-labelledby="notes">
      <h3 id="notes">{words.work.notes}</h3>
      <p class="quiet">{words.work.notesWhy}</p>
      {voice.notes.length > 0 && (
        <ul class="work-list">
          {voice.notes.map(({ id, body, who, at }) => (
            <li key={id}>
              <p class="work-quote">{body}</p>
              <span class="quiet">
                {nameOf(who, words.work)}, {relativeTime(at, locale, Date.now())}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayAct && (
        <form onSubmit={keep}>
          <textarea
            id="note"
            rows={2}
            aria-label={words.work.addNote}
            placeholder={words.work.addNote}
            aria-describedby="note-problem"
            maxLength={EXPLANATION_MAX}
            value={text}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value)
              setProblem(null)
            }}
          />
          <p id="note-problem" class="problem" role="alert">
            {problem}
          </p>
          {text !== '' && (
            <button type="submit" class="button">
              {words.work.saveNote}
            </button>
          )}
        </form>
      )}
    </section>
  )
}
