import type { Phrases } from '../../../shared/language.ts'
import type { WriteKey } from '../en/write.ts'

/** Nederlands, met je: wat helpt bij het schrijven, en daarna. */
export const phrases: Phrases<WriteKey> = {
  motive: 'Waar was het voor?',
  noAnswer: 'Geen antwoord',
  sector_not_allowed: 'Deze vragen zijn veranderd: geef opnieuw antwoord of laat ze open.',
  motive_not_allowed: 'Kies een ander antwoord, of geen.',
  scales_not_allowed: 'Geef opnieuw antwoord of laat het open.',
}

/** Met u. */
export const polite: Partial<Phrases<WriteKey>> = {
  sector_not_allowed: 'Deze vragen zijn veranderd: geeft u opnieuw antwoord of laat u ze open.',
  motive_not_allowed: 'Kiest u een ander antwoord, of geen.',
  scales_not_allowed: 'Geeft u opnieuw antwoord of laat u het open.',
}
