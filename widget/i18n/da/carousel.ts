import type { Phrases } from '../../../shared/language.ts'
import type { CarouselKey } from '../en/carousel.ts'

/** Dansk for anmeldelser side om side. */
export const phrases: Phrases<CarouselKey> = {
  carousel: 'Anmeldelser side om side',
  newestAll: 'De nyeste, uanset stjerner',
  chosenByShop: 'Udvalgt af butikken',
  back: 'Tilbage',
  forth: 'Frem',
}
