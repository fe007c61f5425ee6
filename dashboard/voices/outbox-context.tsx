import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { api } from '../api.ts'
import { Failure, type FailureCode } from '../failure.ts'
import type { SessionState } from '../sign-in/session.tsx'
import { type Entry, Outbox, type OutboxEvents } from './outbox.ts'

type SignedInState = Extract<SessionState, { who: unknown }>
type Outcomes = Pick<OutboxEvents, 'sent' | 'refused'>

interface Refused {
  entry: Entry
  code: FailureCode
}

interface OutboxPlace {
  outbox: Outbox
  /** What has not arrived yet, of every shop. */
  entries: readonly Entry[]
  /** Decisions that the Worker turned down, until somebody has taken note. */
  refused: readonly Refused[]
  /** Decisions that cannot go out any more, because somebody else has signed in than who took them. */
  dropped: readonly Entry[]
  takeNote: () => void
  /** Who wants to know what becomes of decisions while they are shown. */
  listeners: Set<Outcomes>
}

const OutboxContext = createContext<OutboxPlace | null>(null)

/**
 * Keeps the outbox above shops and pages, for as long as somebody is signed in. A decision goes out under the name of
 * whoever took it, or not at all.
 */
export function OutboxProvider({
  session,
  children,
}: {
  session: SignedInState
  children: ComponentChildren
}) {
  const { phase, who } = session
  const latest = useRef(session)
  latest.current = session
  const [entries, setEntries] = useState<readonly Entry[]>([])
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const [dropped, setDropped] = useState<readonly Entry[]>([])
  const [listeners] = useState(() => new Set<Outcomes>())
  const [outbox] = useState(
    () =>
      new Outbox({
        send: async ({ by, shop, voice, input }) => {
          const now = latest.current
          // Between two sessions nobody knows yet whose the next one is.
          if (now.phase !== 'in' || now.who.email !== by) throw new Failure('unauthenticated')
          return api.decide(shop, voice.id, input)
        },
        sendTogether: async (together) => {
          const { by, shop, input } = together[0]!
          const now = latest.current
          if (now.phase !== 'in' || now.who.email !== by) throw new Failure('unauthenticated')
          const { expectedVersion: _, ...decided } = input
          const reviews = together.map(({ voice, input }) => ({
            id: voice.id,
            expectedVersion: input.expectedVersion,
          }))
          const { outcomes } = await api.decideTogether(shop, { ...decided, reviews })
          return outcomes.map((one) => (one.outcome === 'done' ? one : { code: one.outcome }))
        },
        changed: setEntries,
        sent: (entry, changed) => {
          for (const { sent } of listeners) sent(entry, changed)
        },
        refused: (entry, code) => {
          setRefused((before) => [...before, { entry, code }])
          for (const { refused } of listeners) refused(entry, code)
        },
      }),
  )

  useLayoutEffect(() => {
    const left = outbox.drop(({ by }) => by !== who.email)
    if (left.length > 0) setDropped(left)
  }, [outbox, who.email])

  useEffect(() => {
    // Signed in again: what had to wait goes on.
    if (phase === 'in') outbox.retry()
  }, [outbox, phase])

  // Ends with the page itself: the end of a plain effect waits for the next frame.
  useLayoutEffect(() => {
    const release = () => outbox.release()
    const releaseIfHidden = () => document.visibilityState === 'hidden' && outbox.release()
    const retry = () => outbox.retry()
    addEventListener('pagehide', release)
    document.addEventListener('visibilitychange', releaseIfHidden)
    addEventListener('online', retry)
    return () => {
      removeEventListener('pagehide', release)
      document.removeEventListener('visibilitychange', releaseIfHidden)
      removeEventListener('online', retry)
      outbox.close()
    }
  }, [outbox])

  const stuck = entries.some(({ delivery }) => delivery === 'stuck')
  useEffect(() => {
    if (!stuck) return
    // What could not be sent would be lost with the page: the browser asks first.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [stuck])

  const place = useMemo<OutboxPlace>(() => {
    const takeNote = () => {
      setRefused([])
      setDropped([])
    }
    return { outbox, entries, refused, dropped, takeNote, listeners }
  }, [outbox, entries, refused, dropped, listeners])
  return <OutboxContext.Provider value={place}>{children}</OutboxContext.Provider>
}

/** The decisions that have not arrived yet, and what became of those that never will. */
export const useOutbox = (): OutboxPlace => useContext(OutboxContext)!

/** Calls the handlers for every decision of a shop that arrives or is turned down while the component is there. */
export function useOutcomes(shop: string, handlers: Outcomes): void {
  const { listeners } = useOutbox()
  const latest = useRef(handlers)
  latest.current = handlers
  useLayoutEffect(() => {
    const listener: Outcomes = {
      sent: (entry, changed) => entry.shop === shop && latest.current.sent(entry, changed),
      refused: (entry, code) => entry.shop === shop && latest.current.refused(entry, code),
    }
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, [listeners, shop])
}
