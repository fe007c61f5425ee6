import type { Phrases } from '../../../shared/language.ts'
import type { PhotosKey } from '../en/photos.ts'

/** Español, de tú: elegir y enviar fotos. */
export const phrases: Phrases<PhotosKey> = {
  photos: 'Fotos',
  optional: '(si quieres)',
  hint: 'Como mucho, {max}. Antes de salir de este dispositivo se les quita el lugar, la fecha y la cámara.',
  add: 'Añadir fotos',
  take: 'Hacer una foto',
  photo: 'Foto {n}',
  remove: 'Quitar la foto {n}',
  leaveOut: 'Dejar fuera {name}',
  preparing: 'Preparando…',
  ready: 'Lista',
  sending: 'Enviando',
  waiting: 'Aún sin enviar. Se volverá a intentar sola.',
  sent: 'Enviada',
  again: 'Enviar otra vez la foto {n}',
  mediaUse: 'La tienda también puede usar mis fotos en otros sitios',
  stays: 'Salen después de tu texto. Si recargas la página, vuelve a elegirlas.',
  keepOpen: 'Deja abierta esta página hasta que se envíen las fotos. Tu texto está a salvo.',
  allSent: {
    one: 'Tu foto ha llegado. Una persona la mira antes de mostrarla.',
    other: 'Tus {n} fotos han llegado. Una persona las mira antes de mostrarlas.',
  },
  chosen: { one: '{n} foto elegida.', other: '{n} fotos elegidas.' },
  tooMany: 'Solo caben {max} fotos. Las demás se han quedado fuera.',
  empty: 'Este archivo está vacío. Elígelo otra vez, o elige otro.',
  tooHeavy: 'Este archivo pesa demasiado. Valen fotos de hasta {mb} MB.',
  tooManyPixels: 'Esta imagen tiene más píxeles de los que aguanta un móvil. Elige una copia más pequeña.',
  notPhoto: 'Esto no es una foto. Valen JPEG, PNG, WebP, GIF y AVIF.',
  heic: 'Este navegador no abre fotos HEIC. Elige un JPEG o una captura de pantalla.',
  broken: 'Esta foto no se abre: puede que esté dañada. Elige otra.',
  refused: 'Esta foto no se ha podido aceptar. Tu texto está a salvo.',
}

/** Lo que cambia de usted. */
export const polite: Partial<Phrases<PhotosKey>> = {
  optional: '(si lo desea)',
  stays: 'Salen después de su texto. Si recarga la página, vuelva a elegirlas.',
  keepOpen: 'Deje abierta esta página hasta que se envíen las fotos. Su texto está a salvo.',
  allSent: {
    one: 'Su foto ha llegado. Una persona la mira antes de mostrarla.',
    other: 'Sus {n} fotos han llegado. Una persona las mira antes de mostrarlas.',
  },
  empty: 'Este archivo está vacío. Elíjalo otra vez, o elija otro.',
  tooManyPixels: 'Esta imagen tiene más píxeles de los que aguanta un móvil. Elija una copia más pequeña.',
  heic: 'Este navegador no abre fotos HEIC. Elija un JPEG o una captura de pantalla.',
  broken: 'Esta foto no se abre: puede que esté dañada. Elija otra.',
  refused: 'Esta foto no se ha podido aceptar. Su texto está a salvo.',
}
