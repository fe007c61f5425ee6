import type { Phrases } from '../../../shared/language.ts'
import type { WriteKey } from '../en/write.ts'

/** Nederlands, voor je en u gelijk: wat helpt bij het schrijven, en daarna. */
export const phrases: Phrases<WriteKey> = {
  motive: 'Waar was het voor?',
  noAnswer: 'Geen antwoord',
  masked: 'Wordt met sterretjes getoond: {words}. Zo versturen of anders zeggen, allebei kan.',
  sector_not_allowed: 'Deze vragen zijn veranderd: geef opnieuw antwoord of laat ze open.',
  motive_not_allowed: 'Kies een ander antwoord, of geen.',
  scales_not_allowed: 'Geef opnieuw antwoord of laat het open.',
  test: 'Een test: komt nooit online en is na 24 uur weg.',
  unreadable: 'Eén teken is onleesbaar: haal het weg en typ het opnieuw.',
  email_too_long: 'Dit e-mailadres is te lang: neem een ander.',
}
