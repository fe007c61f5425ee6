import type { AskingSettings } from '../../shared/schemas/asking-settings.ts'
import type { ReasonNotToAsk } from '../../shared/schemas/invitation.ts'
import type { ConsentBasis } from '../../shared/schemas/order.ts'
import { DAY } from '../platform/time.ts'
import { type Basis, basisOf } from './consent-rules.ts'
import { delayOf } from './timing-rules.ts'

/**
 * All that decides whether and when somebody is asked about an order. How they rated anything is not among it, so no rule
 * can go by it. Times in milliseconds.
 */
export interface OrderFacts {
  country: string | null
  consentBasis: ConsentBasis | null
  consentStatement: string | null
  test: boolean
  /** Whether there is an address to write to. */
  hasAddress: boolean
  refusal: 'opted_out' | 'erased' | 'blocked' | null
  /** Whether everything in it was answered already. */
  answered: boolean
  paidAt: number | null
  shippedAt: number | null
  deliveredAt: number | null
  cancelledAt: number | null
  /** When a box at the checkout asked to be asked; then nothing has to be paid or sent. */
  askedAt: number | null
  categories: Array<string | null>
}

export type Plan =
  | { kind: 'not_asked'; reason: ReasonNotToAsk }
  /** For payment or dispatch. */
  | { kind: 'waiting' }
  | {
      kind: 'planned'
      at: number
      basis: Basis
      countedFrom: 'delivered' | 'shipped' | 'asked'
      days: number
      category: string | null
    }

/** A box at the checkout says "in two weeks". */
export const ASK_DAYS = 14

/** Whether and when somebody is asked. Returned and refunded orders are asked like all others. */
export function planOrder(order: OrderFacts, settings: AskingSettings): Plan {
  const reason = reasonNotToAsk(order)
  if (reason) return { kind: 'not_asked', reason }
  // The shop's own tool knows whom it writes to.
  const reachable = order.hasAddress || settings.sender === 'mine'
  const basis = reachable ? basisOf(order, settings.countries) : null
  if (!basis) return { kind: 'not_asked', reason: 'no_basis' }
  const planned = (
    from: 'delivered' | 'shipped' | 'asked',
    start: number,
    days: number,
    category: string | null,
  ) => ({ kind: 'planned', at: start + days * DAY, basis, countedFrom: from, days, category }) as const
  const { days, category } = delayOf(order.categories, settings)
  if (order.deliveredAt !== null) return planned('delivered', order.deliveredAt, days, category)
  if (order.shippedAt !== null) {
    // What needs longer to be known after delivery needs as much longer after dispatch.
    const more = Math.max(0, days - settings.delayDays)
    return planned('shipped', order.shippedAt, settings.shippedDays + more, category)
  }
  if (order.askedAt !== null) return planned('asked', order.askedAt, ASK_DAYS, category)
  return { kind: 'waiting' }
}

function reasonNotToAsk(order: OrderFacts): ReasonNotToAsk | null {
  if (order.test) return 'test'
  if (order.refusal) return order.refusal
  if (order.answered) return 'answered'
  const dispatched = order.shippedAt ?? order.deliveredAt
  if (order.cancelledAt !== null && (dispatched === null || order.cancelledAt < dispatched))
    return 'cancelled'
  // What was sent counts as paid: it may have been on account.
  if (order.paidAt === null && dispatched === null && order.askedAt === null) return 'never_paid'
  return null
}
