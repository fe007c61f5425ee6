/**
 * Hands on the ink of theme `page`, the default: what the page gives the element. Read and not left to `currentColor`,
 * which would be mixed again at every level.
 */
export function takeInk(host: HTMLElement, root: HTMLElement): void {
  root.style.setProperty('--page-ink', getComputedStyle(host).color)
}
