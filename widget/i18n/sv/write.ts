import type { Phrases } from '../../../shared/language.ts'
import type { WriteKey } from '../en/write.ts'

/** Svenska: det som hjälper när man skriver, och efteråt. */
export const phrases: Phrases<WriteKey> = {
  motive: 'Vad skulle du ha det till?',
  noAnswer: 'Inget svar',
  masked: 'Visas med asterisker: {words}. Det går att skicka så, eller säga det annorlunda.',
  sector_not_allowed: 'De här frågorna har ändrats: svara igen eller hoppa över dem.',
  motive_not_allowed: 'Välj ett annat svar, eller inget.',
  scales_not_allowed: 'Svara igen eller hoppa över.',
  test: 'Ett test: publiceras aldrig och är borta efter 24 timmar.',
  unreadable: 'Ett tecken går inte att läsa: ta bort det och skriv det igen.',
  email_too_long: 'E-postadressen är för lång: använd en annan.',
}
