import type { Phrases } from '../../../shared/language.ts'
import type { CarouselKey } from '../en/carousel.ts'

/** Italiano per le recensioni affiancate. */
export const phrases: Phrases<CarouselKey> = {
  carousel: 'Recensioni affiancate',
  newestAll: 'Le più recenti, con qualunque voto',
  chosenByShop: 'Scelte dal negozio',
  back: 'Indietro',
  forth: 'Avanti',
}
