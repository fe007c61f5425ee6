import { DUE_PAGE_SIZE } from '../../shared/limits.ts'

/** A mail that the shop's own tool has to send. Times in milliseconds. */
export interface HandedOver {
  /** Grows with every hand-over. */
  seq: number
  type: 'invitation.due' | 'invitation.again'
  at: number
  invitation: string
  order: string
  /** Null where the order came without an address: the tool knows whom it writes to. */
  person: string | null
  email: string | null
  name: string | null
  locale: string
}

// Left out is whatever has ended since: it was answered, or its person is erased or wants no questions.
const COLUMNS = `e.seq, e.type, e.at, v.id AS invitation, o.number AS "order", p.id AS person, p.email, p.name,
  coalesce(o.locale, p.locale, s.locale) AS locale`
const ABOUT = `JOIN invitations v ON v.shop_id = e.shop_id AND v.id = e.subject AND v.state IN ('sent', 'visited', 'snoozed')
  JOIN orders o ON o.shop_id = v.shop_id AND o.id = v.order_id
  JOIN shops s ON s.id = e.shop_id
  LEFT JOIN people p ON p.shop_id = v.shop_id AND p.id = v.person_id`
const ASKED = `e.type IN ('invitation.due', 'invitation.again') AND e.data ->> '$.sender' = 'mine'`

/** What is to be mailed by the shop's own tool since `after`, the oldest first. */
export async function handedOver(db: D1Database, shop: string, after: number): Promise<HandedOver[]> {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS} FROM events e INDEXED BY events_asking ${ABOUT}
       WHERE e.shop_id = ?1 AND e.seq > ?2 AND ${ASKED} ORDER BY e.seq LIMIT ${DUE_PAGE_SIZE}`,
    )
    .bind(shop, after)
    .all<HandedOver>()
  return results
}

/** The mail that one event is about; null where it has ended since. */
export const handedOverBy = (db: D1Database, shop: string, event: number): Promise<HandedOver | null> =>
  db
    .prepare(`SELECT ${COLUMNS} FROM events e ${ABOUT} WHERE e.seq = ?2 AND e.shop_id = ?1 AND ${ASKED}`)
    .bind(shop, event)
    .first<HandedOver>()
