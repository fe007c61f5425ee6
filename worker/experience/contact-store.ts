import type {
  ContactGiven,
  ContactNeed,
  ContactState,
  ContactWay,
} from '../../shared/schemas/contact-request.ts'
import { DAY, isoTime } from '../platform/time.ts'

/** Requests on one page of a list. */
export const CONTACTS_PAGE_SIZE = 50

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

export interface ContactRow {
  id: string
  way: ContactWay
  need: ContactNeed
  contact: string | null
  note: string | null
  name: string | null
  locale: string
  order: string
  state: ContactState
  ownerId: string | null
  ownerName: string | null
  dueAt: number
  lateAt: number | null
  createdAt: number
  closedAt: number | null
  version: number
}

const COLUMNS = `c.id, c.way, c.need, c.contact, c.note, c.name, c.locale, o.number AS "order", c.state,
  c.owner AS ownerId, m.display_name AS ownerName, c.due_at AS dueAt, c.late_at AS lateAt, c.created_at AS createdAt,
  c.closed_at AS closedAt, c.version`
const JOINS = `JOIN invitations v ON v.shop_id = c.shop_id AND v.id = c.invitation_id
  JOIN orders o ON o.shop_id = v.shop_id AND o.id = v.order_id
  LEFT JOIN members m ON m.shop_id = c.shop_id AND m.user_id = c.owner`

/** The statement of one list; binds ?1 shop and, after a cursor, ?2 its time and ?3 its id. Exported for its query plan. */
export const contactsStatement = (view: 'waiting' | 'closed', after: boolean): string =>
  view === 'waiting'
    ? `SELECT ${COLUMNS} FROM contact_requests c INDEXED BY contact_requests_waiting ${JOINS}
       WHERE c.shop_id = ?1 AND c.state IN ('open', 'taken') ${after ? 'AND (c.due_at, c.id) > (?2, ?3)' : ''}
       ORDER BY c.due_at, c.id LIMIT ${CONTACTS_PAGE_SIZE + 1}`
    : `SELECT ${COLUMNS} FROM contact_requests c INDEXED BY contact_requests_closed ${JOINS}
       WHERE c.shop_id = ?1 AND c.closed_at IS NOT NULL ${after ? 'AND (c.closed_at, c.id) < (?2, ?3)' : ''}
       ORDER BY c.closed_at DESC, c.id DESC LIMIT ${CONTACTS_PAGE_SIZE + 1}`

/** One page: those who wait, the earliest promise first; or those who were answered, the latest first. */
export async function contacts(
  db: D1Database,
  shop: string,
  view: 'waiting' | 'closed',
  cursor: [at: number, id: string] | null,
): Promise<ContactRow[]> {
  const { results } = await db
    .prepare(contactsStatement(view, cursor !== null))
    .bind(shop, ...(cursor ?? []))
    .all<ContactRow>()
  return results
}

/**
 * Somebody of the shop takes a request on themselves, or has answered it: from then on the contact data is kept for the
 * time that was promised. Null where its state does not allow it.
 */
export async function actOnContact(
  db: D1Database,
  shop: string,
  id: string,
  action: 'take' | 'done',
  actor: string,
  keepDays: number,
  now: number,
): Promise<{ state: ContactState; version: number } | null> {
  const from = action === 'take' ? "('open', 'taken')" : "('open', 'taken')"
  const set =
    action === 'take'
      ? "state = 'taken', owner = ?3"
      : "state = 'done', owner = coalesce(owner, ?3), closed_at = ?4, delete_after = CAST(?5 AS INTEGER)"
  const owner = actor === 'key' ? null : actor
  const [, changed] = await db.batch<{ state: ContactState; version: number }>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, at)
         SELECT shop_id, ?3, id, ?4, ?5 FROM contact_requests WHERE shop_id = ?1 AND id = ?2 AND state IN ${from}`,
      )
      .bind(shop, id, action === 'take' ? 'contact.taken' : 'contact.done', actor, now),
    db
      .prepare(
        `UPDATE contact_requests SET ${set}, version = version + 1
         WHERE shop_id = ?1 AND id = ?2 AND state IN ${from} AND ?4 < ?5 RETURNING state, version`,
      )
      .bind(shop, id, owner, now, now + keepDays * DAY),
  ])
  return changed!.results[0] ?? null
}

/** Whether the shop has a request of this id, open or closed. */
export const hasContact = async (db: D1Database, shop: string, id: string): Promise<boolean> =>
  (await db.prepare('SELECT 1 FROM contact_requests WHERE shop_id = ? AND id = ?').bind(shop, id).first()) !==
  null

const SWEEP_MAX = 100

/** Promises that were broken: each is noted once, and the person is told by mail where there is an address. */
export const noteLate = (db: D1Database, now: number): D1PreparedStatement[] => {
  const late = `SELECT shop_id, id FROM contact_requests INDEXED BY contact_requests_late
    WHERE state IN ('open', 'taken') AND late_at IS NULL AND due_at <= ?1 ORDER BY due_at LIMIT ${SWEEP_MAX}`
  return [
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, at) SELECT shop_id, 'contact.late', id, 'voce', ?1 FROM (${late})`,
      )
      .bind(now),
    db
      .prepare(
        `UPDATE contact_requests SET late_at = ?1, version = version + 1 WHERE (shop_id, id) IN (${late})`,
      )
      .bind(now),
  ]
}

/** Deletes contact data whose time is over; one that nobody has answered counts as closed then. */
export const deleteOldContacts = (db: D1Database, now: number): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE contact_requests SET contact = NULL, note = NULL, name = NULL, version = version + 1,
         closed_at = coalesce(closed_at, ?1), state = iif(state IN ('open', 'taken'), 'withdrawn', state)
       WHERE (shop_id, id) IN (SELECT shop_id, id FROM contact_requests INDEXED BY contact_requests_old
         WHERE contact IS NOT NULL AND delete_after <= ?1 ORDER BY delete_after LIMIT ${SWEEP_MAX})`,
    )
    .bind(now)

/** Notes the mail of every broken promise; to stand in the batch that marks its event as handled. */
export const noteLateMails = (
  db: D1Database,
  events: Array<{ seq: number; type: string }>,
  now: number,
): D1PreparedStatement[] => {
  const late = events.filter(({ type }) => type === 'contact.late').map(({ seq }) => seq)
  if (late.length === 0) return []
  return [
    db
      .prepare(
        `INSERT INTO deliveries (event, target, shop_id, next_at)
         SELECT seq, 'mail:requester', shop_id, ?2 FROM events WHERE seq IN (SELECT value FROM json_each(?1))
         ON CONFLICT DO NOTHING`,
      )
      .bind(JSON.stringify(late), now),
  ]
}

export interface LateParts {
  to: string
  name: string | null
  locale: string
  formality: 'familiar' | 'polite'
  shop: string
  owner: string | null
  invitation: string
  origin: string
}

/** What the mail about a broken promise says; null once the request is closed, or where there is no address. */
export const lateParts = (db: D1Database, shop: string, id: string): Promise<LateParts | null> =>
  db
    .prepare(
      `SELECT iif(c.way = 'write', c.contact, p.email) AS "to", c.name, c.locale, s.formality, s.name AS shop,
         m.display_name AS owner, c.invitation_id AS invitation,
         (SELECT e.data ->> 'origin' FROM events e WHERE e.subject = c.id AND e.type = 'contact.requested'
          ORDER BY e.seq LIMIT 1) AS origin
       FROM contact_requests c JOIN shops s ON s.id = c.shop_id
       JOIN invitations v ON v.shop_id = c.shop_id AND v.id = c.invitation_id
       LEFT JOIN people p ON p.shop_id = v.shop_id AND p.id = v.person_id
       LEFT JOIN members m ON m.shop_id = c.shop_id AND m.user_id = c.owner
       WHERE c.shop_id = ? AND c.id = ? AND c.state IN ('open', 'taken') AND iif(c.way = 'write', c.contact, p.email) IS NOT NULL`,
    )
    .bind(shop, id)
    .first<LateParts>()

/** A moment as the cursor of a list. */
export const contactCursor = ({ id, dueAt, closedAt }: ContactRow, view: 'waiting' | 'closed'): string =>
  `${view === 'waiting' ? dueAt : closedAt} ${id}`

export const shownContact = ({
  ownerId,
  ownerName,
  dueAt,
  lateAt,
  createdAt,
  closedAt,
  ...row
}: ContactRow) => ({
  ...row,
  owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? '' },
  dueAt: isoTime(dueAt),
  late: lateAt !== null,
  createdAt: isoTime(createdAt),
  closedAt: isoTime(closedAt),
})

/** How a shop gets back to people, as it is stored. */
export const contactSettingsOf = (db: D1Database, shop: string): Promise<string | null> =>
  db.prepare("SELECT settings ->> '$.contact' AS contact FROM shops WHERE id = ?").bind(shop).first('contact')
