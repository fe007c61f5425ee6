import type { StoredEvent } from '../platform/events.ts'
import { shownText } from './display-rules.ts'
import { profanityIn } from './profanities.ts'
import { type AskedText, noteShown, receivedTexts } from './question-received-store.ts'

/**
 * For events that say a question or an answer of a shopper was received: the statements that set what the public reads of
 * it where that is not what was written, because curses are masked.
 */
export async function maskReceived(db: D1Database, events: StoredEvent[]): Promise<D1PreparedStatement[]> {
  const ids = events
    .filter(({ type }) => type === 'question.received' || type === 'answer.received')
    .map(({ subject }) => subject)
  if (ids.length === 0) return []
  const texts = await receivedTexts(db, ids)
  const find = await profanityIn(
    db,
    texts.map(({ language }) => language),
  )
  const shown = texts.flatMap(({ kind, id, body, language }: AskedText) => {
    const shownBody = shownText(body, language, { personal: [], profane: find(language, body) })
    return shownBody === null ? [] : [{ kind, id, shownBody }]
  })
  return noteShown(db, shown)
}
