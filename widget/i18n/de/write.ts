import type { Phrases } from '../../../shared/language.ts'
import type { WriteKey } from '../en/write.ts'

/** Deutsch, per du: was beim Schreiben hilft, und danach. */
export const phrases: Phrases<WriteKey> = {
  motive: 'Wofür war es gedacht?',
  noAnswer: 'Keine Antwort',
  masked: 'Wird mit Sternchen gezeigt: {words}. So senden oder anders sagen, beides geht.',
  sector_not_allowed: 'Diese Fragen haben sich geändert: antworte noch einmal oder lass sie offen.',
  motive_not_allowed: 'Wähl eine andere Antwort oder keine.',
  scales_not_allowed: 'Antworte noch einmal oder lass es offen.',
  test: 'Ein Test: wird nie veröffentlicht und ist nach 24 Stunden weg.',
  unreadable: 'Ein Zeichen ist nicht lesbar: lösche es und tipp es neu.',
  email_too_long: 'Diese E-Mail-Adresse ist zu lang: nimm eine andere.',
}

/** Per Sie. */
export const polite: Partial<Phrases<WriteKey>> = {
  sector_not_allowed:
    'Diese Fragen haben sich geändert: Bitte antworten Sie noch einmal oder lassen Sie sie offen.',
  motive_not_allowed: 'Bitte wählen Sie eine andere Antwort oder keine.',
  scales_not_allowed: 'Bitte antworten Sie noch einmal oder lassen Sie es offen.',
  unreadable: 'Ein Zeichen ist nicht lesbar: Bitte löschen Sie es und tippen Sie es neu.',
  email_too_long: 'Diese E-Mail-Adresse ist zu lang: Bitte nehmen Sie eine andere.',
}
