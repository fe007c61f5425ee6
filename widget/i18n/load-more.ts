import type { Phrases } from '../../shared/language.ts'
import { importCurrent } from '../dom/import-current.ts'

/** Each language's words for what comes later; English needs none. */
const CHUNKS: Record<string, () => Promise<{ phrases: Phrases }>> = {
  it: () => import('./it/more.ts').catch(() => importCurrent('it-more')),
}

/** The later words of `locale`; none, so English, where they cannot be loaded. */
export async function loadMoreLanguage(locale: string): Promise<Partial<Phrases>> {
  try {
    return (await CHUNKS[locale.split('-')[0]!]!()).phrases
  } catch {
    return {}
  }
}
