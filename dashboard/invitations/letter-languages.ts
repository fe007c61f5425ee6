import { TRANSLATIONS } from '../../shared/languages.ts'

/** The languages that Voce writes in. */
export const LETTER_LANGUAGES: readonly string[] = ['en', ...TRANSLATIONS]

/** A language's name in another: "Italian". */
export const languageName = (language: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language
