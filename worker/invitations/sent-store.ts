/** A mail was taken. Safe to repeat. */
export const markSent = (db: D1Database, shop: string, id: string, now: number): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE invitations SET state = iif(visited_at IS NULL, 'sent', 'visited'), sent_at = coalesce(sent_at, ?3),
         version = version + 1
       WHERE shop_id = ?1 AND id = ?2 AND state = 'due'`,
    )
    .bind(shop, id, now)

/** A mail came back for good: nothing more goes to this invitation. */
export const markBounced = (db: D1Database, shop: string, id: string): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE invitations SET state = 'bounced', next_at = NULL, version = version + 1
       WHERE shop_id = ?1 AND id = ?2 AND state IN ('due', 'sent', 'visited')`,
    )
    .bind(shop, id)

/** The page behind a link was opened by a script or a hand; scanners open pages too, so it proves nothing. */
export const markVisited = (db: D1Database, shop: string, id: string, now: number): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE invitations SET state = iif(state IN ('due', 'sent'), 'visited', state), visited_at = ?3,
         version = version + 1
       WHERE shop_id = ?1 AND id = ?2 AND visited_at IS NULL`,
    )
    .bind(shop, id, now)
