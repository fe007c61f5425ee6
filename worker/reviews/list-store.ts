import { PAGE_SIZE, SHOP_PRODUCT } from '../../shared/limits.ts'
import type { OneReview, ReviewListQuery, ReviewPage, Sort } from '../../shared/schemas/review.ts'
import { searchTerms } from '../platform/search-words.ts'
import {
  COLUMNS,
  type Head,
  publishedReview,
  REVIEW_COLUMNS,
  type ReviewRow,
  type Row,
  readHead,
  readRow,
} from './page-columns.ts'
import { storedLook, summarise } from './rules.ts'

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

/** The newest of those with photos have an index of their own. */
const WITH_PHOTOS = { index: 'reviews_with_photos', keys: ['published_at', 'ordinal'] } as const

type Order = (typeof ORDERS)[Sort] | typeof ONE_STAR | typeof WITH_PHOTOS

/**
 * How far a filter that no index serves may look before it hands back a cursor. SQLite passes each entry through three
 * co-routines and counts it in each, so this is at most 4,800 rows read.
 */
const SCAN_MAX = 1_600
/** The same for those that hold the words searched for, each of which is a row in the index and one in the table. */
const SEARCH_SCAN_MAX = 800

const SHOWN = "r.status = 'published' AND r.body IS NOT NULL"

const FROM = `FROM shops s
  LEFT JOIN products p ON p.shop_id = s.id AND p.id = ?2
  LEFT JOIN ratings g ON g.pool = p.pool`

/** Numbers the values that a statement binds. */
function binder(...first: unknown[]) {
  const values = first
  return { values, bind: (value: unknown): string => `?${values.push(value)}` }
}
type Bind = (value: unknown) => string

export interface Statement {
  sql: string
  values: unknown[]
}

const POOL = '(SELECT pool FROM products WHERE shop_id = ?1 AND id = ?2)'

const descending = (order: Order): string => order.keys.map((key) => `r.${key} DESC`).join(', ')

// The unary plus takes the column's affinity away. With it SQLite would compare by the first key only, and walk through
// all entries that share it.
const afterCursor = (order: Order, cursor: string): string =>
  `(${order.keys.map((key) => `r.${key}`).join(', ')}) <
    (SELECT ${order.keys.map((key) => `+${key}`).join(', ')} FROM reviews WHERE id = ${cursor} AND shop_id = ?1)`

/** The index that serves the order, and with it the most selective filter where there is one that does both. */
function orderOf({ sort, rating, photos }: ReviewListQuery): Order {
  if (rating !== undefined && sort !== 'helpful') return ONE_STAR
  if (photos && sort === 'newest') return WITH_PHOTOS
  return ORDERS[sort]
}

/** A filter that no index serves as bits of `facets`, in the place and width of the column's definition. */
interface Bits {
  mask: number
  value: number
}

function bitsOf(query: ReviewListQuery, order: Order | null): Bits {
  const bits: Bits = { mask: 0, value: 0 }
  const want = (mask: number, value: number): void => {
    bits.mask += mask
    bits.value += value
  }
  if (query.rating !== undefined && order !== ONE_STAR) want(7, query.rating)
  if (query.photos && order !== WITH_PHOTOS) want(8, 8)
  if (query.proof) want(16, 16)
  for (const [step, place] of [
    [query.scale_1, 64],
    [query.scale_2, 512],
    [query.scale_3, 4096],
  ] as const)
    if (step !== undefined) want(7 * place, step * place)
  return bits
}

/** What is left to look at entry by entry; empty where the index serves it all. */
function filterOf(query: ReviewListQuery, order: Order | null, bind: Bind): string {
  const { mask, value } = bitsOf(query, order)
  const filters: string[] = []
  // Written out, because a bound number arrives as a floating one. Both come from whole numbers that were checked.
  if (mask > 0) filters.push(`facets & ${mask} = ${value}`)
  if (query.language !== undefined) filters.push(`language = ${bind(query.language)}`)
  return filters.join(' AND ')
}

function byIndex(order: Order, query: ReviewListQuery, bind: Bind): string {
  const conditions = [`r.pool = p.pool AND ${SHOWN}`]
  if (order === WITH_PHOTOS) conditions.push('r.photo_count > 0')
  if (order === ONE_STAR) conditions.push(`r.rating = ${bind(query.rating)}`)
  if (query.cursor !== undefined) conditions.push(afterCursor(order, bind(query.cursor)))
  return `SELECT ${COLUMNS}, NULL ${FROM}
    LEFT JOIN reviews r INDEXED BY ${order.index} ON ${conditions.join(' AND ')}
    WHERE s.id = ?1 ORDER BY ${descending(order)} LIMIT ${PAGE_SIZE + 1}`
}

/** What of a stretch matches, and its last entry, matching or not, to go on from. */
const fromStretch = (stretch: string, filter: string, max: number): string =>
  `SELECT ${COLUMNS}, iif(x.place = ${max}, iif(x.matches, 'match', 'miss'), NULL) ${FROM}
    LEFT JOIN (
      SELECT seq, place, ${filter} AS matches FROM (${stretch})
      WHERE ${filter} OR place = ${max} LIMIT ${PAGE_SIZE + 1}
    ) x
    LEFT JOIN reviews r ON r.seq = x.seq
    WHERE s.id = ?1 ORDER BY x.place`

/** Looks through a bounded stretch of an index. */
function byScan(order: Order, filter: string, query: ReviewListQuery, bind: Bind): string {
  const conditions = [`r.pool = ${POOL}`, SHOWN]
  if (order === WITH_PHOTOS) conditions.push('r.photo_count > 0')
  if (order === ONE_STAR) conditions.push(`r.rating = ${bind(query.rating)}`)
  if (query.cursor !== undefined) conditions.push(afterCursor(order, bind(query.cursor)))
  const stretch = `SELECT r.seq, r.facets, r.language, row_number() OVER (ORDER BY ${descending(order)}) AS place
    FROM reviews r INDEXED BY ${order.index}
    WHERE ${conditions.join(' AND ')} ORDER BY ${descending(order)} LIMIT ${SCAN_MAX}`
  return fromStretch(stretch, filter, SCAN_MAX)
}

/** Looks through a bounded number of the reviews that hold the words, the last to arrive first. */
function bySearch(terms: string | null, query: ReviewListQuery, bind: Bind): string {
  const expression = `'scope:"p' || ${POOL} || '" AND ' || ${bind(terms ?? 'words:"nothing"')}`
  const after =
    query.cursor === undefined
      ? ''
      : `AND rowid < (SELECT seq FROM reviews WHERE id = ${bind(query.cursor)} AND shop_id = ?1)`
  // Where nothing typed is a word, nothing is found.
  const hits = `SELECT rowid AS hit FROM review_search
    WHERE review_search MATCH ${expression} ${after} ${terms === null ? 'AND FALSE' : ''} ORDER BY rowid DESC LIMIT ${SEARCH_SCAN_MAX}`
  const stretch = `SELECT r.seq, r.facets, r.language, row_number() OVER (ORDER BY hit DESC) AS place
    FROM (${hits}) CROSS JOIN reviews r ON r.seq = hit`
  return fromStretch(stretch, filterOf(query, null, bind) || 'TRUE', SEARCH_SCAN_MAX)
}

/** The statement for a page of reviews. Exported for its query plan. */
export function pageStatement(shop: string, product: string, query: ReviewListQuery): Statement {
  const { values, bind } = binder(shop, product)
  if (query.q !== undefined) return { sql: bySearch(searchTerms(query.q), query, bind), values }
  const order = orderOf(query)
  const filter = filterOf(query, order, bind)
  return { sql: filter ? byScan(order, filter, query, bind) : byIndex(order, query, bind), values }
}

const isReview = (row: Row): row is ReviewRow => row.id !== null

function pageOf(product: string, head: Head, rows: Row[]): ReviewPage {
  const found = rows.filter(isReview)
  const shown = found.filter((row) => row.boundary !== 'miss').slice(0, PAGE_SIZE)
  // There is more if a row was left over, or if the scan ended at its bound rather than at the end of the index.
  const last = found.length > PAGE_SIZE ? shown.at(-1) : found.find((row) => row.boundary !== null)
  return {
    shop: {
      name: head.shopName,
      locale: head.shopLocale,
      formality: head.formality,
      askEmail: head.askEmail,
      ...storedLook(head.look),
    },
    product: { id: product, title: head.productTitle, sector: product === SHOP_PRODUCT ? null : head.sector },
    summary: summarise([head.r1 ?? 0, head.r2 ?? 0, head.r3 ?? 0, head.r4 ?? 0, head.r5 ?? 0], {
      withWords: head.withWords ?? 0,
      withPhotos: head.withPhotos ?? 0,
      shownNotCounted: head.shownNotCounted ?? 0,
      verified: head.verified ?? 0,
      scales: [
        { answers: head.n1 ?? 0, sum: head.sum1 ?? 0 },
        { answers: head.n2 ?? 0, sum: head.sum2 ?? 0 },
        { answers: head.n3 ?? 0, sum: head.sum3 ?? 0 },
      ],
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
  query: ReviewListQuery,
): Promise<{ page: ReviewPage; etag: string; isKnown: boolean } | null> {
  const { sql, values } = pageStatement(shop, product, query)
  const rows = await db
    .prepare(sql)
    .bind(...values)
    .raw()
  if (!rows[0]) return null
  const head = readHead(rows[0])
  const reviews = rows.map(readRow)
  const etag = `${head.shopVersion}-${head.pool ?? 0}-${head.ratingsVersion ?? 0}`
  return { page: pageOf(product, head, reviews), etag, isKnown: head.pool !== null }
}

/** One published review, for a link to it, with the tag of its version; null where the shop shows none of that id. */
export async function oneReview(
  db: D1DatabaseSession,
  shop: string,
  id: string,
): Promise<{ body: OneReview; etag: string } | null> {
  const row = await db
    .prepare(
      `SELECT ${REVIEW_COLUMNS}, p.id AS product, g.version AS version
       FROM reviews r JOIN products p ON p.seq = r.product JOIN ratings g ON g.pool = r.pool
       WHERE r.id = ?2 AND r.shop_id = ?1 AND ${SHOWN}`,
    )
    .bind(shop, id)
    .first<ReviewRow & { product: string; version: number }>()
  return (
    row && {
      body: { product: row.product, review: publishedReview(row) },
      etag: `${row.id}-${row.version}`,
    }
  )
}
