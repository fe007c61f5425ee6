import type { TrustAnswer } from '../../shared/schemas/trust.ts'
import type { Signal } from '../../shared/schemas/voice.ts'
import { DAY } from '../platform/time.ts'
import { alarmOf } from './fairness-rules.ts'
import { byReason, readFigures, starsOf, sumOf } from './figures-store.ts'
import { ALARM_FROM, PERSON_BY } from './rules.ts'

const COUNT_MAX = 100
const WAITING_SINCE = `(SELECT count(*) FROM (SELECT 1 FROM reviews INDEXED BY inbox_undecided
  WHERE shop_id = ?1 AND undecided > 0 AND status = 'pending' AND created_at <= ?2 LIMIT ${COUNT_MAX}))`

/** How fairly a shop has decided in the last `days`, and what waits now. */
export async function trustOf(db: D1Database, shop: string, days: number, now: number): Promise<TrustAnswer> {
  const { figures, refusals, median, objections, rest } = await readFigures(db, shop, now - days * DAY, [
    db.prepare(`SELECT ${WAITING_SINCE} AS n`).bind(shop, now),
    db.prepare(`SELECT ${WAITING_SINCE} AS n`).bind(shop, now - ALARM_FROM),
    db.prepare(`SELECT ${WAITING_SINCE} AS n`).bind(shop, now - PERSON_BY),
  ])
  const [all, late, overdue] = rest.map(({ results }) => results[0]!.n as number) as [number, number, number]
  const everything = figures.filter(({ signal }) => signal === '*')
  const stars = starsOf(everything)
  const signals = [...new Set(figures.map(({ signal }) => signal))].filter(
    (one): one is Signal => one !== '*',
  )
  return {
    days,
    stars,
    signals: signals.map((signal) => {
      const rows = figures.filter((row) => row.signal === signal)
      return {
        signal,
        received: sumOf(rows, 'received'),
        held: sumOf(rows, 'held'),
        rejected: sumOf(rows, 'rejected'),
        published: sumOf(rows, 'published'),
        stars: starsOf(rows),
      }
    }),
    alarm: alarmOf(stars),
    decided: sumOf(everything, 'decided'),
    blind: sumOf(everything, 'blind'),
    waiting: { all, late, overdue },
    objections,
    notPublished: byReason(refusals),
    medianHours: median,
  }
}
