import type { MailTroubleShown } from '../../shared/schemas/mail-trouble.ts'
import { isoTime } from '../platform/time.ts'

const SHOWN_MAX = 100

export type TroubleRow = Omit<MailTroubleShown, 'at' | 'nextAt'> & { at: number; nextAt: number }

const COLUMNS = `d.event, d.target, e.type, r.id AS review, d.state, d.attempts, d.trouble, e.at, d.next_at AS nextAt`
const FROM =
  'JOIN events e ON e.seq = d.event LEFT JOIN reviews r ON r.id = e.subject AND r.shop_id = e.shop_id'
const TROUBLED = "d.trouble IS NOT NULL AND d.state IN ('waiting', 'failed')"

/** The statement for the mails about one review that did not go out; binds ?1 the review, ?2 the shop. */
export const TROUBLES_OF_REVIEW = `SELECT ${COLUMNS} FROM events e INDEXED BY events_of_subject
  CROSS JOIN deliveries d ON d.event = e.seq LEFT JOIN reviews r ON r.id = e.subject AND r.shop_id = e.shop_id
  WHERE e.subject = ?1 AND e.shop_id = ?2 AND ${TROUBLED} ORDER BY e.seq DESC LIMIT ${SHOWN_MAX}`

/** The statement for a shop's mails that did not go out, newest first; binds ?1 the shop. Exported for its query plan. */
export const TROUBLES_OF_SHOP = `SELECT ${COLUMNS} FROM deliveries d INDEXED BY deliveries_troubled ${FROM}
  WHERE d.shop_id = ?1 AND ${TROUBLED} ORDER BY d.event DESC LIMIT ${SHOWN_MAX}`

/** SQL for how many mails of the shop in ?1 did not go out, counted up to a hundred. */
export const TROUBLES_COUNT = `(SELECT count(*) FROM (SELECT 1 FROM deliveries d INDEXED BY deliveries_troubled
  WHERE d.shop_id = ?1 AND ${TROUBLED} LIMIT ${SHOWN_MAX}))`

export const troubleShown = ({ at, nextAt, ...trouble }: TroubleRow): MailTroubleShown => ({
  ...trouble,
  at: isoTime(at),
  nextAt: isoTime(nextAt),
})

/** A shop's mails that did not go out, newest first. */
export async function mailTroubles(db: D1Database, shop: string): Promise<MailTroubleShown[]> {
  const { results } = await db.prepare(TROUBLES_OF_SHOP).bind(shop).all<TroubleRow>()
  return results.map(troubleShown)
}

/** Tries a mail once more from the beginning, or all that were given up. Safe to repeat. */
export async function retryMails(
  db: D1Database,
  shop: string,
  mail: { event: number; target: string } | null,
  now: number,
): Promise<number> {
  const { meta } = await db
    .prepare(
      `UPDATE deliveries AS d SET state = 'waiting', attempts = 0, next_at = ?2
       WHERE d.shop_id = ?1 AND ${TROUBLED} AND ${
         mail ? 'd.event = ?3 AND d.target = ?4' : "d.state = 'failed'"
       }`,
    )
    .bind(shop, now, ...(mail ? [mail.event, mail.target] : []))
    .run()
  return meta.changes
}
