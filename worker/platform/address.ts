import { keyedHash } from './crypto.ts'

/** How an address is recognised in a shop once it is wiped: a hash keyed with the Worker's secret, for this shop alone. */
export const addressHash = (pepper: string, shop: string, email: string): Promise<string> =>
  keyedHash(pepper, `person ${shop}`, email)

/** What a mail is told to call somebody: the first word of a name; null where there is none. */
export const firstNameOf = (name: string | null): string | null => name?.trim().split(/\s/u)[0] || null
