import { IDLE_MAX } from './sign-in-store.ts'

interface StoredSession {
  id: string
  agent: string | null
  createdAt: number
  seenAt: number
  isThis: number
}

/** Notes that a session is used. */
export async function noteSeen(db: D1Database, tokenHash: string, now: number): Promise<void> {
  await db
    .prepare('UPDATE sessions SET seen_at = ?2 WHERE id = ?1 AND seen_at < ?2')
    .bind(tokenHash, now)
    .run()
}

/** All open sessions of whoever this one belongs to, the newest first; none if it is not open itself. */
export async function sessionsBeside(
  db: D1Database,
  tokenHash: string,
  now: number,
): Promise<StoredSession[]> {
  const { results } = await db
    .prepare(
      `SELECT substr(o.id, 1, 16) AS id, o.agent, o.created_at AS createdAt, o.seen_at AS seenAt, o.id = e.id AS isThis
       FROM sessions e JOIN sessions o INDEXED BY sessions_of_user ON o.user_id = e.user_id
       WHERE e.id = ?1 AND e.expires_at > ?2 AND e.seen_at > ?2 - ${IDLE_MAX}
         AND o.expires_at > ?2 AND o.seen_at > ?2 - ${IDLE_MAX}
       ORDER BY o.created_at DESC LIMIT 100`,
    )
    .bind(tokenHash, now)
    .all<StoredSession>()
  return results
}

/** Ends the other sessions of the same person: the one named, or all. Says how many. */
export async function endBeside(
  db: D1Database,
  tokenHash: string,
  id: string | null,
  now: number,
): Promise<number> {
  const { meta } = await db
    .prepare(
      `DELETE FROM sessions WHERE user_id = (
         SELECT user_id FROM sessions WHERE id = ?1 AND expires_at > ?3 AND seen_at > ?3 - ${IDLE_MAX}
       ) AND id <> ?1 AND (?2 IS NULL OR substr(id, 1, 16) = ?2)`,
    )
    .bind(tokenHash, id, now)
    .run()
  return meta.changes
}
