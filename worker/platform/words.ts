import { type Language, speak } from '../../shared/language.ts'
import { TRANSLATIONS } from '../../shared/languages.ts'
import type { WordKey } from '../words/en.ts'
import type { Words } from '../words/words.ts'
import type { Env } from './env.ts'

/** How the Worker speaks to one person, in a mail or on a page of its own. */
export type Speech = Language<WordKey>

/** Sentences one after the other, as the language sets them: Japanese puts no space between them. */
export const sentences = ({ locale }: Pick<Speech, 'locale'>, ...said: string[]): string =>
  said.filter((one) => one !== '').join(locale.startsWith('ja') ? '' : ' ')

// A letter has room for a whole day, and days as in Britain where nobody said which English.
const daysIn = (locale: string) =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' })

const loaded = new Map<string, Promise<Words | null>>()

// Files, not modules: what is in the bundle is paid by every isolate that a shopper wakes.
async function load(assets: Fetcher, language: string): Promise<Words | null> {
  const answer = await assets.fetch(`https://assets.invalid/words/${language}.json`)
  return answer.ok ? await answer.json() : null
}

/** What was read once is kept: only of languages that Voce speaks, for anybody may name others. */
function wordsIn(assets: Fetcher, language: string): Promise<Words | null> {
  let words = loaded.get(language)
  if (!words) {
    words = load(assets, language)
    loaded.set(language, words)
    words.catch(() => loaded.delete(language))
  }
  return words
}

/**
 * The words of a locale in the form that a shop speaks, or English where Voce has none in it.
 * @param locale BCP 47
 */
export async function wordsOf(
  env: Pick<Env, 'ASSETS'>,
  locale: string,
  formality: 'familiar' | 'polite' = 'familiar',
): Promise<Speech> {
  const language = locale.split('-')[0]!.toLowerCase()
  const found = TRANSLATIONS.includes(language) && (await wordsIn(env.ASSETS, language).catch(() => null))
  if (found)
    return speak(
      locale,
      formality === 'polite' ? { ...found.phrases, ...found.polite } : found.phrases,
      {},
      daysIn(locale),
    )
  const english = await wordsIn(env.ASSETS, 'en')
  if (!english) throw new Error('There are no words among the static files: `npm run build` writes them.')
  const spoken = language === 'en' ? locale : 'en'
  return speak(spoken, english.phrases, {}, daysIn(spoken))
}
