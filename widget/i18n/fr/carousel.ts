import type { Phrases } from '../../../shared/language.ts'
import type { CarouselKey } from '../en/carousel.ts'

/** Français pour les avis côte à côte. */
export const phrases: Phrases<CarouselKey> = {
  carousel: 'Avis côte à côte',
  newestAll: 'Les plus récents, quelles que soient leurs étoiles',
  chosenByShop: 'Choisis par la boutique',
  back: 'Précédent',
  forth: 'Suivant',
}
