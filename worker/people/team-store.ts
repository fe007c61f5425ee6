import type { Role } from '../../shared/schemas/sign-in.ts'
import { DAY } from '../platform/time.ts'

/** How long an invitation to the team waits for its person. */
export const INVITATION_LIFETIME = 14 * DAY
/** Members and open invitations of one shop together. */
export const TEAM_MAX = 100

export interface StoredTeam {
  members: Array<{ id: string; email: string; displayName: string; role: Role }>
  invitations: Array<{ email: string; role: Role; expiresAt: number }>
}

/** Who works for a shop, and who is invited and has not come yet. */
export async function teamOf(db: D1Database, shop: string, now: number): Promise<StoredTeam> {
  const [members, invitations] = await db.batch([
    db
      .prepare(
        `SELECT u.id, u.email, m.display_name AS displayName, m.role FROM members m JOIN users u ON u.id = m.user_id
         WHERE m.shop_id = ? ORDER BY m.user_id LIMIT ${TEAM_MAX}`,
      )
      .bind(shop),
    db
      .prepare(
        `SELECT email, role, expires_at AS expiresAt FROM team_invitations
         WHERE shop_id = ?1 AND expires_at > ?2 ORDER BY email LIMIT ${TEAM_MAX}`,
      )
      .bind(shop, now),
  ])
  return {
    members: members!.results as StoredTeam['members'],
    invitations: invitations!.results as StoredTeam['invitations'],
  }
}

/** How many invitations to teams go to one address within a day. */
export const TEAM_MAILS_MAX = 3

/**
 * Keeps an invitation, or counts it anew, and counts the mail that goes with it. `not_possible` for who is a member already,
 * or where the team is full; `mailed_today` where enough went to the address, and then nothing changes.
 */
export async function inviteToTeam(
  db: D1Database,
  shop: string,
  { email, addressHash, role, now }: { email: string; addressHash: string; role: Role; now: number },
): Promise<'invited' | 'not_possible' | 'mailed_today'> {
  const mailedToday = `EXISTS (SELECT 1 FROM team_mails
    WHERE address = ?1 AND mails >= ${TEAM_MAILS_MAX} AND window_at > ?2 - ${DAY})`
  const [kept, , limit] = await db.batch<{ limited: 0 | 1 }>([
    db
      .prepare(
        `INSERT INTO team_invitations (shop_id, email, role, created_at, expires_at)
         SELECT ?3, ?4, ?5, ?2, ?6 WHERE NOT ${mailedToday} AND NOT EXISTS (
           SELECT 1 FROM users u JOIN members m ON m.user_id = u.id AND m.shop_id = ?3 WHERE u.email = ?4
         ) AND (SELECT count(*) FROM members WHERE shop_id = ?3)
           + (SELECT count(*) FROM team_invitations WHERE shop_id = ?3 AND email <> ?4) < ${TEAM_MAX}
         ON CONFLICT (shop_id, email) DO UPDATE SET
           role = excluded.role, created_at = excluded.created_at, expires_at = excluded.expires_at`,
      )
      .bind(addressHash, now, shop, email, role, now + INVITATION_LIFETIME),
    // Only where the invitation was kept just now. Taking it back does not give back the mail.
    db
      .prepare(
        `INSERT INTO team_mails (address, window_at)
         SELECT ?1, ?2 FROM team_invitations WHERE shop_id = ?3 AND email = ?4 AND created_at = ?2
         ON CONFLICT (address) DO UPDATE SET
           mails = iif(window_at > ?2 - ${DAY}, mails + 1, 1), window_at = iif(window_at > ?2 - ${DAY}, window_at, ?2)`,
      )
      .bind(addressHash, now, shop, email),
    db.prepare(`SELECT ${mailedToday} AS limited`).bind(addressHash, now),
  ])
  if (kept!.meta.changes > 0) return 'invited'
  return limit!.results[0]!.limited ? 'mailed_today' : 'not_possible'
}

/** A mail that was not taken counts as none. */
export const forgetTeamMail = (db: D1Database, addressHash: string): Promise<unknown> =>
  db
    .prepare('UPDATE team_mails SET mails = mails - 1 WHERE address = ? AND mails > 0')
    .bind(addressHash)
    .run()

/** Takes an invitation back; false where there is none. */
export async function withdrawInvitation(db: D1Database, shop: string, email: string): Promise<boolean> {
  const { meta } = await db
    .prepare('DELETE FROM team_invitations WHERE shop_id = ? AND email = ?')
    .bind(shop, email)
    .run()
  return meta.changes > 0
}

// A shop without an owner could never be changed again.
const NOT_LAST_OWNER = `(role <> 'owner'
  OR (SELECT count(*) FROM members o WHERE o.shop_id = ?1 AND o.role = 'owner') > 1)`

/** `last_owner` where nobody else could look after the shop. */
export type TeamChange = 'done' | 'last_owner' | 'not_found'

async function outcome(db: D1Database, shop: string, id: string, changed: boolean): Promise<TeamChange> {
  if (changed) return 'done'
  const there = await db
    .prepare('SELECT 1 FROM members WHERE shop_id = ? AND user_id = ?')
    .bind(shop, id)
    .first()
  return there ? 'last_owner' : 'not_found'
}

/** Gives a member another role. */
export async function changeRole(db: D1Database, shop: string, id: string, role: Role): Promise<TeamChange> {
  const { meta } = await db
    .prepare(
      `UPDATE members SET role = ?3 WHERE shop_id = ?1 AND user_id = ?2 AND (?3 = 'owner' OR ${NOT_LAST_OWNER})`,
    )
    .bind(shop, id, role)
    .run()
  return outcome(db, shop, id, meta.changes > 0)
}

/** Ends a membership. What the person decided and answered stays. */
export async function removeMember(db: D1Database, shop: string, id: string): Promise<TeamChange> {
  const { meta } = await db
    .prepare(`DELETE FROM members WHERE shop_id = ?1 AND user_id = ?2 AND ${NOT_LAST_OWNER}`)
    .bind(shop, id)
    .run()
  return outcome(db, shop, id, meta.changes > 0)
}

/** What a member's next answers in this shop are signed with. Whoever chose is not asked again. */
export async function renameMember(
  db: D1Database,
  shop: string,
  id: string,
  displayName: string,
): Promise<void> {
  await db
    .prepare('UPDATE members SET display_name = ?3, named = 1 WHERE shop_id = ?1 AND user_id = ?2')
    .bind(shop, id, displayName)
    .run()
}

/**
 * Takes a member's name off the public answers they have given so far, to reviews and to questions: the shop's stands there
 * then. Says off how many, and whose pages changed. Safe to repeat.
 */
export async function takeNameOff(
  db: D1Database,
  shop: string,
  id: string,
): Promise<{ answers: number; products: string[] }> {
  const [replies, answers] = await db.batch<{ product: string }>([
    db
      .prepare(
        `UPDATE replies SET name = NULL WHERE shop_id = ?1 AND user_id = ?2 AND name IS NOT NULL
         RETURNING (SELECT p.id FROM reviews r JOIN products p ON p.seq = r.product WHERE r.id = review_id) AS product`,
      )
      .bind(shop, id),
    db
      .prepare(
        `UPDATE answers SET author_name = NULL WHERE shop_id = ?1 AND user_id = ?2 AND author_name IS NOT NULL
         RETURNING (SELECT p.id FROM questions q JOIN products p ON p.seq = q.product WHERE q.id = question_id) AS product`,
      )
      .bind(shop, id),
  ])
  const changed = [...replies!.results, ...answers!.results]
  return { answers: changed.length, products: [...new Set(changed.map(({ product }) => product))] }
}
