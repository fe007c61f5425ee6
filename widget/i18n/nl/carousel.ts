import type { Phrases } from '../../../shared/language.ts'
import type { CarouselKey } from '../en/carousel.ts'

/** Nederlands voor reviews naast elkaar. */
export const phrases: Phrases<CarouselKey> = {
  carousel: 'Reviews naast elkaar',
  newestAll: 'De nieuwste, ongeacht de sterren',
  chosenByShop: 'Gekozen door de winkel',
  back: 'Terug',
  forth: 'Verder',
}
