/** Small rules about text that both ends must apply in the same way. */

/** The length that limits speak of: Unicode code points, so that an emoji does not count double. */
export const characters = (text: string): number => [...text].length

/**
 * How a name appears in public: the first word and the initial of the last, "Anna Bianchi" as "Anna B.".
 * One word stays as it is; applying it twice changes nothing. Empty where there is no name.
 */
export function shownName(name: string): string {
  const words = name.trim().split(/\s+/u)
  const first = words[0] ?? ''
  const last = words.length > 1 ? words[words.length - 1]! : ''
  return last ? `${first} ${[...last.toUpperCase()][0]!}.` : first
}
