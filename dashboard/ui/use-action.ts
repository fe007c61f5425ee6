import { useState } from 'preact/hooks'
import { type FailureCode, failureCode } from '../failure.ts'
import { failureWords } from '../i18n/failure-words.ts'
import { useWords } from '../i18n/language.tsx'

export interface Action {
  busy: boolean
  /** Why the last try did not do what was asked, in words; null where it did. */
  problem: string | null
  /** Whether it is another by now than it was when it was loaded. */
  isStale: boolean
  /** Says no more of the last try. */
  forget: () => void
  /** Does one thing at a time; resolves whether it was done. */
  run: (act: () => Promise<void>) => Promise<boolean>
}

const STALE: readonly FailureCode[] = ['stale_version', 'not_possible', 'not_found', 'review_not_found']

/** One thing that somebody does about an item of a list. */
export function useAction(): Action {
  const words = useWords()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<FailureCode | null>(null)
  async function run(act: () => Promise<void>): Promise<boolean> {
    if (busy) return false
    setBusy(true)
    setFailed(null)
    try {
      await act()
      return true
    } catch (error) {
      setFailed(failureCode(error))
      return false
    } finally {
      setBusy(false)
    }
  }
  const problem = failed && failureWords(words, failed)
  return {
    busy,
    problem,
    isStale: failed !== null && STALE.includes(failed),
    forget: () => setFailed(null),
    run,
  }
}
