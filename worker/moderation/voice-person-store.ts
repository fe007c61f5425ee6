import type { ContactNeed, ContactState } from '../../shared/schemas/contact-request.ts'
import type { Experience } from '../../shared/schemas/experience.ts'
import type { Said, Voice, VoiceOrder, WholeVoice } from '../../shared/schemas/voice.ts'
import { EXPERIENCE_COLUMNS } from '../experience/experience-store.ts'
import { isoTime } from '../platform/time.ts'

// What is known of the person behind a review. Each statement binds ?1 the review and ?2 the shop.

const OTHERS_MAX = 20

export interface PersonRow {
  since: number | null
  reachable: number
  hidden: string | null
  profane: string | null
}

export const AUTHOR = `SELECT q.created_at AS since, q.email IS NOT NULL AS reachable, r.hidden, r.profane FROM reviews r
  LEFT JOIN people q ON q.shop_id = r.shop_id AND q.id = r.person_id WHERE r.id = ?1 AND r.shop_id = ?2`

export interface OtherRow {
  id: string
  status: Voice['status']
  rating: number
  body: string | null
  at: number
  productId: string
  productTitle: string | null
}

export const OTHERS = `SELECT o.id, o.status, o.rating, o.body, o.created_at AS at, p.id AS productId, p.title AS productTitle
  FROM reviews r CROSS JOIN reviews o INDEXED BY reviews_of_person ON o.shop_id = r.shop_id AND o.person_id = r.person_id
  JOIN products p ON p.seq = o.product
  WHERE r.id = ?1 AND r.shop_id = ?2 AND o.seq <> r.seq ORDER BY o.seq DESC LIMIT ${OTHERS_MAX}`

export const otherOf = (
  { productId, productTitle, rating, at, ...other }: OtherRow,
  isCovered: boolean,
): NonNullable<WholeVoice['person']>['reviews'][number] => ({
  ...other,
  rating: isCovered ? null : rating,
  product: { id: productId, title: productTitle },
  at: isoTime(at),
})

export type SaidRow = Omit<Said, 'scales' | 'gift' | 'experiencedAt'> & {
  scale1: number | null
  scale2: number | null
  scale3: number | null
  gift: 0 | 1
  experiencedAt: number | null
}

export const SAID = `SELECT r.sector, r.motive, r.scale_1 AS scale1, r.scale_2 AS scale2, r.scale_3 AS scale3, r.variant,
    r.gift, r.place, r.experienced_at AS experiencedAt, r.source
  FROM reviews r WHERE r.id = ?1 AND r.shop_id = ?2`

export const saidOf = ({ scale1, scale2, scale3, gift, experiencedAt, ...said }: SaidRow): Said => ({
  ...said,
  scales: [scale1, scale2, scale3],
  gift: gift === 1,
  experiencedAt: isoTime(experiencedAt),
})

type OrderTimes = 'orderedAt' | 'deliveredAt' | 'cancelledAt' | 'returnedAt' | 'refundedAt'
export type OrderRow = Pick<VoiceOrder, 'number' | 'channel'> &
  Record<OrderTimes, number | null> & { items: string }

/** The order that an invitation asked about; without one, and where an order proves the review, the person's last with it. */
export const ORDER = `SELECT o.number, o.channel, o.ordered_at AS orderedAt, o.delivered_at AS deliveredAt,
    o.cancelled_at AS cancelledAt, o.returned_at AS returnedAt, o.refunded_at AS refundedAt,
    (SELECT json_group_array(json_object('id', p.id, 'title', p.title, 'variant', x.variant))
     FROM order_items x JOIN products p ON p.seq = x.product WHERE x.shop_id = o.shop_id AND x.order_id = o.id) AS items
  FROM reviews r JOIN orders o ON o.shop_id = r.shop_id AND o.id = coalesce(
    (SELECT i.order_id FROM invitation_items i
     WHERE i.shop_id = r.shop_id AND i.invitation_id = r.invitation_id AND i.product = r.product),
    (SELECT w.id FROM orders w INDEXED BY orders_of_person
     CROSS JOIN order_items x ON x.shop_id = w.shop_id AND x.order_id = w.id AND x.product = r.product
     WHERE r.proof = 'order' AND w.shop_id = r.shop_id AND w.person_id = r.person_id ORDER BY w.created_at DESC LIMIT 1))
  WHERE r.id = ?1 AND r.shop_id = ?2`

export const orderOf = ({ items, ...order }: OrderRow): VoiceOrder => ({
  ...order,
  orderedAt: isoTime(order.orderedAt),
  deliveredAt: isoTime(order.deliveredAt),
  cancelledAt: isoTime(order.cancelledAt),
  returnedAt: isoTime(order.returnedAt),
  refundedAt: isoTime(order.refundedAt),
  items: JSON.parse(items),
})

export type ExperienceRow = Experience

export const EXPERIENCE = `SELECT ${EXPERIENCE_COLUMNS} FROM experiences WHERE shop_id = ?2
  AND invitation_id = (SELECT invitation_id FROM reviews WHERE id = ?1 AND shop_id = ?2)`

export interface ContactRow {
  need: ContactNeed
  state: ContactState
  dueAt: number
}

export const CONTACT = `SELECT c.need, c.state, c.due_at AS dueAt FROM contact_requests c INDEXED BY contact_requests_open
  WHERE c.shop_id = ?2 AND c.state IN ('open', 'taken')
    AND c.invitation_id = (SELECT invitation_id FROM reviews WHERE id = ?1 AND shop_id = ?2)`
