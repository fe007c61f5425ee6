import * as z from 'zod'
import type { FieldCode } from '../errors.ts'
import { EMAIL_MAX, PRODUCT_ID_MAX, URL_MAX } from '../limits.ts'
import { characters } from '../text.ts'

/** Attaches a code of `shared/errors.ts` to a custom check. */
export const as = (code: FieldCode) => ({ params: { code } })

// Controls other than tab and line feed, and marks that reorder the text around them (they would reach beyond the
// field that holds them): nobody types these, so they go without an error. Zero-width joiners stay: scripts need them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this removes
const UNTYPED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/gu
// More than three combining marks on one letter paint over the lines above and below.
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu

/** Unicode NFC, line ends as `\n`, without what nobody types; white space at both ends removed. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(UNTYPED, '')
    .normalize('NFC')
    .replace(STACKED_MARKS, '$1')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim()

// A lone surrogate is half a character: it cannot be stored as UTF-8 without becoming something else.
const wellFormed = z.string().refine((text) => text.isWellFormed(), as('unreadable'))

/** Text over several lines, cleaned; at most `max` code points. */
export const text = (max: number) =>
  wellFormed.transform(clean).refine((value) => characters(value) <= max, as('too_long'))

/** Text on one line, cleaned; at most `max` code points. */
export const line = (max: number) =>
  wellFormed
    .transform((value) => clean(value).replace(/\s+/gu, ' '))
    .refine((value) => characters(value) <= max, as('too_long'))

/** Makes an empty text the same as an absent one. */
export const emptyAsAbsent = (value: string | null | undefined): string | undefined => value || undefined

/** The merchant's own id of a product: kept to the letter, so it is refused rather than cleaned. */
export const productId = z
  .string()
  .refine((id) => id !== '', as('required'))
  .refine((id) => id.length <= PRODUCT_ID_MAX, as('too_long'))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this refuses
  .refine((id) => id.isWellFormed() && !/[\u0000-\u001f\u007f]/u.test(id), as('malformed'))
  // `~` begins the ids that Voce keeps for itself.
  .refine((id) => !id.startsWith('~'), as('not_allowed'))

/** An e-mail address in lower case. Whether it exists shows only when mail arrives, so the check is a loose one. */
export const email = line(EMAIL_MAX)
  .transform((value) => value.toLowerCase())
  .refine(
    (value) => /^[^\s@<>(),;:"\\]+@[^\s@<>(),;:"\\]+\.[^\s@.<>(),;:"\\]{2,}$/u.test(value),
    as('malformed'),
  )

/** An absolute http(s) address. */
export const webAddress = z
  .string()
  .max(URL_MAX)
  .refine((value) => /^https?:\/\//i.test(value) && URL.canParse(value), as('malformed'))

/** BCP 47, the shape only. */
export const locale = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
