import type { Phrases } from '../../../shared/language.ts'
import type { MoreKey } from '../en/more.ts'

/** Español, de tú: lo que llega cuando las opiniones ya están. */
export const phrases: Phrases<MoreKey> = {
  readAll: 'Leer todo',
  readLess: 'Ver menos',
  verifiedShare: '{share} de compras verificadas',
  publishedOf: { one: '{published} de {n} publicada', other: '{published} de {n} publicadas' },
  answersIn: 'Suele responder en {time}',
  how: 'Cómo revisamos las opiniones',
  policyStars:
    'Todas las estrellas son bienvenidas: los programas nunca las ven y las personas deciden con las estrellas tapadas.',
  policyFake:
    'Las opiniones falsas están prohibidas. Para «Compra verificada» hace falta el enlace del pedido.',
  policyReward: 'Quien recibió algo a cambio tiene que decirlo, y se ve.',
  policyMore: 'La política completa, con todas las cifras',
  filters: 'Ver solo',
  withPhotos: 'Con fotos ({n})',
  verifiedOnly: 'Verificadas',
  language: 'Idioma',
  anyLanguage: 'Todos los idiomas',
  search: 'Buscar opiniones',
  vote: { one: 'Útil', other: 'Útil' },
  votes: 'Útil ({n})',
  voteFailed: 'No se ha contado. Prueba otra vez en un minuto.',
  share: 'Compartir',
  shared: 'Enlace copiado',
  report: 'Denunciar',
  reportLead: '¿Qué tiene de malo? Las estrellas y los gustos no son motivo. Esto lo lee una persona.',
  reason: 'Motivo',
  spam_or_ad: 'Spam o publicidad',
  fake_or_not_genuine: 'No es una opinión de verdad',
  abusive_or_obscene: 'Insultos u obscenidades',
  discriminatory: 'Discrimina a personas',
  personal_data: 'Datos personales de alguien',
  confidential_info: 'Información confidencial',
  off_topic: 'Habla de otra cosa',
  false_or_misleading: 'No es cierto',
  conflict_of_interest: 'De la tienda o de la competencia',
  duplicate: 'La misma opinión dos veces',
  malicious_link: 'Un enlace peligroso',
  ip_infringement: 'Texto copiado o marca ajena',
  illegal: 'Va contra la ley',
  explain: '¿Qué, exactamente?',
  yourMail: 'Tu correo, si quieres saber en qué queda',
  goodFaith: 'Lo digo de buena fe y, que yo sepa, es así.',
  sendReport: 'Enviar denuncia',
  reported: 'Gracias. La lee una persona y decide.',
  reportFailed: 'No ha llegado. Sigue aquí: prueba otra vez.',
  photos: 'Fotos de clientes',
  photoOf: 'Foto {n} de {of}, de {name}',
  before: 'Foto anterior',
  next: 'Foto siguiente',
  shut: 'Cerrar la ventana',
}

/** Lo que cambia de usted. */
export const polite: Partial<Phrases<MoreKey>> = {
  voteFailed: 'No se ha contado. Pruebe otra vez en un minuto.',
  yourMail: 'Su correo, si quiere saber en qué queda',
  reportFailed: 'No ha llegado. Sigue aquí: pruebe otra vez.',
}
