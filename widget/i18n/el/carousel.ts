import type { Phrases } from '../../../shared/language.ts'
import type { CarouselKey } from '../en/carousel.ts'

/** Ελληνικά: κριτικές η μία δίπλα στην άλλη. */
export const phrases: Phrases<CarouselKey> = {
  carousel: 'Κριτικές στη σειρά',
  newestAll: 'Οι πιο πρόσφατες, με όσα αστέρια κι αν έχουν',
  chosenByShop: 'Επιλογή του καταστήματος',
  back: 'Προηγούμενες',
  forth: 'Επόμενες',
}
