import type { FormLanguage } from './form-language.ts'
import type { Problems } from './validate.ts'
import type { Values } from './values.ts'

/** What each part of the form is given. */
export interface Part {
  values: Values
  problems: Problems
  /** On its way: what was typed now would be lost with the draft. */
  sending: boolean
  change(part: Partial<Values>): void
  /** A field was left: is what stands in it all right? */
  check(field: 'body' | 'name' | 'email'): void
  say: FormLanguage['say']
}
