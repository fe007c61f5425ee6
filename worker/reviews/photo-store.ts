import { PHOTOS_MAX } from '../../shared/limits.ts'
import type {
  PhotoDecision,
  PhotoReceipt,
  PhotoStatus,
  PhotosPage,
  WaitingPhoto,
} from '../../shared/schemas/photo.ts'
import type { Actor } from '../platform/env.ts'
import { DAY, isoTime } from '../platform/time.ts'
import { type Decided, decided } from './decided-rules.ts'

/** Which review a photo is for, as its author says. */
export interface PhotoFor {
  shop: string
  review: string
  /** SHA-256 of the author's key. */
  authorHash: string
  upload: string
}

export interface NewPhoto extends PhotoFor {
  id: string
  width: number
  height: number
  bytes: number
  colour: number
  /** Whether the shop may use the review's photos elsewhere. */
  mediaUse: boolean
  now: number
}

const MINE = `shop_id = ?1 AND id = ?2 AND submission = ?3 AND status IN ('pending', 'published', 'spam')`

/** What is there already: the same photo, five of them, or no such review of this author. */
export async function photoState(
  db: D1Database,
  { shop, review, authorHash, upload }: PhotoFor,
): Promise<{ photos: number; known: PhotoReceipt | null } | null> {
  const row = await db
    .prepare(
      `SELECT (SELECT count(*) FROM photos WHERE review_id = r.id) AS photos, f.id, f.width, f.height FROM reviews r
       LEFT JOIN photos f ON f.review_id = r.id AND f.upload = ?4 WHERE r.id = (SELECT id FROM reviews WHERE ${MINE})`,
    )
    .bind(shop, review, authorHash, upload)
    .first<{ photos: number; id: string | null; width: number; height: number }>()
  if (!row) return null
  const { photos, id, width, height } = row
  return { photos, known: id === null ? null : { id, width, height } }
}

/** Notes files before they are stored: whatever happens then, they go after a day unless a photo took them. */
export async function announceFiles(db: D1Database, shop: string, photo: string, now: number): Promise<void> {
  await db
    .prepare('INSERT INTO loose_files (photo, shop_id, delete_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
    .bind(photo, shop, now + DAY)
    .run()
}

/** Adds a photo whose files are stored; the one of the same upload that came first stays. Null where there is no room. */
export async function addPhoto(
  db: D1Database,
  photo: NewPhoto,
): Promise<{ receipt: PhotoReceipt; events: number[] } | null> {
  const { shop, review, authorHash, upload, id, width, height, bytes, colour, mediaUse, now } = photo
  const room = `EXISTS (SELECT 1 FROM reviews WHERE ${MINE})
    AND (SELECT count(*) FROM photos WHERE review_id = ?2) < ${PHOTOS_MAX}
    AND NOT EXISTS (SELECT 1 FROM photos WHERE review_id = ?2 AND upload = ?4)`
  const guard = [shop, review, authorHash, upload]
  const [event, , , stored] = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT ?1, 'photo.received', ?2, 'author', json_object('photo', ?5), CAST(?6 AS INTEGER) WHERE ${room}
         RETURNING seq`,
      )
      .bind(...guard, id, now),
    db
      .prepare(
        `INSERT INTO photos (id, shop_id, review_id, upload, place, width, height, bytes, colour, created_at)
         SELECT ?5, ?1, ?2, ?4, (SELECT count(*) FROM photos WHERE review_id = ?2), ?6, ?7, ?8, ?9, ?10 WHERE ${room}`,
      )
      .bind(...guard, id, width, height, bytes, colour, now),
    db
      .prepare('DELETE FROM loose_files WHERE photo = ?1 AND EXISTS (SELECT 1 FROM photos WHERE id = ?1)')
      .bind(id),
    db
      .prepare('SELECT id, width, height FROM photos WHERE shop_id = ? AND review_id = ? AND upload = ?')
      .bind(shop, review, upload),
    // Allowed once is allowed: a photo sent again after a fault says nothing against it.
    db
      .prepare(`UPDATE reviews SET media_use = 1 WHERE ${MINE} AND media_use = 0 AND ?4 = 1`)
      .bind(shop, review, authorHash, mediaUse ? 1 : 0),
  ])
  const receipt = stored!.results[0] as PhotoReceipt | undefined
  return receipt ? { receipt, events: event!.results.map((row) => row.seq as number) } : null
}

/** Takes back a photo that its author sent, in whatever state. */
export async function removePhoto(
  db: D1Database,
  { shop, review, authorHash, upload }: PhotoFor,
): Promise<string | null> {
  const [removed] = await db.batch<{ product: string }>([
    db
      .prepare(
        `SELECT p.id AS product FROM reviews r JOIN products p ON p.seq = r.product
         WHERE r.id = (SELECT id FROM reviews WHERE ${MINE})`,
      )
      .bind(shop, review, authorHash),
    db
      .prepare(`DELETE FROM photos WHERE review_id = (SELECT id FROM reviews WHERE ${MINE}) AND upload = ?4`)
      .bind(shop, review, authorHash, upload),
  ])
  return removed!.results[0]?.product ?? null
}

/** The shop of a photo that everybody may see; null for any other. */
export const publishedPhoto = async (db: D1Database, id: string): Promise<string | null> =>
  db
    .prepare(
      `SELECT f.shop_id AS shop FROM photos f JOIN reviews r ON r.id = f.review_id
       WHERE f.id = ? AND f.status = 'published' AND r.status = 'published'`,
    )
    .bind(id)
    .first<string>('shop')

/** Whether a photo belongs to a shop. */
export const isPhotoOf = async (db: D1Database, shop: string, id: string): Promise<boolean> =>
  (await db.prepare('SELECT 1 FROM photos WHERE id = ? AND shop_id = ?').bind(id, shop).first()) !== null

const PAGE = 25

/** A photo of a review as it is stored. */
export type StoredPhoto = Omit<WaitingPhoto, 'product' | 'createdAt' | 'mediaUse'> & {
  mediaUse: 0 | 1
  productId: string
  productTitle: string | null
  createdAt: number
}

const COLUMNS = `f.id, f.review_id AS review, f.width, f.height, f.colour, f.status, f.reason, f.created_at AS createdAt, r.media_use AS mediaUse,
  p.id AS productId, p.title AS productTitle`
const REST = 'JOIN reviews r ON r.id = f.review_id JOIN products p ON p.seq = r.product'

/** The statement for photos to decide, oldest first; binds ?1 shop, ?2 cursor. Exported for its query plan. */
export const PENDING_PHOTOS = (cursor: boolean): string => `SELECT ${COLUMNS}
  FROM photos f INDEXED BY photos_pending CROSS ${REST}
  WHERE f.shop_id = ?1 AND f.status = 'pending'
    ${cursor ? 'AND (f.created_at, f.id) > (SELECT +created_at, +id FROM photos WHERE id = ?2 AND shop_id = ?1)' : ''}
  ORDER BY f.created_at, f.id LIMIT ${PAGE + 1}`

/** SQL for all photos of a review, with the places where it and its shop are bound. */
export const photosOfReview = (review: string, shop: string): string =>
  `SELECT ${COLUMNS} FROM photos f ${REST} WHERE f.review_id = ${review} AND f.shop_id = ${shop} ORDER BY f.place, f.id`

/** A photo as the team sees it. */
export const waitingPhoto = ({
  productId,
  productTitle,
  createdAt,
  mediaUse,
  ...row
}: StoredPhoto): WaitingPhoto => ({
  ...row,
  product: { id: productId, title: productTitle },
  mediaUse: mediaUse === 1,
  createdAt: isoTime(createdAt),
})

/** The photos to decide, oldest first; or all of one review. */
export async function photosOf(
  db: D1Database,
  shop: string,
  { review, cursor }: { review?: string | undefined; cursor?: string | undefined },
): Promise<PhotosPage> {
  const statement =
    review !== undefined
      ? db.prepare(photosOfReview('?2', '?1')).bind(shop, review)
      : db.prepare(PENDING_PHOTOS(cursor !== undefined)).bind(shop, ...(cursor === undefined ? [] : [cursor]))
  const { results } = await statement.all<StoredPhoto>()
  const shown = results.slice(0, PAGE)
  return { photos: shown.map(waitingPhoto), cursor: results.length > PAGE ? shown.at(-1)!.id : null }
}

export type PhotoOutcome = Decided<PhotoStatus>

/**
 * Decides a photo if it is still as the moderator saw it. The same decision of the same person sent again is answered as
 * done; of two different ones the first wins. `origin` is where the links of the author's mail lead.
 */
export async function decidePhoto(
  db: D1Database,
  shop: string,
  id: string,
  input: PhotoDecision,
  actor: Actor,
  now: number,
  origin = '',
): Promise<PhotoOutcome> {
  const to = input.decision === 'publish' ? 'published' : 'rejected'
  const reason = input.decision === 'reject' ? input.reason : null
  const guard = 'shop_id = ?1 AND id = ?2 AND status = ?3 AND status <> ?4'
  const bound = [shop, id, input.was, to]
  const [event, , , state] = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT shop_id, ?5, review_id, ?6, json_object('photo', id, 'reason', ?7), CAST(?8 AS INTEGER)
         FROM photos WHERE ${guard} RETURNING seq`,
      )
      .bind(...bound, `photo.${to}`, actor.id, reason, now),
    db
      .prepare(
        `INSERT INTO statements (event, shop_id, review_id, reason, at, origin)
         SELECT (SELECT max(seq) FROM events WHERE subject = review_id), shop_id, review_id, ?5, ?6, ?7
         FROM photos WHERE ${guard} AND ?5 IS NOT NULL`,
      )
      .bind(...bound, reason, now, origin),
    db
      .prepare(`UPDATE photos SET status = ?4, reason = ?5, decided_by = ?6, decided_at = ?7 WHERE ${guard}`)
      .bind(...bound, reason, actor.id, now),
    db
      .prepare(
        `SELECT f.status, f.reason, f.decided_by AS decidedBy, p.id AS product FROM photos f
         JOIN reviews r ON r.id = f.review_id JOIN products p ON p.seq = r.product WHERE f.shop_id = ? AND f.id = ?`,
      )
      .bind(shop, id),
  ])
  return decided<PhotoStatus>(event!, state!, { status: to, reason, decidedBy: actor.id })
}

/** Photos whose files have no row, or none any more. */
export async function looseFiles(
  db: D1Database,
  now: number,
): Promise<Array<{ photo: string; shop: string }>> {
  const { results } = await db
    .prepare(
      'SELECT photo, shop_id AS shop FROM loose_files INDEXED BY loose_files_due WHERE delete_at <= ? ORDER BY delete_at LIMIT 200',
    )
    .bind(now)
    .all<{ photo: string; shop: string }>()
  return results
}

/** Forgets files that are gone. */
export async function forgetFiles(db: D1Database, photos: string[]): Promise<void> {
  await db
    .prepare('DELETE FROM loose_files WHERE photo IN (SELECT value FROM json_each(?))')
    .bind(JSON.stringify(photos))
    .run()
}

/** Deletes what was sent as a test a day ago. */
export const sweepTests = (db: D1Database, now: number): Promise<unknown> =>
  db
    .prepare(
      `DELETE FROM reviews WHERE seq IN (
         SELECT seq FROM reviews INDEXED BY reviews_tests WHERE test = 1 AND created_at < ? LIMIT 500
       )`,
    )
    .bind(now - DAY)
    .run()
