import { RATINGS_PER_CALL } from '../../shared/limits.ts'
import type { RatingsAnswer } from '../../shared/schemas/review.ts'
import type { Wanted } from './contract.ts'

type Ratings = RatingsAnswer['ratings']

/** The call to come; its address is the same for all products in it. */
let call: { address: string; products: Set<string>; answer: Promise<Ratings> } | undefined

/** The rating of one product, asked for together with all others on the page: one request for up to 100. */
export async function ratingOf({ api, product, locale }: Wanted): Promise<Ratings[number] | undefined> {
  const address = `${api}/ratings?locale=${locale}`
  if (call?.address !== address || call.products.size === RATINGS_PER_CALL) {
    const products = new Set<string>()
    call = { address, products, answer: ask(address, products) }
  }
  call.products.add(product)
  return (await call.answer).find((rating) => rating.product === product)
}

async function ask(address: string, products: Set<string>): Promise<Ratings> {
  // The other elements on the page join before the next microtask.
  await 0
  call = undefined
  for (const product of products) address += `&product=${encodeURIComponent(product)}`
  const answer = await fetch(address, { credentials: 'omit' })
  return ((await answer.json()) as RatingsAnswer).ratings
}
