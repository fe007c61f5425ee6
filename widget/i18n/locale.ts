/** The language alone, as the server takes it: without wishes for figures or calendars, as in "ar-u-nu-latn". */
export const baseLocale = (locale: string): string => new Intl.Locale(locale).baseName

/** The language to speak: the element's own, else the page's, else the browser's. Always one that `Intl` accepts. */
export function localeOf(host: Element): string {
  try {
    return `${new Intl.Locale(host.getAttribute('locale') || document.documentElement.lang)}`
  } catch {
    // Neither says anything, or nothing sensible: pages carry "en_US" or a placeholder that nobody filled.
    return navigator.language
  }
}
