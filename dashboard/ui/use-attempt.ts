import { useState } from 'preact/hooks'
import { type FailureCode, failureCode } from '../failure.ts'
import { failureWords } from '../i18n/failure-words.ts'
import { useWords } from '../i18n/language.tsx'

/** Better words for a failure than those it has everywhere. */
export type Because = Partial<Record<FailureCode, string>>

/**
 * What a button sets off, one at a time: `attempt` resolves with whether it worked, and `problem` says in words what was in
 * the way.
 */
export function useAttempt() {
  const words = useWords()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function attempt(what: () => Promise<unknown>, because: Because = {}): Promise<boolean> {
    if (busy) return false
    setBusy(true)
    setProblem(null)
    try {
      await what()
      return true
    } catch (error) {
      const code = failureCode(error)
      setProblem(because[code] ?? failureWords(words, code))
      return false
    } finally {
      setBusy(false)
    }
  }

  return { busy, problem, setProblem, attempt }
}
