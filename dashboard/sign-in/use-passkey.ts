import { useEffect, useRef, useState } from 'preact/hooks'
import { api } from '../api.ts'
import { failureCode } from '../failure.ts'
import { failureWords } from '../i18n/failure-words.ts'
import { useWords } from '../i18n/language.tsx'
import { offersPasskeys, PasskeyRefusal, signWithPasskey } from '../people/passkey.ts'

/**
 * Sign-in with a passkey: offered in the field for the address for as long as the form is there, and by `ask` at once.
 * `problem` says what was in the way, and nothing where the person just said no.
 */
export function usePasskey(onSignedIn: () => Promise<void>) {
  const words = useWords()
  const [problem, setProblem] = useState<string | null>(null)
  // A browser waits for one answer at a time.
  const waiting = useRef(new AbortController())

  async function attempt(inField: boolean): Promise<void> {
    waiting.current.abort()
    const abort = new AbortController()
    waiting.current = abort
    const { signal } = abort
    let hasSigned = false
    try {
      const challenge = await api.passkeyChallenge()
      if (signal.aborted) return
      const signed = await signWithPasskey(challenge, { inField, signal })
      hasSigned = true
      await api.signInByPasskey(signed)
      await onSignedIn()
    } catch (error) {
      // Nobody misses what could not be offered in the field.
      if (signal.aborted || (inField && !hasSigned)) return
      if (!(error instanceof PasskeyRefusal)) setProblem(failureWords(words, failureCode(error)))
      else if (error.why !== 'cancelled') setProblem(words.signIn.passkeyImpossible)
      await offer()
    }
  }

  const offer = async () => {
    const { signal } = waiting.current
    if ((await offersPasskeys()) && !signal.aborted) await attempt(true)
  }

  useEffect(() => {
    waiting.current = new AbortController()
    void offer()
    return () => waiting.current.abort()
  }, [])

  return {
    problem,
    ask: () => {
      setProblem(null)
      return attempt(false)
    },
  }
}
