import type { InvitationState } from '../../shared/schemas/invitation.ts'
import type { Proof } from '../../shared/schemas/review.ts'
import { hasOrderOf } from '../reviews/proof-store.ts'
import type { OrderSource } from './order-known-store.ts'

/** Links end this long after the first mail. */
export const LINK_DAYS = 90

/** Invitations that may still lead to a mail or an answer, as a condition. */
export const OPEN = "state IN ('waiting', 'planned', 'due', 'sent', 'visited', 'snoozed', 'paused')"

export interface InvitationItem {
  /** The merchant's own id; `~shop` asks about the shop itself. */
  product: string
  title: string | null
  url: string | null
  imageUrl: string | null
  variant: string | null
  category: string | null
  /** What an answer about it has behind it: an order, or nothing but the address of who ticked a box. */
  proof: Exclude<Proof, 'none'>
  /** When it was answered; null while it waits. */
  spentAt: number | null
}

/**
 * SQL for the proof behind an answer of the person of invitation `v`; binds ?1 shop. Who only ticked a box has proven an
 * address and no order, unless they have bought the product besides.
 * @param source of the order that asks about the product
 * @param product its row
 */
export const proofOf = (source: string, product: string): string =>
  `iif(${source} <> 'ask' OR ${hasOrderOf('v.person_id', `x.product = ${product}`)}, 'order', 'email')`

/** An invitation with all that a letter or a page needs. Times in milliseconds. */
export interface Invitation {
  shop: string
  id: string
  state: InvitationState
  /** The merchant's own id of the order. */
  order: string
  orderedAt: number | null
  /** Where it comes from; `ask` is a box that somebody ticked, and `orderedAt` the day of that. */
  source: OrderSource
  /** Mails that went or are going, this one included: the second is the reminder, unless a later one was asked for. */
  mails: number
  /** Whether the last mail is the one that the person asked for ("ask me later"). */
  askedLater: boolean
  person: { id: string; email: string | null; emailHash: string | null; name: string | null } | null
  /** The order's language, else the person's, else the shop's. */
  locale: string
  /** The time zone of the person, else of the shop. */
  zone: string
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

const COLUMNS = `v.shop_id AS shop, v.id, v.state, o.number AS "order", o.ordered_at AS orderedAt, o.source, v.mails,
  v.postponed_for = 'later' AS askedLater, v.person_id AS personId, p.email, p.email_hmac AS emailHash, p.name,
  coalesce(o.locale, p.locale, s.locale) AS locale, coalesce(o.timezone, s.timezone) AS zone, v.basis, v.gift, v.expires_at AS expiresAt,
  (SELECT json_group_array(json_object('product', r.id, 'title', r.title, 'url', r.url, 'imageUrl', r.image_url,
     'variant', i.variant, 'category', r.category, 'spentAt', i.spent_at, 'proof', ${proofOf('f.source', 'r.seq')}))
   FROM invitation_items i JOIN products r ON r.seq = i.product
   JOIN orders f ON f.shop_id = i.shop_id AND f.id = i.order_id
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
