import { raiseContrast } from '../dom/contrast.ts'
import type { Place } from '../dom/place.ts'
import { takeInk } from '../dom/theme.ts'

/** Fits the colours to the page, again whenever the page changes its own: by system setting, switch or attribute. */
export function followTheme({ host, root, signal }: Place): void {
  const apply = (): void => {
    // Outside the document nothing has a colour.
    if (!root.isConnected) return
    takeInk(host, root)
    raiseContrast(root)
  }
  const observer = new MutationObserver(apply)
  for (const element of [document.documentElement, document.body, host])
    observer.observe(element, { attributeFilter: ['class', 'style', 'theme', 'data-theme'] })
  signal.addEventListener('abort', () => observer.disconnect())
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply, { signal })
  // A page that fades from one to the other has its colours only in the end.
  const faded = ({ target, propertyName }: TransitionEvent): void => {
    if (propertyName.endsWith('color') && (target as Element).contains(host)) apply()
  }
  document.addEventListener('transitionend', faded, { signal })
  apply()
}
