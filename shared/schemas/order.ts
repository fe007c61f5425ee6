import * as z from 'zod/mini'
import { NAME_MAX, ORDER_ITEMS_MAX, ORDER_NUMBER_MAX, ORDERS_PER_CALL, PRODUCT_TITLE_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { as, email, hint, line, locale, optional, productId, webAddress } from './fields.ts'

export const ORDER_STATUSES = [
  'placed',
  'paid',
  'shipped',
  'delivered',
  'cancelled',
  'returned',
  'refunded',
] as const
export type OrderStatus = (typeof ORDER_STATUSES)[number]

export const CONSENT_BASES = ['consent', 'soft_opt_in'] as const
/** What a customer agreed to: they said yes, or they bought, were told that they may object, and did not. */
export type ConsentBasis = (typeof CONSENT_BASES)[number]

export const ORDER_CHANNELS = ['web', 'counter', 'phone', 'marketplace'] as const

const TIME = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/

/** ISO 8601, or as databases write it, with a space; a date alone is its noon in UTC, a time without zone is in UTC. In milliseconds. */
export const instant = () =>
  z.pipe(
    z
      .string()
      .check(z.refine((text) => TIME.test(text) && !Number.isNaN(milliseconds(text)), as('malformed'))),
    z.transform(milliseconds),
  )
function milliseconds(text: string): number {
  if (text.length === 10) return Date.parse(`${text}T12:00:00Z`)
  const time = text.replace(' ', 'T')
  return Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(time) ? time : `${time}Z`)
}
const when = () => z.optional(z.nullable(instant()))

const orderItem = once(() =>
  z.object({
    /** Where a shop system knows no id, the sku or gtin stands in for it; an item without any is left out. */
    id: z.optional(productId()),
    title: hint(line(PRODUCT_TITLE_MAX)),
    url: hint(webAddress()),
    image: hint(webAddress()),
    variant: hint(line(PRODUCT_TITLE_MAX)),
    category: hint(line(PRODUCT_TITLE_MAX)),
    brand: hint(line(PRODUCT_TITLE_MAX)),
    sku: hint(productId()),
    gtin: hint(z.string().check(z.regex(/^\d{8,14}$/))),
    mpn: hint(line(PRODUCT_TITLE_MAX)),
  }),
)

/** One order, as the shop's own systems send it. Sent again, it changes what has changed and nothing else. */
export const orderInput = once(() =>
  z.object({
    /** The merchant's own id of the order. */
    id: line(ORDER_NUMBER_MAX).check(z.minLength(1)),
    status: z._default(z.enum(ORDER_STATUSES), 'placed'),
    orderedAt: when(),
    paidAt: when(),
    shippedAt: when(),
    deliveredAt: when(),
    cancelledAt: when(),
    returnedAt: when(),
    refundedAt: when(),
    customer: z._default(
      z.object({
        email: optional(email()),
        name: optional(line(NAME_MAX)),
        locale: hint(locale()),
        country: hint(z.string().check(z.regex(/^[A-Za-z]{2}$/), z.toUpperCase())),
        /** An IANA name; one that is not known counts as left out, and the shop's own is taken. */
        timeZone: hint(z.string().check(z.refine(isTimeZone))),
      }),
      {},
    ),
    consent: z.optional(
      z.nullable(
        z.object({
          basis: z.enum(CONSENT_BASES),
          /** How it was given, in the merchant's words. */
          statement: optional(line(500)),
        }),
      ),
    ),
    channel: z._default(z.enum(ORDER_CHANNELS), 'web'),
    place: optional(line(100)),
    test: z._default(z.boolean(), false),
    items: z._default(z.array(orderItem()).check(z.maxLength(ORDER_ITEMS_MAX)), []),
  }),
)
/** An order as a client writes it. */
export type OrderInput = z.input<ReturnType<typeof orderInput>>
/** An order after validation; times in milliseconds. */
export type OrderGiven = z.output<ReturnType<typeof orderInput>>

/** `POST /v1/merchant/:shop/orders`: one order, or up to a hundred. Each is judged alone. */
export const ordersInput = once(() =>
  z.pipe(
    z.transform((body: unknown) => (isList(body) ? body : { orders: [body] })),
    z.object({ orders: z.array(z.unknown()).check(z.minLength(1), z.maxLength(ORDERS_PER_CALL)) }),
  ),
)

const isList = (body: unknown): boolean => typeof body === 'object' && body !== null && 'orders' in body

/** Whether the runtime knows this time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** What became of one order that was sent. */
export interface OrderOutcome {
  /** As it was sent; null where it could not be read. */
  id: string | null
  outcome: 'created' | 'changed' | 'unchanged' | 'refused'
  /** What has to be corrected, of a refused one. */
  fields?: Array<{ path: string; code: string }>
}
