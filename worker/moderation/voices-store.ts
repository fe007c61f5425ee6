import { VOICES_PAGE_SIZE } from '../../shared/limits.ts'
import type { Voice, VoiceCounts, VoicesPage, VoicesQuery, VoiceView } from '../../shared/schemas/voice.ts'
import { isoTime } from '../platform/time.ts'
import { storedReply } from '../reviews/rules.ts'

/** Each view is one index, read in one direction. */
const VIEWS: Record<VoiceView, { index: string; where: string; keys: string[]; direction: 'ASC' | 'DESC' }> =
  {
    // Whoever has waited longest comes first.
    to_decide: {
      index: 'inbox_pending',
      where: "r.status = 'pending'",
      keys: ['created_at', 'ordinal'],
      direction: 'ASC',
    },
    // Answering may put the unhappy first; deciding may not.
    to_answer: {
      index: 'inbox_unanswered',
      where: "r.status = 'published' AND r.body IS NOT NULL AND r.replied_at IS NULL",
      keys: ['rating', 'published_at', 'ordinal'],
      direction: 'ASC',
    },
    all: { index: 'inbox_all', where: 'TRUE', keys: ['created_at', 'ordinal'], direction: 'DESC' },
  }

const COLUMNS = `r.id, r.version, r.status, r.reason, r.rating, r.title, r.body, r.language, r.author_name AS name,
  r.proof, r.incentive, r.relationship, r.channel, r.signals, r.created_at AS createdAt,
  r.published_at AS publishedAt, r.due_at AS dueAt, r.reply,
  p.id AS productId, p.title AS productTitle, p.url AS productUrl`

interface Row extends Omit<Voice, 'product' | 'signals' | 'createdAt' | 'publishedAt' | 'dueAt' | 'reply'> {
  signals: string
  createdAt: number
  publishedAt: number | null
  dueAt: number | null
  reply: string | null
  productId: string
  productTitle: string | null
  productUrl: string | null
}

function voice({ productId, productTitle, productUrl, ...row }: Row): Voice {
  return {
    ...row,
    product: { id: productId, title: productTitle, url: productUrl },
    signals: JSON.parse(row.signals),
    createdAt: isoTime(row.createdAt),
    publishedAt: isoTime(row.publishedAt),
    dueAt: isoTime(row.dueAt),
    reply: storedReply(row.reply),
  }
}

/** The statement for a page of Voices; binds ?1 shop, ?2 cursor. Exported for its query plan. */
export function voicesStatement(view: VoiceView, cursor: boolean): string {
  const { index, where, keys, direction } = VIEWS[view]
  const after = `AND (${keys.map((key) => `r.${key}`).join(', ')}) ${direction === 'ASC' ? '>' : '<'}
    (SELECT ${keys.map((key) => `+${key}`).join(', ')} FROM reviews WHERE id = ?2 AND shop_id = ?1)`
  return `SELECT ${COLUMNS} FROM reviews r INDEXED BY ${index} JOIN products p ON p.seq = r.product
    WHERE r.shop_id = ?1 AND ${where} ${cursor ? after : ''}
    ORDER BY ${keys.map((key) => `r.${key} ${direction}`).join(', ')} LIMIT ${VOICES_PAGE_SIZE + 1}`
}

/** A page of one view. The cursor is the id of the last voice shown. */
export async function voicesPage(db: D1Database, shop: string, query: VoicesQuery): Promise<VoicesPage> {
  const { results } = await db
    .prepare(voicesStatement(query.view, query.cursor !== undefined))
    .bind(shop, ...(query.cursor === undefined ? [] : [query.cursor]))
    .all<Row>()
  const shown = results.slice(0, VOICES_PAGE_SIZE)
  return {
    voices: shown.map(voice),
    cursor: results.length > VOICES_PAGE_SIZE ? shown.at(-1)!.id : null,
  }
}

/** One voice as it is now; null when this shop has none of that id. */
export async function findVoice(db: D1Database, shop: string, id: string): Promise<Voice | null> {
  const row = await db
    .prepare(
      `SELECT ${COLUMNS} FROM reviews r JOIN products p ON p.seq = r.product WHERE r.id = ? AND r.shop_id = ?`,
    )
    .bind(id, shop)
    .first<Row>()
  return row && voice(row)
}

const COUNT_MAX = 100

const countOf = (view: VoiceView): string =>
  `(SELECT count(*) FROM (SELECT 1 FROM reviews r INDEXED BY ${VIEWS[view].index}
    WHERE r.shop_id = ?1 AND ${VIEWS[view].where} LIMIT ${COUNT_MAX}))`

/** How many wait, counted up to 100: counting all would read as many index entries as there are reviews. */
export async function voiceCounts(db: D1Database, shop: string): Promise<VoiceCounts> {
  const counts = await db
    .prepare(`SELECT ${countOf('to_decide')} AS toDecide, ${countOf('to_answer')} AS toAnswer`)
    .bind(shop)
    .first<VoiceCounts>()
  return counts!
}
