import type { AnyView } from '../../shared/schemas/voice.ts'

/** The address of a view, of what is sought in it (`soughtText`), and of the voice that is open. */
export const addressOf = (shop: string, view: AnyView, sought: string, id: string | null): string =>
  `/dashboard/${shop}/voices/${view}${id === null ? '' : `/${id}`}${sought === '' ? '' : `?${sought}`}`
