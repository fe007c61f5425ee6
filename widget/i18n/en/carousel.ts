/** English for reviews side by side. */
export const english = {
  carousel: 'Reviews side by side',
  newestAll: 'The newest, whatever their stars',
  chosenByShop: 'Chosen by the shop',
  back: 'Previous',
  forth: 'Next',
} as const

export type CarouselKey = keyof typeof english
