import { useState } from 'preact/hooks'
import { failureCode } from '../failure.ts'
import { failureWords } from '../i18n/failure-words.ts'
import { useWords } from '../i18n/language.tsx'

export interface Action {
  busy: boolean
  /** Why the last try did not do what was asked, in words; null where it did. */
  problem: string | null
  /** Does one thing at a time; resolves whether it was done. */
  run: (act: () => Promise<void>) => Promise<boolean>
}

/** One thing that somebody does about an item of a list. */
export function useAction(): Action {
  const words = useWords()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  async function run(act: () => Promise<void>): Promise<boolean> {
    if (busy) return false
    setBusy(true)
    setProblem(null)
    try {
      await act()
      return true
    } catch (error) {
      setProblem(failureWords(words, failureCode(error)))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, run }
}
