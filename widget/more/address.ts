import type { Sort } from '../../shared/schemas/review.ts'
import type { Choice } from '../live/review-list.ts'
import { TYPED_MAX } from './Filters.tsx'

const SORTS: readonly Sort[] = ['newest', 'helpful', 'highest', 'lowest']

/** Below this name the page's address keeps what was chosen of one product: two widgets do not meet. */
const nameOf = (product: string): string => `voce-${product}`

/** What the page's address says was chosen; empty where nothing was. Made by anybody, so nothing in it is believed. */
export function chosenInAddress(product: string): Partial<Choice> {
  const kept = new URLSearchParams(new URLSearchParams(location.search).get(nameOf(product)) ?? '')
  const choice: Partial<Choice> = {}
  const sort = SORTS.find((each) => each === kept.get('sort'))
  if (sort) choice.sort = sort
  // Stars and steps of scales alike.
  for (const name of ['rating', 'scale_1', 'scale_2', 'scale_3'] as const) {
    const step = Number(kept.get(name))
    if ([1, 2, 3, 4, 5].includes(step)) choice[name] = step
  }
  if (kept.get('photos')) choice.photos = '1'
  if (kept.get('proof')) choice.proof = 'order'
  const language = kept.get('language')
  if (language && /^[a-z]{2,3}$/.test(language)) choice.language = language
  const q = kept.get('q')
  if (q) choice.q = q.slice(0, TYPED_MAX)
  return choice
}

/** Writes what is chosen into the page's address, in place: "back" leaves the page, and the page's own router keeps its state. */
export function keepInAddress(product: string, choice: Choice): void {
  const kept = new URLSearchParams()
  for (const [name, value] of Object.entries(choice))
    if (value && value !== 'newest') kept.set(name, `${value}`)
  const url = new URL(location.href)
  const text = kept.toString()
  if ((url.searchParams.get(nameOf(product)) ?? '') === text) return
  if (text) url.searchParams.set(nameOf(product), text)
  else url.searchParams.delete(nameOf(product))
  try {
    history.replaceState(history.state, '', url)
  } catch {
    // Pages in a sandbox and files may not.
  }
}
