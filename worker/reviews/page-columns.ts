import type { AskEmail, Formality, PublishedReview } from '../../shared/schemas/review.ts'
import type { Sector } from '../../shared/sectors.ts'
import { isoTime } from '../platform/time.ts'
import { storedPhotos, storedReply, storedUpdates } from './rules.ts'

/** What each row repeats of shop, product and ratings. */
const HEAD = {
  shopName: 's.name',
  shopLocale: 's.locale',
  formality: 's.formality',
  askEmail: "coalesce(s.settings ->> '$.askEmail', 'optional')",
  look: "s.settings ->> '$.look'",
  shopVersion: 's.version',
  productTitle: 'p.title',
  pool: 'p.pool',
  ratingsVersion: 'g.version',
  r1: 'g.r1',
  r2: 'g.r2',
  r3: 'g.r3',
  r4: 'g.r4',
  r5: 'g.r5',
  withWords: 'g.with_words',
  withPhotos: 'g.with_photos',
  shownNotCounted: 'g.shown_not_counted',
  sector: "coalesce(p.sector, s.settings ->> '$.sector')",
  verified: 'g.verified',
  n1: 'g.scale_1_n',
  sum1: 'g.scale_1_sum',
  n2: 'g.scale_2_n',
  sum2: 'g.scale_2_sum',
  n3: 'g.scale_3_n',
  sum3: 'g.scale_3_sum',
}

/** What is read once of a page. */
export interface Head {
  shopName: string
  shopLocale: string
  formality: Formality
  askEmail: AskEmail
  /** JSON; null where the shop has set none. */
  look: string | null
  shopVersion: number
  productTitle: string | null
  /** Null where the product is not known. */
  pool: number | null
  /** Null, as all of the ratings, where nothing was ever published. */
  ratingsVersion: number | null
  r1: number | null
  r2: number | null
  r3: number | null
  r4: number | null
  r5: number | null
  withWords: number | null
  withPhotos: number | null
  shownNotCounted: number | null
  sector: Sector | null
  verified: number | null
  /** How often each public scale was answered, and the sum of the steps. */
  n1: number | null
  sum1: number | null
  n2: number | null
  sum2: number | null
  n3: number | null
  sum3: number | null
}

const REVIEW = {
  id: 'r.id',
  rating: 'r.rating',
  // As shown: with personal data hidden and curses masked.
  title: 'coalesce(r.shown_title, r.title)',
  body: 'coalesce(r.shown_body, r.body)',
  language: 'r.language',
  name: 'r.author_name',
  proof: 'r.proof',
  incentive: 'r.incentive',
  relationship: 'r.relationship',
  origin: 'r.origin',
  helpful: 'r.helpful',
  publishedAt: 'r.published_at',
  experiencedAt: 'r.experienced_at',
  editedAt: 'r.edited_at',
  reply: 'r.reply',
  variant: 'r.variant',
  gift: 'r.gift',
  sector: 'r.sector',
  motive: 'r.motive',
  scale1: 'r.scale_1',
  scale2: 'r.scale_2',
  scale3: 'r.scale_3',
  photos: 'r.photos',
  updates: 'r.updates',
}

type AsStored =
  | 'id'
  | 'publishedAt'
  | 'experiencedAt'
  | 'editedAt'
  | 'reply'
  | 'gift'
  | 'scales'
  | 'photos'
  | 'updates'

/** What is read of each review. */
export interface Row extends Omit<PublishedReview, AsStored> {
  /** Null in the one row of a product without reviews. */
  id: string | null
  publishedAt: number
  experiencedAt: number | null
  editedAt: number | null
  reply: string | null
  gift: number
  scale1: number | null
  scale2: number | null
  scale3: number | null
  /** Public copies, JSON. */
  photos: string | null
  updates: string | null
  /** Set on the last entry of a bounded scan: whether the filter let it through. */
  boundary: 'match' | 'miss' | null
}

/** A row that holds a review. */
export type ReviewRow = Row & { id: string }

const HEAD_NAMES = Object.keys(HEAD)
const ROW_NAMES = [...Object.keys(REVIEW), 'boundary']
/** What a page's statement selects, before the mark of a bounded scan. */
export const COLUMNS = [...Object.values(HEAD), ...Object.values(REVIEW)].join(', ')
/** The review alone, as `Row` names it. */
export const REVIEW_COLUMNS = Object.entries(REVIEW)
  .map(([name, column]) => `${column} AS ${name}`)
  .join(', ')

/** The values from `first` on under these names. Rows come as lists: as objects they would cost a tenth of the request. */
function named<T>(names: string[], values: unknown[], first: number): T {
  const row: Record<string, unknown> = {}
  for (const [index, name] of names.entries()) row[name] = values[first + index]
  return row as T
}

/** The head of a page, from any of its rows. */
export const readHead = (values: unknown[]): Head => named<Head>(HEAD_NAMES, values, 0)

/** The review of a row. */
export const readRow = (values: unknown[]): Row => named<Row>(ROW_NAMES, values, HEAD_NAMES.length)

/** A review as the public sees it. */
export const publishedReview = (row: ReviewRow): PublishedReview => ({
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
  variant: row.variant,
  gift: row.gift === 1,
  sector: row.sector,
  motive: row.motive,
  scales: [row.scale1, row.scale2, row.scale3],
  photos: storedPhotos(row.photos),
  updates: storedUpdates(row.updates),
  publishedAt: isoTime(row.publishedAt),
  experiencedAt: isoTime(row.experiencedAt),
  editedAt: isoTime(row.editedAt),
  reply: storedReply(row.reply),
})
