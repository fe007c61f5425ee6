import type { ProductList } from '../../shared/schemas/product.ts'

const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)

/** The page of products. */
export const en = {
  lists: 'Which products',
  list: { all: 'All', without_gtin: 'Without GTIN', retired: 'Retired' } satisfies Record<
    ProductList,
    string
  >,
  search: 'Search by name, id or GTIN',
  go: 'Search',
  foundNone: 'No product here has these words in its name, its id or its GTIN.',
  emptyList: {
    all: 'Products appear with the first order or the first page that carries the widget.',
    without_gtin:
      'No product is without its GTIN. Search engines and marketplaces match your stars by this number.',
    retired: 'No product is retired.',
  } satisfies Record<ProductList, string>,
  stars: (average: string, ratings: string, words: string) =>
    `${average} from ${ratings} ratings, ${words} with words`,
  noStars: 'No ratings yet',
  voices: 'Voices',
  voicesOf: (name: string) => `Voices about ${name}`,
  edit: 'Edit',
  editWhat: (name: string) => `Edit ${name}`,
  title: 'Name',
  titleWrong: 'Give it a name, at most 200 characters long.',
  gtin: 'GTIN (EAN, UPC)',
  gtinHint: 'The number under the bar code: 8, 12, 13 or 14 digits.',
  gtinWrong: 'This is no GTIN: its last digit does not fit the others. Look at the bar code again.',
  noGtin: 'GTIN missing',
  category: 'Category',
  sector: 'Public questions',
  sectorOfShop: 'As for the whole shop',
  retired: 'Retired: it is no longer sold',
  retiredHint: 'Its reviews stay where they are.',
  isRetired: 'Retired',
  saved: (name: string) => `${name} is saved.`,
  group: 'Reviews shared',
  groupText: (n: number) => `Shares its reviews with ${n - 1} ${plural(n - 1, 'other', 'others')}.`,
  sharesWith: (name: string) => `Shares the reviews of ${name}.`,
  leave: 'Give it its own reviews again',
  left: (name: string) => `${name} has its own reviews again.`,
  join: 'Share the reviews of',
  joinHint: 'For colours and sizes of one thing. Type the id of the other product.',
  joinGo: 'Share them',
  joined: (name: string) => `${name} shares its reviews now.`,
  joinMissing: 'There is no product with this id. Ids are shown in grey beside the names.',
  joinItself: 'That is the same product.',
  unknown: 'Ids that nobody knows',
  unknownLead:
    'Your pages asked for these within the last week, and no order and no review has named them. Often it is an old id, or a variant: say what it is the same as.',
  sameAs: (id: string) => `${id} is the same as`,
  same: 'Same',
  seen: (when: string) => `seen ${when}`,
}
