import { PAGE_SIZE } from '../../shared/limits.ts'
import type { PublishedReview, ReviewListQuery, ReviewPage, Sort } from '../../shared/schemas/review.ts'
import { isoTime } from '../platform/time.ts'
import { COLUMNS, type Head, type Row, readHead, readRow } from './page-columns.ts'
import { storedLook, storedReply, summarise } from './rules.ts'

/**
 * How each order is read from one index, all of it descending. `keys` identify a place in the order; the last is
 * always `ordinal`.
 */
const ORDERS = {
  newest: { index: 'reviews_newest', keys: ['published_at', 'ordinal'] },
  helpful: { index: 'reviews_helpful', keys: ['rank', 'ordinal'] },
  highest: { index: 'reviews_by_star', keys: ['rating', 'published_at', 'ordinal'] },
  lowest: { index: 'reviews_lowest', keys: ['lowness', 'published_at', 'ordinal'] },
} as const
/** Within one star, every order by stars is the order by time. */
const ONE_STAR = { index: 'reviews_by_star', keys: ['published_at', 'ordinal'] } as const

type Order = (typeof ORDERS)[Sort] | typeof ONE_STAR

/**
 * How far a filter that no index serves may look before it hands back a cursor. SQLite passes each entry through three
 * co-routines and counts it in each, so this is at most 4,800 rows read.
 */
const SCAN_MAX = 1_600

const SHOWN = "r.status = 'published' AND r.body IS NOT NULL"

const FROM = `FROM shops s
  LEFT JOIN products p ON p.shop_id = s.id AND p.id = ?2
  LEFT JOIN ratings g ON g.pool = p.pool`

const descending = (order: Order): string => order.keys.map((key) => `r.${key} DESC`).join(', ')

// The unary plus takes the column's affinity away. With it SQLite would compare by the first key only, and walk through
// all entries that share it.
const afterCursor = (order: Order): string =>
  `(${order.keys.map((key) => `r.${key}`).join(', ')}) <
    (SELECT ${order.keys.map((key) => `+${key}`).join(', ')} FROM reviews WHERE id = ?4 AND shop_id = ?1)`

function byIndex(order: Order, oneStar: boolean, cursor: boolean): string {
  const conditions = [`r.pool = p.pool AND ${SHOWN}`]
  if (oneStar) conditions.push('r.rating = ?3')
  if (cursor) conditions.push(afterCursor(order))
  return `SELECT ${COLUMNS}, NULL ${FROM}
    LEFT JOIN reviews r INDEXED BY ${order.index} ON ${conditions.join(' AND ')}
    WHERE s.id = ?1 ORDER BY ${descending(order)} LIMIT ${PAGE_SIZE + 1}`
}

/** Looks through a bounded stretch of an index. Its last entry comes along, matching or not, to go on from. */
function byScan(order: Order, filter: string, cursor: boolean): string {
  const stretch = `SELECT r.seq, r.facets, row_number() OVER (ORDER BY ${descending(order)}) AS place
    FROM reviews r INDEXED BY ${order.index}
    WHERE r.pool = (SELECT pool FROM products WHERE shop_id = ?1 AND id = ?2) AND ${SHOWN}
      ${cursor ? `AND ${afterCursor(order)}` : ''}
    ORDER BY ${descending(order)} LIMIT ${SCAN_MAX}`
  return `SELECT ${COLUMNS}, iif(x.place = ${SCAN_MAX}, iif(x.matches, 'match', 'miss'), NULL) ${FROM}
    LEFT JOIN (
      SELECT seq, place, ${filter} AS matches FROM (${stretch})
      WHERE ${filter} OR place = ${SCAN_MAX} LIMIT ${PAGE_SIZE + 1}
    ) x
    LEFT JOIN reviews r ON r.seq = x.seq
    WHERE s.id = ?1 ORDER BY x.place`
}

/** The statement for a page of reviews; binds ?1 shop, ?2 product, ?3 star, ?4 cursor. Exported for its query plan. */
export function pageStatement(sort: Sort, oneStar: boolean, cursor: boolean): string {
  if (!oneStar) return byIndex(ORDERS[sort], false, cursor)
  if (sort === 'helpful') return byScan(ORDERS.helpful, 'facets & 7 = CAST(?3 AS INTEGER)', cursor)
  return byIndex(ONE_STAR, true, cursor)
}

const publishedReview = (row: Row & { id: string }): PublishedReview => ({
  id: row.id,
  rating: row.rating,
  title: row.title,
  body: row.body,
  language: row.language,
  name: row.name,
  proof: row.proof,
  incentive: row.incentive,
  relationship: row.relationship,
  origin: row.origin,
  helpful: row.helpful,
  publishedAt: isoTime(row.publishedAt),
  experiencedAt: isoTime(row.experiencedAt),
  editedAt: isoTime(row.editedAt),
  reply: storedReply(row.reply),
})

const isReview = (row: Row): row is Row & { id: string } => row.id !== null

function pageOf(product: string, head: Head, rows: Row[]): ReviewPage {
  const found = rows.filter(isReview)
  const shown = found.filter((row) => row.boundary !== 'miss').slice(0, PAGE_SIZE)
  // There is more if a row was left over, or if the scan ended at its bound rather than at the end of the index.
  const last = found.length > PAGE_SIZE ? shown.at(-1) : found.find((row) => row.boundary !== null)
  return {
    shop: { name: head.shopName, locale: head.shopLocale, askEmail: head.askEmail, ...storedLook(head.look) },
    product: { id: product, title: head.productTitle },
    summary: summarise([head.r1 ?? 0, head.r2 ?? 0, head.r3 ?? 0, head.r4 ?? 0, head.r5 ?? 0], {
      withWords: head.withWords ?? 0,
      withPhotos: head.withPhotos ?? 0,
      shownNotCounted: head.shownNotCounted ?? 0,
    }),
    reviews: shown.map(publishedReview),
    cursor: last?.id ?? null,
  }
}

/**
 * One page of a product's reviews with its summary, in one round trip, and the tag of its version; null for an unknown
 * shop. An unknown product has no reviews. The cursor is the id of the last review looked at.
 */
export async function reviewPage(
  db: D1DatabaseSession,
  shop: string,
  product: string,
  { sort, rating, cursor }: ReviewListQuery,
): Promise<{ page: ReviewPage; etag: string } | null> {
  const rows = await db
    .prepare(pageStatement(sort, rating !== undefined, cursor !== undefined))
    .bind(
      shop,
      product,
      ...(cursor !== undefined ? [rating ?? null, cursor] : rating !== undefined ? [rating] : []),
    )
    .raw()
  if (!rows[0]) return null
  const head = readHead(rows[0])
  const reviews = rows.map(readRow)
  const etag = `${head.shopVersion}-${head.pool ?? 0}-${head.ratingsVersion ?? 0}`
  return { page: pageOf(product, head, reviews), etag }
}
