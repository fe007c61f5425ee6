/** The languages besides English that Voce speaks to shoppers: in the widget, in mails and on its own pages. ISO 639-1. */
export const TRANSLATIONS = [
  'it',
  'de',
  'fr',
  'es',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'cs',
  'ro',
  'el',
  'ja',
  'ar',
  'he',
]
