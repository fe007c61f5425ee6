import type { Phrases } from '../../../shared/language.ts'
import type { AskKey } from '../en/ask.ts'

/** Italiano per la casella alla cassa, dando del tu. */
export const phrases: Phrases<AskKey> = {
  ask: 'Chiedetemi tra due settimane com’è andata',
  why: 'Una sola e-mail, una volta. Prima confermi l’indirizzo.',
  email: 'La tua e-mail',
  send: 'Chiedetemelo',
  sending: 'Un momento…',
  sent: 'Abbiamo scritto a {email}. Conferma da lì, e te lo chiediamo una volta.',
  malformed: 'Un’e-mail è fatta così: anna@example.com.',
  failed: 'Non è arrivato. Segna di nuovo la casella tra poco.',
}

/** Ciò che è diverso dando del Lei. */
export const polite: Partial<Phrases<AskKey>> = {
  email: 'La Sua e-mail',
  sent: 'Abbiamo scritto a {email}. Confermi da lì, e glielo chiediamo una volta.',
  failed: 'Non è arrivato. Segni di nuovo la casella tra poco.',
}
