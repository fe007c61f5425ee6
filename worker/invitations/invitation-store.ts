import type { InvitationState } from '../../shared/schemas/invitation.ts'
import { DAY } from '../platform/time.ts'

/** Links end this long after the first mail. */
export const LINK_DAYS = 90

export interface InvitationItem {
  /** The merchant's own id; `~shop` asks about the shop itself. */
  product: string
  title: string | null
  url: string | null
  imageUrl: string | null
  variant: string | null
  category: string | null
  /** When it was answered; null while it waits. */
  spentAt: number | null
}

/** An invitation with all that a letter or a page needs. Times in milliseconds. */
export interface Invitation {
  shop: string
  id: string
  state: InvitationState
  /** The merchant's own id of the order. */
  order: string
  orderedAt: number | null
  /** Mails that went or are going, this one included: the second is the reminder, unless a later one was asked for. */
  mails: number
  /** Whether the last mail is the one that the person asked for ("ask me later"). */
  askedLater: boolean
  person: { id: string; email: string | null; emailHash: string | null; name: string | null } | null
  /** The order's language, else the person's, else the shop's. */
  locale: string
  basis: 'consent' | 'soft_opt_in' | 'not_needed' | 'override' | null
  gift: boolean
  expiresAt: number | null
  items: InvitationItem[]
}

interface Row extends Omit<Invitation, 'person' | 'items' | 'gift' | 'askedLater'> {
  personId: string | null
  email: string | null
  emailHash: string | null
  name: string | null
  gift: number
  askedLater: number
  items: string
}

const COLUMNS = `v.shop_id AS shop, v.id, v.state, o.number AS "order", o.ordered_at AS orderedAt, v.mails,
  v.postponed_for = 'later' AS askedLater, v.person_id AS personId, p.email, p.email_hmac AS emailHash, p.name,
  coalesce(o.locale, p.locale, s.locale) AS locale, v.basis, v.gift, v.expires_at AS expiresAt,
  (SELECT json_group_array(json_object('product', r.id, 'title', r.title, 'url', r.url, 'imageUrl', r.image_url,
     'variant', i.variant, 'category', r.category, 'spentAt', i.spent_at))
   FROM invitation_items i JOIN products r ON r.seq = i.product
   WHERE i.shop_id = v.shop_id AND i.invitation_id = v.id) AS items`
const JOINS = `JOIN orders o ON o.shop_id = v.shop_id AND o.id = v.order_id JOIN shops s ON s.id = v.shop_id
  LEFT JOIN people p ON p.shop_id = v.shop_id AND p.id = v.person_id`

const invitation = ({
  personId,
  email,
  emailHash,
  name,
  gift,
  askedLater,
  items,
  ...row
}: Row): Invitation => ({
  ...row,
  person: personId === null ? null : { id: personId, email, emailHash, name },
  gift: gift === 1,
  askedLater: askedLater === 1,
  items: JSON.parse(items),
})

/** One invitation of a shop; an id that was merged leads to the invitation that asks for it. */
export async function findInvitation(db: D1Database, shop: string, id: string): Promise<Invitation | null> {
  const row = await db
    .prepare(
      `SELECT ${COLUMNS} FROM invitations m
       JOIN invitations v ON v.shop_id = m.shop_id AND v.id = coalesce(m.merged_into, m.id) ${JOINS}
       WHERE m.shop_id = ?1 AND m.id = ?2`,
    )
    .bind(shop, id)
    .first<Row>()
  return row && invitation(row)
}

/**
 * The invitation that a waiting mail speaks of; null where it may no longer go: answered, cancelled, or its address was
 * refused or wiped since it was handed over.
 */
export async function invitationForMail(
  db: D1Database,
  shop: string,
  id: string,
): Promise<(Invitation & { person: { email: string; emailHash: string } }) | null> {
  const row = await db
    .prepare(
      `SELECT ${COLUMNS} FROM invitations v ${JOINS}
       LEFT JOIN addresses_asked a ON a.shop_id = v.shop_id AND a.email_hmac = p.email_hmac
       WHERE v.shop_id = ?1 AND v.id = ?2 AND v.state = 'due' AND p.email IS NOT NULL AND a.refusal IS NULL`,
    )
    .bind(shop, id)
    .first<Row>()
  return row && (invitation(row) as Invitation & { person: { email: string; emailHash: string } })
}

/** A mail was taken. Safe to repeat. */
export const markSent = (db: D1Database, shop: string, id: string, now: number): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE invitations SET state = iif(visited_at IS NULL, 'sent', 'visited'), sent_at = coalesce(sent_at, ?3),
         version = version + 1
       WHERE shop_id = ?1 AND id = ?2 AND state = 'due'`,
    )
    .bind(shop, id, now)

/** A mail came back for good: nothing more goes to this invitation. */
export const markBounced = (db: D1Database, shop: string, id: string): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE invitations SET state = 'bounced', next_at = NULL, version = version + 1
       WHERE shop_id = ?1 AND id = ?2 AND state IN ('due', 'sent', 'visited')`,
    )
    .bind(shop, id)

/** The page behind a link was opened by a script or a hand; scanners open pages too, so it proves nothing. */
export const markVisited = (db: D1Database, shop: string, id: string, now: number): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE invitations SET state = iif(state IN ('due', 'sent'), 'visited', state), visited_at = ?3,
         version = version + 1
       WHERE shop_id = ?1 AND id = ?2 AND visited_at IS NULL`,
    )
    .bind(shop, id, now)

/**
 * Spends one product of an invitation and, where it was the first, ends the asking. To stand in the batch that writes the
 * review, *before* the insert; `spendable` is the condition for that insert. The first statement changes one row, once.
 */
export const spend = (
  db: D1Database,
  shop: string,
  id: string,
  product: string,
  now: number,
): D1PreparedStatement[] => [
  db
    .prepare(
      `UPDATE invitation_items SET spent_at = ?4 WHERE shop_id = ?1 AND invitation_id = ?2 AND spent_at IS NULL
         AND product = (SELECT seq FROM products WHERE shop_id = ?1 AND id = ?3)
         AND EXISTS (SELECT 1 FROM invitations WHERE shop_id = ?1 AND id = ?2 AND (expires_at IS NULL OR expires_at > ?4))`,
    )
    .bind(shop, id, product, now),
  db
    .prepare(
      `UPDATE invitations SET state = 'answered', answered_at = coalesce(answered_at, ?3), next_at = NULL,
         version = version + 1
       WHERE shop_id = ?1 AND id = ?2 AND state <> 'answered' AND EXISTS (
         SELECT 1 FROM invitation_items WHERE shop_id = ?1 AND invitation_id = ?2 AND spent_at = ?3
       )`,
    )
    .bind(shop, id, now),
]

/** Gives one product back, after its answer was taken back; one whose answer is still there stays spent. */
export const unspend = (db: D1Database, shop: string, id: string, product: string): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE invitation_items SET spent_at = NULL WHERE shop_id = ?1 AND invitation_id = ?2
         AND product = (SELECT seq FROM products WHERE shop_id = ?1 AND id = ?3)
         AND NOT EXISTS (SELECT 1 FROM reviews r WHERE r.shop_id = ?1 AND r.invitation_id = ?2
           AND r.product = invitation_items.product)`,
    )
    .bind(shop, id, product)

const SNOOZE_DAYS = [7, 14, 30] as const
export type SnoozeDays = (typeof SNOOZE_DAYS)[number]
export const isSnooze = (days: number): days is SnoozeDays => SNOOZE_DAYS.includes(days as SnoozeDays)

const OPEN = "state IN ('waiting', 'planned', 'due', 'sent', 'visited', 'snoozed', 'paused')"

/** "Ask me later": one more mail on the day the person named. Safe to repeat. */
export const snooze = (
  db: D1Database,
  shop: string,
  id: string,
  days: SnoozeDays,
  now: number,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE invitations SET state = 'snoozed', postponed_for = 'later', next_at = ?3, version = version + 1,
         expires_at = max(expires_at, CAST(?4 AS INTEGER))
       WHERE shop_id = ?1 AND id = ?2 AND state IN ('due', 'sent', 'visited', 'snoozed')`,
    )
    .bind(shop, id, now + days * DAY, now + (days + 30) * DAY)

/** "It has not arrived", or a person of the shop is on it: put off by a week, by 14 days in all at the most. */
export const postpone = (
  db: D1Database,
  shop: string,
  id: string,
  why: 'not_arrived' | 'contact_request',
  now: number,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE invitations SET postponed_for = ?3, version = version + 1,
         state = CASE state WHEN 'planned' THEN 'planned' ELSE 'snoozed' END,
         next_at = max(coalesce(next_at, 0), min(?4 + ${7 * DAY}, coalesce(first_at, ?4) + ${14 * DAY}))
       WHERE shop_id = ?1 AND id = ?2 AND state IN ('planned', 'due', 'sent', 'visited', 'snoozed')
         AND ?4 < coalesce(first_at, ?4) + ${14 * DAY}`,
    )
    .bind(shop, id, why, now)

/** "It was a gift": the page then asks how it was to give it, or for the one who got it. */
export const markGift = (db: D1Database, shop: string, id: string): D1PreparedStatement =>
  db.prepare(`UPDATE invitations SET gift = 1 WHERE shop_id = ?1 AND id = ?2 AND ${OPEN}`).bind(shop, id)

/**
 * No more mail to an address, for good: it unsubscribed, is blocked by the shop, or was erased, which outlives the other
 * two. Ends all that is open. Safe to repeat.
 */
export const refuse = (
  db: D1Database,
  shop: string,
  emailHash: string,
  refusal: 'opted_out' | 'blocked' | 'erased',
  now: number,
): D1PreparedStatement[] => [
  db
    .prepare(
      `INSERT INTO addresses_asked (shop_id, email_hmac, refusal, refused_at) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT DO UPDATE SET refusal = iif(addresses_asked.refusal = 'erased', 'erased', excluded.refusal),
         refused_at = coalesce(addresses_asked.refused_at, excluded.refused_at)`,
    )
    .bind(shop, emailHash, refusal, now),
  db
    .prepare(
      `UPDATE invitations SET next_at = NULL, version = version + 1, reason = ?3,
         state = iif(mails = 0, 'not_asked', 'cancelled')
       WHERE shop_id = ?1 AND ${OPEN}
         AND person_id = (SELECT id FROM people WHERE shop_id = ?1 AND email_hmac = ?2)`,
    )
    .bind(shop, emailHash, refusal),
]

/** What a member does with an invitation; `changes` of the answer is 0 where its state does not allow it. */
export const act = (
  db: D1Database,
  shop: string,
  id: string,
  action: 'pause' | 'resume' | 'cancel' | 'resend',
  now: number,
): D1PreparedStatement => {
  const set = {
    pause: "state = 'paused'",
    resume:
      "state = iif(mails = 0, 'planned', 'sent'), next_at = max(coalesce(next_at, 0), CAST(?3 AS INTEGER))",
    cancel: "state = 'cancelled', next_at = NULL",
    resend: "state = 'snoozed', postponed_for = 'later', next_at = CAST(?3 AS INTEGER)",
  }[action]
  const from = {
    pause: "('planned', 'snoozed')",
    resume: "('paused')",
    cancel: "('waiting', 'planned', 'due', 'sent', 'visited', 'snoozed', 'paused')",
    resend: "('sent', 'visited', 'bounced')",
  }[action]
  return db
    .prepare(
      `UPDATE invitations SET ${set}, version = version + 1
       WHERE shop_id = ?1 AND id = ?2 AND state IN ${from} AND ?3 > 0 RETURNING state`,
    )
    .bind(shop, id, now)
}
