import type { Voice } from '../../shared/schemas/voice.ts'

const PLACES = ['name', 'product', 'shop'] as const
const PLACE = new RegExp(`\\{(${PLACES.join('|')})\\}`, 'g')

/** What a text says to this voice: `{name}`, `{product}` and `{shop}` filled in, the first name alone. */
export function filledIn(body: string, voice: Voice, shop: string): string {
  const values: Record<string, string> = {
    name: voice.name?.split(' ')[0] ?? '',
    product: voice.product.title ?? voice.product.id,
    shop,
  }
  // "Dear {name}," to somebody without a name leaves no space before the comma, and no comma at the beginning.
  const greeted =
    values.name === '' ? body.replace(/^\{name\}[,;:!.]? */gm, '').replace(/ *\{name\}/g, '') : body
  return greeted.replace(PLACE, (_, key: string) => values[key]!)
}

/** The first place of a text that nothing fills in, such as `{nome}`: it would be read as it stands. */
export const unfilled = (text: string): string | null =>
  text.match(/\{[\p{L}_ ]{1,20}\}/gu)?.find((place) => !PLACES.some((one) => place === `{${one}}`)) ?? null
