import * as z from 'zod/mini'
import { NAME_MAX, SHOP_ID_MAX, URL_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { as, line, locale } from './fields.ts'

/** Ids that stand for something else in the dashboard's addresses. */
const RESERVED = ['new']

/** A shop's id, which stands in addresses and script tags: small letters, digits, hyphens. */
export const shopId = () =>
  z.string().check(
    z.refine((id) => id.length <= SHOP_ID_MAX, as('too_long')),
    z.refine((id) => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(id), as('malformed')),
    z.refine((id) => !RESERVED.includes(id), as('not_allowed')),
  )

/** What somebody typed as their shop's address, as browsers name it in `Origin`; null where it is none. */
export function originOf(typed: string): string | null {
  const text = typed.trim()
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return null
  const { origin, hostname } = new URL(address)
  return hostname === 'localhost' || /^[^.]+(\.[^.]+)+$/.test(hostname) ? origin : null
}

/** An origin, from whatever address of the website somebody typed. */
export const origin = () =>
  z.pipe(
    z.string().check(
      z.refine((typed) => typed.length <= URL_MAX, { ...as('too_long'), abort: true }),
      z.refine((typed) => originOf(typed) !== null, as('malformed')),
    ),
    z.transform((typed) => originOf(typed)!),
  )

/** A time zone that `Intl` knows. */
export const timezone = () =>
  z.string().check(
    z.refine((name) => {
      try {
        new Intl.DateTimeFormat('en', { timeZone: name })
        return true
      } catch {
        return false
      }
    }, as('not_allowed')),
  )

/** A shop that somebody opens for themselves. */
export const newShopInput = once(() =>
  z.object({
    id: shopId(),
    name: line(NAME_MAX).check(z.minLength(1)),
    /** What the owner's own answers are signed with. */
    ownName: line(NAME_MAX).check(z.minLength(1)),
    locale: locale(),
    origin: origin(),
    timezone: timezone(),
  }),
)
export type NewShopInput = z.input<ReturnType<typeof newShopInput>>
