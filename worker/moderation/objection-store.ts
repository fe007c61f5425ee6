import type { ObjectionAnswer, ObjectionDecisionInput } from '../../shared/schemas/statement.ts'
import { DAY, isoTime } from '../platform/time.ts'
import { contestedBy } from './contested-rules.ts'
import { STANDS } from './contested-store.ts'

/** How long the author may disagree (Regulation (EU) 2022/2065, Art. 20(1): six months). */
export const OBJECTION_LIFETIME = 183 * DAY

interface Row {
  shopName: string
  locale: string
  authorLocale: string
  formality: 'familiar' | 'polite'
  productId: string
  productTitle: string | null
  reason: ObjectionAnswer['reason']
  facts: string | null
  at: number
  type: string
  status: string | null
  state: 'open' | 'upheld' | 'dismissed' | null
  body: string | null
}

/** How the author is spoken to. */
interface Speaks {
  locale: string
  formality: 'familiar' | 'polite'
}

/** A decision that an author may disagree with; null where there is no such decision, or the review is gone. */
export async function objectionTo(
  db: D1Database,
  shop: string,
  event: number,
  now: number,
): Promise<{ answer: ObjectionAnswer; speaks: Speaks } | null> {
  const row = await db
    .prepare(
      `SELECT s.name AS shopName, s.locale, coalesce(w.locale, r.language, s.locale) AS authorLocale, s.formality, p.id AS productId, coalesce(p.title, p.id) AS productTitle, x.reason, x.facts, x.at, e.type,
         ${STANDS} AS status, o.state, o.body
       FROM statements x JOIN events e ON e.seq = x.event JOIN reviews r ON r.id = x.review_id AND r.shop_id = x.shop_id
       JOIN shops s ON s.id = x.shop_id JOIN products p ON p.seq = r.product
       LEFT JOIN people w ON w.shop_id = r.shop_id AND w.id = r.person_id
       LEFT JOIN objections o ON o.event = x.event WHERE x.event = ? AND x.shop_id = ?`,
    )
    .bind(event, shop)
    .first<Row>()
  if (!row) return null
  const isOver = row.at + OBJECTION_LIFETIME < now || (row.status !== 'rejected' && row.status !== 'removed')
  const answer: ObjectionAnswer = {
    shop: { name: row.shopName, locale: row.locale },
    product: { id: row.productId, title: row.productTitle },
    about: contestedBy(row.type),
    reason: row.reason,
    facts: row.facts,
    decidedAt: isoTime(row.at),
    state: row.state ?? (isOver ? 'over' : 'possible'),
    body: row.body,
  }
  return { answer, speaks: { locale: row.authorLocale, formality: row.formality } }
}

/**
 * Takes an author's objection to a decision, once: said again it changes nothing. It is possible for six months, while what
 * it is about is not published.
 */
export async function keepObjection(
  db: D1Database,
  {
    id,
    shop,
    event,
    body,
    now,
  }: { id: string; shop: string; event: number; body: string | null; now: number },
): Promise<number[]> {
  const possible = `x.event = ?1 AND x.shop_id = ?2 AND x.at > ?3 - ${OBJECTION_LIFETIME}
    AND ${STANDS} IN ('rejected', 'removed') AND NOT EXISTS (SELECT 1 FROM objections WHERE event = ?1)`
  const from = `FROM statements x JOIN events e ON e.seq = x.event
    JOIN reviews r ON r.id = x.review_id AND r.shop_id = x.shop_id`
  const bound = [event, shop, now]
  const [written] = await db.batch<{ seq: number }>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT x.shop_id, 'objection.received', r.id, 'author', json_object('objection', ?4), CAST(?3 AS INTEGER)
         ${from} WHERE ${possible} RETURNING seq`,
      )
      .bind(...bound, id),
    db
      .prepare(
        `INSERT INTO objections (id, shop_id, review_id, event, against, body, created_at)
         SELECT ?4, x.shop_id, r.id, x.event, e.actor, ?5, ?3 ${from} WHERE ${possible}`,
      )
      .bind(...bound, id, body),
  ])
  return written!.results.map(({ seq }) => seq)
}

const TABLE = { photo: 'photos', update: 'review_updates' } as const

/** Which part of a review the decision `e` is about. */
const PART = `iif(e.type LIKE 'photo.%', 'photo', 'update')`

export type ObjectionOutcome =
  | { kind: 'done'; status: string; version: number; product: string; events: number[] }
  | { kind: 'not_found' | 'stale_version' | 'not_possible' | 'forbidden' }

/** Whether somebody else than who had decided could decide; ?2 shop. Keys decide for nobody. */
const OTHERS = `(SELECT count(*) FROM members m WHERE m.shop_id = ?2 AND m.role <> 'viewer' AND m.user_id <> o.against)`

/**
 * Decides an objection: upheld publishes the review, or the part of it that it is about, again; dismissed leaves it. Somebody else than who had decided must do
 * it where the team has somebody else. The same decision sent again is answered as done.
 */
export async function decideObjection(
  db: D1Database,
  shop: string,
  id: string,
  { decision, expectedVersion, blind }: ObjectionDecisionInput,
  actor: string,
  now: number,
): Promise<ObjectionOutcome> {
  const to = decision === 'uphold' ? 'upheld' : 'dismissed'
  const may = `(o.against <> ?4 OR ${OTHERS} = 0)`
  const guard = `o.id = ?1 AND o.shop_id = ?2 AND o.state = 'open' AND r.version = ?3
    AND ${STANDS} IN ('rejected', 'removed') AND ${may}`
  const from = `FROM objections o JOIN events e ON e.seq = o.event
    JOIN reviews r ON r.id = o.review_id AND r.shop_id = o.shop_id`
  const decidedNow =
    'o.id = ?1 AND o.shop_id = ?2 AND o.state = ?5 AND o.decided_by = ?4 AND o.decided_at = ?6'
  const bound = [id, shop, expectedVersion, actor]
  const restored =
    decision === 'dismiss'
      ? []
      : [
          db
            .prepare(
              `INSERT INTO events (shop_id, type, subject, actor, data, at)
               SELECT r.shop_id, CASE WHEN e.type LIKE 'review.%' THEN 'review.restored' ELSE ${PART} || '.published' END, r.id, ?4,
                 iif(e.type LIKE 'review.%', json_object('reason', NULL, 'blind', json(?5), 'was', r.reason),
                   json_object(${PART}, e.data ->> ${PART}, 'reason', NULL)), CAST(?6 AS INTEGER)
               ${from} WHERE ${guard} RETURNING seq`,
            )
            .bind(...bound, String(blind), now),
        ]
  const results = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT o.shop_id, ?5, r.id, ?4, json_object('objection', o.id, 'samePerson', json(iif(o.against = ?4, 'true', 'false'))),
           CAST(?6 AS INTEGER) ${from} WHERE ${guard} RETURNING seq`,
      )
      .bind(...bound, `objection.${to}`, now),
    ...restored,
    db
      .prepare(
        `UPDATE objections AS o SET state = ?5, decided_by = ?4, decided_at = ?6, same_person = (against = ?4)
         WHERE id IN (SELECT o.id ${from} WHERE ${guard})`,
      )
      .bind(...bound, to, now),
    // The objection says now whether this was it.
    ...(['photo', 'update'] as const).map((part) =>
      db
        .prepare(
          `UPDATE ${TABLE[part]} SET status = 'published', reason = NULL, decided_by = ?4${part === 'photo' ? ', decided_at = ?6' : ', published_at = coalesce(published_at, ?6)'}
           WHERE shop_id = ?2 AND ?5 = 'upheld' AND id = (
             SELECT e.data ->> '${part}' FROM objections o JOIN events e ON e.seq = o.event
             JOIN reviews r ON r.id = o.review_id AND r.version = ?3 WHERE ${decidedNow} AND e.type = '${part}.rejected'
           )`,
        )
        .bind(...bound, to, now),
    ),
    db
      .prepare(
        `UPDATE reviews AS r SET version = r.version + 1,
           decided_by = iif(d.own, ?4, r.decided_by), status = iif(d.own AND ?5 = 'upheld', 'published', r.status),
           reason = iif(d.own AND ?5 = 'upheld', NULL, r.reason),
           published_at = iif(d.own AND ?5 = 'upheld', coalesce(r.published_at, ?6), r.published_at)
         FROM (SELECT o.review_id, e.type LIKE 'review.%' AS own FROM objections o JOIN events e ON e.seq = o.event
           WHERE ${decidedNow}) AS d
         WHERE r.shop_id = ?2 AND r.version = ?3 AND r.id = d.review_id`,
      )
      .bind(...bound, to, now),
    db
      .prepare(
        `SELECT r.status, r.version, p.id AS product, o.state, o.decided_by AS decidedBy, ${may} AS may
         ${from} JOIN products p ON p.seq = r.product WHERE o.id = ?1 AND o.shop_id = ?2 AND ?3 IS ?3`,
      )
      .bind(...bound),
  ])
  const stored = results.at(-1)!.results[0] as
    | {
        status: string
        version: number
        product: string
        state: string
        decidedBy: string | null
        may: number
      }
    | undefined
  if (!stored) return { kind: 'not_found' }
  const events = [results[0]!, ...(restored.length > 0 ? [results[1]!] : [])].flatMap(({ results: rows }) =>
    rows.map(({ seq }) => seq as number),
  )
  const isAsDecided =
    stored.state === to && stored.decidedBy === actor && stored.version === expectedVersion + 1
  if (events.length > 0 || isAsDecided) {
    const { status, version, product } = stored
    return { kind: 'done', status, version, product, events }
  }
  if (stored.state !== 'open') return { kind: 'stale_version' }
  if (!stored.may) return { kind: 'forbidden' }
  return { kind: stored.version === expectedVersion ? 'not_possible' : 'stale_version' }
}
