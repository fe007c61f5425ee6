import type { ContactState } from '../../shared/schemas/contact-request.ts'
import { DAY } from '../platform/time.ts'

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
  const set =
    action === 'take'
      ? "state = 'taken', owner = ?3"
      : "state = 'done', owner = coalesce(owner, ?3), closed_at = ?4, delete_after = CAST(?5 AS INTEGER)"
  const owner = actor === 'key' ? null : actor
  const [, changed] = await db.batch<{ state: ContactState; version: number }>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, at)
         SELECT shop_id, ?3, id, ?4, ?5 FROM contact_requests WHERE shop_id = ?1 AND id = ?2 AND state IN ('open', 'taken')`,
      )
      .bind(shop, id, action === 'take' ? 'contact.taken' : 'contact.done', actor, now),
    db
      .prepare(
        `UPDATE contact_requests SET ${set}, version = version + 1
         WHERE shop_id = ?1 AND id = ?2 AND state IN ('open', 'taken') AND ?4 < ?5 RETURNING state, version`,
      )
      .bind(shop, id, owner, now, now + keepDays * DAY),
  ])
  return changed!.results[0] ?? null
}

/** Whether the shop has a request of this id, open or closed. */
export const hasContact = async (db: D1Database, shop: string, id: string): Promise<boolean> =>
  (await db.prepare('SELECT 1 FROM contact_requests WHERE shop_id = ? AND id = ?').bind(shop, id).first()) !==
  null
