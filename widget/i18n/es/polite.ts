import type { Phrases } from '../../../shared/language.ts'
import type { FormKey } from '../en/form.ts'
import type { LiveKey } from '../en/live.ts'

/** Español, de usted: lo que cambia. Los botones van en infinitivo y valen para los dos. */
export const phrases: Partial<Phrases<LiveKey | FormKey>> = {
  aside: 'Mientras escribe, la media se aparta: lo que cuenta es cómo le ha ido a usted.',
  widen: 'Nada encaja con todo eso. Quite un filtro o use menos palabras.',
  nothingSent: 'Elija sus estrellas. Aún no se envía nada.',
  prompt: 'Por ejemplo: ¿qué le ha sorprendido? ¿A quién le irá bien?',
  body_too_long: 'Acorte el texto: caben {n} caracteres.',
  name: 'Su nombre',
  optional: '(si lo desea)',
  shownAnonymous: 'Si lo deja vacío, saldrá sin nombre.',
  name_too_long: 'Acorte el nombre: caben {n} caracteres.',
  yourEmail: 'Su correo',
  emailWhy: 'No se ve nunca. Le escribimos ahí cuando se publique y cuando responda la tienda.',
  disclosureWhy: 'Marque lo que sea cierto. Se verá.',
  rating_required: 'Elija de una a cinco estrellas.',
  body_required: 'Añada unas palabras: las estrellas solas necesitan la prueba de un pedido.',
  email_required: 'Añada su correo: le escribimos ahí cuando se publique.',
  disclosure_required: 'Marque lo que sea cierto, o quite la marca de arriba.',
  refused: 'Así no se puede aceptar. Su texto sigue aquí.',
  offlineNext:
    'Se guarda en este dispositivo y sale sola mientras esta página esté abierta, o en su próxima visita, si es antes de 7 días.',
  keptOnPage: 'Su texto está a salvo aquí mientras esta página esté abierta.',
  fault: 'El fallo es nuestro, no suyo.',
  faultNext: 'Su texto está a salvo aquí; lo reintentamos en un minuto.',
  given_up: 'No hemos podido enviarla. Aquí tiene su texto.',
}
