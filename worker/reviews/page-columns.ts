import type { AskEmail, PublishedReview } from '../../shared/schemas/review.ts'

/** What each row repeats of shop, product and ratings. */
const HEAD = {
  shopName: 's.name',
  shopLocale: 's.locale',
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
}

/** What is read once of a page. */
export interface Head {
  shopName: string
  shopLocale: string
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
}

/** What is read of each review. */
export interface Row
  extends Omit<PublishedReview, 'id' | 'publishedAt' | 'experiencedAt' | 'editedAt' | 'reply'> {
  /** Null in the one row of a product without reviews. */
  id: string | null
  publishedAt: number
  experiencedAt: number | null
  editedAt: number | null
  reply: string | null
  /** Set on the last entry of a bounded scan: whether the filter let it through. */
  boundary: 'match' | 'miss' | null
}

const HEAD_NAMES = Object.keys(HEAD)
const ROW_NAMES = [...Object.keys(REVIEW), 'boundary']
/** What a page's statement selects, before the mark of a bounded scan. */
export const COLUMNS = Object.values({ ...HEAD, ...REVIEW }).join(', ')

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
