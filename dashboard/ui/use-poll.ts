import { useEffect, useRef } from 'preact/hooks'

const EVERY_MS = 60_000

/** Calls `look` every minute and whenever the person comes back to the page; never while nobody can see it. */
export function usePoll(look: () => void): void {
  const latest = useRef(look)
  latest.current = look
  useEffect(() => {
    const lookIfSeen = () => {
      if (document.visibilityState === 'visible') latest.current()
    }
    const timer = setInterval(lookIfSeen, EVERY_MS)
    addEventListener('focus', lookIfSeen)
    document.addEventListener('visibilitychange', lookIfSeen)
    return () => {
      clearInterval(timer)
      removeEventListener('focus', lookIfSeen)
      document.removeEventListener('visibilitychange', lookIfSeen)
    }
  }, [])
}
