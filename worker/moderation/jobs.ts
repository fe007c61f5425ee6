import type { StoredEvent } from '../platform/events.ts'
import { schedule, unscheduled } from './due-store.ts'
import { publishesAfter } from './rules.ts'

/** For events that say a review was received: the statements that set when it publishes itself. */
export async function scheduleReceived(
  db: D1Database,
  events: StoredEvent[],
): Promise<D1PreparedStatement[]> {
  const ids = events.filter(({ type }) => type === 'review.received').map(({ subject }) => subject)
  if (ids.length === 0) return []
  const due = (await unscheduled(db, ids)).flatMap(({ seq, createdAt, ...judged }) => {
    const after = publishesAfter(judged)
    return after === null ? [] : [{ seq, at: createdAt + after }]
  })
  return due.length === 0 ? [] : [schedule(db, due)]
}
