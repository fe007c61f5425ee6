/** Every code that `error.code` can carry. Clients choose their words by it; codes are never renamed. */
export const ERROR_CODES = [
  'invalid_json',
  'invalid_input',
  'payload_too_large',
  'origin_not_allowed',
  'unauthenticated',
  'forbidden',
  'code_not_valid',
  'passkey_not_valid',
  'not_found',
  'shop_not_found',
  'review_not_found',
  'photo_unreadable',
  'photo_too_large',
  'too_many_photos',
  'submission_conflict',
  'stale_version',
  'not_possible',
  'mailed_today',
  'mailed_enough',
  'rate_limited',
  'internal',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** What can be wrong with one field. */
export const FIELD_CODES = [
  'required',
  'wrong_type',
  'too_short',
  'too_long',
  'out_of_range',
  'not_allowed',
  'malformed',
  'unreadable',
  'too_many',
] as const
export type FieldCode = (typeof FIELD_CODES)[number]

export interface FieldError {
  /** Where it is, for example `product.id`; empty for the whole body. */
  path: string
  code: FieldCode
}

/** The body of every answer that is not a success. */
export interface ErrorBody {
  error: {
    code: ErrorCode
    /** English, for people who build; the interface has its own words for each code. */
    message: string
    requestId: string
    fields?: FieldError[]
  }
}
