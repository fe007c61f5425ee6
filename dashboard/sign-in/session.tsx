import { type ComponentChildren, createContext } from 'preact'
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api, onSessionEnded } from '../api.ts'
import { type FailureCode, failureCode } from '../failure.ts'
import { settings } from '../ui/storage.ts'

/** `ended`: signed in before, and the Worker no longer knows it; the page stays as it is until they sign in again. */
export type SessionState =
  | { phase: 'loading' }
  | { phase: 'out' }
  | { phase: 'failed'; code: FailureCode }
  | { phase: 'in' | 'ended'; who: SignedIn }

interface Session {
  state: SessionState
  /** Asks the Worker who is signed in: at the start, and after every sign-in. */
  refresh: () => Promise<void>
  signOut: () => Promise<void>
}

// Says no more than that somebody is signed in here. Asking the Worker before anybody ever was would answer nothing, and
// stand in the browser's console as an error.
const KEY = 'voce:signed-in'

const SessionContext = createContext<Session | null>(null)

/** Knows who is signed in, and notices when they no longer are. */
export function SessionProvider({ children }: { children: ComponentChildren }) {
  const [state, setState] = useState<SessionState>(() => ({
    phase: settings.mayHave(KEY) ? 'loading' : 'out',
  }))

  const refresh = useCallback(async () => {
    try {
      const who = await api.session()
      setState({ phase: 'in', who })
    } catch (error) {
      const code = failureCode(error)
      if (code !== 'unauthenticated') setState((now) => ('who' in now ? now : { phase: 'failed', code }))
    }
  }, [])

  const signOut = useCallback(async () => {
    await api.signOut()
    setState({ phase: 'out' })
  }, [])

  useEffect(
    () =>
      onSessionEnded(() =>
        setState((now) => ('who' in now ? { phase: 'ended', who: now.who } : { phase: 'out' })),
      ),
    [],
  )
  const { phase } = state
  useEffect(() => {
    if (phase === 'loading') void refresh()
    if (phase === 'in') settings.set(KEY, 'yes')
    if (phase === 'out') settings.remove(KEY)
  }, [phase, refresh])

  const session = useMemo(() => ({ state, refresh, signOut }), [state, refresh, signOut])
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
}

/** Who is signed in, and how to change it. */
export const useSession = (): Session => useContext(SessionContext)!
