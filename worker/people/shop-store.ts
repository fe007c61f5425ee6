import { IDLE_MAX } from './sign-in-store.ts'

/** Shops that one person may own. */
export const OWNED_MAX = 10

const USER = `(SELECT e.user_id FROM sessions e
  WHERE e.id = ?1 AND e.expires_at > ?2 AND e.seen_at > ?2 - ${IDLE_MAX})`

export interface NewShop {
  id: string
  name: string
  /** What the owner's answers are signed with. */
  ownName: string
  locale: string
  origin: string
  timezone: string
}

/** `taken` by somebody else; `too_many` where the person owns as many as they may. */
export type Opened = 'opened' | 'taken' | 'too_many' | 'unauthenticated'

/**
 * Opens a shop whose owner is whoever the session belongs to. Safe to repeat; of two who want one id at once, one gets it.
 */
export async function openShop(
  db: D1Database,
  tokenHash: string,
  { id, name, ownName, locale, origin, timezone }: NewShop,
  now: number,
): Promise<Opened> {
  const [, , state] = await db.batch<{ user: string | null; role: string | null; there: number }>([
    db
      .prepare(
        `INSERT INTO shops (id, name, locale, origins, timezone, created_at)
         SELECT ?3, ?4, ?5, json_array(?6), ?7, ?2 FROM users WHERE id = ${USER}
           AND (SELECT count(*) FROM members m WHERE m.user_id = users.id AND m.role = 'owner') < ${OWNED_MAX}
         ON CONFLICT (id) DO NOTHING`,
      )
      .bind(tokenHash, now, id, name, locale, origin, timezone),
    // Only the shop of this moment, which nobody has yet: an older one without a team is nobody's to take.
    db
      .prepare(
        `INSERT INTO members (shop_id, user_id, role, display_name, created_at)
         SELECT s.id, u.id, 'owner', ?4, ?2 FROM shops s JOIN users u ON u.id = ${USER}
         WHERE s.id = ?3 AND s.created_at = ?2 AND NOT EXISTS (SELECT 1 FROM members WHERE shop_id = ?3)`,
      )
      .bind(tokenHash, now, id, ownName),
    db
      .prepare(
        `SELECT ${USER} AS user, EXISTS (SELECT 1 FROM shops WHERE id = ?3) AS there,
           (SELECT role FROM members WHERE shop_id = ?3 AND user_id = ${USER}) AS role`,
      )
      .bind(tokenHash, now, id),
  ])
  const { user, role, there } = state!.results[0]!
  if (user === null) return 'unauthenticated'
  if (role === 'owner') return 'opened'
  return there ? 'taken' : 'too_many'
}

/** Whether nobody has a shop of this id. */
export const isFree = async (db: D1Database, id: string): Promise<boolean> =>
  (await db.prepare('SELECT 1 FROM shops WHERE id = ?').bind(id).first()) === null

/**
 * Makes whoever the session belongs to a member of the shop that invites them, or declines; false where no invitation
 * waits. Accepting is safe to repeat.
 */
export async function answerInvitation(
  db: D1Database,
  tokenHash: string,
  shop: string,
  accepts: boolean,
  now: number,
): Promise<boolean> {
  const bound = [tokenHash, now, shop]
  const email = `(SELECT u.email FROM users u WHERE u.id = ${USER})`
  const [joined, ended, member] = await db.batch([
    db
      .prepare(
        `INSERT INTO members (shop_id, user_id, role, display_name, named, created_at)
         SELECT i.shop_id, u.id, i.role, s.name, 0, ?2
         FROM team_invitations i JOIN shops s ON s.id = i.shop_id JOIN users u ON u.id = ${USER}
         WHERE i.shop_id = ?3 AND i.email = u.email AND i.expires_at > ?2 AND ?4
         ON CONFLICT (shop_id, user_id) DO NOTHING`,
      )
      .bind(...bound, accepts ? 1 : 0),
    db
      .prepare(`DELETE FROM team_invitations WHERE shop_id = ?3 AND expires_at > ?2 AND email = ${email}`)
      .bind(...bound),
    db.prepare(`SELECT 1 FROM members WHERE shop_id = ?3 AND user_id = ${USER}`).bind(...bound),
  ])
  if (accepts) return joined!.meta.changes > 0 || member!.results.length > 0
  return ended!.meta.changes > 0
}
