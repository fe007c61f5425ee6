import type { Phrases } from '../../../shared/language.ts'
import type { WriteKey } from '../en/write.ts'

/** Dansk: det, der hjælper, når man skriver, og bagefter. */
export const phrases: Phrases<WriteKey> = {
  motive: 'Hvad var det til?',
  noAnswer: 'Intet svar',
  sector_not_allowed: 'Spørgsmålene er ændret: svar igen, eller lad dem stå åbne.',
  motive_not_allowed: 'Vælg et andet svar, eller intet.',
  scales_not_allowed: 'Svar igen, eller lad det stå åbent.',
}
