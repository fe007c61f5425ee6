import { failureWords } from '../i18n/failure-words.ts'
import { useSpeech } from '../i18n/language.tsx'
import { FileProblems } from './FileProblems.tsx'
import type { Sending } from './use-sending.ts'

interface Props {
  sending: Exclude<Sending, { phase: 'idle' }>
  /** Rows in all. */
  total: number
  onPause: () => void
  onGoOn: () => void
  onOther: () => void
  /** Where the orders are to be seen. */
  list: string
}

/** How far the sending is, what came of it, and how to go on where it stopped. */
export function SendingState({
  sending: { phase, sent, code },
  total,
  onPause,
  onGoOn,
  onOther,
  list,
}: Props) {
  const { words, locale } = useSpeech()
  const says = words.invitations.upload
  const number = (n: number) => n.toLocaleString(locale)
  return (
    <>
      <div class="field">
        <label for="progress">{says.progress(number(sent.rows), number(total))}</label>
        <progress id="progress" max={total} value={sent.rows} />
      </div>
      <div role="status">
        {phase === 'done' && (
          <p>
            {says.done(number(sent.created), number(sent.changed), number(sent.unchanged))}{' '}
            <a href={list}>{says.look}</a>
          </p>
        )}
        {phase === 'stopped' && (
          <p>
            {code && failureWords(words, code)} {says.stopped}
          </p>
        )}
      </div>
      <FileProblems problems={sent.problems} />
      <div class="people-acts">
        {phase === 'sending' && (
          <button type="button" class="button" onClick={onPause}>
            {says.pause}
          </button>
        )}
        {phase === 'stopped' && (
          <button type="button" class="button primary" onClick={onGoOn}>
            {says.goOn}
          </button>
        )}
        {phase !== 'sending' && (
          <button type="button" class="button" onClick={onOther}>
            {says.other}
          </button>
        )}
      </div>
    </>
  )
}
