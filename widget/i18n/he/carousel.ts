import type { Phrases } from '../../../shared/language.ts'
import type { CarouselKey } from '../en/carousel.ts'

/** עברית: ביקורות זו לצד זו. */
export const phrases: Phrases<CarouselKey> = {
  carousel: 'ביקורות זו לצד זו',
  newestAll: 'החדשות ביותר, בכל מספר כוכבים',
  chosenByShop: 'נבחרו על ידי החנות',
  back: 'אחורה',
  forth: 'קדימה',
}
