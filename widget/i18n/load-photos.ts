import type { Phrases } from '../../shared/language.ts'
import { importCurrent } from '../dom/import-current.ts'
import type { PhotosKey } from './en-photos.ts'

/** Each language's words for photos. English is one of them: who speaks another never loads it. */
const CHUNKS: Record<string, () => Promise<{ phrases: Phrases<PhotosKey> }>> = {
  en: () => import('./en-photos.ts').catch(() => importCurrent('en-photos')),
  it: () => import('./it-photos.ts').catch(() => importCurrent('it-photos')),
}

/** The words for photos in `locale`, in English where there are none. Rejects where they cannot be loaded. */
export const loadPhotosLanguage = async (locale: string): Promise<Phrases<PhotosKey>> =>
  (await (CHUNKS[locale.split('-')[0]!] ?? CHUNKS.en!)()).phrases
