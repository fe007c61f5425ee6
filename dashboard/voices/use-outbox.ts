import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { api } from '../api.ts'
import { type Entry, Outbox, type OutboxEvents } from './outbox.ts'

interface Handlers extends Pick<OutboxEvents, 'sent' | 'refused'> {}

/** The outbox of one shop, for as long as its page is open; what it holds goes out when the page is left. */
export function useOutbox(shop: string, handlers: Handlers): [outbox: Outbox, entries: readonly Entry[]] {
  const latest = useRef(handlers)
  latest.current = handlers
  const [entries, setEntries] = useState<readonly Entry[]>([])
  const [outbox] = useState(
    () =>
      new Outbox({
        send: ({ voice, input }) => api.decide(shop, voice.id, input),
        changed: setEntries,
        sent: (entry, changed) => latest.current.sent(entry, changed),
        refused: (entry, code) => latest.current.refused(entry, code),
      }),
  )
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
      outbox.release()
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

  return [outbox, entries]
}
