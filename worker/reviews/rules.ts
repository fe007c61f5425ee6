import { type Look, look } from '../../shared/schemas/look.ts'
import type { PublishedPhoto, PublishedReply, PublishedUpdate, Summary } from '../../shared/schemas/review.ts'
import { isoTime } from '../platform/time.ts'

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
export const summarise = (stars: Stars, rest: Omit<Summary, 'average' | 'ratings' | 'stars'>): Summary => ({
  average: average(stars),
  ratings: total(stars),
  ...rest,
  stars,
})

/** The shop's answer from the copy of it that stands with the review; null where there is none. */
export function storedReply(json: string | null): PublishedReply | null {
  if (json === null) return null
  const reply = JSON.parse(json) as { body: string; name: string | null; at: number; editedAt: number | null }
  return { ...reply, at: isoTime(reply.at), editedAt: isoTime(reply.editedAt) }
}

/** The photos of a review from the copy of them that stands with it. */
export const storedPhotos = (json: string | null): PublishedPhoto[] => (json === null ? [] : JSON.parse(json))

/** What an author added later, from the copy of it that stands with the review. */
export const storedUpdates = (json: string | null): PublishedUpdate[] =>
  json === null
    ? []
    : (JSON.parse(json) as Array<{ body: string; at: number }>).map(({ body, at }) => ({
        body,
        at: isoTime(at),
      }))

/** How the shop's widgets look, to spread into a page's head: nothing where it is not set or makes no sense. */
export function storedLook(json: string | null): { look?: Look } {
  if (json === null) return {}
  const { data } = look().safeParse(JSON.parse(json))
  return data && Object.values(data).some(Boolean) ? { look: data } : {}
}
