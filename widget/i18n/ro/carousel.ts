import type { Phrases } from '../../../shared/language.ts'
import type { CarouselKey } from '../en/carousel.ts'

/** Română pentru recenziile alăturate. */
export const phrases: Phrases<CarouselKey> = {
  carousel: 'Recenzii una lângă alta',
  newestAll: 'Cele mai noi, oricâte stele ar avea',
  chosenByShop: 'Alese de magazin',
  back: 'Înapoi',
  forth: 'Înainte',
}
