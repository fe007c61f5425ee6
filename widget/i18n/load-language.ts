import { type Language, type Phrases, speak } from '../../shared/language.ts'
import { TRANSLATIONS } from '../../shared/languages.ts'
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
  | 'sent'

/** How the files end, here and where they were built. */
declare const __LANGUAGE_FILE__: string

/** @param language ISO 639-1; rejects where it cannot be loaded */
export const importPhrases = (language: string, part: Part): Promise<PhrasesChunk> =>
  import(/* @vite-ignore */ `./${language}/${part}.${__LANGUAGE_FILE__}`)

/** The words of a part in the language of `locale`; nothing, so English, where Voce lacks them or they cannot be loaded. */
export const findPhrases = async (locale: string, part: Part): Promise<PhrasesChunk | undefined> => {
  const language = locale.split('-')[0]!
  return TRANSLATIONS.includes(language) ? importPhrases(language, part).catch(() => undefined) : undefined
}

/** The language of `locale`, or English where Voce does not speak it or its phrases cannot be loaded. */
export async function loadLanguage(locale: string): Promise<Language<ReviewsKey>> {
  const chunk = await findPhrases(locale, 'base')
  return speak(chunk || locale.startsWith('en') ? locale : 'en', english, chunk?.phrases)
}
