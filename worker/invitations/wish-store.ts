import { DAY } from '../platform/time.ts'
import { OPEN } from './invitation-store.ts'

const SNOOZE_DAYS = [7, 14, 30] as const
export type SnoozeDays = (typeof SNOOZE_DAYS)[number]
export const isSnooze = (days: number): days is SnoozeDays => SNOOZE_DAYS.includes(days as SnoozeDays)

/** "Ask me later": one more mail on the day the person named. Safe to repeat. */
export const snooze = (
  db: D1Database,
  shop: string,
  id: string,
  days: SnoozeDays,
  now: number,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE invitations SET state = 'snoozed', postponed_for = 'later', next_at = ?3, version = version + 1,
         expires_at = max(expires_at, CAST(?4 AS INTEGER))
       WHERE shop_id = ?1 AND id = ?2 AND state IN ('due', 'sent', 'visited', 'snoozed')`,
    )
    .bind(shop, id, now + days * DAY, now + (days + 30) * DAY)

/** "It has not arrived", or a person of the shop is on it: put off by a week, by 14 days in all at the most. */
export const postpone = (
  db: D1Database,
  shop: string,
  id: string,
  why: 'not_arrived' | 'contact_request',
  now: number,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE invitations SET postponed_for = ?3, version = version + 1,
         state = CASE state WHEN 'planned' THEN 'planned' ELSE 'snoozed' END,
         next_at = max(coalesce(next_at, 0), min(?4 + ${7 * DAY}, coalesce(first_at, ?4) + ${14 * DAY}))
       WHERE shop_id = ?1 AND id = ?2 AND state IN ('planned', 'due', 'sent', 'visited', 'snoozed')
         AND ?4 < coalesce(first_at, ?4) + ${14 * DAY}`,
    )
    .bind(shop, id, why, now)

/** "It was a gift": the page then asks how it was to give it, or for the one who got it. */
export const markGift = (db: D1Database, shop: string, id: string): D1PreparedStatement =>
  db.prepare(`UPDATE invitations SET gift = 1 WHERE shop_id = ?1 AND id = ?2 AND ${OPEN}`).bind(shop, id)
