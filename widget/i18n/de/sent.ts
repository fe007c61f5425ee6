import type { Phrases } from '../../../shared/language.ts'
import type { SentKey } from '../en/sent.ts'

/** Deutsch, per du: was nach dem Senden noch geht. */
export const phrases: Phrases<SentKey> = {
  yours: 'Deine Bewertung',
  published: 'Sie steht auf der Seite.',
  add: 'Etwas ergänzen',
  addLabel: 'Wie ist es inzwischen?',
  addLead: 'Es erscheint mit Datum unter deinem ersten Text, der bleibt, wie er ist.',
  addSend: 'Ergänzen',
  added: 'Danke. Deine Ergänzung erscheint, sobald sie geprüft ist.',
  gone: 'Erledigt: Deine Bewertung ist von der Seite verschwunden.',
  change: 'Ändern',
  withdraw: 'Zurückziehen',
  withdrawSure: 'Ja, zurückziehen',
  keep: 'Nein, behalten',
  withdrawn: 'Zurückgezogen. Die Bewertung erscheint nicht.',
  changed: 'Geändert. Wir sehen sie uns neu an.',
  decided: 'Inzwischen ist entschieden: Hier lässt sich nichts mehr ändern.',
  notDone: 'Das hat nicht geklappt. Versuch es noch einmal.',
  save: 'Änderung speichern',
}

/** Per Sie. */
export const polite: Partial<Phrases<SentKey>> = {
  yours: 'Ihre Bewertung',
  addLead: 'Es erscheint mit Datum unter Ihrem ersten Text, der bleibt, wie er ist.',
  added: 'Vielen Dank. Ihre Ergänzung erscheint, sobald sie geprüft ist.',
  gone: 'Erledigt: Ihre Bewertung ist von der Seite verschwunden.',
  notDone: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
}
