import type { Reason, StatementQuery } from '../../shared/schemas/decision.ts'
import type { Signal } from '../../shared/schemas/voice.ts'
import { NAMED } from '../people/mail-settings-store.ts'
import { firstNameOf } from '../platform/address.ts'
import { contestedBy } from './contested-rules.ts'
import { STANDS } from './contested-store.ts'
import type { StatementParts } from './statement-mail.ts'

/** How long a decision against may be undone before the author hears of it, in minutes. */
export const UNDO_MINUTES = 10

/** What the database knows of a statement; the links are the caller's. */
export type StoredStatement = Omit<StatementParts, 'objectUrl' | 'changeUrl' | 'to'> & {
  /** Null where no address is known. */
  to: string | null
  locale: string
  formality: 'familiar' | 'polite'
  /** Whose review it is; null where nobody is known. */
  person: string | null
  /** The product's page. */
  url: string | null
}

/** Each takes the place of the decision before it about the same. */
const DECIDED = [
  'review.published',
  'review.restored',
  'review.rejected',
  'review.removed',
  'photo.published',
  'photo.rejected',
  'update.published',
  'update.rejected',
]

interface Row {
  person: string | null
  formality: 'familiar' | 'polite'
  url: string | null
  to: string | null
  locale: string
  name: string | null
  shop: string
  product: string
  named: string | null
  timezone: string
  signals: string
  reports: number
  body: string | null
}

const COLUMNS = `p.id AS person, p.email AS "to", coalesce(p.locale, r.language, s.locale) AS locale, s.formality,
  coalesce(p.name, r.author_name) AS name, s.name AS shop, coalesce(t.title, t.id) AS product, ${NAMED} AS named, s.timezone, r.signals,
  r.reported AS reports, t.url, s.settings ->> '$.disputeBody' AS body`
const AROUND = `JOIN shops s ON s.id = r.shop_id JOIN products t ON t.seq = r.product
  LEFT JOIN people p ON p.shop_id = r.shop_id AND p.id = r.person_id`

/** The statement that a decision would bring about; null where there is no such review in the shop. */
export async function plannedStatement(
  db: D1Database,
  shop: string,
  id: string,
  { decision, reason, facts, part }: StatementQuery,
  decidedBy: string | null,
  now: number,
): Promise<StoredStatement | null> {
  const row = await db
    .prepare(`SELECT ${COLUMNS}, (SELECT u.signals FROM review_updates u WHERE u.id = ?3 AND u.shop_id = r.shop_id) AS marked
       FROM reviews r ${AROUND} WHERE r.id = ?1 AND r.shop_id = ?2`)
    .bind(id, shop, part?.id ?? null)
    .first<Row & { marked: string | null }>()
  if (!row) return null
  const { marked, ...rest } = row
  return assembled(part ? { ...rest, signals: marked ?? '[]' } : rest, {
    decision: part?.kind ?? decision,
    reason,
    facts: facts ?? null,
    decidedBy,
    decidedAt: now,
    reported: !part && row.reports > 0,
  })
}

const assembled = (
  { signals, reports: _, name, ...row }: Row,
  decided: Pick<StatementParts, 'decision' | 'reason' | 'facts' | 'decidedBy' | 'decidedAt' | 'reported'>,
): StoredStatement => ({
  ...row,
  ...decided,
  name: firstNameOf(name),
  noticedByFilter: (JSON.parse(signals) as Signal[]).length > 0,
})

/**
 * The statement of the decision that an event tells of; null where the decision was undone or followed by another, or
 * where the author can no longer be told.
 */
export async function statementOf(
  db: D1Database,
  shop: string,
  event: number,
): Promise<(StoredStatement & { origin: string }) | null> {
  const row = await db
    .prepare(
      `SELECT ${COLUMNS}, x.reason, x.facts, x.notice, x.at, x.origin, e.type, m.display_name AS decidedBy,
         (SELECT u.signals FROM review_updates u WHERE u.id = e.data ->> 'update' AND u.shop_id = e.shop_id) AS marked
       FROM statements x JOIN events e ON e.seq = x.event
       JOIN reviews r ON r.id = x.review_id AND r.shop_id = x.shop_id ${AROUND}
       LEFT JOIN members m ON m.shop_id = x.shop_id AND m.user_id = e.actor
       WHERE x.event = ? AND x.shop_id = ? AND ${STANDS} IN ('rejected', 'removed') AND NOT EXISTS (
         SELECT 1 FROM events l WHERE l.subject = r.id AND l.seq > e.seq
           AND l.type IN (SELECT value FROM json_each(?))
           AND l.data ->> 'photo' IS e.data ->> 'photo' AND l.data ->> 'update' IS e.data ->> 'update'
       )`,
    )
    .bind(event, shop, JSON.stringify(DECIDED))
    .first<
      Row & {
        reason: Reason
        facts: string | null
        notice: 0 | 1
        at: number
        origin: string | null
        type: string
        decidedBy: string | null
        marked: string | null
      }
    >()
  if (!row) return null
  const { reason, facts, notice, at, origin, type, decidedBy, marked, ...rest } = row
  const about = contestedBy(type)
  const ofReview = type === 'review.removed' ? 'remove' : 'reject'
  const statement = assembled(about === 'review' ? rest : { ...rest, signals: marked ?? '[]' }, {
    decision: about === 'review' ? ofReview : about,
    reason,
    facts,
    decidedBy,
    decidedAt: at,
    reported: notice === 1,
  })
  return { ...statement, origin: origin ?? '' }
}
