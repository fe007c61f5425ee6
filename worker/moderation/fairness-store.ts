import type { StoredEvent } from '../platform/events.ts'
import { DAY, HOUR } from '../platform/time.ts'

const COUNTED = {
  received: "e.type = 'review.received'",
  held: "e.type = 'review.held'",
  spam: "e.type = 'review.received' AND r.status = 'spam'",
  published: "e.type = 'review.published'",
  by_itself: "e.type = 'review.published' AND e.actor = 'voce'",
  waited: `iif(e.type = 'review.published', max(0, e.at - r.created_at) / ${HOUR}, 0)`,
  rejected: "e.type = 'review.rejected'",
  removed: "e.type = 'review.removed'",
  restored: "e.type = 'review.restored'",
  decided: "e.type IN ('review.published', 'review.rejected', 'review.removed') AND e.actor <> 'voce'",
  blind:
    "e.type IN ('review.published', 'review.rejected', 'review.removed') AND e.actor <> 'voce' AND e.data ->> 'blind' IS 1",
}
const NAMES = Object.keys(COUNTED)

/**
 * Adds events to the figures of their day, star and signals; to stand in one batch with the mark that they were handled,
 * and before it: only what nobody has handled is added, so each event counts once.
 */
export function noteFairness(db: D1Database, events: StoredEvent[]): D1PreparedStatement[] {
  const seqs = events.filter(({ type }) => type.startsWith('review.')).map(({ seq }) => seq)
  if (seqs.length === 0) return []
  const list = JSON.stringify(seqs)
  const from = `FROM events e JOIN reviews r ON r.id = e.subject AND r.shop_id = e.shop_id`
  const unhandled = 'e.seq IN (SELECT value FROM json_each(?1)) AND e.handled_at IS NULL'
  return [
    db
      .prepare(
        `INSERT INTO fairness (shop_id, day, rating, signal, ${NAMES.join(', ')})
         SELECT e.shop_id, e.at / ${DAY}, r.rating, x.value, ${Object.values(COUNTED)
           .map((counted) => `sum(${counted})`)
           .join(', ')}
         ${from} JOIN json_each(json_insert(r.signals, '$[#]', '*')) x WHERE ${unhandled}
         GROUP BY 1, 2, 3, 4
         ON CONFLICT DO UPDATE SET ${NAMES.map((name) => `${name} = ${name} + excluded.${name}`).join(', ')}`,
      )
      .bind(list),
    db
      .prepare(
        `INSERT INTO refusals (shop_id, day, reason, rating, n)
         SELECT e.shop_id, e.at / ${DAY}, coalesce(e.data ->> 'reason', e.data ->> 'was'), r.rating,
           sum(iif(e.type = 'review.restored', -1, 1))
         ${from} WHERE ${unhandled} AND e.type IN ('review.rejected', 'review.removed', 'review.restored')
           AND coalesce(e.data ->> 'reason', e.data ->> 'was') IS NOT NULL
         GROUP BY 1, 2, 3, 4 ON CONFLICT DO UPDATE SET n = n + excluded.n`,
      )
      .bind(list),
    db
      .prepare(
        `INSERT INTO waits (shop_id, month, hours, n)
         SELECT e.shop_id, CAST(strftime('%Y%m', e.at / 1000, 'unixepoch') AS INTEGER),
           min(400, max(0, e.at - r.created_at) / ${HOUR}), count(*)
         ${from} WHERE ${unhandled} AND e.type = 'review.published'
         GROUP BY 1, 2, 3 ON CONFLICT DO UPDATE SET n = n + excluded.n`,
      )
      .bind(list),
  ]
}
