import { type Language, type Phrases, speak } from '../../shared/language.ts'
import { TRANSLATIONS } from '../../shared/languages.ts'
import type { Formality } from '../../shared/schemas/review.ts'
import { english, type ReviewsKey } from './en/reviews.ts'

/** Each part of each language is a file of its own. English needs none, for each part of the program brings its own. */
interface PhrasesChunk {
  phrases: Phrases
  /** What the polite form says otherwise. */
  polite?: Partial<Phrases>
}

/** Parts of the program with words of their own; `polite` is what the polite form says otherwise in `base`. */
export type Part =
  | 'base'
  | 'polite'
  | 'more'
  | 'photos'
  | 'scales'
  | 'carousel'
  | 'questions'
  | 'ask'
  | 'write'

/** How the files end, here and where they were built. */
declare const __LANGUAGE_FILE__: string

/** @param name language and part, as in `it/more`; rejects where it cannot be loaded */
export const importPhrases = (name: `${string}/${Part}`): Promise<PhrasesChunk> =>
  import(/* @vite-ignore */ `./${name}.${__LANGUAGE_FILE__}`)

/** The words of a part in the language of `locale`; nothing, so English, where Voce lacks them or they cannot be loaded. */
export async function loadPhrases(
  locale: string,
  part: Part,
  formality?: Formality,
): Promise<Partial<Phrases> | undefined> {
  const language = locale.split('-')[0]!
  if (!TRANSLATIONS.includes(language)) return undefined
  try {
    const { phrases, polite } = await importPhrases(`${language}/${part}`)
    return formality === 'polite' ? { ...phrases, ...polite } : phrases
  } catch {
    return undefined
  }
}

/** The language of `locale`, or English where Voce does not speak it or its phrases cannot be loaded. */
export async function loadLanguage(locale: string): Promise<Language<ReviewsKey>> {
  const phrases = await loadPhrases(locale, 'base')
  return speak(phrases || locale.startsWith('en') ? locale : 'en', english, phrases)
}
