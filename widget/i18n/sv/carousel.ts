import type { Phrases } from '../../../shared/language.ts'
import type { CarouselKey } from '../en/carousel.ts'

/** Svenska för recensioner sida vid sida. */
export const phrases: Phrases<CarouselKey> = {
  carousel: 'Recensioner sida vid sida',
  newestAll: 'De nyaste, oavsett stjärnor',
  chosenByShop: 'Utvalda av butiken',
  back: 'Bakåt',
  forth: 'Framåt',
}
