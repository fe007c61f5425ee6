import type { Context, ErrorHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ErrorBody, ErrorCode, FieldError } from '../../shared/errors.ts'
import type { AppEnv } from './env.ts'
import { API_HEADERS } from './headers.ts'

const STATUS = {
  invalid_json: 400,
  invalid_input: 422,
  payload_too_large: 413,
  origin_not_allowed: 403,
  unauthenticated: 401,
  forbidden: 403,
  code_not_valid: 401,
  passkey_not_valid: 401,
  not_found: 404,
  shop_not_found: 404,
  review_not_found: 404,
  photo_unreadable: 422,
  photo_too_large: 413,
  too_many_photos: 409,
  submission_conflict: 409,
  stale_version: 409,
  not_possible: 409,
  mailed_today: 429,
  mailed_enough: 409,
  rate_limited: 429,
  internal: 500,
} as const satisfies Record<ErrorCode, number>

const MESSAGE: Record<ErrorCode, string> = {
  invalid_json: 'The body is not JSON. Send one JSON object in UTF-8.',
  invalid_input: 'Some fields need a correction; see `fields`.',
  payload_too_large: 'The body is larger than 64 kB. Send less text.',
  origin_not_allowed:
    'Requests from this website are not taken. A shop takes reviews from the origins that it names.',
  unauthenticated: 'Sign in first, or send an API key as a bearer token.',
  forbidden: 'Your role in this shop does not allow this.',
  code_not_valid: 'This code is wrong, used or older than ten minutes. Ask for a new one.',
  passkey_not_valid:
    'This passkey is not known here, or it took longer than ten minutes. Ask for a new challenge.',
  not_found: 'There is nothing at this address.',
  shop_not_found: 'There is no such shop. Check the id in the script tag or address.',
  review_not_found: 'There is no such review in this shop.',
  photo_unreadable: 'This is not a photo that can be opened. JPEG, PNG, WebP, AVIF and GIF are taken.',
  photo_too_large: 'A photo may have 8 MB, 25 megapixels and 8,000 pixels on its longer side.',
  too_many_photos: 'A review has room for five photos, and it has them.',
  submission_conflict:
    'Another text was already sent with this submissionId. Use a new one for a new review.',
  stale_version: 'This has changed since you loaded it. Look at the new version and try again.',
  not_possible: 'That is not possible for a review in this state.',
  mailed_today: 'Enough mails went to this address within a day. Wait until tomorrow.',
  mailed_enough: 'This mail was sent again as often as it may be.',
  rate_limited: 'Too many requests. Wait a minute and try again.',
  internal: 'The fault is ours. Try again in a minute.',
}

/** Ends a request with one of the closed list of codes. */
export class ApiError extends HTTPException {
  readonly code: ErrorCode
  readonly fields: FieldError[] | undefined

  constructor(code: ErrorCode, fields?: FieldError[]) {
    super(STATUS[code], { message: MESSAGE[code] })
    this.code = code
    this.fields = fields
  }
}

const REMEDY: Record<FieldError['code'], string> = {
  required: 'is missing',
  wrong_type: 'has the wrong type',
  too_short: 'is too short',
  too_long: 'is too long',
  out_of_range: 'is out of range',
  not_allowed: 'is not one of the allowed values',
  malformed: 'is malformed',
  unreadable: 'contains half a character (a lone surrogate); type it again',
  too_many: 'has too many items',
}

function answer(c: Context<AppEnv>, error: ApiError) {
  const message = error.fields?.length
    ? error.fields.map(({ path, code }) => `\`${path || 'body'}\` ${REMEDY[code]}.`).join(' ')
    : error.message
  const body: ErrorBody = {
    error: {
      code: error.code,
      message,
      requestId: c.var.requestId,
      ...(error.fields && { fields: error.fields }),
    },
  }
  for (const [name, value] of Object.entries(API_HEADERS)) c.header(name, value)
  c.header('Cache-Control', 'no-store')
  if (error.code === 'rate_limited') c.header('Retry-After', '60')
  return c.json(body, STATUS[error.code])
}

/** One shape for every failure. What is not foreseen is logged with the request's id and never explained to the client. */
export const onError: ErrorHandler<AppEnv> = (error, c) => {
  if (error instanceof ApiError) return answer(c, error)
  console.error(
    JSON.stringify({
      requestId: c.var.requestId,
      path: c.req.path,
      error: String(error),
      stack: error.stack,
    }),
  )
  return answer(c, new ApiError('internal'))
}

/** The answer where no route matches. */
export const onNotFound: NotFoundHandler<AppEnv> = (c) => answer(c, new ApiError('not_found'))
