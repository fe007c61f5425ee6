import type { Phrases } from '../../../shared/language.ts'
import type { AskKey } from '../en/ask.ts'

/** Español para la casilla al pagar, de tú. */
export const phrases: Phrases<AskKey> = {
  ask: 'Pregúntame en dos semanas qué tal ha ido',
  why: 'Un solo correo, una vez. Antes hay que confirmar la dirección.',
  email: 'Tu correo',
  send: 'Pregúntame',
  sending: 'Un momento…',
  sent: 'Hemos escrito a {email}. Confírmalo allí y te preguntaremos una vez.',
  malformed: 'Un correo es algo así: anna@example.com.',
  failed: 'No ha llegado. Vuelve a marcar la casilla en un momento.',
}

/** Lo que cambia de usted. */
export const polite: Partial<Phrases<AskKey>> = {
  ask: 'Pregúntenme en dos semanas qué tal ha ido',
  email: 'Su correo',
  send: 'Pregúntenme',
  sent: 'Hemos escrito a {email}. Confírmelo allí y le preguntaremos una vez.',
  failed: 'No ha llegado. Vuelva a marcar la casilla en un momento.',
}
