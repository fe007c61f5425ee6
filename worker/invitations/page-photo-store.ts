import type { Reason } from '../../shared/schemas/decision.ts'
import type { PhotoStatus } from '../../shared/schemas/photo.ts'
import type { Asked } from './answer-store.ts'

/** A photo as whoever sent it may see it. */
export interface OwnPhoto {
  id: string
  product: string
  /** The sender's own id of it. */
  upload: string
  status: PhotoStatus
  reason: Reason | null
}

/** The photos that were sent behind a link, in their order. */
export async function ownPhotos(db: D1Database, shop: string, invitation: string): Promise<OwnPhoto[]> {
  const { results } = await db
    .prepare(
      `SELECT f.id, p.id AS product, f.upload, f.status, f.reason
       FROM reviews r INDEXED BY reviews_of_invitation JOIN photos f ON f.review_id = r.id
       JOIN products p ON p.seq = r.product
       WHERE r.shop_id = ? AND r.invitation_id = ? ORDER BY f.place, f.id`,
    )
    .bind(shop, invitation)
    .all<OwnPhoto>()
  return results
}

/** Removes a photo that was sent behind this link, in whatever state; false where there is none. */
export async function removeOwnPhoto(
  db: D1Database,
  { shop, invitation, product }: Asked,
  photo: string,
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `DELETE FROM photos WHERE shop_id = ?1 AND id = ?4 AND review_id IN (
         SELECT r.id FROM reviews r INDEXED BY reviews_of_invitation JOIN products p ON p.seq = r.product
         WHERE r.shop_id = ?1 AND r.invitation_id = ?2 AND p.id = ?3
       )`,
    )
    .bind(shop, invitation, product, photo)
    .run()
  return meta.changes > 0
}
