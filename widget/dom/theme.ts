/**
 * Sets the ink that all colours are mixed from. Theme `page`, the default, takes what the page gives the element. Read
 * once and not left to `currentColor`, which would be mixed again at every level.
 */
export function applyTheme(host: HTMLElement, root: HTMLElement): void {
  const theme = host.getAttribute('theme')
  if (theme && theme !== 'page') root.classList.add(theme)
  else root.style.setProperty('--ink', getComputedStyle(host).color)
}
