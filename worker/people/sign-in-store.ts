import type { Role, SignedIn } from '../../shared/schemas/sign-in.ts'
import type { Actor } from '../platform/env.ts'
import { DAY, HOUR, MINUTE } from '../platform/time.ts'

/** OWASP ASVS 5.0, 6.5.5: an out-of-band code lives ten minutes at the most. */
const CODE_LIFETIME = 10 * MINUTE
const TRIES_MAX = 5
const CODES_PER_HOUR = 5
/** How long a sign-in lasts at the most, and how long without being used (ASVS 5.0, 7.3.1 and 7.3.2). */
export const SESSION_LIFETIME = 14 * DAY
export const IDLE_MAX = 3 * DAY
/** How coarsely is kept when a session was last used: a write for each request would be a waste. */
const SEEN_STEP = 5 * MINUTE

/**
 * Stores a new code for an address, in place of the one before; true when it may be mailed: somebody with this address
 * works in a shop or is invited to, or anybody may sign up, and not more than five codes went there within the hour. Every address costs the same.
 */
export async function issueCode(
  db: D1Database,
  {
    email,
    addressHash,
    codeHash,
    isOpen,
    now,
  }: { email: string; addressHash: string; codeHash: string; isOpen: boolean; now: number },
): Promise<boolean> {
  const [stored, user] = await db.batch([
    // A code that must not be mailed is not stored either: the one in the inbox stays good.
    db
      .prepare(
        `INSERT INTO sign_in_codes (address, code, window_at, expires_at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (address) DO UPDATE SET
           code = excluded.code, expires_at = excluded.expires_at, tries = 0,
           asked = iif(window_at > ?3 - ${HOUR}, asked + 1, 1),
           window_at = iif(window_at > ?3 - ${HOUR}, window_at, ?3)
         WHERE asked < ${CODES_PER_HOUR} OR window_at <= ?3 - ${HOUR}`,
      )
      .bind(addressHash, codeHash, now, now + CODE_LIFETIME),
    db
      .prepare(
        `SELECT 1 FROM users WHERE email = ?1
         UNION ALL SELECT 1 FROM team_invitations WHERE email = ?1 AND expires_at > ?2`,
      )
      .bind(email, now),
  ])
  return stored!.meta.changes > 0 && (isOpen || user!.results.length > 0)
}

/**
 * Spends a code and opens a session in one transaction; true when the code was right, in time and not guessed at more
 * than five times. Of parallel attempts with one code exactly one succeeds.
 */
export async function openSession(
  db: D1Database,
  attempt: {
    email: string
    addressHash: string
    codeHash: string
    tokenHash: string
    /** The id of the user that a new person becomes. */
    newUser: string
    /** Whether anybody may sign up, not only who is invited. */
    isOpen: boolean
    agent: string | null
    now: number
  },
): Promise<boolean> {
  const { email, addressHash, codeHash, tokenHash, newUser, isOpen, agent, now } = attempt
  const isRight = `EXISTS (
    SELECT 1 FROM sign_in_codes
    WHERE address = ?1 AND code = ?2 AND tries <= ${TRIES_MAX} AND expires_at > ?3
  )`
  const bound = [addressHash, codeHash, now, email]
  const [, , , , session] = await db.batch([
    db.prepare('UPDATE sign_in_codes SET tries = tries + 1 WHERE address = ?').bind(addressHash),
    // Who is invited becomes a member by signing in.
    db
      .prepare(
        `INSERT INTO users (id, email, created_at)
         SELECT ?5, ?4, ?3 WHERE ${isRight} AND (?6 OR EXISTS (
           SELECT 1 FROM team_invitations WHERE email = ?4 AND expires_at > ?3
         )) ON CONFLICT (email) DO NOTHING`,
      )
      .bind(...bound, newUser, isOpen ? 1 : 0),
    // They are asked for a name next. Until then their answers are signed by the shop: an address is no name to show.
    db
      .prepare(
        `INSERT INTO members (shop_id, user_id, role, display_name, named, created_at)
         SELECT i.shop_id, u.id, i.role, (SELECT name FROM shops WHERE id = i.shop_id), 0, ?3
         FROM team_invitations i JOIN users u ON u.email = i.email
         WHERE i.email = ?4 AND i.expires_at > ?3 AND ${isRight}
         ON CONFLICT (shop_id, user_id) DO NOTHING`,
      )
      .bind(...bound),
    db.prepare(`DELETE FROM team_invitations WHERE email = ?4 AND ${isRight}`).bind(...bound),
    db
      .prepare(
        `INSERT INTO sessions (id, user_id, created_at, seen_at, expires_at, agent)
         SELECT ?5, u.id, ?3, ?3, ?6, ?7 FROM users u WHERE u.email = ?4 AND ${isRight}`,
      )
      .bind(...bound, tokenHash, now + SESSION_LIFETIME, agent),
    db
      .prepare(`DELETE FROM sign_in_codes WHERE address = ? AND code = ? AND tries <= ${TRIES_MAX}`)
      .bind(addressHash, codeHash),
  ])
  return session!.meta.changes > 0
}

/** Ends a session; one that has ended already stays so. */
export async function closeSession(db: D1Database, tokenHash: string): Promise<void> {
  await db.prepare('DELETE FROM sessions WHERE id = ?').bind(tokenHash).run()
}

/** Who a session belongs to, the shops they work for and those that ask them in; null when it is unknown or over. */
export async function signedIn(
  db: D1Database,
  tokenHash: string,
  now: number,
): Promise<Pick<SignedIn, 'email' | 'shops' | 'invitations'> | null> {
  const [who, asked] = await db.batch([
    db
      .prepare(
        `SELECT u.email, s.id, s.name, m.role, m.display_name AS displayName, m.named
       FROM sessions e JOIN users u ON u.id = e.user_id
       LEFT JOIN members m ON m.user_id = u.id LEFT JOIN shops s ON s.id = m.shop_id
       WHERE e.id = ?1 AND e.expires_at > ?2 AND e.seen_at > ?2 - ${IDLE_MAX} ORDER BY s.name`,
      )
      .bind(tokenHash, now),
    db
      .prepare(
        `SELECT i.shop_id AS shop, s.name, i.role FROM sessions e JOIN users u ON u.id = e.user_id
         JOIN team_invitations i ON i.email = u.email JOIN shops s ON s.id = i.shop_id
         WHERE e.id = ?1 AND i.expires_at > ?2 LIMIT 20`,
      )
      .bind(tokenHash, now),
  ])
  const results = who!.results as Array<{
    email: string
    id: string | null
    name: string
    role: Role
    displayName: string
    named: 0 | 1
  }>
  const first = results[0]
  if (!first) return null
  const shops = results.flatMap(({ id, name, role, displayName, named }) =>
    id === null ? [] : [{ id, name, role, displayName, isNamed: named === 1 }],
  )
  return { email: first.email, shops, invitations: asked!.results as SignedIn['invitations'] }
}

/** Who acts in this shop by a session: null without a good session, no actor where they are not a member; stale if its use is to be noted. */
export async function actorOfSession(
  db: D1Database,
  tokenHash: string,
  shop: string,
  now: number,
): Promise<{ actor: Actor | null; isStale: boolean } | null> {
  const row = await db
    .prepare(
      `SELECT e.user_id AS id, e.seen_at AS seenAt, m.role, m.display_name AS displayName FROM sessions e
       LEFT JOIN members m ON m.user_id = e.user_id AND m.shop_id = ?2
       WHERE e.id = ?1 AND e.expires_at > ?3 AND e.seen_at > ?3 - ${IDLE_MAX}`,
    )
    .bind(tokenHash, shop, now)
    .first<{ id: string; seenAt: number; role: Role | null; displayName: string }>()
  if (!row) return null
  const isStale = row.seenAt < now - SEEN_STEP
  return { isStale, actor: row.role && { id: row.id, role: row.role, displayName: row.displayName } }
}

/** Deletes codes and sessions whose time is over. */
export async function sweepSignIn(db: D1Database, now: number): Promise<void> {
  await db.batch([
    // A code's row also counts how often one was asked for; it is kept until that hour is over.
    db.prepare('DELETE FROM sign_in_codes WHERE expires_at < ?').bind(now - HOUR),
    db.prepare('DELETE FROM sessions WHERE expires_at < ?').bind(now),
    db.prepare('DELETE FROM team_invitations WHERE expires_at < ?').bind(now),
    db.prepare('DELETE FROM team_mails WHERE window_at < ?').bind(now - DAY),
    db.prepare('DELETE FROM passkey_challenges WHERE expires_at < ?').bind(now),
  ])
}
