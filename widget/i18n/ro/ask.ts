import type { Phrases } from '../../../shared/language.ts'
import type { AskKey } from '../en/ask.ts'

/** Română pentru căsuța de la finalizarea comenzii, cu „tu”. */
export const phrases: Phrases<AskKey> = {
  ask: 'Întrebați-mă peste două săptămâni cum a fost',
  why: 'Un singur e-mail, o dată. Întâi trebuie confirmată adresa.',
  email: 'E-mailul tău',
  send: 'Întrebați-mă',
  sending: 'O clipă…',
  sent: 'Am scris la {email}. Confirmă de acolo și te întrebăm o singură dată.',
  malformed: 'Un e-mail arată așa: anna@example.com.',
  failed: 'Nu a ajuns. Bifează din nou peste puțin timp.',
}

/** Ce este diferit cu „dumneavoastră”. */
export const polite: Partial<Phrases<AskKey>> = {
  email: 'E-mailul dumneavoastră',
  sent: 'Am scris la {email}. Confirmați de acolo și vă întrebăm o singură dată.',
  failed: 'Nu a ajuns. Bifați din nou peste puțin timp.',
}
