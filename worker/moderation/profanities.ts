import type { Range } from '../../shared/ranges.ts'
import { profanityFinder } from './profanity-rules.ts'
import { profanitiesIn } from './profanity-store.ts'

type Find = (text: string) => Range[]

// Building an expression of hundreds of words costs more than using it; a list changes with a deployment only.
const finders = new Map<string, { words: string; find: Find }>()

const baseOf = (language: string): string => language.split('-')[0]!.toLowerCase()

/** Finds curses in texts of these languages (BCP 47 tags), each by its own list; one without a list by what all borrow. */
export async function profanityIn(
  db: D1Database,
  languages: string[],
): Promise<(language: string, text: string) => Range[]> {
  const bases = [...new Set(languages.map(baseOf))]
  const lists = await profanitiesIn(db, bases)
  for (const language of bases) {
    const words = lists.get(language) ?? '[]'
    if (finders.get(language)?.words !== words)
      finders.set(language, { words, find: profanityFinder(language, JSON.parse(words)) })
  }
  return (language, text) => finders.get(baseOf(language))!.find(text)
}
