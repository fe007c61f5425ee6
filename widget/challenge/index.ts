import type { Place } from '../dom/place.ts'

/** What the page in the frame says: a sign that is good once, or that it is lost; or the room it needs, in px. */
type Said = { sign?: string } | { height: number }

/**
 * Has Turnstile look at who writes, in a page of Voce's own in the slot `challenge`: seen only where it wants something
 * done. Returns what takes its sign, which is good once.
 */
export function challenge({ api, host, root, locale, signal }: Place): () => string | undefined {
  const { href, origin } = new URL('/challenge', api)
  const frame = document.createElement('iframe')
  let sign: string | undefined
  const ask = (): void =>
    frame.contentWindow?.postMessage(
      {
        language: locale,
        // As wide as the form, or half of its 300 pixels where there are not so many; on paper as the form is on.
        size: host.clientWidth < 300 ? 'compact' : 'flexible',
        theme: root.style.colorScheme || 'auto',
      },
      origin,
    )
  addEventListener(
    'message',
    ({ source, data }: MessageEvent<Said>) => {
      if (source !== frame.contentWindow) return
      if ('height' in data) {
        frame.height = `${data.height}`
        frame.style.position = data.height ? '' : 'absolute'
      } else sign = data.sign
    },
    { signal },
  )
  signal.addEventListener('abort', () => frame.remove())
  frame.onload = ask
  frame.slot = 'challenge'
  frame.title = 'Turnstile'
  frame.width = '100%'
  frame.height = '0'
  // Without room of its own until it needs some; of the same scheme as the page in it, which else would get paper.
  frame.style.cssText = 'position: absolute; border: 0; color-scheme: light'
  frame.src = href
  host.append(frame)
  return () => {
    const given = sign
    if (given) {
      sign = undefined
      ask()
    }
    return given
  }
}
