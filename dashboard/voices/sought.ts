/** What a list can be narrowed to; each is a parameter of the address and of `GET …/voices`. */
export const FILTERS = [
  'product',
  'language',
  'signal',
  'rating',
  'photos',
  'assignee',
  'from',
  'to',
] as const
export type Filter = (typeof FILTERS)[number]

/** What is looked for in a view: words and filters, as they stand in the address. */
export type Sought = Partial<Record<Filter | 'q', string>>

const NAMES = ['q', ...FILTERS] as const

/** One way to write the same thing sought; empty where nothing is. */
export function soughtText(sought: Sought): string {
  const parts = new URLSearchParams()
  for (const name of NAMES) if (sought[name]) parts.set(name, sought[name])
  return parts.toString()
}

/** What stands in an address; what Voce does not know is left out. */
export function soughtIn(text: string): Sought {
  const parts = new URLSearchParams(text)
  return Object.fromEntries(NAMES.flatMap((name) => (parts.get(name) ? [[name, parts.get(name)!]] : [])))
}

/** How many filters are set. */
export const filtersIn = (sought: Sought): number => FILTERS.filter((name) => sought[name]).length
