/** More words than this narrow nothing down any further. */
const WORDS_MAX = 8
/** Shorter beginnings of words would walk through the lists of everybody's words. */
const PREFIX_MIN = 3

const hex = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * What FTS5 is asked for what somebody types: all of the words, the last as a beginning, within one shop. Null where there
 * is no word in it. Quoted, so that nothing typed is an operator.
 */
export function searchExpression(shop: string, typed: string): string | null {
  const words = typed
    .normalize('NFC')
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.slice(0, WORDS_MAX)
  if (!words) return null
  const terms = words.map((word, at) => {
    const isBeginning = at === words.length - 1 && [...word].length >= PREFIX_MIN
    return `words:"${word}"${isBeginning ? '*' : ''}`
  })
  return [`scope:"s${hex(shop)}"`, ...terms].join(' AND ')
}
