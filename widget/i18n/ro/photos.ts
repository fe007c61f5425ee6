import type { Phrases } from '../../../shared/language.ts'
import type { PhotosKey } from '../en/photos.ts'

/** Română, cu „tu”: alegerea și trimiterea fotografiilor. */
export const phrases: Phrases<PhotosKey> = {
  photos: 'Fotografii',
  optional: '(dacă vrei)',
  hint: 'Cel mult {max}. Locul, data și aparatul foto se șterg înainte de trimitere.',
  add: 'Adaugă fotografii',
  take: 'Fă o fotografie',
  photo: 'Fotografia {n}',
  remove: 'Scoate fotografia {n}',
  leaveOut: 'Fără {name}',
  preparing: 'Se pregătește…',
  ready: 'Gata',
  sending: 'Se trimite',
  waiting: 'Încă netrimisă. Se retrimite singură.',
  sent: 'Trimisă',
  again: 'Trimite din nou fotografia {n}',
  mediaUse: 'Magazinul poate folosi fotografiile mele și în alte locuri',
  stays: 'Pleacă după textul tău. Dacă reîncarci pagina, alege-le din nou.',
  keepOpen: 'Lasă pagina deschisă până pleacă fotografiile. Textul tău e în siguranță.',
  allSent: {
    one: 'Fotografia ta a ajuns. Se uită un om la ea înainte să apară.',
    few: 'Cele {n} fotografii ale tale au ajuns. Se uită un om la ele înainte să apară.',
    other: 'Cele {n} de fotografii ale tale au ajuns. Se uită un om la ele înainte să apară.',
  },
  chosen: {
    one: 'Ai ales {n} fotografie.',
    few: 'Ai ales {n} fotografii.',
    other: 'Ai ales {n} de fotografii.',
  },
  tooMany: 'Încap doar {max} fotografii. Celelalte au rămas pe dinafară.',
  empty: 'Fișierul e gol. Alege-l din nou sau alege altul.',
  tooHeavy: 'Fișierul e prea mare. Merg fotografii de cel mult {mb} MB.',
  tooManyPixels: 'Imaginea are mai mulți pixeli decât poate duce un telefon. Alege o copie mai mică.',
  notPhoto: 'Aceasta nu e o fotografie. Merg JPEG, PNG, WebP, GIF și AVIF.',
  heic: 'Acest browser nu deschide fotografii HEIC. Alege un JPEG sau o captură de ecran.',
  broken: 'Fotografia nu se deschide: poate e deteriorată. Alege alta.',
  refused: 'Fotografia nu a putut fi primită. Textul tău e în siguranță.',
}

/** Ce este diferit cu „dumneavoastră”. */
export const polite: Partial<Phrases<PhotosKey>> = {
  optional: '(dacă doriți)',
  stays: 'Pleacă după textul dumneavoastră. Dacă reîncărcați pagina, alegeți-le din nou.',
  keepOpen: 'Lăsați pagina deschisă până pleacă fotografiile. Textul dumneavoastră e în siguranță.',
  allSent: {
    one: 'Fotografia dumneavoastră a ajuns. Se uită un om la ea înainte să apară.',
    few: 'Cele {n} fotografii ale dumneavoastră au ajuns. Se uită un om la ele înainte să apară.',
    other: 'Cele {n} de fotografii ale dumneavoastră au ajuns. Se uită un om la ele înainte să apară.',
  },
  chosen: {
    one: 'Ați ales {n} fotografie.',
    few: 'Ați ales {n} fotografii.',
    other: 'Ați ales {n} de fotografii.',
  },
  empty: 'Fișierul e gol. Alegeți-l din nou sau alegeți altul.',
  tooManyPixels: 'Imaginea are mai mulți pixeli decât poate duce un telefon. Alegeți o copie mai mică.',
  heic: 'Acest browser nu deschide fotografii HEIC. Alegeți un JPEG sau o captură de ecran.',
  broken: 'Fotografia nu se deschide: poate e deteriorată. Alegeți alta.',
  refused: 'Fotografia nu a putut fi primită. Textul dumneavoastră e în siguranță.',
}
