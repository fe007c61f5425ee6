import type { Reason } from '../../shared/schemas/decision.ts'
import type { SeedPending } from './review.ts'

/** Reviews that Marta kept from the page, and why. */
export const unpublished: Array<SeedPending & { reason: Reason }> = [
  {
    product: 'mug-blue',
    daysAgo: 16.4,
    rating: 5,
    name: 'Deals',
    proof: 'none',
    reason: 'spam_or_ad',
    body: 'Great mugs, and even greater prices at https://example.com/cheap-mugs, use my code for ten percent less.',
  },
  {
    product: 'teapot-black',
    daysAgo: 27.9,
    rating: 1,
    name: 'R.',
    proof: 'none',
    reason: 'personal_data',
    body: 'The courier, Davide M., plate AB 123 CD, left it in the rain. Everybody should know his name.',
  },
  {
    product: 'bowl-sand',
    daysAgo: 44.1,
    rating: 4,
    name: 'Bo',
    proof: 'none',
    reason: 'spam_or_ad',
    body: 'If you like bowls, follow my channel, a new bowl every day and prizes each Friday.',
  },
]
