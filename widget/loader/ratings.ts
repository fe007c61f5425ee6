import { RATINGS_PER_CALL } from '../../shared/limits.ts'
import type { RatingsAnswer } from '../../shared/schemas/review.ts'
import type { Wanted } from './contract.ts'

type Ratings = RatingsAnswer['ratings']

/** The calls to come, by the part of their address that is the same for all products in them. */
const calls: Record<string, [products: Set<string>, answer: Promise<Ratings>]> = {}

/** The rating of one product, asked for together with all others on the page: one request for up to 100. */
export async function ratingOf({ api, product, locale }: Wanted): Promise<Ratings[number] | undefined> {
  const address = `${api}/ratings?locale=${locale}`
  if (!(calls[address]?.[0].size! < RATINGS_PER_CALL)) {
    const products = new Set<string>()
    calls[address] = [products, ask(address, products)]
  }
  const [products, answer] = calls[address]!
  products.add(product)
  return (await answer).find((rating) => rating.product === product)
}

async function ask(address: string, products: Set<string>): Promise<Ratings> {
  // The other elements on the page join before the next microtask.
  await 0
  delete calls[address]
  for (const product of products) address += `&product=${encodeURIComponent(product)}`
  const answer = await fetch(address, { credentials: 'omit' })
  return ((await answer.json()) as RatingsAnswer).ratings
}
