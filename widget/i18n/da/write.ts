import type { Phrases } from '../../../shared/language.ts'
import type { WriteKey } from '../en/write.ts'

/** Dansk: det, der hjælper, når man skriver, og bagefter. */
export const phrases: Phrases<WriteKey> = {
  motive: 'Hvad skulle du bruge det til?',
  noAnswer: 'Intet svar',
  masked: 'Vises med stjerner: {words}. Det kan sendes sådan eller siges anderledes.',
  sector_not_allowed: 'Spørgsmålene er ændret: Svar igen, eller spring dem over.',
  motive_not_allowed: 'Vælg et andet svar, eller intet.',
  scales_not_allowed: 'Svar igen, eller spring over.',
  test: 'En test: bliver aldrig vist og er væk efter 24 timer.',
  unreadable: 'Et tegn kan ikke læses: slet det, og skriv det igen.',
  email_too_long: 'E-mailadressen er for lang: brug en anden.',
}
