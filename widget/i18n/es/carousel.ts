import type { Phrases } from '../../../shared/language.ts'
import type { CarouselKey } from '../en/carousel.ts'

/** Español para las opiniones en fila. */
export const phrases: Phrases<CarouselKey> = {
  carousel: 'Opiniones en fila',
  newestAll: 'Las más recientes, con cualquier número de estrellas',
  chosenByShop: 'Elegidas por la tienda',
  back: 'Atrás',
  forth: 'Adelante',
}
