import type { EventType, StoredEvent } from '../platform/events.ts'
import { shownText } from './display-rules.ts'
import { noteShown, receivedTexts } from './mask-received-store.ts'
import { profanityIn } from './profanities.ts'

const RECEIVED: EventType[] = ['question.received', 'answer.received', 'update.received']

/**
 * For events that say a shopper asked, answered or added something: the statements that set what the public reads of it
 * where that is not what was written, because curses are masked.
 */
export async function maskReceived(db: D1Database, events: StoredEvent[]): Promise<D1PreparedStatement[]> {
  const subjects = events.filter(({ type }) => RECEIVED.includes(type)).map(({ subject }) => subject)
  if (subjects.length === 0) return []
  const texts = await receivedTexts(db, subjects)
  const find = await profanityIn(
    db,
    texts.map(({ language }) => language),
  )
  const shown = texts.flatMap(({ table, id, body, language }) => {
    const shownBody = shownText(body, language, { personal: [], profane: find(language, body) })
    return shownBody === null ? [] : [{ table, id, shownBody }]
  })
  return noteShown(db, shown)
}
