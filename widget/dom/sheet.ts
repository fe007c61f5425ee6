/** A style sheet to share between shadow roots. Constructed ones need no `style-src` in the page's policy. */
export function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}
