import * as z from 'zod/mini'
import { NAME_MAX, PRODUCT_TITLE_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { email, hint, line, locale, optional, productId } from './fields.ts'

/** Products in one wish to be asked. */
const ASK_PRODUCTS_MAX = 20

/** "Ask me in two weeks how it was", as a box at a shop's checkout sends it. Nobody ticks the box but the customer. */
export const askInput = once(() =>
  z.object({
    email: email(),
    name: optional(line(NAME_MAX)),
    locale: hint(locale()),
    products: z
      .array(z.object({ id: productId(), title: hint(line(PRODUCT_TITLE_MAX)) }))
      .check(z.minLength(1), z.maxLength(ASK_PRODUCTS_MAX)),
  }),
)
