import type { Phrases } from '../../../shared/language.ts'
import type { PhotosKey } from '../en/photos.ts'

/** Nederlands, met je: foto’s kiezen en versturen. */
export const phrases: Phrases<PhotosKey> = {
  photos: 'Foto’s',
  optional: '(als je wilt)',
  hint: 'Hoogstens {max}. Plaats, datum en camera gaan eraf voordat ze dit apparaat verlaten.',
  add: 'Foto’s toevoegen',
  take: 'Foto maken',
  photo: 'Foto {n}',
  remove: 'Foto {n} weghalen',
  leaveOut: '{name} weglaten',
  preparing: 'Wordt klaargezet…',
  ready: 'Klaar',
  sending: 'Wordt verstuurd',
  waiting: 'Nog niet verstuurd. Dat gaat zo vanzelf opnieuw.',
  sent: 'Verstuurd',
  again: 'Foto {n} opnieuw versturen',
  mediaUse: 'De winkel mag mijn foto’s ook ergens anders gebruiken',
  stays: 'Ze gaan mee na je tekst. Kies ze opnieuw als deze pagina herladen wordt.',
  keepOpen: 'Laat deze pagina open tot je foto’s verstuurd zijn. Je tekst is veilig.',
  allSent: {
    one: 'Je foto is binnen. Iemand bekijkt de foto voordat die getoond wordt.',
    other: 'Je {n} foto’s zijn binnen. Iemand bekijkt ze voordat ze getoond worden.',
  },
  chosen: { one: '{n} foto gekozen.', other: '{n} foto’s gekozen.' },
  tooMany: 'Er passen maar {max} foto’s. De andere zijn weggelaten.',
  empty: 'Dit bestand is leeg. Kies het opnieuw, of kies een ander.',
  tooHeavy: 'Dit bestand is te groot. Foto’s tot {mb} MB passen.',
  tooManyPixels: 'Deze afbeelding heeft meer pixels dan een telefoon aankan. Kies een kleinere kopie.',
  notPhoto: 'Dit is geen foto. JPEG, PNG, WebP, GIF en AVIF passen.',
  heic: 'Deze browser kan geen HEIC-foto’s openen. Kies een JPEG, of een schermafbeelding ervan.',
  broken: 'Deze foto gaat niet open, misschien is hij beschadigd. Kies een andere.',
  refused: 'Deze foto konden we niet aannemen. Je tekst is veilig.',
}

/** Wat met u anders is. */
export const polite: Partial<Phrases<PhotosKey>> = {
  optional: '(als u wilt)',
  stays: 'Ze gaan mee na uw tekst. Kies ze opnieuw als deze pagina herladen wordt.',
  keepOpen: 'Laat deze pagina open tot uw foto’s verstuurd zijn. Uw tekst is veilig.',
  allSent: {
    one: 'Uw foto is binnen. Iemand bekijkt de foto voordat die getoond wordt.',
    other: 'Uw {n} foto’s zijn binnen. Iemand bekijkt ze voordat ze getoond worden.',
  },
  refused: 'Deze foto konden we niet aannemen. Uw tekst is veilig.',
}
