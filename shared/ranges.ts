/** A stretch of a text, in UTF-16 code units as JavaScript counts them; `end` is the first one after it. */
export interface Range {
  start: number
  end: number
}

/** The ranges within a text of `length`, in order, those that touch or overlap as one. */
export function merged(ranges: readonly Range[], length: number): Range[] {
  const inside = ranges
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start)
  const joined: Range[] = []
  for (const range of inside) {
    const last = joined.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else joined.push(range)
  }
  return joined
}

/** A text with `cover` in place of each range. */
export function covered(text: string, ranges: readonly Range[], cover: (hidden: string) => string): string {
  let shown = ''
  let at = 0
  for (const { start, end } of merged(ranges, text.length)) {
    shown += text.slice(at, start) + cover(text.slice(start, end))
    at = end
  }
  return shown + text.slice(at)
}

/** The same ranges widened so that none begins or ends within a character of two code units. */
export const wholeCharacters = (text: string, ranges: readonly Range[]): Range[] =>
  ranges.map(({ start, end }) => ({
    start: isWithin(text, start) ? start - 1 : start,
    end: isWithin(text, end) ? end + 1 : end,
  }))

const isWithin = (text: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))
