import { OPEN } from './invitation-store.ts'

/**
 * No more mail to an address, for good: it unsubscribed, is blocked by the shop, or was erased, which outlives the other
 * two. Ends all that is open. Safe to repeat.
 */
export const refuse = (
  db: D1Database,
  shop: string,
  emailHash: string,
  refusal: 'opted_out' | 'blocked' | 'erased',
  now: number,
): D1PreparedStatement[] => [
  db
    .prepare(
      `INSERT INTO addresses_asked (shop_id, email_hmac, refusal, refused_at) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT DO UPDATE SET refusal = iif(addresses_asked.refusal = 'erased', 'erased', excluded.refusal),
         refused_at = coalesce(addresses_asked.refused_at, excluded.refused_at)`,
    )
    .bind(shop, emailHash, refusal, now),
  db
    .prepare(
      `UPDATE invitations SET next_at = NULL, version = version + 1, reason = ?3,
         state = iif(mails = 0, 'not_asked', 'cancelled')
       WHERE shop_id = ?1 AND ${OPEN}
         AND person_id = (SELECT id FROM people WHERE shop_id = ?1 AND email_hmac = ?2)`,
    )
    .bind(shop, emailHash, refusal),
]
