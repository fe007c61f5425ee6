const encoder = new TextEncoder()

/** A secret begins with this, and goes on in base64. */
const MARK = 'whsec_'

/** A new secret of 32 bytes. */
export const newWebhookSecret = (): string =>
  MARK + btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))

/** The signature of Standard Webhooks 1.0.0: HMAC-SHA-256 of `id.timestamp.body`, in base64. */
export async function webhookSignature(
  secret: string,
  id: string,
  timestamp: string,
  body: string,
): Promise<string> {
  const bytes = Uint8Array.from(atob(secret.replace(MARK, '')), (sign) => sign.charCodeAt(0))
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signed = await crypto.subtle.sign('HMAC', key, encoder.encode(`${id}.${timestamp}.${body}`))
  return btoa(String.fromCharCode(...new Uint8Array(signed)))
}
