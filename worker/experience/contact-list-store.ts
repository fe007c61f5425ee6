import type { ContactRequest } from '../../shared/schemas/contact-request.ts'
import { maskedAddress, maskedNumber } from '../platform/address.ts'
import { isoTime } from '../platform/time.ts'

/** Requests on one page of a list. */
export const CONTACTS_PAGE_SIZE = 50

/** A request as it is stored; times in milliseconds. */
export interface ContactRow
  extends Omit<ContactRequest, 'owner' | 'dueAt' | 'late' | 'createdAt' | 'closedAt'> {
  ownerId: string | null
  ownerName: string | null
  dueAt: number
  lateAt: number | null
  createdAt: number
  closedAt: number | null
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

/** A moment as the cursor of a list. */
export const contactCursor = ({ id, dueAt, closedAt }: ContactRow, view: 'waiting' | 'closed'): string =>
  `${view === 'waiting' ? dueAt : closedAt} ${id}`

/** A request as it is shown; `isMasked` to those who only read. */
export const shownContact = (
  { ownerId, ownerName, dueAt, lateAt, createdAt, closedAt, contact, ...row }: ContactRow,
  isMasked: boolean,
) => ({
  ...row,
  contact: contact && isMasked ? (row.way === 'write' ? maskedAddress : maskedNumber)(contact) : contact,
  owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? '' },
  dueAt: isoTime(dueAt),
  late: lateAt !== null,
  createdAt: isoTime(createdAt),
  closedAt: isoTime(closedAt),
})
