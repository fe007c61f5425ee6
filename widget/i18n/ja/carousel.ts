import type { Phrases } from '../../../shared/language.ts'
import type { CarouselKey } from '../en/carousel.ts'

/** 日本語。横に並ぶレビュー。 */
export const phrases: Phrases<CarouselKey> = {
  carousel: '横に並んだレビュー',
  newestAll: '星の数を問わず、新しい順',
  chosenByShop: 'ショップが選んだレビュー',
  back: '戻る',
  forth: '進む',
}
