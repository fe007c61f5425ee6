import type { Phrases } from '../../../shared/language.ts'
import type { SentKey } from '../en/sent.ts'

/** Español, de tú: lo que se puede hacer después de enviarla. */
export const phrases: Phrases<SentKey> = {
  yours: 'Tu opinión',
  published: 'Está en la página.',
  add: 'Añadir algo',
  addLabel: '¿Qué tal ahora?',
  addLead: 'Sale con su fecha, debajo del primer texto, que se queda como está.',
  addSend: 'Añadir',
  added: 'Gracias. Lo que has añadido sale en cuanto se revise.',
  gone: 'Hecho: tu opinión ya no está en la página.',
  change: 'Cambiar',
  withdraw: 'Retirar',
  withdrawSure: 'Sí, retirar',
  keep: 'No, dejarla',
  withdrawn: 'Opinión retirada: no aparecerá.',
  changed: 'Cambio guardado. Se volverá a leer.',
  decided: 'Ya se ha decidido sobre ella: aquí no se puede cambiar.',
  notDone: 'No ha funcionado. Inténtalo otra vez.',
  save: 'Guardar el cambio',
}

/** De usted. */
export const polite: Partial<Phrases<SentKey>> = {
  yours: 'Su opinión',
  added: 'Gracias. Lo que ha añadido sale en cuanto se revise.',
  gone: 'Hecho: su opinión ya no está en la página.',
  notDone: 'No ha funcionado. Inténtelo otra vez.',
}
