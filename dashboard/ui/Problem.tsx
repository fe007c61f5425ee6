import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { useWords } from '../i18n/language.tsx'
import type { Action } from './use-action.ts'

/** Asks anew for what is shown; null where nothing can. */
export const LookAgain = createContext<(() => void) | null>(null)

/** Why something was not done; where a colleague was quicker, with the way to see how it stands by now. */
export function Problem({ of: { problem, isStale, forget } }: { of: Omit<Action, 'busy' | 'run'> }) {
  const words = useWords()
  const look = useContext(LookAgain)
  return (
    <>
      <p class="problem" role="alert">
        {problem}
      </p>
      {isStale && look && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => {
              forget()
              look()
            }}
          >
            {words.lookAgain}
          </button>
        </p>
      )}
    </>
  )
}
