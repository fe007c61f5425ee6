import { vi } from 'vitest'
import type { PublishedReview, ReviewPage } from '../../shared/schemas/review.ts'

export const API = 'https://reviews.test/v1/shops/demo'

let count = 0

export const review = (change: Partial<PublishedReview> = {}): PublishedReview => ({
  id: `review-${++count}`,
  rating: 4,
  title: null,
  body: 'Sits well in the hand.',
  language: 'en',
  name: 'Anna B.',
  proof: 'order',
  incentive: 'none',
  relationship: 'none',
  origin: 'own',
  helpful: 0,
  variant: null,
  gift: false,
  sector: null,
  motive: null,
  scales: [null, null, null],
  photos: [],
  updates: [],
  publishedAt: '2026-11-12T10:00:00Z',
  experiencedAt: null,
  editedAt: null,
  reply: null,
  ...change,
})

const noAnswers = Array(3).fill({ answers: 0, sum: 0 })

export const reviewPage = (change: Partial<ReviewPage> = {}): ReviewPage => ({
  shop: { name: 'Ceramiche Rossi', locale: 'en', formality: 'familiar', askEmail: 'optional' },
  product: { id: 'mug-blue', title: 'Blue mug', sector: null },
  summary: {
    average: 4.4,
    ratings: 312,
    withWords: 187,
    withPhotos: 0,
    shownNotCounted: 0,
    verified: 300,
    scales: noAnswers,
    stars: [12, 9, 21, 58, 212],
  },
  reviews: [review(), review()],
  cursor: null,
  ...change,
})

export const noReviews = (): ReviewPage =>
  reviewPage({
    summary: {
      average: null,
      ratings: 0,
      withWords: 0,
      withPhotos: 0,
      shownNotCounted: 0,
      verified: 0,
      scales: noAnswers,
      stars: [0, 0, 0, 0, 0],
    },
    reviews: [],
  })

/** Takes the place of the network: answers in order of asking; what is not answered stays open. */
export function mockFetch() {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(() => new Promise<Response>(() => {}))
}
