import { SHOP_PRODUCT } from '../../shared/limits.ts'
import type { ConsentBasis } from '../../shared/schemas/order.ts'
import type { Known, OrderSource, OrderToTake, Stored } from './order-known-store.ts'
import { type Item, itemsOf, type Milestones, milestones } from './order-rules.ts'
import { type Plan, planOrder } from './planning-rules.ts'

/** An order as it will be stored, with what follows for its invitation. */
export interface Written extends Milestones {
  id: string
  number: string
  /** The version it was planned from; 0 for a new one. */
  before: number
  source: OrderSource
  emailHash: string | null
  country: string | null
  locale: string | null
  timezone: string | null
  channel: string
  place: string | null
  consentBasis: ConsentBasis | null
  consentStatement: string | null
  test: number
  invitationId: string
  plan: PlanColumns
}

/** How a plan stands in the columns of `invitations`. */
export interface PlanColumns {
  state: 'not_asked' | 'waiting' | 'planned'
  reason: string | null
  basis: string | null
  statement: string | null
  countedFrom: string | null
  days: number | null
  category: string | null
  at: number | null
}

export const planColumns = (plan: Plan): PlanColumns => ({
  state: plan.kind,
  reason: plan.kind === 'not_asked' ? plan.reason : null,
  basis: plan.kind === 'planned' ? plan.basis.basis : null,
  statement: plan.kind === 'planned' ? plan.basis.statement : null,
  countedFrom: plan.kind === 'planned' ? plan.countedFrom : null,
  days: plan.kind === 'planned' ? plan.days : null,
  category: plan.kind === 'planned' ? plan.category : null,
  at: plan.kind === 'planned' ? plan.at : null,
})

export function written(order: OrderToTake, source: OrderSource, know: Known, now: number): Written | null {
  const { given, person } = order
  const stored = know.orders.get(given.id)
  const items = itemsOf(given)
  const times = milestones(given, stored ?? null, now)
  const storedItems = stored
    ? (JSON.parse(stored.items) as Array<{ product: string; category: string | null }>)
    : []
  const categoryOf = (item: Item) => item.category ?? know.categories.get(item.product) ?? null
  const all = new Map([
    ...storedItems.map(({ product, category }) => [product, category] as const),
    ...items.map((item) => [item.product, categoryOf(item)] as const),
  ])
  // What asks about nothing else asks about the shop.
  if (items.length > 0) all.delete(SHOP_PRODUCT)
  const emailHash = person?.emailHash ?? stored?.emailHash ?? null
  const reviewed = (emailHash !== null && know.reviewed.get(emailHash)) || new Set<string>()
  const refusal = emailHash === null ? null : (know.refusals.get(emailHash) ?? null)
  const facts = {
    country: given.customer.country ?? stored?.country ?? null,
    consentBasis: given.consent?.basis ?? stored?.consentBasis ?? null,
    consentStatement: given.consent?.statement ?? stored?.consentStatement ?? null,
    test: given.test || stored?.test === 1,
    hasAddress: person !== null || stored?.hasAddress === 1,
  }
  const row: Written = {
    ...times,
    id: stored?.id ?? order.orderId,
    number: given.id,
    before: stored?.version ?? 0,
    source: stored?.source ?? source,
    emailHash,
    country: facts.country,
    locale: given.customer.locale ?? stored?.locale ?? null,
    timezone: given.customer.timeZone ?? stored?.timezone ?? null,
    channel: given.channel,
    place: given.place ?? stored?.place ?? null,
    consentBasis: facts.consentBasis,
    consentStatement: facts.consentStatement,
    test: facts.test ? 1 : 0,
    invitationId: order.invitationId,
    plan: planColumns(
      planOrder(
        {
          ...facts,
          ...times,
          refusal,
          answered: all.size > 0 && [...all.keys()].every((product) => reviewed.has(product)),
          askedAt: (stored?.source ?? source) === 'ask' ? (stored?.createdAt ?? now) : null,
          categories: [...all.values()],
        },
        know.settings,
      ),
    ),
  }
  const after = new Set(all.size > 0 ? all.keys() : [SHOP_PRODUCT])
  const before = new Set(storedItems.map(({ product }) => product))
  return stored && same(stored, row) && before.symmetricDifference(after).size === 0 ? null : row
}

const COMPARED = [
  ...['orderedAt', 'paidAt', 'shippedAt', 'deliveredAt', 'cancelledAt', 'returnedAt', 'refundedAt'],
  ...['emailHash', 'country', 'locale', 'timezone', 'place', 'consentBasis', 'consentStatement', 'test'],
] as const
const same = (stored: Stored, row: Written): boolean =>
  COMPARED.every((name) => stored[name as keyof Stored] === row[name as keyof Written])
