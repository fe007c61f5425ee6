/** Scripts that put no spaces between their words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** A letter of a script that the tokenizer does not fold: it knows the accents of Latin alone. */
const BEYOND_LATIN = /[\p{L}--\p{Script=Latin}]/v

/** Letters that people write in one way and search in another: hamza seats and such in Arabic, the last sigma in Greek. */
const SAME: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه', ٱ: 'ا', ς: 'σ' }

let segmenter: Intl.Segmenter | undefined

/** Without accents, points, length marks and capitals. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[ىةٱς]/g, (letter) => SAME[letter]!)

function segmented(text: string): string {
  if (!UNSPACED.test(text)) return text
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment).join(' ')
}

/**
 * What is indexed in place of a text that the full-text tokenizer (unicode61) can neither split nor fold itself: its words
 * apart, in their plain form. Null where the text can be indexed as it is.
 */
export const searchableText = (text: string): string | null =>
  BEYOND_LATIN.test(text) ? fold(segmented(text.normalize('NFC'))) : null

/** The words of what somebody types, treated as those of the texts are. */
export const typedWords = (typed: string): string[] =>
  fold(segmented(typed.normalize('NFC'))).match(/[\p{L}\p{N}]+/gu) ?? []

/** More words than this narrow nothing down any further. */
const WORDS_MAX = 8
/** Shorter beginnings of words would walk through the lists of everybody's words; where a sign is a word it is not one. */
const PREFIX_MIN = 3

/**
 * What FTS5 is asked for what somebody types: all of the words, the last as a beginning. Null where there is no word in it.
 * Quoted, so that nothing typed is an operator.
 */
export function searchTerms(typed: string): string | null {
  const words = typedWords(typed).slice(0, WORDS_MAX)
  if (words.length === 0) return null
  return words
    .map((word, at) => {
      const isBeginning = at === words.length - 1 && [...word].length >= PREFIX_MIN
      return `words:"${word}"${isBeginning ? '*' : ''}`
    })
    .join(' AND ')
}
