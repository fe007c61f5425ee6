import type { Place } from '../dom/place.ts'

/** Adds a part's rules to those of the shadow root. */
export const adopt = ({ host }: Place, sheet: CSSStyleSheet): void => {
  host.shadowRoot!.adoptedStyleSheets.push(sheet)
}
