import type { Phrases } from '../../../shared/language.ts'
import type { SentKey } from '../en/sent.ts'

/** Svenska: det man kan göra med sin recension efteråt. */
export const phrases: Phrases<SentKey> = {
  yours: 'Din recension',
  published: 'Den finns på sidan.',
  add: 'Lägg till något',
  addLabel: 'Hur är det så här långt?',
  addLead: 'Det visas med datum, under din första text, som står kvar som den är.',
  addSend: 'Lägg till',
  added: 'Tack. Det du lade till syns när det är kontrollerat.',
  gone: 'Klart: din recension är borta från sidan.',
  change: 'Ändra',
  withdraw: 'Ta tillbaka',
  withdrawSure: 'Ja, ta tillbaka',
  keep: 'Nej, låt vara',
  withdrawn: 'Tillbakatagen. Omdömet visas inte.',
  changed: 'Ändrat. Vi läser det på nytt.',
  decided: 'Det har hunnit beslutas: här går det inte längre att ändra.',
  notDone: 'Det gick inte. Försök igen.',
  save: 'Spara ändringen',
}
