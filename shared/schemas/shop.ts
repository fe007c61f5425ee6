import * as z from 'zod'
import { ASK_EMAIL } from './review.ts'

/** A shop's slug, as it stands in addresses and in the script tag. */
export const shopId = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/)

/** `shops.settings`. Every setting has a default, so that an empty object is a working shop. */
export const shopSettings = z.object({
  askEmail: z.enum(ASK_EMAIL).default('optional'),
})
