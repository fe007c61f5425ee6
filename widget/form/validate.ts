import type { FieldError } from '../../shared/errors.ts'
import { BODY_MAX, NAME_MAX } from '../../shared/limits.ts'
import type { AskEmail } from '../../shared/schemas/review.ts'
import { characters } from '../../shared/text.ts'
import type { FormKey } from '../i18n/en-form.ts'
import type { Values } from './values.ts'

/** The fields that can be wrong, in the order of the form. */
export const FIELDS = ['rating', 'body', 'name', 'email', 'disclosure'] as const
export type Field = (typeof FIELDS)[number]

/** What to say at which field, with the number that belongs to it. */
export type Problems = Partial<Record<Field, { say: FormKey; n?: number }>>

/** What the server would refuse, before anything is sent. */
export function problemsOf(values: Values, askEmail: AskEmail): Problems {
  const { rating, body, name, email } = values
  const over = characters(body.trim()) - BODY_MAX
  const found: Problems = {}
  if (!rating) found.rating = { say: 'ratingRequired' }
  if (!body.trim()) found.body = { say: 'bodyRequired' }
  else if (over > 0) found.body = { say: 'bodyTooLong', n: over }
  if (characters(name.trim()) > NAME_MAX) found.name = { say: 'nameTooLong', n: NAME_MAX }
  if (askEmail !== 'no') {
    if (email.trim() && !/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/u.test(email.trim()))
      found.email = { say: 'emailMalformed' }
    else if (askEmail === 'required' && !email.trim()) found.email = { say: 'emailRequired' }
  }
  if (values.disclosed && !values.reward && !values.staff && !values.friend) {
    found.disclosure = { say: 'disclosureRequired' }
  }
  return found
}

/** The server's word about single fields, as far as they are in the form. */
export function problemsFromServer(errors: readonly FieldError[]): Problems {
  const found: Problems = {}
  for (const { path, code } of errors) {
    const field =
      path === 'incentive' || path === 'relationship' ? 'disclosure' : FIELDS.find((each) => each === path)
    if (field) found[field] = { say: SAYS[`${field} ${code}`] ?? 'refused' }
  }
  return found
}

const SAYS: Record<string, FormKey> = {
  'rating required': 'ratingRequired',
  'body required': 'bodyRequired',
  'email required': 'emailRequired',
  'email malformed': 'emailMalformed',
}
