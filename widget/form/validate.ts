import type { FieldError } from '../../shared/errors.ts'
import { BODY_MAX, NAME_MAX } from '../../shared/limits.ts'
import type { AskEmail } from '../../shared/schemas/review.ts'
import { characters } from '../../shared/text.ts'
import { english, type FormKey } from '../i18n/en/form.ts'
import type { Values } from './values.ts'

/** The fields that can be wrong, in the order of the form. */
export const FIELDS = ['rating', 'body', 'sector', 'motive', 'scales', 'name', 'email', 'disclosure'] as const
export type Field = (typeof FIELDS)[number]

/** What to say at which field. */
export type Problems = Partial<Record<Field, FormKey>>

/** The most characters that fit a field: the number in its sentences. */
export const longest = (field: Field): number => (field === 'name' ? NAME_MAX : BODY_MAX)

/** What the server would refuse, before anything is sent. */
export function problemsOf(values: Values, askEmail: AskEmail): Problems {
  const { rating, body, name, email } = values
  const found: Problems = {}
  if (!rating) found.rating = 'rating_required'
  if (!body.trim()) found.body = 'body_required'
  else if (characters(body.trim()) > BODY_MAX) found.body = 'body_too_long'
  if (characters(name.trim()) > NAME_MAX) found.name = 'name_too_long'
  const address = email.trim()
  if (address && !/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/u.test(address)) found.email = 'email_malformed'
  if (!address && askEmail === 'required') found.email = 'email_required'
  if (values.disclosed && !values.reward && !values.staff && !values.friend) {
    found.disclosure = 'disclosure_required'
  }
  return found
}

/**
 * The server's word about single fields, as far as they are in the form.
 * @param more sentences besides the form's own, by the same keys
 */
export function problemsFromServer(errors: readonly FieldError[], more: object = {}): Problems {
  const found: Problems = {}
  for (const { path, code } of errors) {
    const field = FIELDS.find((each) => path.startsWith(each))
    const known = [`${field}_${code}`, code, `${field}_not_allowed`].find(
      (key) => key in english || key in more,
    )
    if (field) found[field] = (known ?? 'refused') as FormKey
  }
  return found
}
