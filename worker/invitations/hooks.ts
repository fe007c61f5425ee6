import { timingSafeEqual } from '../platform/crypto.ts'
import { unseal } from '../platform/sealed.ts'
import { secretsOf } from './secret-store.ts'

/** Where a shop system says how it signed: HMAC-SHA-256 of the body as it came, in base64. */
export const SIGNATURE_HEADERS = {
  shopify: 'X-Shopify-Hmac-Sha256',
  woocommerce: 'X-WC-Webhook-Signature',
} as const
export type HookKind = keyof typeof SIGNATURE_HEADERS

const encoder = new TextEncoder()

/** HMAC-SHA-256 in base64, as Shopify and WooCommerce sign. */
export async function hookSignature(secret: string, body: Uint8Array<ArrayBuffer>): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    encoder.encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, body)).toBase64()
}

/** Whether a body was signed with one of the shop's secrets; told apart in constant time. */
export async function isSigned(
  env: { DB: D1Database; PEPPER: string },
  shop: string,
  kind: HookKind,
  signature: string,
  body: Uint8Array<ArrayBuffer>,
  now: number,
): Promise<boolean> {
  let good = false
  for (const { sealed } of await secretsOf(env.DB, shop, kind, now)) {
    const secret = await unseal(env.PEPPER, `${kind} ${shop}`, sealed)
    good = timingSafeEqual(await hookSignature(secret, body), signature) || good
  }
  return good
}
