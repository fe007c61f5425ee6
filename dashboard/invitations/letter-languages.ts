/** The languages that Voce writes in. */
export const LETTER_LANGUAGES = ['en', 'it'] as const

/** A language's name in another: "Italian". */
export const languageName = (language: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language
