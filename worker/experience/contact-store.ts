import type { ContactGiven } from '../../shared/schemas/contact-request.ts'
import { DAY } from '../platform/time.ts'

/** The request of an invitation that somebody is still to answer. */
export const openContact = (
  db: D1Database,
  shop: string,
  invitation: string,
): Promise<{ id: string; dueAt: number } | null> =>
  db
    .prepare(
      `SELECT id, due_at AS dueAt FROM contact_requests INDEXED BY contact_requests_open
       WHERE shop_id = ? AND invitation_id = ? AND state IN ('open', 'taken')`,
    )
    .bind(shop, invitation)
    .first()

export interface NewContact {
  shop: string
  invitation: string
  id: string
  given: ContactGiven
  name: string | null
  locale: string
  dueAt: number
  keepDays: number
  /** Where the page was: a later mail links back to it. */
  origin: string
  now: number
}

/**
 * Notes that somebody would like to hear from a person. Who asks again while the first request is open changes what it
 * says; what was promised stays. To stand in a batch; the last statement returns the event's `seq`.
 */
export const requestContact = (db: D1Database, request: NewContact): D1PreparedStatement[] => {
  const { shop, invitation, id, given, name, locale, dueAt, keepDays, origin, now } = request
  return [
    db
      .prepare(
        `INSERT INTO contact_requests (shop_id, id, invitation_id, way, need, contact, note, name, locale, due_at,
           created_at, delete_after)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, CAST(?12 AS INTEGER) FROM invitations
         WHERE shop_id = ?1 AND id = ?3 AND (expires_at IS NULL OR expires_at > ?11)
         ON CONFLICT (shop_id, invitation_id) WHERE state IN ('open', 'taken') DO UPDATE SET way = excluded.way,
           need = excluded.need, contact = excluded.contact, note = excluded.note, version = version + 1`,
      )
      .bind(
        shop,
        id,
        invitation,
        given.way,
        given.need,
        given.contact,
        given.note ?? null,
        name,
        locale,
        dueAt,
        now,
        dueAt + keepDays * DAY,
      ),
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT shop_id, 'contact.requested', id, 'author', json_object('way', way, 'need', need, 'origin', ?4), ?3
         FROM contact_requests WHERE shop_id = ?1 AND id = ?2 RETURNING seq`,
      )
      .bind(shop, id, now, origin),
  ]
}

/** "No longer needed": ends what is open, and what was written goes at once. */
export const withdrawContact = (
  db: D1Database,
  shop: string,
  invitation: string,
  now: number,
): D1PreparedStatement[] => [
  db
    .prepare(
      `INSERT INTO events (shop_id, type, subject, actor, at)
       SELECT shop_id, 'contact.withdrawn', id, 'author', ?3 FROM contact_requests
       WHERE shop_id = ?1 AND invitation_id = ?2 AND state IN ('open', 'taken')`,
    )
    .bind(shop, invitation, now),
  db
    .prepare(
      `UPDATE contact_requests SET state = 'withdrawn', closed_at = ?3, contact = NULL, note = NULL, name = NULL,
         version = version + 1
       WHERE shop_id = ?1 AND invitation_id = ?2 AND state IN ('open', 'taken')`,
    )
    .bind(shop, invitation, now),
]

/** How a shop gets back to people, as it is stored. */
export const contactSettingsOf = (db: D1Database, shop: string): Promise<string | null> =>
  db.prepare("SELECT settings ->> '$.contact' AS contact FROM shops WHERE id = ?").bind(shop).first('contact')
