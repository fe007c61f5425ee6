import type { Place } from '../dom/place.ts'

/** Where the bytes of a published photo are, at full size or small. */
export const photoAddress = ({ api }: Place, id: string, size: '' | '/small' = ''): string =>
  new URL(`/p/${id}${size}`, api).href
