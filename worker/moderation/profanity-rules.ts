import { covered, merged, type Range } from '../../shared/ranges.ts'

// Curses that every language borrows, and no language has as an innocent word.
const EVERYWHERE = ['fuck', 'fucking', 'fucked', 'fucker', 'motherfucker', 'bullshit', 'asshole']

// Words that are somebody's name when they begin with a capital: "Dick at the counter" keeps his.
const NAMES = new Set([
  'dick',
  'cock',
  'coon',
  'hooker',
  'pinto',
  'amador',
  'burro',
  'randy',
  'pina',
  'fanny',
  'willy',
])

const SPECIAL = /[.*+?^${}()|[\]\\/]/g
/** Letters that are written together with their case: in these a stretched "fuuuck" is the same word. */
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u

/** A word of a list as an expression: letters drawn out to three and more count once, any space for a space. */
function expression(word: string): string {
  return [...word]
    .map((letter) => {
      if (/\s/u.test(letter)) return String.raw`\s{1,3}`
      const plain = letter.replace(SPECIAL, String.raw`\$&`)
      return CASED.test(letter) ? `${plain}(?:${plain}{2,20})?` : plain
    })
    .join('')
}

/** Languages whose words have no spaces between them, so that a dictionary has to say where one ends. */
const UNSPACED = new Set(['ja', 'zh', 'th'])
/** Languages that put particles behind a word without a space. */
const SUFFIXED = new Set(['ko'])

/**
 * Finds a list's words in texts of a language, each only where it is a word of its own: "Scunthorpe", "Penistone" and
 * "Kuntz" hold none. The words must be in lower case.
 */
export function profanityFinder(language: string, words: readonly string[]): (text: string) => Range[] {
  const all = [...new Set([...words, ...EVERYWHERE])].sort((one, other) => other.length - one.length)
  const list = all.map(expression).join('|')
  if (UNSPACED.has(language)) return inUnspaced(language, new RegExp(`(?:${list})`, 'giu'))
  const before = String.raw`(?<![\p{L}\p{M}\p{N}]|[\p{L}\p{N}]['’-])`
  const after = SUFFIXED.has(language) ? '' : String.raw`(?![\p{L}\p{M}\p{N}]|-\p{L})`
  const pattern = new RegExp(`${before}(?:${list})${after}`, 'giu')
  return (text) =>
    [...text.matchAll(pattern)]
      .filter(([found]) => !isName(found))
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
}

const isName = (found: string): boolean => NAMES.has(found.toLowerCase()) && /^\p{Lu}\p{Ll}+$/u.test(found)

function inUnspaced(language: string, pattern: RegExp): (text: string) => Range[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return (text) => {
    const found = [...text.matchAll(pattern)]
    if (found.length === 0) return []
    const borders = new Set([text.length])
    for (const { index } of segmenter.segment(text)) borders.add(index)
    return found
      .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
      .filter(({ start, end }) => borders.has(start) && borders.has(end))
  }
}

/** A curse as it is shown: its first letter, then an asterisk for each further one. */
const starred = (word: string): string => {
  const [first = '', ...rest] = [...word]
  return first + rest.map((letter) => (/\s/u.test(letter) ? letter : '*')).join('')
}

/** A text as it is shown, with the words at `ranges` masked. The text itself is never changed. */
export const mask = (text: string, ranges: readonly Range[]): string =>
  covered(text, merged(ranges, text.length), starred)
