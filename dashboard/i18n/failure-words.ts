import type { FailureCode } from '../failure.ts'
import type { Words } from './en.ts'

/** What to tell a person about a failure; what only a fault of ours can cause has the words of that. */
export function failureWords(words: Words, code: FailureCode): string {
  const known: Partial<Record<FailureCode, string>> = words.failure
  return known[code] ?? words.failure.internal
}
