import type { AnyView } from '../../shared/schemas/voice.ts'

/** The address of a view, of what is looked for in it, and of the voice that is open. */
export const addressOf = (shop: string, view: AnyView, q: string, id: string | null): string =>
  `/dashboard/${shop}/voices/${view}${id === null ? '' : `/${id}`}${q === '' ? '' : `?q=${encodeURIComponent(q)}`}`
