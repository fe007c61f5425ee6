import type { OrderGiven, OrderStatus } from '../../shared/schemas/order.ts'

/** What happened to an order and when; null where it did not, as far as is known. */
export interface Milestones {
  orderedAt: number | null
  paidAt: number | null
  shippedAt: number | null
  deliveredAt: number | null
  cancelledAt: number | null
  returnedAt: number | null
  refundedAt: number | null
}

const REACHED = {
  placed: 'orderedAt',
  paid: 'paidAt',
  shipped: 'shippedAt',
  delivered: 'deliveredAt',
  cancelled: 'cancelledAt',
  returned: 'returnedAt',
  refunded: 'refundedAt',
} as const satisfies Record<OrderStatus, keyof Milestones>

/**
 * The milestones after hearing of an order once more. A time that is named corrects the one before; a status without a
 * time sets it only once, so that hearing the same twice, or in another order, changes nothing.
 */
export function milestones(given: OrderGiven, before: Milestones | null, now: number): Milestones {
  const known = (name: keyof Milestones) => given[name] ?? before?.[name] ?? null
  const after: Milestones = {
    orderedAt: known('orderedAt'),
    paidAt: known('paidAt'),
    shippedAt: known('shippedAt'),
    deliveredAt: known('deliveredAt'),
    cancelledAt: known('cancelledAt'),
    returnedAt: known('returnedAt'),
    refundedAt: known('refundedAt'),
  }
  after[REACHED[given.status]] ??= now
  return after
}

export interface Item {
  /** The merchant's own id of the product. */
  product: string
  title: string | null
  url: string | null
  image: string | null
  variant: string | null
  category: string | null
  brand: string | null
  sku: string | null
  gtin: string | null
  mpn: string | null
}

/** The products of an order, each once; a line that names none is left out. An order without any asks about the shop. */
export function itemsOf(given: OrderGiven): Item[] {
  const items = given.items.flatMap(({ id, image, ...item }) => {
    const product = id ?? item.sku ?? item.gtin
    if (product === undefined) return []
    const { title, url, variant, category, brand, sku, gtin, mpn } = item
    return [
      {
        product,
        title: title ?? null,
        url: url ?? null,
        image: image ?? null,
        variant: variant ?? null,
        category: category ?? null,
        brand: brand ?? null,
        sku: sku ?? null,
        gtin: gtin ?? null,
        mpn: mpn ?? null,
      },
    ]
  })
  return [...new Map(items.toReversed().map((item) => [item.product, item])).values()].toReversed()
}
