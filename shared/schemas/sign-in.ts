import * as z from 'zod/mini'
import { SIGN_IN_CODE_DIGITS } from '../limits.ts'
import { once } from '../once.ts'
import { email, locale } from './fields.ts'

/** Asks for a code by mail. The answer is the same for every address. */
export const codeRequest = once(() => z.object({ email: email(), locale: z.optional(locale()) }))

/** Spends the code. */
export const sessionRequest = once(() =>
  z.object({
    email: email(),
    code: z.string().check(
      z.overwrite((value) => value.replace(/\s/g, '')),
      z.regex(new RegExp(`^\\d{${SIGN_IN_CODE_DIGITS}}$`)),
    ),
  }),
)

export const ROLES = ['owner', 'moderator', 'viewer'] as const
/** What a member may do in a shop: all; decide and answer; read. */
export type Role = (typeof ROLES)[number]

/** Who is signed in, and the shops they work for. */
export interface SignedIn {
  email: string
  shops: Array<{
    id: string
    name: string
    role: Role
    displayName: string
    /** Whether they chose that name, or were asked for one at least; until then it is the shop's. */
    isNamed: boolean
  }>
  /** Shops that ask them in. */
  invitations: Array<{ shop: string; name: string; role: Role }>
  /** Whether they may open a shop of their own here. */
  mayOpen: boolean
  /** Where shoppers reach this Voce: script tags begin with it. */
  origin: string
}
