import type { Phrases } from '../../../shared/language.ts'
import type { PhotosKey } from '../en/photos.ts'

/** Italiano, dando del tu: scegliere e inviare foto. */
export const phrases: Phrases<PhotosKey> = {
  photos: 'Foto',
  optional: '(se vuoi)',
  hint: 'Al massimo {max}. Luogo, data e fotocamera vengono tolti prima che lascino questo dispositivo.',
  add: 'Aggiungi foto',
  take: 'Scatta una foto',
  photo: 'Foto {n}',
  remove: 'Togli la foto {n}',
  leaveOut: 'Lascia fuori {name}',
  preparing: 'In preparazione…',
  ready: 'Pronta',
  sending: 'Invio in corso',
  waiting: 'Non ancora inviata. Riparte da sola.',
  sent: 'Inviata',
  again: 'Invia di nuovo la foto {n}',
  mediaUse: 'Il negozio può usare le mie foto anche altrove',
  stays: 'Partono dopo le tue parole. Se ricarichi la pagina, sceglile di nuovo.',
  keepOpen: 'Tieni aperta questa pagina finché le foto non sono partite. Le tue parole sono al sicuro.',
  allSent: {
    one: 'La tua foto è arrivata. Una persona la guarda prima che si veda.',
    other: 'Le tue {n} foto sono arrivate. Una persona le guarda prima che si vedano.',
  },
  chosen: { one: '{n} foto scelta.', other: '{n} foto scelte.' },
  tooMany: 'Ci stanno solo {max} foto. Le altre sono rimaste fuori.',
  empty: 'Questo file è vuoto. Sceglilo di nuovo, o scegline un altro.',
  tooHeavy: 'Questo file è troppo grande. Vanno bene foto fino a {mb} MB.',
  tooManyPixels:
    'Questa immagine ha più pixel di quanti un telefono ne regga. Scegline una copia più piccola.',
  notPhoto: 'Questa non è una foto. Vanno bene JPEG, PNG, WebP, GIF e AVIF.',
  heic: 'Questo browser non apre le foto HEIC. Scegli un JPEG, o una sua schermata.',
  broken: 'Questa foto non si apre: forse è danneggiata. Scegline un’altra.',
  refused: 'Questa foto non è stata accettata. Le tue parole sono al sicuro.',
}

/** Ciò che è diverso dando del Lei. */
export const polite: Partial<Phrases<PhotosKey>> = {
  optional: '(se vuole)',
  stays: 'Partono dopo le Sue parole. Se ricarica la pagina, le scelga di nuovo.',
  keepOpen: 'Tenga aperta questa pagina finché le foto non sono partite. Le Sue parole sono al sicuro.',
  allSent: {
    one: 'La Sua foto è arrivata. Una persona la guarda prima che si veda.',
    other: 'Le Sue {n} foto sono arrivate. Una persona le guarda prima che si vedano.',
  },
  empty: 'Questo file è vuoto. Lo scelga di nuovo, o ne scelga un altro.',
  tooManyPixels:
    'Questa immagine ha più pixel di quanti un telefono ne regga. Ne scelga una copia più piccola.',
  heic: 'Questo browser non apre le foto HEIC. Scelga un JPEG, o una sua schermata.',
  broken: 'Questa foto non si apre: forse è danneggiata. Ne scelga un’altra.',
  refused: 'Questa foto non è stata accettata. Le Sue parole sono al sicuro.',
}
