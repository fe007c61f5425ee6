import type { StoredEvent } from '../platform/events.ts'

/** Those events that say that somebody is to be asked, by their numbers. */
export const asksOf = (events: StoredEvent[]): number[] =>
  events.filter(({ type }) => type === 'invitation.due' || type === 'invitation.again').map(({ seq }) => seq)

/** Notes the mail of each invitation that is due, where Voce mails for its shop. */
export function noteInvitations(db: D1Database, events: StoredEvent[], now: number): D1PreparedStatement[] {
  const due = asksOf(events)
  if (due.length === 0) return []
  return [
    db
      .prepare(
        `INSERT INTO deliveries (event, target, shop_id, next_at)
         SELECT e.seq, 'mail:invitation', e.shop_id, ?2 FROM events e
         JOIN invitations v ON v.shop_id = e.shop_id AND v.id = e.subject AND v.state = 'due'
         WHERE e.seq IN (SELECT value FROM json_each(?1)) ON CONFLICT DO NOTHING`,
      )
      .bind(JSON.stringify(due), now),
  ]
}

/** An invitation whose mail may not go, because its address takes none: it ends like one that came back. */
export const endUnsendable = (db: D1Database, shop: string, id: string): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE invitations SET state = 'bounced', next_at = NULL, version = version + 1
       WHERE shop_id = ?1 AND id = ?2 AND state = 'due' AND person_id IN (
         SELECT p.id FROM people p JOIN addresses_refusing a ON a.shop_id = p.shop_id AND a.email_hmac = p.email_hmac
         WHERE p.shop_id = ?1
       )`,
    )
    .bind(shop, id)

/** Whom an unsubscribing link speaks of; null where that person is gone. */
export const hashOfPerson = (db: D1Database, shop: string, person: string): Promise<string | null> =>
  db
    .prepare('SELECT email_hmac FROM people WHERE shop_id = ? AND id = ?')
    .bind(shop, person)
    .first<string>('email_hmac')
