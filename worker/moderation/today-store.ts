import type { TodayAnswer, WaitingPerson } from '../../shared/schemas/today.ts'
import { insightOf } from '../insights/insight-rules.ts'
import { insightFacts } from '../insights/insight-store.ts'
import { DAY, isoTime } from '../platform/time.ts'
import { TROUBLES_COUNT } from './mail-trouble-store.ts'
import { voiceCounts } from './voices-store.ts'

interface Row {
  oldestAt: number | null
  received: number | null
  published: number | null
  byItself: number | null
  mailTroubles: number
  widget: number
  ordered: number
  team: number
  answered: number
}

/** Those with the earliest promise. Exported for its query plan. */
export const waitingPeople = (db: D1Database, shop: string): D1PreparedStatement =>
  db
    .prepare(
      `SELECT c.id, c.name, c.way, c.need, c.due_at AS dueAt, m.display_name AS owner
       FROM contact_requests c INDEXED BY contact_requests_waiting
       LEFT JOIN members m ON m.shop_id = c.shop_id AND m.user_id = c.owner
       WHERE c.shop_id = ? AND c.state IN ('open', 'taken') ORDER BY c.due_at, c.id LIMIT 3`,
    )
    .bind(shop)

/** Who waits for a person, what happened in seven days, and what a new shop has done already. Bounded in every part. */
export async function today(db: D1Database, shop: string, me: string, now: number): Promise<TodayAnswer> {
  const week = Math.floor(now / DAY) - 6
  const [counts, people, facts, row] = await Promise.all([
    voiceCounts(db, shop, me),
    waitingPeople(db, shop).all<Omit<WaitingPerson, 'dueAt'> & { dueAt: number }>(),
    insightFacts(db, shop, now),
    db
      .prepare(
        `SELECT
           (SELECT created_at FROM reviews INDEXED BY inbox_undecided WHERE shop_id = ?1 AND undecided > 0 AND status = 'pending'
            ORDER BY created_at LIMIT 1) AS oldestAt,
           (SELECT sum(received) FROM fairness WHERE shop_id = ?1 AND day >= ?2 AND signal = '*') AS received,
           (SELECT sum(published) FROM fairness WHERE shop_id = ?1 AND day >= ?2 AND signal = '*') AS published,
           (SELECT sum(by_itself) FROM fairness WHERE shop_id = ?1 AND day >= ?2 AND signal = '*') AS byItself,
           ${TROUBLES_COUNT} AS mailTroubles,
           EXISTS (SELECT 1 FROM reviews INDEXED BY inbox_all WHERE shop_id = ?1) AS widget,
           EXISTS (SELECT 1 FROM orders WHERE shop_id = ?1) AS ordered,
           (SELECT count(*) FROM (SELECT 1 FROM members WHERE shop_id = ?1 LIMIT 2)) = 2 AS team,
           EXISTS (SELECT 1 FROM replies r WHERE r.shop_id = ?1) AS answered`,
      )
      .bind(shop, week)
      .first<Row>(),
  ])
  const { spam: _, ...waiting } = counts
  return {
    counts: waiting,
    oldestAt: isoTime(row!.oldestAt),
    people: people.results.map(({ dueAt, ...person }) => ({ ...person, dueAt: isoTime(dueAt) })),
    insight: insightOf(facts),
    week: {
      received: row!.received ?? 0,
      published: row!.published ?? 0,
      byItself: row!.byItself ?? 0,
    },
    mailTroubles: row!.mailTroubles,
    steps: {
      widget: row!.widget === 1,
      order: row!.ordered === 1,
      team: row!.team === 1,
      answer: row!.answered === 1,
    },
  }
}
