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
  // What becomes of a review that cannot be sent: here, because the form's own program has no room left.
  offline: 'No connection, and nothing is lost.',
  offlineNext:
    'Kept on this device, it goes out by itself while this page is open, or at your next visit within 7 days.',
  keptOnPage: 'Your words are safe here while this page is open.',
  fault: 'The fault is ours, not yours.',
  faultNext: 'Your words are safe here; we try again in a minute.',
} as const

export type LiveKey = keyof typeof english
