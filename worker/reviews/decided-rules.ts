/** What became of a decision about something that belongs to a review: a photo, or an addition. */
export type Decided<State extends string> =
  | { kind: 'done'; status: State; product: string; events: number[] }
  | { kind: 'not_found' | 'stale_version' }

/** How it stands after the decision was tried; the query of each kind reads these columns. */
interface Stands<State> {
  status: State
  reason: string | null
  decidedBy: string | null
  product: string
}

/**
 * Tells from the events that a decision made, and from what stands now, what became of it. The same decision of the same
 * person sent again is done as well; of two different ones the first wins.
 */
export function decided<State extends string>(
  made: D1Result,
  standing: D1Result,
  wanted: Omit<Stands<State>, 'product'>,
): Decided<State> {
  const stands = standing.results[0] as Stands<State> | undefined
  if (!stands) return { kind: 'not_found' }
  const { status, reason, decidedBy, product } = stands
  const events = (made.results as Array<{ seq: number }>).map(({ seq }) => seq)
  const isAsWanted = status === wanted.status && reason === wanted.reason && decidedBy === wanted.decidedBy
  return events.length > 0 || isAsWanted
    ? { kind: 'done', status, product, events }
    : { kind: 'stale_version' }
}
