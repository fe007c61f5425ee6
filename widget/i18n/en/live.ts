/** English for choosing among the reviews and for opening the form. */
export const english = {
  stars: { one: '{n} star', other: '{n} stars' },
  row: '{stars}, {ratings}, {percent}. Show only these',
  aside: 'While you write, the average steps aside. What counts is how it was for you.',
  showAll: '{stars}: show all again',
  sort: 'Order',
  newest: 'Newest first',
  helpful: 'Most helpful first',
  highest: 'Most stars first',
  lowest: 'Fewest stars first',
  newestWhy: 'By the day they were published.',
  helpfulWhy: 'By how many found them helpful, recent ones ahead.',
  highestWhy: 'By stars, then newest first.',
  lowestWhy: 'By stars from the low end, then newest first.',
  found: { one: '{n} review shown', other: '{n} reviews shown' },
  nothing: 'No words with {stars} yet.',
  clear: 'Show all reviews',
  widen: 'Nothing fits all of that. Take a filter away, or use fewer words.',
  more: 'Load more',
  loaded: { one: '{n} more review', other: '{n} more reviews' },
  failed: 'The reviews could not be loaded.',
  again: 'Try again',
  formFailed: 'The form could not be loaded.',
} as const

export type LiveKey = keyof typeof english
