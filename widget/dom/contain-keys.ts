/** Keeps what is typed into a field from the page's own shortcuts, which would see it as typed on the element. */
export function containKeys(root: ShadowRoot, signal: AbortSignal): void {
  for (const key of ['keydown', 'keyup', 'keypress']) {
    const contain = (event: Event): void => {
      if ((event.target as Element).matches('input, textarea, select')) event.stopPropagation()
    }
    root.addEventListener(key, contain, { signal })
  }
}
