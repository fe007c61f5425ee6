/** Words for what a list of voices is narrowed by. */
export const en = {
  title: 'Filters',
  set: (n: number) => (n === 1 ? 'Filters: 1 set' : `Filters: ${n} set`),
  any: 'Any',
  product: 'Product',
  language: 'Language',
  signal: 'Signal',
  stars: 'Stars',
  assignee: 'Who takes care of it',
  me: 'I do',
  nobody: 'Nobody yet',
  from: 'Written from',
  to: 'Written until',
  photos: 'With photos',
  clear: 'Clear the filters',
  none: 'No voice here fits these filters.',
}
