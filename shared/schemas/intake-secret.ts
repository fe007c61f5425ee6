import * as z from 'zod/mini'
import { once } from '../once.ts'

export const SECRET_KINDS = ['link', 'shopify', 'woocommerce'] as const

/** A secret shared with a shop's own system: Shopify tells its own, for the others one is made unless it is given. */
export const intakeSecretInput = once(() =>
  z.object({
    kind: z.enum(SECRET_KINDS),
    secret: z.optional(z.string().check(z.minLength(16), z.maxLength(200))),
  }),
)
