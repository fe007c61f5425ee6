import { asksOf } from '../invitations/letter-store.ts'
import { ROTATION_MS } from '../invitations/secret-store.ts'
import type { StoredEvent } from '../platform/events.ts'

/** Times in milliseconds. */
export interface StoredWebhook {
  url: string
  sealed: string
  sealedBefore: string | null
  beforeEndsAt: number | null
  createdAt: number
  calledAt: number | null
  answered: number | null
}

/** A shop's webhook; null where it has none. */
export const webhookOf = (db: D1Database, shop: string): Promise<StoredWebhook | null> =>
  db
    .prepare(
      `SELECT url, sealed, sealed_before AS sealedBefore, before_ends_at AS beforeEndsAt, created_at AS createdAt,
         called_at AS calledAt, answered FROM webhooks WHERE shop_id = ?`,
    )
    .bind(shop)
    .first<StoredWebhook>()

/** Keeps an address with a sealed secret; says whether that is the secret now, which it is not where there was one before. */
export async function keepWebhook(
  db: D1Database,
  shop: string,
  { url, sealed, now }: { url: string; sealed: string; now: number },
): Promise<boolean> {
  const kept = await db
    .prepare(
      `INSERT INTO webhooks (shop_id, url, sealed, created_at) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (shop_id) DO UPDATE SET url = excluded.url RETURNING sealed`,
    )
    .bind(shop, url, sealed, now)
    .first<{ sealed: string }>()
  return kept!.sealed === sealed
}

/** Puts a new sealed secret in the place of the one before, which stays good for two days; false where there is no webhook. */
export async function rotateWebhookSecret(
  db: D1Database,
  shop: string,
  sealed: string,
  now: number,
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE webhooks SET sealed_before = sealed, before_ends_at = ?3, sealed = ?2 WHERE shop_id = ?1`,
    )
    .bind(shop, sealed, now + ROTATION_MS)
    .run()
  return meta.changes > 0
}

/** Ends the calls; what still waits is not told any more. Safe to repeat. */
export async function removeWebhook(db: D1Database, shop: string): Promise<void> {
  await db.prepare('DELETE FROM webhooks WHERE shop_id = ?').bind(shop).run()
}

/** The statement that notes how the last call was answered; null where nothing answered. */
export const noteAnswered = (
  db: D1Database,
  shop: string,
  status: number | null,
  now: number,
): D1PreparedStatement =>
  db.prepare('UPDATE webhooks SET called_at = ?3, answered = ?2 WHERE shop_id = ?1').bind(shop, status, now)

/** Notes a call for each mail that the shop's own tool has to send, where it wants to be called. */
export function noteCalls(db: D1Database, events: StoredEvent[], now: number): D1PreparedStatement[] {
  const due = asksOf(events)
  if (due.length === 0) return []
  return [
    db
      .prepare(
        `INSERT INTO deliveries (event, target, shop_id, next_at)
         SELECT e.seq, 'hook:tool', e.shop_id, ?2 FROM events e JOIN webhooks w ON w.shop_id = e.shop_id
         WHERE e.seq IN (SELECT value FROM json_each(?1)) AND e.data ->> '$.sender' = 'mine' ON CONFLICT DO NOTHING`,
      )
      .bind(JSON.stringify(due), now),
  ]
}
