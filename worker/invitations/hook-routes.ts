import type { Context } from 'hono'
import { JSON_BYTES_MAX } from '../../shared/limits.ts'
import type { OrderInput } from '../../shared/schemas/order.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { type HookKind, isSigned, SIGNATURE_HEADERS } from './hooks.ts'
import { receiveOrders } from './intake.ts'
import { shopifyOrder, wooOrder } from './shop-systems-rules.ts'

/** A shop system sends all it knows of an order. */
const HOOK_BYTES_MAX = 16 * JSON_BYTES_MAX

async function bytesOf(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('Content-Length') ?? 0) > HOOK_BYTES_MAX)
    throw new ApiError('payload_too_large')
  const body = new Uint8Array(await request.arrayBuffer())
  if (body.byteLength > HOOK_BYTES_MAX) throw new ApiError('payload_too_large')
  return body
}

async function receive(
  c: Context<AppEnv>,
  shop: string,
  kind: HookKind,
  read: (body: unknown) => OrderInput,
) {
  const body = await bytesOf(c.req.raw)
  const signature = c.req.header(SIGNATURE_HEADERS[kind]) ?? ''
  if (!(await isSigned(c.env, shop, kind, signature, body, c.var.now))) throw new ApiError('unauthenticated')
  const order = parsed(body)
  // Test deliveries and topics about anything but an order are taken and change nothing.
  if (typeof order !== 'object' || order === null || !('line_items' in order))
    return c.json({ orders: [] }, 200)
  const [outcome] = await receiveOrders(c.env, shop, kind, [read(order)], c.var.now)
  if (outcome!.outcome === 'refused') throw new ApiError('invalid_input', outcome!.fields as [])
  return c.json({ orders: [outcome!] }, 200)
}

function parsed(body: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(body))
  } catch {
    throw new ApiError('invalid_json')
  }
}

/** What shop systems send by themselves, below `/v1/hooks`: signed with a secret of the shop. */
export const hookRoutes = () =>
  new Routes()
    .post('/:shop/shopify', rateLimit('KEY_LIMIT'), (c) =>
      receive(c, c.req.param('shop'), 'shopify', shopifyOrder),
    )
    .post('/:shop/woocommerce', rateLimit('KEY_LIMIT'), async (c) => {
      // WooCommerce tries a new webhook with `webhook_id=…`, unsigned, and wants to hear 200.
      const ping = c.req.header('Content-Type')?.startsWith('application/x-www-form-urlencoded')
      if (ping && !c.req.header(SIGNATURE_HEADERS.woocommerce)) return c.json({ orders: [] }, 200)
      return receive(c, c.req.param('shop'), 'woocommerce', wooOrder)
    })
