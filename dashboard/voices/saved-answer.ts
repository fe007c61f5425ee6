import type { Voice } from '../../shared/schemas/voice.ts'

/** What a saved answer says to this voice: `{name}`, `{product}` and `{shop}` filled in, the first name alone. */
export function filledIn(body: string, voice: Voice, shop: string): string {
  const values: Record<string, string> = {
    name: voice.name?.split(' ')[0] ?? '',
    product: voice.product.title ?? voice.product.id,
    shop,
  }
  const filled = body.replace(/\{(name|product|shop)\}/g, (_, key: string) => values[key]!)
  // "Dear {name}," to somebody without a name leaves a space before the comma.
  return values.name === '' ? filled.replace(/ +(?=[,.!?;:])/g, '') : filled
}
