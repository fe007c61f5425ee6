export type SecretKind = 'link' | 'shopify' | 'woocommerce'

/** Both the new and the rotated one are good for so long after a rotation. */
export const ROTATION_MS = 2 * 86_400_000

export interface SealedSecret {
  id: string
  sealed: string
}

/** A shop's secrets of one kind that are good at `now`, the newest first; `id` for one of them alone. */
export async function secretsOf(
  db: D1Database,
  shop: string,
  kind: SecretKind,
  now: number,
  id?: string,
): Promise<SealedSecret[]> {
  const { results } = await db
    .prepare(
      `SELECT id, sealed FROM intake_secrets
       WHERE shop_id = ?1 AND kind = ?2 AND (?4 IS NULL OR id = ?4) AND (ends_at IS NULL OR ends_at > ?3)
       ORDER BY created_at DESC LIMIT 10`,
    )
    .bind(shop, kind, now, id ?? null)
    .all<SealedSecret>()
  return results
}

/** Keeps a new secret; those of its kind that were good before end two days later. */
export async function rotateSecret(
  db: D1Database,
  shop: string,
  kind: SecretKind,
  secret: SealedSecret,
  now: number,
): Promise<void> {
  await db.batch([
    db
      .prepare(
        `UPDATE intake_secrets SET ends_at = ?3
         WHERE shop_id = ?1 AND kind = ?2 AND (ends_at IS NULL OR ends_at > ?3)`,
      )
      .bind(shop, kind, now + ROTATION_MS),
    db
      .prepare(
        'INSERT INTO intake_secrets (shop_id, id, kind, sealed, created_at) VALUES (?1, ?2, ?3, ?4, ?5)',
      )
      .bind(shop, secret.id, kind, secret.sealed, now),
  ])
}

/** Which secrets a shop has; never the secrets. */
export async function secretList(
  db: D1Database,
  shop: string,
  now: number,
): Promise<Array<{ id: string; kind: SecretKind; createdAt: number; endsAt: number | null }>> {
  const { results } = await db
    .prepare(
      `SELECT id, kind, created_at AS createdAt, ends_at AS endsAt FROM intake_secrets
       WHERE shop_id = ?1 AND (ends_at IS NULL OR ends_at > ?2) ORDER BY kind, created_at`,
    )
    .bind(shop, now)
    .all<{ id: string; kind: SecretKind; createdAt: number; endsAt: number | null }>()
  return results
}
