import type { Actor } from '../platform/env.ts'

/** The shop's own systems, if `hash` is the SHA-256 of one of its keys. */
export async function actorOfKey(db: D1Database, hash: string, shop: string): Promise<Actor | null> {
  const key = await db
    .prepare('SELECT 1 FROM api_keys WHERE hash = ? AND shop_id = ?')
    .bind(hash, shop)
    .first()
  return key && { id: 'key', role: 'moderator', displayName: null }
}
