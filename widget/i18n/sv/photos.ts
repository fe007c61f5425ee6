import type { Phrases } from '../../../shared/language.ts'
import type { PhotosKey } from '../en/photos.ts'

/** Svenska, med du: att välja och skicka bilder. */
export const phrases: Phrases<PhotosKey> = {
  photos: 'Bilder',
  optional: '(om du vill)',
  hint: 'Högst {max}. Plats, datum och kamera tas bort innan de lämnar enheten.',
  add: 'Lägg till bilder',
  take: 'Ta en bild',
  photo: 'Bild {n}',
  remove: 'Ta bort bild {n}',
  leaveOut: 'Hoppa över {name}',
  preparing: 'Görs i ordning…',
  ready: 'Klar',
  sending: 'Skickas',
  waiting: 'Inte skickad än. Det görs av sig självt.',
  sent: 'Skickad',
  again: 'Skicka bild {n} igen',
  mediaUse: 'Butiken får använda mina bilder även på andra ställen',
  stays: 'De skickas efter din text. Laddar du om sidan får du välja dem igen.',
  keepOpen: 'Ha sidan öppen tills bilderna är skickade. Din text är säker.',
  allSent: {
    one: 'Din bild har kommit fram. En människa tittar på den innan den visas.',
    other: 'Dina {n} bilder har kommit fram. En människa tittar på dem innan de visas.',
  },
  chosen: { one: '{n} bild vald.', other: '{n} bilder valda.' },
  tooMany: 'Bara {max} bilder får plats. De andra kom inte med.',
  empty: 'Filen är tom. Välj den igen, eller en annan.',
  tooHeavy: 'Filen är för stor. Bilder upp till {mb} MB går bra.',
  tooManyPixels: 'Bilden har fler pixlar än en telefon klarar. Välj en mindre kopia av den.',
  notPhoto: 'Det här är ingen bild. JPEG, PNG, WebP, GIF och AVIF går bra.',
  heic: 'Webbläsaren kan inte öppna HEIC-bilder. Välj en JPEG, eller en skärmbild av den.',
  broken: 'Bilden går inte att öppna, den kan vara skadad. Välj en annan.',
  refused: 'Bilden gick inte att ta emot. Din text är säker.',
}
