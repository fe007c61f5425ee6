import type { RatingsAnswer, Summary } from '../../shared/schemas/review.ts'

/** The reserved product that a shop's own reviews belong to. */
export const SHOP_PRODUCT = '~shop'

/** Number of ratings with one star, two, … five. */
export type Stars = [number, number, number, number, number]

/** How many ratings these are. */
export const total = (stars: Stars): number => stars.reduce((sum, n) => sum + n, 0)

/**
 * The average shown everywhere: one decimal, halves rounded up, null without ratings. In whole numbers, because
 * 4.25 and 4.35 are not exact in binary and would round to different sides.
 */
export function average(stars: Stars): number | null {
  const n = total(stars)
  if (n === 0) return null
  const sum = stars.reduce((acc, count, index) => acc + count * (index + 1), 0)
  return Math.floor((20 * sum + n) / (2 * n)) / 10
}

/** The summary of a product from its stored counts. */
export const summarise = (
  stars: Stars,
  rest: Pick<Summary, 'withWords' | 'withPhotos' | 'shownNotCounted'>,
): Summary => ({ average: average(stars), ratings: total(stars), ...rest, stars })

const LABELS: Record<string, { rated: string; one: string; other: string }> = {
  en: { rated: 'Rated {average} out of 5', one: '{n} rating', other: '{n} ratings' },
  it: { rated: 'Voto medio {average} su 5', one: '{n} voto', other: '{n} voti' },
}

/** What a screen reader says for the stars of one product, in `locale` or else in English. */
export function starsLabel(stars: Stars, locale: string): string {
  const mean = average(stars)
  if (mean === null) return ''
  const language = locale.split('-')[0]!.toLowerCase()
  const words = LABELS[language] ?? LABELS.en!
  const tag = LABELS[language] ? locale : 'en'
  const n = total(stars)
  const count = new Intl.PluralRules(tag).select(n) === 'one' ? words.one : words.other
  const shown = new Intl.NumberFormat(tag, { minimumFractionDigits: 1 }).format(mean)
  return `${words.rated.replace('{average}', shown)}, ${count.replace('{n}', new Intl.NumberFormat(tag).format(n))}`
}

/** One product's line in the answer for stars. */
export const ratingOf = (
  product: string,
  stars: Stars,
  locale: string,
): RatingsAnswer['ratings'][number] => ({
  product,
  average: average(stars),
  ratings: total(stars),
  label: starsLabel(stars, locale),
})
