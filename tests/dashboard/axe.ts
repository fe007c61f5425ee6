import axe from 'axe-core'
import { vi } from 'vitest'
import { cdp } from 'vitest/browser'

interface Emulation {
  send(
    method: 'Emulation.setEmulatedMedia',
    params: { features: Array<{ name: string; value: string }> },
  ): Promise<unknown>
}

/** What the browser says that the person prefers; nothing where the list is empty. */
export const prefer = (features: Array<{ name: string; value: string }>) =>
  (cdp() as unknown as Emulation).send('Emulation.setEmulatedMedia', { features })

/** A colour scheme, without motion: colours are measured once everything has arrived. */
export const preferScheme = (scheme: string) =>
  prefer([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])

/** What axe finds on the page as it is, by WCAG 2.2 AA and good practice. Gives the clock back. */
export async function violations(): Promise<string[]> {
  // axe waits by timers.
  vi.useRealTimers()
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
