import type { Phrases } from '../../../shared/language.ts'
import type { CarouselKey } from '../en/carousel.ts'

/** Deutsch für Bewertungen nebeneinander. */
export const phrases: Phrases<CarouselKey> = {
  carousel: 'Bewertungen nebeneinander',
  newestAll: 'Die neuesten, egal mit wie vielen Sternen',
  chosenByShop: 'Vom Shop ausgewählt',
  back: 'Zurück',
  forth: 'Weiter',
}
