import type { Actor } from '../platform/env.ts'
import { DAY } from '../platform/time.ts'

/** The shop's own systems, if `hash` is the SHA-256 of one of its keys; `usedDay` is when the key was last used before. */
export async function actorOfKey(
  db: D1Database,
  hash: string,
  shop: string,
): Promise<{ actor: Actor; usedDay: number | null } | null> {
  const key = await db
    .prepare('SELECT used_day AS usedDay FROM api_keys WHERE hash = ? AND shop_id = ?')
    .bind(hash, shop)
    .first<{ usedDay: number | null }>()
  return key && { actor: { id: 'key', role: 'moderator', displayName: null }, usedDay: key.usedDay }
}

/** Start of the UTC day of a moment. */
export const utcDay = (now: number): number => now - (now % DAY)

/** Notes in which day a key was used. */
export async function noteKeyUse(db: D1Database, hash: string, shop: string, now: number): Promise<void> {
  await db
    .prepare('UPDATE api_keys SET used_day = ?3 WHERE hash = ?1 AND shop_id = ?2')
    .bind(hash, shop, utcDay(now))
    .run()
}

interface StoredKey {
  hash: string
  name: string
  start: string | null
  createdAt: number
  usedDay: number | null
}

/** A shop's keys, the oldest first; never the keys themselves. */
export async function keyList(db: D1Database, shop: string): Promise<StoredKey[]> {
  const { results } = await db
    .prepare(
      `SELECT hash, name, start, created_at AS createdAt, used_day AS usedDay FROM api_keys INDEXED BY api_keys_of_shop
       WHERE shop_id = ? ORDER BY hash LIMIT ${KEYS_MAX}`,
    )
    .bind(shop)
    .all<StoredKey>()
  return results.sort((a, b) => a.createdAt - b.createdAt)
}

/** Keys of one shop. */
export const KEYS_MAX = 50

/** Keeps a new key; false where the shop has as many as it may have. */
export async function keepKey(
  db: D1Database,
  shop: string,
  key: { hash: string; name: string; start: string; now: number },
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `INSERT INTO api_keys (hash, shop_id, name, start, created_at)
       SELECT ?1, ?2, ?3, ?4, ?5 WHERE (SELECT count(*) FROM api_keys WHERE shop_id = ?2) < ${KEYS_MAX}`,
    )
    .bind(key.hash, shop, key.name, key.start, key.now)
    .run()
  return meta.changes > 0
}

/** Ends a key at once, by the beginning of its hash; false where there is none. */
export async function revokeKey(db: D1Database, shop: string, id: string): Promise<boolean> {
  const { meta } = await db
    .prepare('DELETE FROM api_keys WHERE shop_id = ?1 AND substr(hash, 1, 16) = ?2')
    .bind(shop, id)
    .run()
  return meta.changes > 0
}
