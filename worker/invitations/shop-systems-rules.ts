import type { OrderInput } from '../../shared/schemas/order.ts'

// What Shopify and WooCommerce send, as far as it is read. Everything in it may be missing.
type Loose = Record<string, unknown>
const text = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : typeof value === 'string' && value !== '' ? value : undefined
const object = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {}
const list = (value: unknown): Loose[] => (Array.isArray(value) ? value.map(object) : [])
const joined = (...words: unknown[]): string | undefined =>
  words.flatMap((word) => text(word) ?? []).join(' ') || undefined

/** An order of Shopify's `orders/*` webhooks (Admin API, resource Order). */
export function shopifyOrder(body: unknown): OrderInput {
  const order = object(body)
  const customer = object(order.customer)
  const shipping = object(order.shipping_address)
  const address = Object.keys(shipping).length > 0 ? shipping : object(order.billing_address)
  const fulfilments = list(order.fulfillments)
  const delivered = fulfilments.find(({ shipment_status }) => shipment_status === 'delivered')
  const shipped = fulfilments.map(({ created_at }) => text(created_at)).find(Boolean)
  const paid = ['paid', 'partially_paid', 'refunded', 'partially_refunded'].includes(
    String(order.financial_status),
  )
  const marketing =
    object(customer.email_marketing_consent).state ?? (order.buyer_accepts_marketing && 'subscribed')
  return {
    id: text(order.name) ?? text(order.id) ?? '',
    status: 'placed',
    orderedAt: text(order.created_at),
    paidAt: paid ? (text(order.processed_at) ?? text(order.created_at)) : undefined,
    shippedAt: shipped,
    deliveredAt: delivered && text(delivered.updated_at),
    cancelledAt: text(order.cancelled_at),
    customer: {
      email: text(order.email) ?? text(customer.email),
      name: joined(customer.first_name, customer.last_name) ?? text(address.name),
      locale: text(order.customer_locale),
      country: text(address.country_code),
    },
    ...(marketing === 'subscribed' && {
      consent: { basis: 'consent', statement: 'Shopify: e-mail marketing' },
    }),
    test: order.test === true,
    items: list(order.line_items).map((item) => ({
      id: text(item.product_id),
      title: text(item.title) ?? text(item.name),
      variant: text(item.variant_title),
      sku: text(item.sku),
      brand: text(item.vendor),
    })),
  }
}

/** An order of WooCommerce's `order.*` webhooks (REST API v3). `completed` there means sent, or taken along. */
export function wooOrder(body: unknown): OrderInput {
  const order = object(body)
  const billing = object(order.billing)
  const status = String(order.status)
  const time = (name: string): string | undefined => text(order[`${name}_gmt`]) ?? text(order[name])
  return {
    id: text(order.number) ?? text(order.id) ?? '',
    status: status === 'cancelled' ? 'cancelled' : status === 'refunded' ? 'refunded' : 'placed',
    orderedAt: time('date_created'),
    paidAt: time('date_paid'),
    shippedAt: status === 'completed' ? (time('date_completed') ?? time('date_modified')) : undefined,
    customer: {
      email: text(billing.email),
      name: joined(billing.first_name, billing.last_name),
      country: text(object(order.shipping).country) ?? text(billing.country),
    },
    items: list(order.line_items).map((item) => ({
      id: text(item.product_id),
      title: text(item.parent_name) ?? text(item.name),
      variant: list(item.meta_data)
        .flatMap(({ display_value }) => text(display_value) ?? [])
        .join(', '),
      sku: text(item.sku),
      image: text(object(item.image).src),
    })),
  }
}
