import type { FormKey } from '../i18n/en-form.ts'
import type { Language } from '../i18n/language.ts'
import type { Problems } from './validate.ts'
import type { Values } from './values.ts'

/** What each part of the form is given. */
export interface Part {
  values: Values
  problems: Problems
  change(part: Partial<Values>): void
  /** A field was left: is what stands in it all right? */
  check(field: 'body' | 'name' | 'email'): void
  language: Language<FormKey>
}
