import { useEffect, useState } from 'preact/hooks'

const spoken = new EventTarget()

/** Tells screen readers what just happened, without moving focus. */
export const announce = (text: string): void => {
  spoken.dispatchEvent(new CustomEvent('said', { detail: text }))
}

/** The live region, once per page. It is there before anything is said: readers miss regions that come with their text. */
export function Announcer() {
  const [said, setSaid] = useState({ text: '', n: 0 })
  useEffect(() => {
    const say = (event: Event) =>
      setSaid(({ n }) => ({ text: (event as CustomEvent<string>).detail, n: n + 1 }))
    spoken.addEventListener('said', say)
    return () => spoken.removeEventListener('said', say)
  }, [])
  return (
    <div role="status" class="unseen">
      {/* A new node each time, so that the same words are read again. */}
      <span key={said.n}>{said.text}</span>
    </div>
  )
}
