import type { Phrases } from '../../../shared/language.ts'
import type { PhotosKey } from '../en/photos.ts'

/** Dansk, med du: at vælge og sende billeder. */
export const phrases: Phrases<PhotosKey> = {
  photos: 'Billeder',
  optional: '(hvis du vil)',
  hint: 'Højst {max}. Sted, dato og kamera fjernes, før de forlader din enhed.',
  add: 'Tilføj billeder',
  take: 'Tag et billede',
  photo: 'Billede {n}',
  remove: 'Fjern billede {n}',
  leaveOut: 'Udelad {name}',
  preparing: 'Gøres klar…',
  ready: 'Klar',
  sending: 'Sendes',
  waiting: 'Ikke sendt endnu. Det sker af sig selv.',
  sent: 'Sendt',
  again: 'Send billede {n} igen',
  mediaUse: 'Butikken må også bruge mine billeder andre steder',
  stays: 'De sendes efter din tekst. Genindlæser du siden, skal du vælge dem igen.',
  keepOpen: 'Lad siden være åben, til billederne er sendt. Din tekst er i sikkerhed.',
  allSent: {
    one: 'Dit billede er kommet frem. Et menneske ser på det, før det vises.',
    other: 'Dine {n} billeder er kommet frem. Et menneske ser på dem, før de vises.',
  },
  chosen: { one: '{n} billede valgt.', other: '{n} billeder valgt.' },
  tooMany: 'Der er kun plads til {max} billeder. Resten kom ikke med.',
  empty: 'Filen er tom. Vælg den igen, eller en anden.',
  tooHeavy: 'Filen er for stor. Billeder på op til {mb} MB er fine.',
  tooManyPixels: 'Billedet har flere pixels, end en telefon kan klare. Vælg en mindre kopi af det.',
  notPhoto: 'Det er ikke et billede. JPEG, PNG, WebP, GIF og AVIF er fine.',
  heic: 'Browseren kan ikke åbne HEIC-billeder. Vælg en JPEG eller et skærmbillede af det.',
  broken: 'Billedet kan ikke åbnes. Måske er det beskadiget. Vælg et andet.',
  refused: 'Billedet kunne vi ikke tage imod. Din tekst er i sikkerhed.',
}
