import type { FailureCode } from '../failure.ts'
import { failureWords } from '../i18n/failure-words.ts'
import { useWords } from '../i18n/language.tsx'

/** Says what failed, and offers to try again. */
export function FailureNote({ code, onRetry }: { code: FailureCode; onRetry: () => void }) {
  const words = useWords()
  return (
    <div class="note" role="alert">
      <p>{failureWords(words, code)}</p>
      <button type="button" class="button" onClick={onRetry}>
        {words.tryAgain}
      </button>
    </div>
  )
}
