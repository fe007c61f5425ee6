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

/**
 * What axe finds on the page by WCAG 2.2 AA and good practice, once nothing moves any more: what is still arriving is
 * pale. Gives the clock back. `iframes` looks into the frames too.
 */
export async function violations({ iframes = true } = {}): Promise<string[]> {
  // axe waits by timers.
  vi.useRealTimers()
  await Promise.all(document.getAnimations().map(({ finished }) => finished))
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    iframes,
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
