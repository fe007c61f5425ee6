import type { Phrases } from '../../../shared/language.ts'
import type { CarouselKey } from '../en/carousel.ts'

/** Português para as avaliações lado a lado. */
export const phrases: Phrases<CarouselKey> = {
  carousel: 'Avaliações lado a lado',
  newestAll: 'As mais recentes, tenham as estrelas que tiverem',
  chosenByShop: 'Escolhidas pela loja',
  back: 'Anterior',
  forth: 'Seguinte',
}
