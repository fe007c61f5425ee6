/** What can happen. Names are `<what>.<past participle>`. */
export type EventType =
  | 'review.received'
  | 'review.proven'
  | 'review.published'
  | 'review.rejected'
  | 'review.removed'
  | 'review.restored'
  | 'review.held'
  | 'review.masked'
  | 'review.assigned'
  | 'review.noted'
  | 'review.edited'
  | 'review.taken_back'
  | 'review.withdrawn'
  | 'update.received'
  | 'update.published'
  | 'update.rejected'
  | 'photo.received'
  | 'photo.published'
  | 'photo.rejected'
  | 'reply.created'
  | 'reply.edited'
  | 'reply.removed'
  | 'reply.sent_privately'
  | 'objection.received'
  | 'objection.upheld'
  | 'objection.dismissed'
  | 'report.received'
  | 'report.upheld'
  | 'report.dismissed'
  | 'question.received'
  | 'question.published'
  | 'question.rejected'
  | 'question.removed'
  | 'question.restored'
  | 'answer.received'
  | 'answer.published'
  | 'answer.edited'
  | 'answer.rejected'
  | 'answer.removed'
  | 'answer.restored'
  | 'review.edited'
  | 'review.withdrawn'
  | 'update.received'
  | 'reply.helped'
  | 'reply.not_helped'
  | 'person.erased'
  | 'invitation.due'
  | 'invitation.again'
  | 'ask.received'
  | 'address.allowed'
  | 'contact.requested'
  | 'contact.taken'
  | 'contact.done'
  | 'contact.withdrawn'
  | 'contact.late'
  | 'settings.changed'
  | 'product.changed'
  | 'product.grouped'
  | 'product.ungrouped'
  | 'notice.due'

export interface StoredEvent {
  seq: number
  shopId: string
  type: EventType
  subject: string
  at: number
}

const columns = 'seq, shop_id AS shopId, type, subject, at'

/** Events among `seqs` that nobody has handled yet. */
export async function unhandledEvents(db: D1Database, seqs: number[]): Promise<StoredEvent[]> {
  const { results } = await db
    .prepare(
      `SELECT ${columns} FROM events
       WHERE seq IN (SELECT value FROM json_each(?)) AND handled_at IS NULL ORDER BY seq`,
    )
    .bind(JSON.stringify(seqs))
    .all<StoredEvent>()
  return results
}

/** The oldest events that the queue never handed over: those of before `before`, at most `limit`. */
export async function forgottenEvents(db: D1Database, before: number, limit: number): Promise<StoredEvent[]> {
  const { results } = await db
    .prepare(
      `SELECT ${columns} FROM events INDEXED BY events_unhandled
       WHERE handled_at IS NULL AND at < ? ORDER BY seq LIMIT ?`,
    )
    .bind(before, limit)
    .all<StoredEvent>()
  return results
}

/** Marks events as handled; to stand in one batch with what was done because of them. */
export const markHandled = (db: D1Database, seqs: number[], now: number): D1PreparedStatement =>
  db
    .prepare(
      'UPDATE events SET handled_at = ? WHERE handled_at IS NULL AND seq IN (SELECT value FROM json_each(?))',
    )
    .bind(now, JSON.stringify(seqs))
