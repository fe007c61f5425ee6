import type { Notices, Rhythm } from '../../shared/schemas/notices.ts'
import { voiceCounts } from '../moderation/voices-store.ts'
import { COUNTED_TO, type Facts } from './notice-rules.ts'

/** What a member wants to be told. */
export async function noticesOf(db: D1Database, shop: string, user: string): Promise<Notices | null> {
  return await db
    .prepare('SELECT rhythm, locale FROM member_notices WHERE shop_id = ? AND user_id = ?')
    .bind(shop, user)
    .first<Notices>()
}

/** The time zone of a shop, as its clocks have it. */
export const zoneOf = async (db: D1Database, shop: string): Promise<string> =>
  (await db.prepare('SELECT timezone FROM shops WHERE id = ?').bind(shop).first<string>('timezone')) ?? 'UTC'

/** Changes how often a member is told; what came until now counts as told. `next` is when to look then. */
export const keepNotices = (
  db: D1Database,
  shop: string,
  user: string,
  { rhythm, locale }: Notices,
  next: number | null,
  now: number,
): Promise<unknown> =>
  db
    .prepare(
      `UPDATE member_notices SET rhythm = ?3, locale = ?4, next_at = ?5, told_at = ?6
       WHERE shop_id = ?1 AND user_id = ?2 AND (rhythm <> ?3 OR locale <> ?4)`,
    )
    .bind(shop, user, rhythm, locale, next, now)
    .run()

/** Tells a member nothing more by mail. Safe to repeat. */
export const endNotices = (db: D1Database, shop: string, user: string): Promise<unknown> =>
  db
    .prepare("UPDATE member_notices SET rhythm = 'never', next_at = NULL WHERE shop_id = ? AND user_id = ?")
    .bind(shop, user)
    .run()

export interface DueNotice {
  shop: string
  user: string
  rhythm: Rhythm
  zone: string
  toldAt: number | null
  nextAt: number
}

const SWEEP_MAX = 100

/** Whose time has come, the earliest first. */
export async function dueNotices(db: D1Database, now: number): Promise<DueNotice[]> {
  const { results } = await db
    .prepare(
      `SELECT n.shop_id AS shop, n.user_id AS user, n.rhythm, s.timezone AS zone, n.told_at AS toldAt, n.next_at AS nextAt
       FROM member_notices n INDEXED BY member_notices_due JOIN shops s ON s.id = n.shop_id
       WHERE n.next_at <= ? ORDER BY n.next_at LIMIT ${SWEEP_MAX}`,
    )
    .bind(now)
    .all<DueNotice>()
  return results
}

const UP_TO = `LIMIT ${COUNTED_TO}`
/** From this many reviews of one product on, it is worth a word. */
const MOST_MIN = 3

/** What there is to tell a member: what waits, and what came since `since`. Bounded in every part. */
export async function noticeFacts(
  db: D1Database,
  shop: string,
  user: string,
  since: number,
  now: number,
): Promise<Facts> {
  const count = (from: string) => `(SELECT count(*) FROM (SELECT 1 FROM ${from} ${UP_TO}))`
  const waits =
    "contact_requests INDEXED BY contact_requests_waiting WHERE shop_id = ?1 AND state IN ('open', 'taken')"
  const asked = `questions INDEXED BY questions_to_answer
    WHERE shop_id = ?1 AND status IN ('pending', 'published') AND shop_answered_at IS NULL`
  const came =
    "reviews INDEXED BY inbox_all WHERE shop_id = ?1 AND created_at > ?2 AND status <> 'spam' AND test = 0"
  const [counts, row] = await Promise.all([
    voiceCounts(db, shop, user),
    db
      .prepare(
        `SELECT ${count(waits)} AS contacts, ${count(`${waits} AND due_at < ?3`)} AS late, ${count(asked)} AS questions,
           ${count(came)} AS came,
           EXISTS (SELECT 1 FROM ${came} AND status = 'pending')
             OR EXISTS (SELECT 1 FROM reviews INDEXED BY inbox_all
               WHERE shop_id = ?1 AND created_at > ?2 AND status = 'published' AND replied_at IS NULL)
             OR EXISTS (SELECT 1 FROM ${waits} AND created_at > ?2)
             OR EXISTS (SELECT 1 FROM ${asked} AND created_at > ?2)
             OR EXISTS (SELECT 1 FROM objections INDEXED BY objections_of_shop WHERE shop_id = ?1 AND created_at > ?2)
             OR EXISTS (SELECT 1 FROM reports INDEXED BY reports_of_shop WHERE shop_id = ?1 AND created_at > ?2)
             AS isFresh,
           (SELECT json_object('product', coalesce(p.title, p.id), 'n', x.n) FROM (
             SELECT product, count(*) AS n FROM (SELECT product FROM ${came} LIMIT 500)
             GROUP BY product ORDER BY n DESC LIMIT 1
           ) x JOIN products p ON p.seq = x.product WHERE x.n >= ${MOST_MIN} AND substr(p.id, 1, 1) <> '~') AS most`,
      )
      .bind(shop, since, now)
      .first<
        Pick<Facts, 'contacts' | 'late' | 'questions' | 'came'> & { isFresh: number; most: string | null }
      >(),
  ])
  const { toDecide, toAnswer, mine, contested } = counts
  const { isFresh, most, ...rest } = row!
  return {
    ...rest,
    toDecide,
    toAnswer,
    mine,
    contested,
    isFresh: isFresh === 1,
    most: most === null ? null : (JSON.parse(most) as Facts['most']),
  }
}

/**
 * Moves a member on to their next look and, where there is something to say, notes that a letter is due, in one batch: of
 * two sweeps at once one does it.
 */
export async function moveOn(
  db: D1Database,
  { shop, user, toldAt, nextAt }: DueNotice,
  { next, tells, now }: { next: number | null; tells: boolean; now: number },
): Promise<void> {
  const guard = 'shop_id = ?1 AND user_id = ?2 AND next_at = ?3'
  await db.batch([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT shop_id, 'notice.due', user_id, 'voce', json_object('since', CAST(?4 AS INTEGER)), ?5
         FROM member_notices WHERE ${guard} AND ?6`,
      )
      .bind(shop, user, nextAt, toldAt ?? now, now, tells ? 1 : 0),
    db
      .prepare(`UPDATE member_notices SET next_at = ?4, told_at = ?5 WHERE ${guard}`)
      .bind(shop, user, nextAt, next, now),
  ])
}

/** Notes the letters that are due, once for each event. */
export function noteNotices(
  db: D1Database,
  events: Array<{ seq: number; type: string }>,
  now: number,
): D1PreparedStatement[] {
  const due = events.filter(({ type }) => type === 'notice.due').map(({ seq }) => seq)
  if (due.length === 0) return []
  return [
    db
      .prepare(
        `INSERT INTO deliveries (event, target, shop_id, next_at)
         SELECT seq, 'mail:member', shop_id, ?2 FROM events WHERE seq IN (SELECT value FROM json_each(?1))
         ON CONFLICT DO NOTHING`,
      )
      .bind(JSON.stringify(due), now),
  ]
}

export interface NoticeReader {
  email: string
  rhythm: Rhythm
  locale: string
  shopName: string
}

/** Whom a letter is for; null where they are no member any more, or want none. */
export const noticeReader = (db: D1Database, shop: string, user: string): Promise<NoticeReader | null> =>
  db
    .prepare(
      `SELECT u.email, n.rhythm, n.locale, s.name AS shopName FROM member_notices n
       JOIN users u ON u.id = n.user_id JOIN shops s ON s.id = n.shop_id
       WHERE n.shop_id = ? AND n.user_id = ? AND n.rhythm <> 'never'`,
    )
    .bind(shop, user)
    .first<NoticeReader>()
