import type { Phrases } from '../../shared/language.ts'
import type { WordKey } from './en.ts'

/** The words of one language, in the familiar form, and what the polite form says otherwise. */
export interface Words {
  phrases: Phrases<WordKey>
  polite?: Partial<Phrases<WordKey>>
}
