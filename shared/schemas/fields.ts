import * as z from 'zod/mini'
import type { FieldCode } from '../errors.ts'
import { EMAIL_MAX, PRODUCT_ID_MAX, SHOP_PRODUCT, URL_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { characters } from '../text.ts'

/** Attaches a code of `shared/errors.ts` to a custom check. */
export const as = (code: FieldCode) => ({ params: { code } })

const untyped = once(() => ({
  // Controls other than tab and line feed, and marks that reorder the text around them (they would reach beyond the
  // field that holds them): nobody types these, so they go without an error. Zero-width joiners stay: scripts need them.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this removes
  controls: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
  // Putting a long run of marks in order takes the square of its length, and no text has more (UAX #15, stream-safe format).
  markRuns: /(\p{M}{30})\p{M}+/gu,
  // More than three accents on one letter paint over the lines above and below. So do heaps of the marks that a script
  // has of its own, but Burmese words need five of them and more.
  stackedMarks: /(?<=[\p{M}&&\p{Script=Inherited}]{3})[\p{M}&&\p{Script=Inherited}]+|(?<=\p{M}{8})\p{M}+/gv,
  // Zero-width characters and fillers alone are no text.
  visible: /[[\p{L}\p{N}\p{P}\p{S}]--[\p{Default_Ignorable_Code_Point}\u2800]]/v,
}))

/**
 * Unicode NFC, line ends as `\n`, without what nobody types; white space at both ends removed. Empty where nothing can
 * be seen.
 */
export function clean(text: string): string {
  const { controls, markRuns, stackedMarks, visible } = untyped()
  const cleaned = text
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(markRuns, '$1')
    .normalize('NFC')
    .replace(stackedMarks, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim()
  return visible.test(cleaned) ? cleaned : ''
}

// A lone surrogate is half a character: it cannot be stored as UTF-8 without becoming something else.
const wellFormed = () => z.refine<string>((text) => text.isWellFormed(), { ...as('unreadable'), abort: true })

/** Text over several lines, cleaned; at most `max` code points. */
export const text = (max: number) =>
  z.string().check(
    wellFormed(),
    z.overwrite(clean),
    z.refine((value) => characters(value) <= max, as('too_long')),
  )

/** Text on one line, cleaned; at most `max` code points. */
export const line = (max: number) =>
  z.string().check(
    wellFormed(),
    z.overwrite((value) => clean(value).replace(/\s+/gu, ' ')),
    z.refine((value) => characters(value) <= max, as('too_long')),
  )

/** A field that may be left out; null, an empty text and one of white space alone are the same as leaving it out. */
export const optional = (schema: z.ZodMiniType<string, string>) =>
  z.optional(
    z.pipe(
      z.pipe(
        z.transform((value: string | null | undefined) =>
          value === '' || value === null ? undefined : value,
        ),
        z.optional(schema),
      ),
      z.transform((value) => value || undefined),
    ),
  )

/**
 * What counts as `otherwise` where it is not valid. `z.catch` means the same, and brings along all of zod's own tools,
 * a fiftieth of the Worker.
 */
export const or = <S extends z.ZodMiniType>(schema: S, otherwise: z.output<S>) =>
  new z.ZodMiniCatch({ type: 'catch', innerType: schema, catchValue: () => otherwise }) as z.ZodMiniCatch<S>

/** What a page adds by itself: nobody can correct it, so what is unusable counts as left out. */
export const hint = (schema: z.ZodMiniType<string, string>) => or(optional(schema), undefined)

/** The merchant's own id of a product: kept to the letter, so it is refused rather than cleaned. */
export const productId = (reserved?: typeof SHOP_PRODUCT) =>
  z.string().check(
    z.refine((id) => id !== '', as('required')),
    z.refine((id) => characters(id) <= PRODUCT_ID_MAX, as('too_long')),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this refuses
    z.refine((id) => id.isWellFormed() && !/[\u0000-\u001f\u007f]/u.test(id), as('malformed')),
    // `~` begins the ids that Voce keeps for itself.
    z.refine((id) => id === reserved || !id.startsWith('~'), as('not_allowed')),
  )

/** What a review is about: a product by the merchant's own id, or the shop itself. */
export const subjectId = () => productId(SHOP_PRODUCT)

const ADDRESS = /^[^\s@<>(),;:"\\]+@[^\s@<>(),;:"\\]+\.[^\s@.<>(),;:"\\]{2,}$/u

/** An e-mail address in lower case. Whether it exists shows only when mail arrives, so the check is a loose one. */
export const email = () =>
  line(EMAIL_MAX).check(
    z.overwrite((value) => value.toLowerCase()),
    z.refine((value) => ADDRESS.test(value), as('malformed')),
  )

/** An absolute http(s) address; white space in it, at which a mail would begin other words, is escaped. */
export const webAddress = () =>
  z.string().check(
    z.overwrite((value) =>
      value
        .trimEnd()
        .replace(/[\t\r\n]+/g, '')
        .replace(/\s/gu, encodeURIComponent),
    ),
    z.refine((value) => characters(value) <= URL_MAX, as('too_long')),
    z.refine((value) => /^https?:\/\//i.test(value) && URL.canParse(value), as('malformed')),
  )

// Language, script, region, variant: everything of this shape is a tag that `Intl` takes.
const LOCALE = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))?$/i

/** BCP 47, the shape only. */
export const locale = () => z.string().check(z.regex(LOCALE))
