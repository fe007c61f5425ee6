import type { PublishedAnswer } from '../../shared/schemas/question.ts'
import { isoTime } from '../platform/time.ts'

/** The answers from the copy of them that stands with their question. */
export const storedAnswers = (json: string): PublishedAnswer[] =>
  (
    JSON.parse(json) as Array<
      Omit<PublishedAnswer, 'byShop' | 'at' | 'editedAt'> & {
        byShop: 0 | 1
        at: number
        editedAt: number | null
      }
    >
  ).map((answer) => ({
    ...answer,
    byShop: answer.byShop === 1,
    at: isoTime(answer.at),
    editedAt: isoTime(answer.editedAt),
  }))

/** Letters without accents and in lower case: what is compared. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

// Shorter words ("is", "the", "per") are in every question. Scripts without spaces are compared by pairs of letters.
const LETTERS_MIN = 4
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

function wordsOf(text: string): string[] {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.flatMap((word) => {
    if (!UNSPACED.test(word)) return word.length >= LETTERS_MIN || /\d/.test(word) ? [word] : []
    return Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2))
  })
}

/** Two words with the same beginning are taken for forms of one: "washing" and "washed", "lavare" and "lavabile". */
const isForm = (one: string, other: string): boolean => {
  const length = Math.max(LETTERS_MIN, Math.min(one.length, other.length) - 3)
  return one === other || (one.length >= length && one.slice(0, length) === other.slice(0, length))
}

const SIMILAR_MAX = 3
/** The share of the typed words that a question has at least, to be offered as the same. */
const SHARE_MIN = 0.5

/** The questions most like one that is being typed, the best first; none where it has no word to go by. */
export function similar<T extends { body: string }>(typed: string, questions: readonly T[]): T[] {
  const wanted = [...new Set(wordsOf(typed))]
  if (wanted.length === 0) return []
  return questions
    .map((question) => {
      const words = wordsOf(question.body)
      const share = wanted.filter((word) => words.some((other) => isForm(word, other))).length / wanted.length
      return { question, share }
    })
    .filter(({ share }) => share >= SHARE_MIN)
    .sort((one, other) => other.share - one.share)
    .slice(0, SIMILAR_MAX)
    .map(({ question }) => question)
}
