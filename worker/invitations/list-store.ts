import { INVITATIONS_PAGE_SIZE } from '../../shared/limits.ts'
import type {
  InvitationLine,
  InvitationsPage,
  InvitationsQuery,
  ResponseRate,
} from '../../shared/schemas/invitation.ts'
import { isoTime } from '../platform/time.ts'

/** The statement of a page, newest first; binds ?1 shop, ?2 the id to go on after, ?3 state. */
export const invitationsStatement = (byState: boolean, cursor: boolean): string => `
  SELECT v.id, o.number AS "order", p.name, v.state, v.reason, v.basis, v.counted_from AS countedFrom,
    v.delay_days AS delayDays, v.postponed_for AS postponedFor, v.mails, v.created_at AS createdAt, v.next_at AS nextAt,
    v.sent_at AS sentAt, v.visited_at AS visitedAt, v.answered_at AS answeredAt
  FROM invitations v INDEXED BY ${byState ? 'invitations_by_state' : 'invitations_newest'}
  JOIN orders o ON o.shop_id = v.shop_id AND o.id = v.order_id
  LEFT JOIN people p ON p.shop_id = v.shop_id AND p.id = v.person_id
  WHERE v.shop_id = ?1 ${byState ? 'AND v.state = ?3' : 'AND ?3 IS NULL'} ${
    cursor
      ? 'AND (v.created_at, v.id) < (SELECT created_at, id FROM invitations WHERE shop_id = ?1 AND id = ?2)'
      : 'AND ?2 IS NULL'
  } ORDER BY v.created_at DESC, v.id DESC LIMIT ${INVITATIONS_PAGE_SIZE + 1}`

type Line = {
  [K in keyof InvitationLine]: K extends `${string}At` ? number | null : InvitationLine[K]
}

/** A page of a shop's invitations, newest first: all, or those in one state. Orders not asked are `not_asked`. */
export async function invitationsPage(
  db: D1Database,
  shop: string,
  { state, cursor }: InvitationsQuery,
): Promise<InvitationsPage> {
  const { results } = await db
    .prepare(invitationsStatement(state !== undefined, cursor !== undefined))
    .bind(shop, cursor ?? null, state ?? null)
    .all<Line>()
  const shown = results.slice(0, INVITATIONS_PAGE_SIZE)
  return {
    invitations: shown.map((line) => ({
      ...line,
      createdAt: isoTime(line.createdAt!),
      nextAt: isoTime(line.nextAt),
      sentAt: isoTime(line.sentAt),
      visitedAt: isoTime(line.visitedAt),
      answeredAt: isoTime(line.answeredAt),
    })),
    cursor: results.length > shown.length ? shown.at(-1)!.id : null,
  }
}

/** How many of those asked have answered, by category and delay: from counters, whatever the number of invitations. */
export async function responseRates(db: D1Database, shop: string): Promise<ResponseRate[]> {
  const { results } = await db
    .prepare(
      `SELECT nullif(category, '') AS category, delay_days AS delayDays, asked, answered FROM asking_rates
       WHERE shop_id = ? ORDER BY asking_rates.category, delay_days LIMIT 1000`,
    )
    .bind(shop)
    .all<ResponseRate>()
  return results
}
