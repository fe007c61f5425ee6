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
