import { VOICES_PAGE_SIZE } from '../../shared/limits.ts'
import type { AnyView, VoiceCounts, VoicesPage, VoicesQuery } from '../../shared/schemas/voice.ts'
import { searchExpression } from './search-expression.ts'
import { VOICE_COLUMNS, type VoiceRow, voiceOf } from './voice-columns.ts'

interface View {
  index: string
  where: string
  keys: string[]
  direction: 'ASC' | 'DESC'
}

/** Each view is one index, read in one direction. ?1 is the shop; `mine` needs ?2, whose tasks they are. */
const VIEWS: Record<AnyView, View> = {
  // Whoever has waited longest comes first.
  to_decide: {
    index: 'inbox_undecided',
    where: 'r.shop_id = ?1 AND r.undecided > 0',
    keys: ['created_at', 'ordinal'],
    direction: 'ASC',
  },
  // Answering may put the unhappy first; deciding may not.
  to_answer: {
    index: 'inbox_unanswered',
    where: "r.shop_id = ?1 AND r.status = 'published' AND r.body IS NOT NULL AND r.replied_at IS NULL",
    keys: ['rating', 'published_at', 'ordinal'],
    direction: 'ASC',
  },
  contested: {
    index: 'inbox_contested',
    where: 'r.shop_id = ?1 AND r.contested > 0',
    keys: ['created_at', 'ordinal'],
    direction: 'ASC',
  },
  mine: {
    index: 'inbox_assigned',
    where: 'r.shop_id = ?1 AND r.assignee_id = ?2',
    keys: ['created_at', 'ordinal'],
    direction: 'ASC',
  },
  spam: {
    index: 'inbox_spam',
    where: "r.shop_id = ?1 AND r.status = 'spam'",
    keys: ['created_at', 'ordinal'],
    direction: 'DESC',
  },
  all: { index: 'inbox_all', where: 'r.shop_id = ?1', keys: ['created_at', 'ordinal'], direction: 'DESC' },
}

/** How far filters look through a view before they hand back a cursor: no shop is too big for that. */
const SCAN_MAX = 1_000

/** Numbers the values that a statement binds. */
function binder(...first: unknown[]) {
  const values = first
  return { values, bind: (value: unknown): string => `?${values.push(value)}` }
}

type Bind = (value: unknown) => string

/** The view that all voices of one product or of one state make: an index has them side by side. */
function narrowed(query: VoicesQuery, bind: Bind): View {
  const view = VIEWS[query.view]
  if (query.view !== 'all') return view
  if (query.product !== undefined) {
    const product = `(SELECT seq FROM products WHERE shop_id = ?1 AND id = ${bind(query.product)})`
    return { ...view, index: 'inbox_product', where: `r.product = ${product}` }
  }
  if (query.status !== undefined)
    return { ...view, index: 'inbox_status', where: `r.shop_id = ?1 AND r.status = ${bind(query.status)}` }
  return view
}

/** What is left for looking at each voice; empty where the index serves it all. */
function filtersOf(query: VoicesQuery, me: string, bind: Bind, idColumn = 'review'): string[] {
  const filters: string[] = []
  const byIndex =
    query.view === 'all' && query.product !== undefined ? 'product' : query.view === 'all' ? 'status' : null
  if (query.product !== undefined && byIndex !== 'product')
    filters.push(`product = (SELECT seq FROM products WHERE shop_id = ?1 AND id = ${bind(query.product)})`)
  if (query.status !== undefined && byIndex !== 'status') filters.push(`status = ${bind(query.status)}`)
  if (query.language !== undefined) filters.push(`language = ${bind(query.language)}`)
  if (query.channel !== undefined) filters.push(`channel = ${bind(query.channel)}`)
  if (query.proof !== undefined) filters.push(`proof = ${bind(query.proof)}`)
  if (query.rating !== undefined)
    filters.push(`rating = CAST(${bind(query.rating)} AS INTEGER) AND status <> 'pending'`)
  if (query.assignee === 'none') filters.push('assignee_id IS NULL')
  else if (query.assignee !== undefined)
    filters.push(`assignee_id = ${bind(query.assignee === 'me' ? me : query.assignee)}`)
  if (query.signal !== undefined)
    filters.push(`EXISTS (SELECT 1 FROM json_each(signals) WHERE value = ${bind(query.signal)})`)
  if (query.photos !== undefined)
    filters.push(`EXISTS (SELECT 1 FROM photos f WHERE f.review_id = ${idColumn} AND f.shop_id = ?1)`)
  if (query.from !== undefined) filters.push(`created_at >= ${bind(Date.parse(query.from))}`)
  if (query.to !== undefined) filters.push(`created_at < ${bind(Date.parse(query.to))}`)
  return filters
}

/** The statement for voices with words in them, newest first, within the view and its filters. */
function searchStatement(shop: string, query: VoicesQuery, me: string, expression: string) {
  const { values, bind } = binder(shop, ...(query.view === 'mine' ? [me] : []))
  const { where } = VIEWS[query.view]
  const filters = [
    where,
    ...filtersOf({ ...query, view: 'to_decide' }, me, bind, 'r.id').map((filter) => `(${filter})`),
  ].join(' AND ')
  const after =
    query.cursor === undefined
      ? ''
      : `AND rowid < (SELECT seq FROM reviews WHERE id = ${bind(query.cursor)} AND shop_id = ?1)`
  const hits = `SELECT rowid AS seq, row_number() OVER (ORDER BY rowid DESC) AS place
    FROM review_search WHERE review_search MATCH ${bind(expression)} ${after} ORDER BY rowid DESC LIMIT ${SCAN_MAX}`
  const sql = `SELECT ${VOICE_COLUMNS}, iif(x.place = ${SCAN_MAX}, iif(x.matches, 'match', 'miss'), NULL) AS boundary
    FROM (
      SELECT f.seq, f.place, (${filters}) AS matches FROM (${hits}) f CROSS JOIN reviews r ON r.seq = f.seq
      WHERE (${filters}) OR f.place = ${SCAN_MAX} LIMIT ${VOICES_PAGE_SIZE + 1}
    ) x CROSS JOIN reviews r ON r.seq = x.seq JOIN products p ON p.seq = r.product ORDER BY x.place`
  return { sql, values }
}

/** The statement for a page of Voices and what it binds. Exported for its query plan. */
export function voicesStatement(
  shop: string,
  query: VoicesQuery,
  me: string,
): { sql: string; values: unknown[] } {
  const expression = query.q === undefined ? null : searchExpression(shop, query.q)
  if (expression !== null) return searchStatement(shop, query, me, expression)
  const { values, bind } = binder(shop, ...(query.view === 'mine' ? [me] : []))
  const { index, where, keys, direction } = narrowed(query, bind)
  const filters = filtersOf(query, me, bind)
  // The unary plus takes the column's affinity away; see reviews/list-store.ts.
  const after =
    query.cursor === undefined
      ? ''
      : `AND (${keys.map((key) => `r.${key}`).join(', ')}) ${direction === 'ASC' ? '>' : '<'}
          (SELECT ${keys.map((key) => `+${key}`).join(', ')} FROM reviews WHERE id = ${bind(query.cursor)} AND shop_id = ?1)`
  const order = keys.map((key) => `r.${key} ${direction}`).join(', ')
  if (filters.length === 0) {
    const sql = `SELECT ${VOICE_COLUMNS}, NULL AS boundary FROM reviews r INDEXED BY ${index}
      JOIN products p ON p.seq = r.product WHERE ${where} ${after} ORDER BY ${order} LIMIT ${VOICES_PAGE_SIZE + 1}`
    return { sql, values }
  }
  const filter = filters.join(' AND ')
  const stretch = `SELECT r.seq, r.id AS review, r.product, r.status, r.language, r.channel, r.proof, r.rating, r.assignee_id, r.signals,
      r.created_at, row_number() OVER (ORDER BY ${order}) AS place
    FROM reviews r INDEXED BY ${index} WHERE ${where} ${after} ORDER BY ${order} LIMIT ${SCAN_MAX}`
  const sql = `SELECT ${VOICE_COLUMNS}, iif(x.place = ${SCAN_MAX}, iif(x.matches, 'match', 'miss'), NULL) AS boundary
    FROM (
      SELECT seq, place, (${filter}) AS matches FROM (${stretch})
      WHERE (${filter}) OR place = ${SCAN_MAX} LIMIT ${VOICES_PAGE_SIZE + 1}
    ) x CROSS JOIN reviews r ON r.seq = x.seq JOIN products p ON p.seq = r.product ORDER BY x.place`
  return { sql, values }
}

/**
 * A page of one view. The cursor is the id of the last voice looked at; a page that holds less than it could, and has a
 * cursor, has looked through a thousand voices and goes on from there.
 */
export async function voicesPage(
  db: D1Database,
  shop: string,
  query: VoicesQuery,
  me: string,
): Promise<VoicesPage> {
  const { sql, values } = voicesStatement(shop, query, me)
  const { results } = await db
    .prepare(sql)
    .bind(...values)
    .all<VoiceRow & { boundary: 'match' | 'miss' | null }>()
  const matching = results.filter(({ boundary }) => boundary !== 'miss')
  const shown = matching.slice(0, VOICES_PAGE_SIZE)
  const last =
    matching.length > VOICES_PAGE_SIZE ? shown.at(-1) : results.find(({ boundary }) => boundary !== null)
  return { voices: shown.map(({ boundary: _, ...row }) => voiceOf(row)), cursor: last?.id ?? null }
}

const COUNT_MAX = 100

const countUpTo = (rows: string): string => `(SELECT count(*) FROM (${rows} LIMIT ${COUNT_MAX}))`

const countOf = (view: AnyView): string =>
  countUpTo(`SELECT 1 FROM reviews r INDEXED BY ${VIEWS[view].index} WHERE ${VIEWS[view].where}`)

const QUESTIONS_TO_ANSWER = `SELECT 1 FROM questions INDEXED BY questions_to_answer
  WHERE shop_id = ?1 AND status IN ('pending', 'published') AND shop_answered_at IS NULL`
/** What others said to a question that the shop has answered, or a report of it. */
const ANSWERED_AND_WAITING = `SELECT 1 FROM (SELECT shop_answered_at FROM questions INDEXED BY questions_waiting
  WHERE shop_id = ?1 AND waiting > 0 LIMIT ${COUNT_MAX}) WHERE shop_answered_at IS NOT NULL`

/** What waits beside the reviews. */
const OTHERS = `
  ${countUpTo(`SELECT 1 FROM contact_requests INDEXED BY contact_requests_waiting
    WHERE shop_id = ?1 AND state IN ('open', 'taken')`)} AS people,
  ${countUpTo(`SELECT 1 FROM photos INDEXED BY photos_pending
    WHERE shop_id = ?1 AND status = 'pending'`)} AS photos,
  ${countUpTo(QUESTIONS_TO_ANSWER)} + ${countUpTo(ANSWERED_AND_WAITING)} AS questions`

/** How many wait, counted up to 100: counting all would read as many index entries as there are reviews. */
export async function voiceCounts(db: D1Database, shop: string, me: string): Promise<VoiceCounts> {
  const counts = await db
    .prepare(
      `SELECT ${countOf('to_decide')} AS toDecide, ${countOf('to_answer')} AS toAnswer, ${countOf('mine')} AS mine,
         ${countOf('spam')} AS spam, ${countOf('contested')} AS contested, ${OTHERS}`,
    )
    .bind(shop, me)
    .first<VoiceCounts>()
  return counts!
}
