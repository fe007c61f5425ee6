import { type Language, type Phrases, speak } from '../../shared/language.ts'
import { importCurrent } from '../dom/import-current.ts'
import { english, type ReviewsKey } from './en/reviews.ts'

/** Each language is a chunk of its own; English needs none. */
const CHUNKS: Record<string, () => Promise<{ phrases: Phrases }>> = {
  it: () => import('./it/base.ts').catch(() => importCurrent('it')),
}

/** The language of `locale`, or English where Voce does not speak it or its phrases cannot be loaded. */
export async function loadLanguage(locale: string): Promise<Language<ReviewsKey>> {
  const language = locale.split('-')[0]!
  if (language === 'en') return speak(locale, english)
  try {
    const { phrases } = await CHUNKS[language]!()
    return speak(locale, english, phrases)
  } catch {
    return speak('en', english)
  }
}
