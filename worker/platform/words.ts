import { type Language, speak } from '../../shared/language.ts'
import { english, type WordKey } from '../words/en.ts'
import type { Words } from '../words/words.ts'
import type { Env } from './env.ts'

/** How the Worker speaks to one person, in a mail or on a page of its own. */
export type Speech = Language<WordKey>

const loaded = new Map<string, Promise<Words | null>>()

// Files, not modules: sixteen languages in the bundle would be paid by every isolate that a shopper wakes.
async function load(assets: Fetcher, language: string): Promise<Words | null> {
  const answer = await assets.fetch(`https://assets.invalid/words/${language}.json`)
  return answer.ok ? await answer.json() : null
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
  if (language === 'en') return speak(locale, english)
  let words = loaded.get(language)
  if (!words) {
    words = load(env.ASSETS, language)
    loaded.set(language, words)
    words.catch(() => loaded.delete(language))
  }
  const found = await words.catch(() => null)
  if (!found) return speak('en', english)
  return speak(
    locale,
    english,
    formality === 'polite' ? { ...found.phrases, ...found.polite } : found.phrases,
  )
}
