import { useEffect, useRef, useState } from 'preact/hooks'
import { settings } from './storage.ts'

const KEY = 'voce:single-keys'

/** Whether single keys act, and how to change it: WCAG 2.1.4 asks that they can be turned off. */
export function useShortcutsSetting(): [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(() => settings.get(KEY) !== 'off')
  return [
    on,
    (next) => {
      settings.set(KEY, next ? 'on' : 'off')
      setOn(next)
    },
  ]
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')

/** Calls the function of a pressed key; never while someone types, with a modifier held, or under a dialog. */
export function useShortcuts(keys: Record<string, (() => void) | undefined>, on: boolean): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      const act = latest.current[event.key]
      // A key held down repeats; no decision may repeat with it.
      if (!act || (event.repeat && event.key !== 'j' && event.key !== 'k')) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
}
