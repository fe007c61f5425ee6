import type { ReviewPage } from '../../shared/schemas/review.ts'

/** Reads an answer of the API; rejects unless it is a page of reviews. */
export async function readPage(answer: Promise<Response>): Promise<ReviewPage> {
  const response = await answer
  if (!response.ok) throw response
  return response.json()
}
