import { dress } from '../dom/dress.ts'
import type { Place } from '../dom/place.ts'
import { takeInk } from '../dom/theme.ts'

/** What calculates contrast: nobody waits for it, and most pages need little of it. */
const calculation = () => import('../dom/contrast.ts')

/** Fits the colours to the page, again whenever the page changes its own: by system setting, switch or attribute. */
export function followTheme(place: Place): void {
  const { host, root, signal } = place
  const apply = async (): Promise<void> => {
    // One that is worn changes even to the plain one.
    await dress(place, place.shop?.look ?? (root.dataset.theme ? {} : undefined))
    const contrast = await calculation().catch(() => undefined)
    // Outside the document nothing has a colour.
    if (!root.isConnected) return
    takeInk(host, root)
    contrast?.raiseContrast(root)
  }
  const observer = new MutationObserver(apply)
  for (const element of [document.documentElement, document.body, host])
    observer.observe(element, { attributeFilter: ['class', 'style', 'theme', 'preset', 'data-theme'] })
  signal.addEventListener('abort', () => observer.disconnect())
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply, { signal })
  // A page that fades from one to the other has its colours only in the end.
  const faded = ({ target, propertyName }: TransitionEvent): void => {
    if (propertyName.endsWith('color') && (target as Element).contains(host)) apply()
  }
  document.addEventListener('transitionend', faded, { signal })
  apply()
}
