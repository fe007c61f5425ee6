import { useState } from 'preact/hooks'
import { failureCode } from '../failure.ts'
import { failureWords } from '../i18n/failure-words.ts'
import { useWords } from '../i18n/language.tsx'
import { useSession } from '../sign-in/session.tsx'
import { Dialog } from './Dialog.tsx'
import { SignOutIcon } from './icons.tsx'

/**
 * Ends the session, and asks first where that would lose something. `flush` sends what is still held and resolves with
 * how many decisions did not get through.
 */
export function SignOut({ flush }: { flush: () => Promise<number> }) {
  const words = useWords()
  const { signOut } = useSession()
  const [lost, setLost] = useState(0)
  const [problem, setProblem] = useState<string | null>(null)

  async function leave() {
    setLost(0)
    try {
      await signOut()
    } catch (error) {
      setProblem(failureWords(words, failureCode(error)))
    }
  }

  async function ask() {
    setProblem(null)
    const left = await flush()
    if (left === 0) await leave()
    else setLost(left)
  }

  return (
    <>
      <button type="button" class="link with-icon" onClick={ask}>
        <SignOutIcon /> {words.signOut}
      </button>
      <p class="problem" role="alert">
        {problem}
      </p>
      {lost > 0 && (
        <Dialog title={words.leaving.title} class="small" onClose={() => setLost(0)}>
          <p>{words.leaving.text(lost)}</p>
          <div class="dialog-foot">
            <button type="button" class="button primary" onClick={() => setLost(0)}>
              {words.leaving.stay}
            </button>
            <button type="button" class="button" onClick={leave}>
              {words.leaving.go(lost)}
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
