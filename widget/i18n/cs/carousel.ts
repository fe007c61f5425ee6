import type { Phrases } from '../../../shared/language.ts'
import type { CarouselKey } from '../en/carousel.ts'

/** Česky: recenze vedle sebe. */
export const phrases: Phrases<CarouselKey> = {
  carousel: 'Recenze vedle sebe',
  newestAll: 'Nejnovější, bez ohledu na hvězdičky',
  chosenByShop: 'Výběr obchodu',
  back: 'Zpět',
  forth: 'Dál',
}
