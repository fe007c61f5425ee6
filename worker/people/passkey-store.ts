import { MINUTE } from '../platform/time.ts'
import { IDLE_MAX, SESSION_LIFETIME } from './sign-in-store.ts'

/** How long a browser may take until its passkey has signed. */
export const CHALLENGE_LIFETIME = 10 * MINUTE
/** Passkeys of one person. */
export const PASSKEYS_MAX = 20

/** Keeps a challenge for a sign-in. */
export async function keepChallenge(db: D1Database, challenge: string, now: number): Promise<void> {
  await db
    .prepare('INSERT INTO passkey_challenges (challenge, expires_at) VALUES (?, ?)')
    .bind(challenge, now + CHALLENGE_LIFETIME)
    .run()
}

const OF_SESSION = `SELECT e.user_id FROM sessions e
  WHERE e.id = ?1 AND e.expires_at > ?2 AND e.seen_at > ?2 - ${IDLE_MAX}`

/** Keeps a challenge for whoever a session belongs to; says who that is and which credentials they have, or null. */
export async function keepOwnChallenge(
  db: D1Database,
  tokenHash: string,
  challenge: string,
  now: number,
): Promise<{ user: { id: string; email: string }; known: string[] } | null> {
  const [user, , known] = await db.batch<Record<string, string>>([
    db.prepare(`SELECT id, email FROM users WHERE id = (${OF_SESSION})`).bind(tokenHash, now),
    db
      .prepare(
        `INSERT INTO passkey_challenges (challenge, user_id, expires_at)
         SELECT ?3, id, ?4 FROM users WHERE id = (${OF_SESSION})`,
      )
      .bind(tokenHash, now, challenge, now + CHALLENGE_LIFETIME),
    db
      .prepare(
        `SELECT credential FROM passkeys INDEXED BY passkeys_of_user WHERE user_id = (${OF_SESSION}) LIMIT ${PASSKEYS_MAX}`,
      )
      .bind(tokenHash, now),
  ])
  const found = user!.results[0] as { id: string; email: string } | undefined
  return found ? { user: found, known: known!.results.map(({ credential }) => credential!) } : null
}

/** Spends a challenge of whoever a session belongs to; null where there is no such session, `isGood` where there was one. */
export async function spendOwnChallenge(
  db: D1Database,
  tokenHash: string,
  challenge: string,
  now: number,
): Promise<{ user: { id: string; email: string }; isGood: boolean } | null> {
  const [user, spent] = await db.batch<{ id: string; email: string }>([
    db.prepare(`SELECT id, email FROM users WHERE id = (${OF_SESSION})`).bind(tokenHash, now),
    db
      .prepare(
        `DELETE FROM passkey_challenges WHERE challenge = ?3 AND expires_at > ?2 AND user_id = (${OF_SESSION})`,
      )
      .bind(tokenHash, now, challenge),
  ])
  const found = user!.results[0]
  return found ? { user: found, isGood: spent!.meta.changes > 0 } : null
}

export interface NewPasskey {
  id: string
  user: string
  credential: string
  name: string
  algorithm: number
  publicKey: string
  counter: number
  synced: boolean
  now: number
}

/** Keeps a passkey; false where it is known already or the person has as many as they may have. */
export async function keepPasskey(db: D1Database, passkey: NewPasskey): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `INSERT INTO passkeys (id, user_id, credential, name, algorithm, public_key, counter, synced, created_at)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
       WHERE (SELECT count(*) FROM passkeys WHERE user_id = ?2) < ${PASSKEYS_MAX}
       ON CONFLICT DO NOTHING`,
    )
    .bind(
      passkey.id,
      passkey.user,
      passkey.credential,
      passkey.name,
      passkey.algorithm,
      passkey.publicKey,
      passkey.counter,
      passkey.synced ? 1 : 0,
      passkey.now,
    )
    .run()
  return meta.changes > 0
}

export interface StoredKey {
  id: string
  user: string
  algorithm: number
  publicKey: string
}

/** Spends a challenge of a sign-in and finds the passkey that answers it; null where either is not there. */
export async function spendChallenge(
  db: D1Database,
  challenge: string,
  credential: string,
  now: number,
): Promise<StoredKey | null> {
  const [spent, key] = await db.batch<StoredKey>([
    db
      .prepare(
        'DELETE FROM passkey_challenges WHERE challenge = ? AND user_id IS NULL AND expires_at > ? RETURNING 1',
      )
      .bind(challenge, now),
    db
      .prepare(
        'SELECT id, user_id AS user, algorithm, public_key AS publicKey FROM passkeys WHERE credential = ?',
      )
      .bind(credential),
  ])
  return spent!.results.length > 0 ? (key!.results[0] ?? null) : null
}

/**
 * Opens a session for a passkey that has signed, and keeps its counter, in one transaction. False where the counter does
 * not go forward (§6.1.1): somebody has a copy. Passkeys that do not count say zero, always.
 */
export async function openByPasskey(
  db: D1Database,
  {
    id,
    counter,
    tokenHash,
    agent,
    now,
  }: Record<'id' | 'tokenHash', string> & Record<'counter' | 'now', number> & { agent: string | null },
): Promise<boolean> {
  const goesOn = 'id = ?1 AND (counter < CAST(?2 AS INTEGER) OR (counter = 0 AND CAST(?2 AS INTEGER) = 0))'
  const [session] = await db.batch([
    db
      .prepare(
        `INSERT INTO sessions (id, user_id, created_at, seen_at, expires_at, agent)
         SELECT ?3, user_id, ?4, ?4, ?5, ?6 FROM passkeys WHERE ${goesOn}`,
      )
      .bind(id, counter, tokenHash, now, now + SESSION_LIFETIME, agent),
    db.prepare(`UPDATE passkeys SET counter = ?2, used_at = ?3 WHERE ${goesOn}`).bind(id, counter, now),
  ])
  return session!.meta.changes > 0
}

interface ListedPasskey {
  id: string
  name: string
  synced: number
  createdAt: number
  usedAt: number | null
}

/** The passkeys of whoever a session belongs to, the oldest first; null without a good session. */
export async function passkeysOf(
  db: D1Database,
  tokenHash: string,
  now: number,
): Promise<ListedPasskey[] | null> {
  const [session, passkeys] = await db.batch([
    db.prepare(OF_SESSION).bind(tokenHash, now),
    db
      .prepare(
        `SELECT id, name, synced, created_at AS createdAt, used_at AS usedAt FROM passkeys INDEXED BY passkeys_of_user
         WHERE user_id = (${OF_SESSION}) ORDER BY created_at LIMIT ${PASSKEYS_MAX}`,
      )
      .bind(tokenHash, now),
  ])
  return session!.results.length > 0 ? (passkeys!.results as unknown as ListedPasskey[]) : null
}

/** Gives one's passkey another name; false where it is not there. */
export async function renamePasskey(
  db: D1Database,
  tokenHash: string,
  id: string,
  name: string,
  now: number,
): Promise<boolean> {
  const { meta } = await db
    .prepare(`UPDATE passkeys SET name = ?4 WHERE id = ?3 AND user_id = (${OF_SESSION})`)
    .bind(tokenHash, now, id, name)
    .run()
  return meta.changes > 0
}

/** Forgets one's passkey: it opens nothing any more. False where it is not there. */
export async function removePasskey(
  db: D1Database,
  tokenHash: string,
  id: string,
  now: number,
): Promise<boolean> {
  const { meta } = await db
    .prepare(`DELETE FROM passkeys WHERE id = ?3 AND user_id = (${OF_SESSION})`)
    .bind(tokenHash, now, id)
    .run()
  return meta.changes > 0
}
