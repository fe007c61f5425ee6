import type { Place } from '../dom/place.ts'

/** As far as it is used here; see https://developers.cloudflare.com/turnstile/ */
interface Turnstile {
  render(stage: HTMLElement, options: Record<string, unknown>): string
  reset(id: string): void
  remove(id: string): void
}

const SCRIPT = 'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit'
let loading: Promise<Turnstile> | undefined

/** One script for the page; one that the page has already is taken. Rejects where its policy does not allow it. */
const load = (): Promise<Turnstile> => {
  const there = () => (window as { turnstile?: Turnstile }).turnstile
  loading ??= new Promise((resolve, reject) => {
    if (there()) return resolve(there()!)
    const script = document.createElement('script')
    script.onload = () => resolve(there()!)
    script.onerror = reject
    script.async = true
    script.src = SCRIPT
    document.head.append(script)
  })
  return loading
}

/**
 * Has Turnstile look at who writes, in the slot `challenge`: seen only where it wants something done. Returns what takes
 * its sign, which is good once.
 */
export async function challenge(
  { host, root, locale, signal }: Place,
  sitekey: string,
): Promise<() => string | undefined> {
  const turnstile = await load()
  if (signal.aborted) return () => undefined
  // Among the element's own children: scripts of others do not look into a shadow root.
  const stage = document.createElement('div')
  stage.slot = 'challenge'
  host.append(stage)
  let sign: string | undefined
  const lost = (): boolean => {
    sign = undefined
    // It has been said here: the console stays quiet.
    return true
  }
  const id = turnstile.render(stage, {
    sitekey,
    language: locale,
    action: 'review',
    appearance: 'interaction-only',
    // As wide as the form, or half of its 300 pixels where there are not so many; on paper as the form is on.
    size: host.clientWidth < 300 ? 'compact' : 'flexible',
    theme: root.style.colorScheme || 'auto',
    callback: (token: string) => {
      sign = token
    },
    'expired-callback': lost,
    'error-callback': lost,
  })
  signal.addEventListener('abort', () => {
    turnstile.remove(id)
    stage.remove()
  })
  return () => {
    const given = sign
    if (given) {
      lost()
      turnstile.reset(id)
    }
    return given
  }
}
