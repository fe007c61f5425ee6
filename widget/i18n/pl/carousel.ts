import type { Phrases } from '../../../shared/language.ts'
import type { CarouselKey } from '../en/carousel.ts'

/** Po polsku: opinie obok siebie. */
export const phrases: Phrases<CarouselKey> = {
  carousel: 'Opinie obok siebie',
  newestAll: 'Najnowsze, bez względu na ocenę',
  chosenByShop: 'Wybrane przez sklep',
  back: 'Wstecz',
  forth: 'Dalej',
}
