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
