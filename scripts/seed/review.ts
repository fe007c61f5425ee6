import type { Proof } from '../../shared/schemas/review.ts'

/** A review of the demo shop, dated by its distance from the day of seeding. */
export interface SeedReview {
  /** Days before now on which it was sent; the time of day comes from its fraction. */
  daysAgo: number
  rating: 1 | 2 | 3 | 4 | 5
  body: string
  name?: string
  title?: string
  /** English where nothing is said. */
  language?: string
  proof: Proof
  /** Days between receiving the thing and writing about it. */
  ownedFor?: number
  helpful?: number
  incentive?: 'reward'
  relationship?: 'friend'
  reply?: { by: 'marta' | 'paolo'; hoursLater: number; body: string }
}

/** A review that waits for a decision. */
export interface SeedPending extends SeedReview {
  product: string
}
