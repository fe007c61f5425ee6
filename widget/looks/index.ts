import type { Look } from '../../shared/schemas/look.ts'
import { createSheet } from '../dom/sheet.ts'
import css from './looks.css?inline'
import presets from './presets.css?inline'

const sheets = [createSheet(css), createSheet(presets)]

/** How each preset lays out what the sheets cannot reach by a value. */
const LAYOUTS: Record<string, string> = { vivace: 'row panel', staccato: 'row split' }

/** Marks the root with the look to wear, so that the sheets apply to it. What nobody knows counts as not said. */
export function wear(host: HTMLElement, root: HTMLElement, look: Look = {}): void {
  const preset = host.getAttribute('preset') ?? look.preset ?? 'piano'
  Object.assign(root.dataset, {
    preset,
    theme: host.getAttribute('theme') ?? look.theme ?? 'page',
    layout: LAYOUTS[preset] ?? 'side',
  })
  // The face of the page's own headings, for presets that set the words in it.
  const heading = document.querySelector('h1, h2')
  if (heading) root.style.setProperty('--page-display', getComputedStyle(heading).fontFamily)
  if (look.accent) root.style.setProperty('--accent', look.accent)
  const { adoptedStyleSheets } = host.shadowRoot!
  // Others adopt theirs behind them; what is here wins by its selectors, not by its place.
  for (const sheet of sheets) if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet)
}
