import type { Phrases } from '../../../shared/language.ts'
import type { CarouselKey } from '../en/carousel.ts'

/** العربية: المراجعات جنبًا إلى جنب. */
export const phrases: Phrases<CarouselKey> = {
  carousel: 'مراجعات جنبًا إلى جنب',
  newestAll: 'الأحدث، مهما كانت نجومها',
  chosenByShop: 'من اختيار المتجر',
  back: 'السابق',
  forth: 'التالي',
}
