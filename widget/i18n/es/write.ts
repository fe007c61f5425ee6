import type { Phrases } from '../../../shared/language.ts'
import type { WriteKey } from '../en/write.ts'

/** Español, de tú: lo que ayuda a escribir, y después. */
export const phrases: Phrases<WriteKey> = {
  motive: '¿Para qué era?',
  noAnswer: 'Sin respuesta',
  masked: 'Se mostrará con asteriscos: {words}. Puede ir así o decirse de otro modo.',
  sector_not_allowed: 'Estas preguntas han cambiado: responde otra vez o déjalas en blanco.',
  motive_not_allowed: 'Elige otra respuesta, o ninguna.',
  scales_not_allowed: 'Responde otra vez o deja esto en blanco.',
  test: 'Es una prueba: no se publica nunca y desaparece a las 24 horas.',
  unreadable: 'Un carácter no se puede leer: bórralo y escríbelo de nuevo.',
  email_too_long: 'Este correo es demasiado largo: usa otro.',
}

/** De usted. */
export const polite: Partial<Phrases<WriteKey>> = {
  sector_not_allowed: 'Estas preguntas han cambiado: responda otra vez o déjelas en blanco.',
  motive_not_allowed: 'Elija otra respuesta, o ninguna.',
  scales_not_allowed: 'Responda otra vez o deje esto en blanco.',
  unreadable: 'Un carácter no se puede leer: bórrelo y escríbalo de nuevo.',
  email_too_long: 'Este correo es demasiado largo: use otro.',
}
